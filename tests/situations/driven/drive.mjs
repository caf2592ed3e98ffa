// A page that chooses what is shown by attributes and snapshots, and hears what its readers do.
import { button, eventually, live, open, panel, rows } from '../../e2e/comparator.mjs';
import { addressOf, set, snapshot, told, visit } from '../host_page.mjs';

export async function attributes_choose_what_is_shown_and_keep_on_choosing({ page, situation, assert }) {
  await visit(page, `${situation}asking.html`);
  await page.locator('.cc-timeline-plot').waitFor();
  assert.ok(await page.locator('.cc-root.cc-dark').count());
  await set(page, 'a', 'view', 'sources');
  await page.locator('.cc-map').waitFor();
  await set(page, 'a', 'proposition', 'patrol-2019-worth');
  await panel(page).waitFor();
  await set(page, 'a', 'theme', 'light');
  await page.locator('.cc-root.cc-light').waitFor();
  assert.ok(await panel(page).isVisible(), 'what was open stays open');
  await set(page, 'a', 'lang', 'de');
  await page.getByRole('button', { name: 'Matrix', exact: true }).waitFor();
  await eventually(async () => assert.equal(await page.locator('.cc-root').getAttribute('lang'), 'de'));
  await set(page, 'a', 'proposition', null);
  await panel(page).waitFor({ state: 'detached' });
  assert.deepEqual(await told(page, 'cc-change'), [], 'the host is not told what it did itself');
}

export async function closing_by_an_attribute_leaves_the_focus_where_the_reader_is({ page, situation, assert }) {
  await visit(page, `${situation}asking.html`);
  await page.locator('.cc-timeline-plot').waitFor();
  await set(page, 'a', 'proposition', 'patrol-2019-worth');
  await panel(page).waitFor();
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { id: 'own' }));
    document.getElementById('own').focus();
  });
  await set(page, 'a', 'proposition', null);
  await panel(page).waitFor({ state: 'detached' });
  await page.waitForTimeout(100); // whoever takes the focus does so a moment later
  assert.equal(await page.evaluate(() => document.activeElement.id), 'own');
}

export async function an_element_of_a_host_leaves_the_address_of_the_page_alone({ page, situation, expected, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  const before = await page.evaluate(() => [location.href, history.length]);
  await button(page, 'Readings').click();
  await page.locator('.cc-readings').waitFor();
  assert.deepEqual(await page.evaluate(() => [location.href, history.length]), before);
  await set(page, 'a', 'view', 'matrix');
  await rows(page).first().locator('.cc-verdict').click();
  await panel(page).waitFor();
  const [{ id }] = await told(page, 'cc-select');
  assert.equal(typeof id, 'string');
  const events = JSON.parse(JSON.stringify(expected.events).replaceAll('{id}', id));
  assert.deepEqual(await told(page, 'cc-select'), events.filter(({ event }) => event === 'cc-select'));
  assert.deepEqual(await told(page, 'cc-change'), events.filter(({ event }) => event === 'cc-change'), 'the host is not told what it did itself');
  assert.deepEqual(await page.evaluate(() => [location.href, history.length]), before);
  assert.equal(await page.locator('#heard li').count(), 1 + events.length, 'each once, at the element too');
}

export async function a_snapshot_brings_back_a_view_without_the_search_of_now({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  const kept = await snapshot(page, 'a');
  await page.locator('#a').getByRole('searchbox').fill('patrol');
  await eventually(async () => assert.equal(await addressOf(page, 'a'), 'q=patrol'));
  await page.locator('#a').evaluate((element, kept) => element.restore(kept), kept);
  await eventually(async () => assert.equal(await page.locator('#a').getByRole('searchbox').inputValue(), ''));
  assert.equal(await addressOf(page, 'a'), '');
}

export async function a_hidden_element_is_hidden({ page, situation, assert }) {
  await visit(page, `${situation}hidden.html`);
  await live(page);
  assert.equal(await page.locator('#a').isVisible(), true);
  await button(page, 'Hide it').click();
  assert.equal(await page.locator('#a').isVisible(), false);
}

export async function the_element_says_in_a_plain_object_what_it_shows({ page, url, expected, assert }) {
  await page.addInitScript(() => document.addEventListener('cc-ready', (event) => (globalThis.told ??= []).push(event.detail)));
  await open(page, url);
  await button(page, 'How to read this').click(); // draws by the whole program, which is no reason to say it again
  await page.locator('.cc-panel').waitFor();
  const told = await page.evaluate(() => globalThis.told);
  assert.deepEqual(told.map(Object.keys), [expected.ready]);
  assert.equal(told[0].sources, 5);
}

export async function a_host_is_not_told_what_it_asked_for_itself({ page, situation, assert }) {
  await visit(page, `${situation}address.html`);
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await addressOf(page, 'a'), 'view=timeline&by=voices', 'as links have it');
  await set(page, 'a', 'view', 'no-such-view');
  await page.locator('.cc-matrix').waitFor();
  await set(page, 'a', 'proposition', 'patrol-2019-worth');
  await panel(page).waitFor();
  assert.deepEqual([...(await told(page, 'cc-change')), ...(await told(page, 'cc-select'))], []);
  await button(page, 'Readings').click();
  await eventually(async () => assert.equal((await told(page, 'cc-change')).length, 1, 'what the reader did is told'));
}

export async function an_attribute_that_is_set_again_acts_again({ page, situation, assert }) {
  await visit(page, `${situation}asking.html`);
  await page.locator('.cc-timeline-plot').waitFor();
  await button(page, 'Readings').click();
  await page.locator('.cc-readings').waitFor();
  await set(page, 'a', 'view', 'timeline');
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await addressOf(page, 'a'), 'view=timeline');
}

export async function languages_are_found_by_any_tag_that_names_them({ page, situation, expected, assert }) {
  await visit(page, `${situation}hidden.html`);
  await live(page);
  for (const [tag, language] of Object.entries(expected.languages)) {
    await set(page, 'a', 'lang', tag);
    await eventually(async () => assert.equal(await page.locator('.cc-root').getAttribute('lang'), language, tag));
  }
}

export async function what_attributes_say_is_one_value_whatever_letters_it_has({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  await set(page, 'a', 'proposition', 'a&view=timeline#+ %2B');
  await eventually(async () => assert.equal(await addressOf(page, 'a'), 'open=proposition.a%26view%3Dtimeline%23%2B+%252B'));
  assert.ok(await page.locator('.cc-matrix').count(), 'no other view');
}

export async function what_is_no_snapshot_is_refused_in_words({ page, situation, assert }) {
  await visit(page, `${situation}hidden.html`);
  await live(page);
  for (const wrong of [null, undefined, 'view=timeline', { format: 'claim-comparator-view/1' }]) {
    const said = await page.locator('#a').evaluate((element, wrong) => { try { element.restore(wrong); } catch (error) { return String(error); } }, wrong);
    assert.equal(said, 'TypeError: This is no snapshot of a comparator.');
  }
}
