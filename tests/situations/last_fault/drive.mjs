// Three faults within a minute: no program is started again, what stood can be read, and only another dataset is tried.
import { eventually, live, rows } from '../../e2e/comparator.mjs';
import { OTHER, messages, set, started, title, titleOf, told, trap, visit } from '../host_page.mjs';

const OTHERS = '../../stories/twelve_apples.claims.json';
const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };
const OF_THE_HOST = /^(landmark-one-main|region):/; // whose page has no regions
const traps = /RuntimeError|memory access/i;

const a = (page) => page.locator('#a');
const alert = (page) => a(page).getByRole('alert');
const report = (page) => a(page).getByRole('textbox', { name: 'Report' });
const passive = (page, selector) => page.locator('#a').evaluate(
  ({ shadowRoot }, selector) => [...shadowRoot.querySelectorAll(`.cc-root :is(${selector})`)].map(({ outerHTML }) => outerHTML.slice(0, 120)), selector);

/** Opens a page, and stops its program three times; resolves to what `look` saw before. */
async function stopped(page, address, { expected, assert }, look = () => null) {
  await visit(page, address);
  await live(page);
  const seen = await look();
  for (const programs of expected['programs after each trap']) {
    await live(page);
    await trap(page);
    await eventually(async () => assert.equal(await started(page), programs));
  }
  await a(page).locator('.cc-shell-note').waitFor();
  return seen;
}

export async function the_last_drawing_stays_with_a_report({ page, situation, expected, assert, tolerate }) {
  tolerate(traps);
  const statements = await stopped(page, `${situation}host.html`, { expected, assert }, () => rows(a(page)).allInnerTexts());
  await eventually(async () => assert.equal(await alert(page).innerText(), expected.said));
  assert.match(await report(page).inputValue(), new RegExp(expected.report));
  assert.deepEqual(await rows(a(page)).allInnerTexts(), statements);
  assert.deepEqual((await told(page, 'cc-error')).map(({ element, kind }) => [element, kind]), ['a', 'b'].map((id) => [id, expected.kind]));
}

export async function nothing_looks_as_if_it_answered_and_all_can_be_read({ newPage, situation, expected, assert, axe, tolerate }) {
  tolerate(traps);
  const page = await newPage(MAY_COPY);
  const words = () => a(page).evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.cc-root :is(h2, h3, p, li, td, [role=rowheader])')]
    .filter((part) => !part.querySelector('button, select, input') && !part.closest('.cc-toolbar, .cc-share') && part.checkVisibility()).map(({ textContent }) => textContent));
  const before = await stopped(page, `${situation}german.html`, { expected, assert }, words);
  const german = await messages('de');
  await eventually(async () => assert.equal(await alert(page).innerText(), german.shell_stopped));
  const after = new Set(await words());
  assert.deepEqual(before.filter((text) => text.trim() && !after.has(text)), []);
  assert.deepEqual(await passive(page, 'button, input, select, [tabindex], [aria-pressed], [role=grid], dialog'), []);
  assert.deepEqual((await axe(page)).filter((violation) => !OF_THE_HOST.test(violation)), []);
  await a(page).getByRole('button', { name: german.shell_copy_report }).click();
  const said = german.share_copied_said.replace('{name}', german.shell_report);
  await eventually(async () => assert.equal(await a(page).locator('.cc-shell-note').getByRole('status').innerText(), said));
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), new RegExp(expected.report));
}

export async function where_no_page_can_be_made_of_it_its_controls_are_off({ page, url, situation, expected, assert, tolerate }) {
  tolerate(/RuntimeError|memory access|Failed to (load|fetch)|ERR_/i);
  await page.route(`${url}note_in_full.js`, (route) => route.abort());
  await stopped(page, `${situation}host.html`, { expected, assert });
  assert.ok((await passive(page, 'button, input, select')).length > 0);
  assert.deepEqual(await passive(page, 'button:enabled, input:enabled, select:enabled'), []);
  await alert(page).waitFor();
  assert.equal(await alert(page).innerText(), expected.said);
}

export async function a_table_that_the_page_came_with_stands_again({ page, situation, expected, assert, tolerate }) {
  tolerate(traps);
  await stopped(page, `${situation}table.html`, { expected, assert }, async () => assert.ok(!(await page.getByText('Our own table').isVisible())));
  await eventually(async () => assert.ok(await page.getByText('Our own table').isVisible()));
  assert.ok(await report(page).isVisible());
  assert.equal(await rows(page).count(), 0);
}

export async function an_element_that_comes_later_says_why_it_stays_as_it_is({ page, situation, expected, assert, tolerate }) {
  tolerate(traps);
  await stopped(page, `${situation}host.html`, { expected, assert });
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('claim-comparator'), { id: 'late', innerHTML: '<p>Ours</p>' })));
  await page.locator('#late').getByRole('alert').filter({ hasText: expected.said }).waitFor();
  assert.ok(await page.getByText('Ours').isVisible());
  assert.equal((await told(page, 'cc-error')).at(-1).element, 'late');
}

export async function where_nothing_can_be_copied_the_report_is_selected({ page, situation, expected, assert, tolerate }) {
  tolerate(traps);
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await stopped(page, `${situation}host.html`, { expected, assert });
  await a(page).getByRole('button', { name: 'Copy report' }).click();
  await eventually(async () => assert.match(await a(page).locator('.cc-shell-note').getByRole('status').innerText(), /selected below/));
  assert.ok(await report(page).evaluate((report) => report.selectionEnd - report.selectionStart === report.value.length && report.value.length > 0));
}

export async function another_dataset_is_drawn_where_the_last_one_stopped_every_program({ page, situation, expected, assert, tolerate }) {
  tolerate(traps);
  await stopped(page, `${situation}host.html`, { expected, assert });
  await set(page, 'a', 'theme', 'dark');
  await set(page, 'a', 'src', OTHERS);
  await eventually(async () => assert.equal(await title(page, 'a').innerText(), titleOf(OTHER)));
  assert.equal(await alert(page).count(), 0);
  assert.ok((await passive(page, 'button:enabled')).length > 0, 'it answers');
  assert.equal(await page.locator('#b').getByRole('alert').innerText(), expected.said, 'the other one rests');
  assert.equal((await told(page, 'cc-ready')).at(-1).element, 'a');
}

export async function a_page_that_answers_every_fault_with_another_dataset_comes_to_rest({ page, situation, expected, assert, tolerate }) {
  tolerate(traps);
  await stopped(page, `${situation}host.html`, { expected, assert });
  const errors = async () => (await told(page, 'cc-error')).filter(({ element }) => element === 'a').length;
  for (const programs of expected['programs after each further dataset']) {
    const before = await errors();
    await set(page, 'a', 'src', `${OTHERS}?${programs}`);
    await eventually(async () => assert.equal(await started(page), programs));
    await alert(page).waitFor({ state: 'detached' });
    await trap(page);
    await eventually(async () => assert.equal(await errors(), before + 1));
  }
  const asked = page.waitForResponse(/at_last/);
  await set(page, 'a', 'src', `${OTHERS}?at_last`);
  await (await asked).finished();
  await page.evaluate(() => new Promise((next) => setTimeout(next, 300)));
  assert.equal(await started(page), expected['programs after each further dataset'].at(-1));
  assert.equal(await alert(page).innerText(), expected.said);
  assert.equal(await title(page, 'a').innerText(), titleOf(OTHER), 'what stood can be read');
}
