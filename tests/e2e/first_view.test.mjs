// What a visitor sees before touching anything. The runner itself fails a test on a console error or a foreign request.
import { CONFLICT, eventually, focusedAt, open, rows, shown, status, summaryNumbers } from './comparator.mjs';

export async function the_first_view_names_the_subject_and_the_five_sources({ page, url, assert }) {
  await open(page, url);
  assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /China–Russia military cooperation/);
  const columns = await page.locator('.cc-column').allInnerTexts();
  assert.equal(columns.length, 5);
  for (const name of ['Kashin', 'Khramchikhin', 'ICDS', 'Ou', 'Novak']) assert.ok(columns.includes(name), `${name} in ${columns}`);
}

export async function the_first_view_shows_what_they_fight_about({ page, url, assert }) {
  await open(page, url);
  const disputes = page.getByRole('region', { name: 'What they fight about' });
  const statements = await disputes.getByRole('listitem').allInnerTexts();
  assert.ok(statements.length > 0 && statements.length <= 4, `${statements.length} disputes`);
  assert.ok(statements.some((words) => CONFLICT.affirming.test(words) && CONFLICT.denying.test(words)), statements.join('\n'));
}

export async function the_first_view_counts_sources_voices_claims_and_propositions({ page, url, assert }) {
  await open(page, url);
  const numbers = (await summaryNumbers(page).allInnerTexts()).join(', ');
  assert.match(numbers, /^5 sources, \d+ voices, \d+ claims, \d+ propositions, /);
}

export async function the_status_counts_the_rows({ page, url, assert }) {
  await open(page, url);
  assert.match(await status(page), /^All \d+ propositions$/);
  assert.equal(await rows(page).count(), (await shown(page)).total);
}

export async function nothing_is_fetched_but_the_page_its_style_its_scripts_and_the_module({ page, url, assert }) {
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, url);
  const data = fetched.filter((address) => address !== url && !/^data:|\.(css|js|wasm)$/.test(address));
  assert.deepEqual(data, []);
}

/** Every row as lines: an element with its attributes in the order of their names, or a text, which may have been drawn in pieces. */
const drawnRows = (page) => rows(page).evaluateAll((all) => {
  const lines = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node.data];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
    return [`${node.localName} ${attributes.join(' ')}`, ...[...node.childNodes].flatMap(lines)];
  };
  return all.map((row) => {
    const copy = row.cloneNode(true);
    copy.normalize();
    return lines(copy).join('\n');
  });
});

export async function rows_that_stood_ready_are_the_rows_that_the_program_draws({ page, newPage, url, assert }) {
  await open(page, url);
  const other = await newPage();
  await open(other, url, 'open=guide'); // the same rows, drawn by the whole program
  const [ready, drawn] = [await drawnRows(page), await drawnRows(other)];
  assert.equal(ready.length, drawn.length);
  ready.forEach((row, at) => assert.equal(row, drawn[at]));
}

export async function filtered_and_in_another_order_they_are_too({ page, newPage, url, assert }) {
  const other = await newPage();
  await open(page, url, 'sort=contestedness&q=patrol');
  await open(other, url, 'sort=contestedness&q=patrol&open=guide');
  // What describes a row keeps its name.
  const [ready, drawn] = (await Promise.all([page, other].map(drawnRows))).map((all) => all.map((row) => row.replaceAll(/cc-reason-\d+/g, 'cc-reason')));
  assert.ok(ready.length > 1);
  assert.deepEqual(ready, drawn);
}

export async function rows_go_into_another_order_and_come_back_as_they_stood({ page, url, assert }) {
  await open(page, url);
  const before = await drawnRows(page);
  const [contested, byTopic] = [page.locator('.cc-column-measure'), page.locator('.cc-column-statement')];
  await contested.click();
  await eventually(async () => assert.equal(await contested.getAttribute('aria-sort'), 'descending'));
  await eventually(async () => assert.deepEqual(await rows(page).evaluateAll((all) => all.map((row) => row.ariaRowIndex)), before.map((_, at) => String(at + 2))));
  await eventually(async () => assert.equal((await stops(page)).length, 1, 'one tab stop'));
  await byTopic.click();
  await eventually(async () => assert.equal(await contested.getAttribute('aria-sort'), 'none'));
  await eventually(async () => assert.equal((await stops(page)).length, 1, 'one tab stop'));
  // The header that was clicked has the tab stop now.
  const still = (all) => all.map((row) => row.replaceAll(/tabindex="-?\d"/g, ''));
  assert.deepEqual(still(await drawnRows(page)), still(before));
}

export async function the_arrow_keys_move_through_rows_that_stood_ready({ page, url, assert }) {
  await open(page, url);
  await page.locator('[data-at="1:0"]').focus();
  for (const [key, at] of [['ArrowDown', '2:0'], ['ArrowDown', '3:0'], ['ArrowUp', '2:0']]) {
    await page.keyboard.press(key);
    await focusedAt(page, assert, at);
    await eventually(async () => assert.deepEqual(await stops(page), [at], 'one tab stop'));
  }
}

const stops = (page) => page.locator('.cc-matrix [tabindex="0"]').evaluateAll((all) => all.map((cell) => cell.dataset.at));

export async function what_was_filtered_away_comes_back_as_it_stood({ page, url, assert }) {
  await open(page, url);
  const before = await drawnRows(page);
  await page.getByRole('searchbox').fill('patrol');
  await eventually(async () => assert.ok(await rows(page).count() < before.length));
  await page.getByRole('searchbox').fill('');
  await eventually(async () => assert.equal(await rows(page).count(), before.length));
  assert.deepEqual(await drawnRows(page), before);
}
