// What a reader chooses: words to search for, what is counted, in which light, which number to open.
import { eventually } from '../e2e/comparator.mjs';
import { CLAIMS, PARTS, SOURCES, VOICES, attributes, click, count, light, one, open, search, theme, words } from './comparator.mjs';

export async function searching_narrows_the_rows({ browser, url, assert }) {
  await open(browser, url);
  let before = await count(browser, PARTS.row);
  for (const letters of ['pat', 'rol', ' khramch']) {
    await search(browser, letters);
    await eventually(async () => {
      const now = await count(browser, PARTS.row);
      assert.ok(now > 0 && now <= before, `${now} rows of ${before} after “${letters}”`);
      assert.match((await words(browser, PARTS.found))[0], new RegExp(`\\b${now}\\b`), 'as many rows as it says');
      assert.match((await words(browser, PARTS.row)).join(' '), /patrol/i);
    });
    before = await count(browser, PARTS.row);
  }
}

export async function counting_voices_changes_the_columns_and_the_numbers({ browser, url, assert }) {
  await open(browser, url);
  const columns = await words(browser, PARTS.column);
  const numbers = await words(browser, PARTS.number);
  await click(browser, PARTS.unit, VOICES);
  await eventually(async () => assert.notDeepEqual(await words(browser, PARTS.column), columns));
  assert.notDeepEqual(await words(browser, PARTS.number), numbers);
  assert.deepEqual(await attributes(browser, PARTS.unit, 'aria-pressed'), ['false', 'true']);
  await click(browser, PARTS.unit, SOURCES);
  await eventually(async () => assert.deepEqual(await words(browser, PARTS.column), columns));
  assert.deepEqual(await words(browser, PARTS.number), numbers);
}

export async function a_number_opens_the_claims_that_it_counts({ browser, url, assert }) {
  await open(browser, url);
  const claims = parseInt((await words(browser, PARTS.number))[CLAIMS], 10);
  await click(browser, PARTS.number, CLAIMS);
  await eventually(async () => assert.equal(await count(browser, PARTS.item), claims));
  assert.match((await words(browser, PARTS.panelTitle))[0], new RegExp(`\\b${claims}\\b`));
  await click(browser, PARTS.itemLink);
  await one(browser, PARTS.claim);
}

export async function the_theme_button_changes_the_colours({ browser, url, assert }) {
  await open(browser, url);
  const seen = [];
  while (!seen.includes((await theme(browser)).name)) {
    const { at, name } = await theme(browser);
    seen.push(name);
    if (name !== 'device') await eventually(async () => assert.equal(await light(browser), name));
    await click(browser, PARTS.button, at);
    await eventually(async () => assert.notEqual((await theme(browser)).name, name));
  }
  assert.deepEqual(seen, ['device', 'light', 'dark']);
}
