// Two elements in one page, each with a state of its own.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { button, eventually, live } from '../../e2e/comparator.mjs';
import { addressOf, snapshot, visit } from '../host_page.mjs';

/** Opens, each once: a page of somebody else with two comparators, and one made of our own, which brings the first program and its policy. */
async function* both(newPage, { url, dist, situation }) {
  const theirs = await newPage();
  await visit(theirs, `${situation}same.html`);
  await live(theirs);
  yield theirs;
  const built = await readFile(join(dist, 'index.html'), 'utf8');
  const two = built.replace(/<main>[^]*<\/main>/, '<main><claim-comparator id="one"></claim-comparator><claim-comparator id="two"></claim-comparator></main>');
  const ours = await newPage();
  await ours.route(`${url}two.html`, (route) => route.fulfill({ contentType: 'text/html', body: two }));
  await ours.goto(`${url}two.html`);
  await live(ours);
  yield ours;
}

export async function each_element_has_a_state_of_its_own_that_can_be_kept_and_given_back({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  await button(page.locator('#a'), 'Voices').click();
  await page.locator('#a').getByRole('searchbox').fill('patrol');
  const kept = await eventually(async () => {
    const taken = await snapshot(page, 'a');
    assert.equal(taken.address, 'by=voices&q=patrol');
    return taken;
  });
  assert.equal(await addressOf(page, 'b'), '');
  await button(page.locator('#a'), 'Timeline').click();
  await page.locator('#a .cc-timeline-plot').waitFor();
  await page.locator('#a').evaluate((element, kept) => element.restore(JSON.parse(JSON.stringify(kept))), kept);
  await eventually(async () => assert.equal(await page.locator('#a').getByRole('searchbox').inputValue(), 'patrol'));
  assert.equal(await page.locator('#a .cc-timeline-plot').count(), 0);
  const refused = await page.locator('#a').evaluate((element) => { try { element.restore({}); } catch (error) { return error.name; } });
  assert.equal(refused, 'TypeError');
}

export async function two_elements_live_side_by_side({ newPage, url, dist, situation, assert }) {
  for await (const page of both(newPage, { url, dist, situation })) {
    const [one, two] = [page.locator('#one'), page.locator('#two')];
    const rows = await two.locator('.cc-row').count();
    await one.getByRole('searchbox').fill('patrol');
    await eventually(async () => assert.ok((await one.locator('.cc-row').count()) < rows));
    assert.equal(await two.locator('.cc-row').count(), rows, 'the other shows what it showed');
    await button(two, 'How to read this').click();
    await two.locator('.cc-panel').waitFor();
    assert.equal(await one.locator('.cc-panel').count(), 0);
  }
}

export async function one_element_goes_and_the_other_stays({ newPage, url, dist, situation, assert }) {
  for await (const page of both(newPage, { url, dist, situation })) {
    await page.locator('#one').evaluate((element) => element.remove());
    await button(page.locator('#two'), 'Voices').click();
    await eventually(async () => assert.equal(await button(page.locator('#two'), 'Voices').getAttribute('aria-pressed'), 'true'));
  }
}
