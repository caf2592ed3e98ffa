// The element in somebody else's page.
import { button, eventually } from './comparator.mjs';

/** Opens a page with two comparators, made from the built page. */
async function openTwo(page, url) {
  const built = await (await fetch(url)).text();
  const two = built.replace(/<main>[^]*<\/main>/, '<main><claim-comparator id="one"></claim-comparator><claim-comparator id="two"></claim-comparator></main>');
  await page.route(`${url}two.html`, (route) => route.fulfill({ contentType: 'text/html', body: two }));
  await page.goto(`${url}two.html`);
  await page.locator('#one .cc-masthead').waitFor();
  await page.locator('#two .cc-masthead').waitFor();
}

export async function two_elements_live_side_by_side({ page, url, assert }) {
  await openTwo(page, url);
  const [one, two] = [page.locator('#one'), page.locator('#two')];
  const rows = await two.locator('.cc-row').count();
  await one.getByRole('searchbox').fill('patrol');
  await eventually(async () => assert.ok((await one.locator('.cc-row').count()) < rows));
  assert.equal(await two.locator('.cc-row').count(), rows, 'the other shows what it showed');
  await button(two, 'How to read this').click();
  await two.locator('.cc-panel').waitFor();
  assert.equal(await one.locator('.cc-panel').count(), 0);
}

export async function one_element_goes_and_the_other_stays({ page, url, assert }) {
  await openTwo(page, url);
  await page.locator('#one').evaluate((element) => element.remove());
  await button(page.locator('#two'), 'Voices').click();
  await eventually(async () => assert.equal(await button(page.locator('#two'), 'Voices').getAttribute('aria-pressed'), 'true'));
}
