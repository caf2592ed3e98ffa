// Narrowing what is shown, and finding the way back.
import { button, chip, eventually, focused, fragment, open, rows, shown, status } from './comparator.mjs';

const search = (page) => page.getByRole('searchbox', { name: 'Search' });

export async function a_verdict_narrows_to_as_many_rows_as_its_chip_says({ page, url, assert }) {
  await open(page, url);
  const count = parseInt(await chip(page, 'conflict').locator('.cc-chip-count').innerText(), 10);
  await chip(page, 'conflict').click();
  await eventually(async () => assert.equal(await rows(page).count(), count));
  assert.equal(await chip(page, 'conflict').getAttribute('aria-pressed'), 'true');
  const verdicts = await page.locator('.cc-row .cc-verdict').allInnerTexts();
  assert.deepEqual(new Set(verdicts.map((words) => words.trim())), new Set(['conflict']));
}

export async function two_verdicts_add_up({ page, url, assert }) {
  await open(page, url);
  await chip(page, 'conflict').click();
  await eventually(async () => assert.ok((await shown(page)).shown < (await shown(page)).total));
  const conflicts = await rows(page).count();
  await chip(page, 'agreement').click();
  const agreements = parseInt(await chip(page, 'agreement').locator('.cc-chip-count').innerText(), 10);
  await eventually(async () => assert.equal(await rows(page).count(), conflicts + agreements));
}

export async function search_narrows_with_every_letter({ page, url, assert }) {
  await open(page, url);
  let before = (await shown(page)).total;
  for (const letters of ['PAT', 'patrol', 'patrol khramch']) {
    await search(page).fill(letters);
    await eventually(async () => {
      const { shown: now, total } = await shown(page);
      assert.ok(now > 0 && now < total && now <= before, `${letters}: ${await status(page)}`);
      assert.equal(await rows(page).count(), now);
    });
    before = (await shown(page)).shown;
  }
}

export async function topic_kind_and_reading_each_narrow({ page, url, assert }) {
  await open(page, url);
  let before = (await shown(page)).total;
  for (const label of ['Kind', 'Topic', 'Bears on']) {
    await page.getByRole('combobox', { name: label }).selectOption({ index: label === 'Topic' ? 4 : 1 });
    await eventually(async () => assert.ok((await shown(page)).shown < before, `${label}: ${await status(page)}`));
    before = (await shown(page)).shown;
  }
  assert.match(fragment(page), /topic=.*kind=fact.*reading=/);
}

export async function clearing_takes_every_filter_away({ page, url, assert }) {
  await open(page, url, 'q=patrol&verdict=conflict&kind=assessment');
  await eventually(async () => assert.ok((await shown(page)).shown < (await shown(page)).total));
  await page.locator('.cc-found').getByRole('button', { name: 'Clear filters' }).click();
  await eventually(async () => assert.match(await status(page), /^All /));
  assert.equal(await search(page).inputValue(), '');
  assert.equal(await page.getByRole('combobox', { name: 'Kind' }).evaluate((select) => select.selectedIndex), 0);
  assert.equal(fragment(page), '');
}

export async function clearing_keeps_the_keyboard_within_the_comparator({ page, url, assert }) {
  await open(page, url, 'q=patrol');
  await button(page, 'Clear filters').focus();
  await page.keyboard.press('Enter');
  await button(page, 'Clear filters').waitFor({ state: 'detached' });
  await eventually(async () => assert.match((await focused(page)).name, /^All \d+ propositions/, 'focus stays where the button was'));
}

export async function nothing_found_says_so_and_offers_a_way_back({ page, url, assert }) {
  await open(page, url);
  await search(page).fill('zzzzz');
  await page.locator('.cc-empty').waitFor();
  assert.match(await status(page), /^0 of \d+ propositions$/);
  assert.match(await page.locator('.cc-empty').innerText(), /Nothing fits/);
  await page.locator('.cc-empty').getByRole('button', { name: 'Clear filters' }).click();
  await eventually(async () => assert.equal(await rows(page).count(), (await shown(page)).total));
}
