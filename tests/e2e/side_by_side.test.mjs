// Two facing each other: who, swapped, by link, and what their numbers and words open.
import { button, eventually, fragment, open, panel, panelTitle, tooWide, unit } from './comparator.mjs';

const PAIR = 'view=side-by-side&pair=kashin-2019.khramchikhin-2019';
const WIDE = { viewport: { width: 1440, height: 1000 } };

const heading = (page) => page.locator('#cc-side-title');
const side = (page, name) => page.getByRole('combobox', { name, exact: true });
const chosen = (page, name) => side(page, name).evaluate((select) => select.selectedOptions[0].textContent.split(',')[0]);
const stances = (page, row) => row.locator('.cc-facing-stance').allInnerTexts();
const rows = (page) => page.locator('.cc-facing:visible');

async function stand(page, assert, left, right) {
  await eventually(async () => assert.equal(await heading(page).innerText(), `${left} and ${right}, side by side`));
  assert.deepEqual([await chosen(page, 'One side'), await chosen(page, 'Other side')], [left, right]);
}

export async function the_tab_sets_those_side_by_side_who_have_most_in_common({ page, url, assert }) {
  await open(page, url);
  await button(page, 'Side by side').click();
  await stand(page, assert, 'Kashin', 'Khramchikhin');
  assert.equal(fragment(page), 'view=side-by-side');
}

export async function sides_are_chosen_and_swapped_as_often_as_one_likes({ page, url, assert }) {
  await open(page, url, PAIR);
  await side(page, 'Other side').selectOption('2');
  await stand(page, assert, 'Kashin', 'ICDS');
  for (const [left, right] of [['ICDS', 'Kashin'], ['Kashin', 'ICDS'], ['ICDS', 'Kashin']]) {
    await button(page, 'Swap sides').click();
    await stand(page, assert, left, right);
  }
  assert.equal(fragment(page), 'view=side-by-side&pair=icds-2020.kashin-2019');
  await page.goBack();
  await stand(page, assert, 'Kashin', 'ICDS');
}

export async function choosing_who_stands_opposite_swaps_the_two({ page, url, assert }) {
  await open(page, url, PAIR);
  await side(page, 'One side').selectOption('1');
  await stand(page, assert, 'Khramchikhin', 'Kashin');
}

export async function every_number_opens_what_it_counts({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, PAIR);
  const numbers = page.locator('.cc-overlap').getByRole('button');
  for (let at = 0; at < await numbers.count(); at += 1) {
    const words = (await numbers.nth(at).innerText()).trim();
    await numbers.nth(at).click();
    await eventually(async () => assert.equal(await panelTitle(page).innerText(), 'Kashin – Khramchikhin', words));
    const number = words.match(/^\d+$|\n(\d+)$/)?.at(-1);
    if (number !== undefined) await eventually(async () => assert.equal(await panel(page).locator('.cc-item, .cc-said-of').count(), Number(number)));
    await button(page, 'Close').click();
    await panel(page).waitFor({ state: 'detached' });
  }
}

export async function what_only_one_side_addresses_is_counted_by_a_number_that_opens_it({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, PAIR);
  const folded = page.locator('details.cc-facing-section').first();
  await folded.locator('summary').click();
  const number = folded.locator('.cc-quiet').first().getByRole('button');
  const counted = Number(await number.innerText());
  assert.equal(await folded.locator('.cc-facing').count(), counted);
  await number.click();
  await eventually(async () => assert.equal(await panel(page).locator('.cc-item').count(), counted));
  assert.match(fragment(page), /open=reason\.pair\.alone\.source\.kashin-2019\.source\.khramchikhin-2019/);
}

export async function a_statement_opens_beside_what_both_say({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, PAIR);
  const row = page.getByRole('row').filter({ hasText: 'July 2019 bomber patrol had real military value' });
  assert.deepEqual(await stances(page, row), ['affirms', 'denies']);
  const statement = row.getByRole('rowheader').getByRole('button');
  await statement.focus();
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
  assert.match(await panelTitle(page).innerText(), /bomber patrol/);
  assert.ok(await row.isVisible());
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  assert.ok(await statement.evaluate((element) => element.getRootNode().activeElement === element));
}

export async function a_table_tells_whose_words_they_are({ page, url, assert }) {
  await open(page, url, PAIR);
  const table = page.getByRole('table', { name: 'Conflict' });
  assert.deepEqual(await table.getByRole('columnheader').allInnerTexts(), ['Proposition', 'Kashin', 'Khramchikhin']);
  assert.equal(await table.getByRole('rowheader').count(), await table.getByRole('row').count() - 1);
}

export async function words_that_differ_are_underlined({ page, url, assert }) {
  await open(page, url, PAIR);
  const row = page.getByRole('row').filter({ hasText: 'draw up a cooperation plan for each year' });
  assert.deepEqual(await row.locator('mark').allInnerTexts(), ['sign a', 'next', 'approved the', 'upcoming']);
  const line = await row.locator('mark').first().evaluate((mark) => getComputedStyle(mark).textDecorationLine);
  assert.equal(line, 'underline');
}

export async function what_only_one_addresses_is_folded({ page, url, assert }) {
  await open(page, url, PAIR);
  const folded = page.locator('details').filter({ hasText: 'Only Kashin' });
  const before = await rows(page).count();
  await folded.locator('summary').click();
  const count = Number((await folded.locator('summary').innerText()).match(/\d+/)[0]);
  await eventually(async () => assert.equal(await rows(page).count(), before + count));
}

export async function the_link_to_the_pair_names_the_pair_and_nothing_else({ newPage, url, assert }) {
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await open(page, url, 'view=side-by-side&q=patrol');
  await button(page, 'Copy link to this pair').click();
  await button(page, 'Link copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(new URL(link).hash, `#${PAIR}`);
  await button(page, 'Swap sides').click();
  await button(page, 'Copy link to this pair').waitFor();
}

export async function filters_hold_here_too({ page, url, assert }) {
  await open(page, url, PAIR);
  const before = await page.locator('.cc-overlap').innerText();
  await page.getByRole('searchbox').fill('patrol');
  await page.getByText(/\d+ of \d+ propositions shown/).waitFor();
  assert.equal(await page.locator('.cc-overlap').innerText(), before);
  await page.getByRole('searchbox').fill('zzzzz');
  await page.getByText('No proposition that either of them addresses fits the filters.').waitFor();
  await page.locator('.cc-side-empty').getByRole('button', { name: 'Clear filters' }).click();
  await eventually(async () => assert.ok(await rows(page).count() > 30));
}

export async function voices_face_each_other_as_well({ page, url, assert }) {
  await open(page, url, PAIR);
  await unit(page, 'Voices').click();
  await eventually(async () => assert.equal(fragment(page), 'view=side-by-side&by=voices&pair=kashin-2019.khramchikhin-2019'));
  assert.match(await heading(page).innerText(), /Kashin.* and .*Khramchikhin/);
  await page.locator('.cc-facing').getByText(/^in /).first().waitFor();
}

export async function a_link_to_somebody_unknown_says_so({ page, url, assert }) {
  await open(page, url, 'view=side-by-side&pair=novak-2025.nobody');
  assert.match(await page.locator('.cc-side-notice').innerText(), /The link names nobody, which this dataset does not have/);
  assert.match(await heading(page).innerText(), /^Novak and /);
}

export async function a_narrow_page_stacks_the_sides_with_their_names({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 320, height: 800 } });
  await open(page, url, PAIR);
  await page.locator('details').evaluateAll((all) => all.forEach((details) => { details.open = true; }));
  assert.deepEqual(await tooWide(page), []);
  const row = rows(page).first();
  assert.deepEqual(await row.locator('.cc-facing-name').allInnerTexts(), ['Kashin', 'Khramchikhin']);
  const [left, right] = await row.locator('.cc-facing-side').evaluateAll((sides) => sides.map((one) => one.getBoundingClientRect().top));
  assert.ok(left < right);
}
