// What a visitor sees before touching anything. The runner itself fails a test on a console error or a foreign request.
import { CONFLICT, open, rows, shown, status, summaryNumbers } from './comparator.mjs';

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
