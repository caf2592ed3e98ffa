// Files of the element that do not arrive: the programs, the style, the words of a language.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { button, eventually, live } from '../../e2e/comparator.mjs';
import { STORY, errorOf, hold, set, title, titleOf, visit } from '../host_page.mjs';

const PROGRAM = ['whole.js', 'whole_bg.wasm'];
const noise = /Failed to (load|fetch|find)|integrity|ERR_|modulepreload/i;

export async function a_file_of_the_program_that_fails_to_arrive_is_asked_for_a_second_time({ newPage, url, situation, assert, tolerate }) {
  tolerate(noise);
  for (const name of PROGRAM) {
    const page = await newPage();
    let asked = 0;
    await page.route(url + name, (route) => ((asked += 1) === 1 ? route.fulfill({ status: 503, body: 'busy' }) : route.continue()));
    await visit(page, `${situation}host.html`);
    await live(page);
    assert.equal(asked, 2, name);
  }
}

export async function once_the_program_can_be_had_the_element_starts_without_the_page_being_loaded_again({ page, url, situation, assert, tolerate }) {
  tolerate(noise);
  let isThere = false;
  for (const name of PROGRAM) await page.route(url + name, (route) => (isThere ? route.continue() : route.abort()));
  await visit(page, `${situation}host.html`);
  await errorOf(page, assert, 'program');
  assert.ok(await page.getByText('Our own summary').isVisible());
  isThere = true;
  await set(page, 'a', 'view', 'timeline');
  await set(page, 'a', 'src', '../../stories/twelve_apples.claims.json');
  await live(page);
}

export async function a_program_that_a_server_calls_something_else_runs_all_the_same({ page, url, dist, situation, assert }) {
  const body = await readFile(join(dist, 'whole_bg.wasm'));
  await page.route(`${url}whole_bg.wasm`, (route) => route.fulfill({ contentType: 'application/octet-stream', body }));
  await visit(page, `${situation}host.html`);
  await live(page);
  assert.equal(await title(page, 'a').innerText(), titleOf(STORY));
}

export async function style_and_words_that_fail_to_arrive_are_asked_for_again_or_done_without({ page, url, situation, assert, tolerate }) {
  tolerate(noise);
  let asked = 0;
  await page.route(`${url}claim-comparator.css`, (route) => ((asked += 1) === 1 ? route.abort() : route.continue()));
  const words = [];
  await page.route(/words\//, (route) => {
    words.push(route.request().url().split('/').pop());
    return route.abort();
  });
  await visit(page, `${situation}german.html`);
  await live(page);
  assert.equal(asked, 2);
  assert.ok(await button(page, 'Timeline').isVisible(), 'in English');
  assert.match(await errorOf(page, assert, 'program'), /words of this language \(de\)/);
  assert.equal(await page.locator('#a').getByRole('alert').innerText(), 'The words of this language (de) could not be had, so the comparison is in English.');
  await page.getByLabel('Language of the interface').selectOption({ label: 'Русский' });
  await eventually(async () => assert.match(await page.locator('#a').getByRole('alert').innerText(), /\(ru\)/));
  await page.evaluate(() => new Promise((next) => setTimeout(next, 500)));
  assert.deepEqual(words, ['de.messages', 'de.messages', 'ru.messages', 'ru.messages'], 'each a second time, and no more');
  assert.equal(await page.locator('#a').evaluate((element) => element.snapshot().address), '');
}

export async function words_that_stay_away_keep_nothing_away({ page, situation, assert, tolerate }) {
  tolerate(noise);
  await page.route(/words\//, () => {}); // never answered
  await visit(page, `${situation}german.html`);
  await button(page, 'Timeline').waitFor({ timeout: 30_000 });
}

export async function words_that_are_nowhere_are_asked_for_twice_whoever_asks({ page, situation, assert, tolerate }) {
  tolerate(/404/);
  let words = 0;
  await page.route(/words\//, (route) => {
    words += 1;
    return route.fulfill({ status: 404, body: 'not found' });
  });
  const arrive = await hold(page, /change_of_mind/);
  await visit(page, `${situation}empty.html`);
  await page.locator('#a').getByRole('status').getByText('The comparison is loading.').waitFor(); // which asks for them before anything is drawn
  arrive();
  await live(page);
  await page.locator('#a').getByRole('alert').filter({ hasText: '(de)' }).waitFor();
  assert.equal(words, 2);
}
