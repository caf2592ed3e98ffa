// The element in somebody else's page.
import { button, eventually, live, open } from './comparator.mjs';

/** Opens a page with two comparators, made from the built page. */
async function openTwo(page, url) {
  const built = await (await fetch(url)).text();
  const two = built.replace(/<main>[^]*<\/main>/, '<main><claim-comparator id="one"></claim-comparator><claim-comparator id="two"></claim-comparator></main>');
  await page.route(`${url}two.html`, (route) => route.fulfill({ contentType: 'text/html', body: two }));
  await page.goto(`${url}two.html`);
  await live(page);
}

export async function the_element_says_in_a_plain_object_what_it_shows({ page, url, assert }) {
  await page.addInitScript(() => document.addEventListener('cc-ready', (event) => (globalThis.told ??= []).push(event.detail)));
  await open(page, url);
  await button(page, 'How to read this').click(); // draws by the whole program, which is no reason to say it again
  await page.locator('.cc-panel').waitFor();
  const told = await page.evaluate(() => globalThis.told);
  assert.deepEqual(told.map(Object.keys), [['title', 'sources', 'propositions', 'claims']]);
  assert.equal(told[0].sources, 5);
}

export async function an_element_that_moves_keeps_what_it_shows({ page, url, assert }) {
  await open(page, url);
  const kept = await page.evaluate(async () => {
    const element = document.querySelector('claim-comparator');
    const before = element.shadowRoot.querySelector('.cc-root');
    document.body.append(document.createElement('section'));
    document.querySelector('section').append(element);
    await new Promise((next) => setTimeout(next));
    return element.shadowRoot.querySelector('.cc-root') === before;
  });
  assert.ok(kept);
}

export async function an_element_that_is_removed_is_emptied_and_draws_again_when_it_comes_back({ page, url, assert }) {
  await open(page, url);
  const left = await page.evaluate(async () => {
    globalThis.element = document.querySelector('claim-comparator');
    element.remove();
    await new Promise((next) => setTimeout(next));
    return element.shadowRoot.childElementCount;
  });
  assert.equal(left, 0);
  await page.evaluate(() => document.querySelector('main').append(element));
  await live(page);
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
