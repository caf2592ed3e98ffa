// The readings: who leans where between any two, what would turn it, and trying it.
import { button, eventually, focused, fragment, open, panel, rows, tooWide } from './comparator.mjs';

const FIRST = 'view=readings';
const strip = (page) => page.locator('.cc-taken-out');
const numbers = (page) => page.locator('.cc-between .cc-lean-number').allInnerTexts();
const negated = (number) => (number.startsWith('−') ? number.replace('−', '+') : number.replace('+', '−'));

export async function two_readings_are_chosen_and_swapped({ page, url, assert }) {
  await open(page, url, FIRST);
  await page.locator('.cc-readings').waitFor();
  const before = await numbers(page);
  await button(page, 'Swap').click();
  await eventually(async () => assert.deepEqual(await numbers(page), before.map(negated).reverse()));
  assert.match(fragment(page), /between=alliance\.propaganda/);
  await page.locator('.cc-between').getByRole('combobox', { name: 'Other reading' }).selectOption({ label: 'Growing challenge' });
  await eventually(async () => assert.match(fragment(page), /between=alliance\.challenge/));
  await button(page, 'Matrix').click();
  await eventually(async () => assert.match(await page.locator('.cc-masthead .cc-lean-ends').innerText(), /Growing challenge/));
}

export async function choosing_the_other_reading_swaps_both({ page, url, assert }) {
  await open(page, url, FIRST);
  await page.locator('.cc-between').getByRole('combobox', { name: 'One reading' }).selectOption({ label: 'Alliance in substance' });
  await eventually(async () => assert.match(fragment(page), /between=alliance\.propaganda/));
}

export async function a_lean_shows_its_claims_in_one_action({ page, url, assert }) {
  await open(page, url, FIRST);
  const row = page.locator('.cc-between .cc-lean-row').first();
  const positions = parseInt(await row.locator('.cc-lean-behind').innerText(), 10);
  await row.click();
  await panel(page).waitFor();
  assert.equal(await panel(page).locator('.cc-said-of').count(), positions);
  assert.ok((await panel(page).locator('.cc-claim').count()) >= positions);
}

export async function what_a_proposition_tells_apart_has_its_reason({ page, url, assert }) {
  await open(page, url, `${FIRST}&sort=diagnosticity`);
  const number = page.locator('.cc-tells .cc-number').first();
  assert.equal(await number.innerText(), '4');
  await number.click();
  await eventually(async () => assert.match(await panel(page).innerText(), /From the smallest to the largest that is 4/));
}

export async function filters_hold_in_the_table_of_propositions({ page, url, assert }) {
  await open(page, url, `${FIRST}&q=patrol&verdict=conflict`);
  const found = page.locator('.cc-bearing-row');
  await found.first().waitFor();
  assert.equal(await found.count(), parseInt(await page.locator('.cc-found-words').innerText(), 10));
  await open(page, url, `${FIRST}&q=zzzzz`);
  await page.reload();
  await page.locator('.cc-bearings .cc-empty').waitFor();
}

export async function a_narrow_screen_sets_both_orders_side_by_side({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 320, height: 800 } });
  await open(page, url, FIRST);
  const box = (choice) => choice.evaluate((one) => one.getBoundingClientRect().toJSON());
  const [one, other] = [await box(page.locator('.cc-bearings-order button').first()), await box(page.locator('.cc-bearings-order button').last())];
  assert.equal(one.top, other.top);
  assert.ok(one.right <= other.left && other.right <= 320);
}

export async function a_line_stands_between_the_columns_of_topics({ page, url, assert }) {
  await open(page, url, FIRST);
  const cells = page.locator('.cc-topics tbody tr').first().locator('td');
  const lines = await cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell).borderInlineStartWidth));
  assert.deepEqual(lines, lines.map(() => '1px'));
}

export async function what_would_turn_it_can_be_tried_and_put_back({ page, url, assert }) {
  await open(page, url, FIRST);
  const before = await numbers(page);
  const turn = page.locator('.cc-turn').first();
  await turn.getByRole('button', { name: /^Try it/ }).click();
  await strip(page).waitFor();
  assert.match(fragment(page), /without=claim\./);
  assert.match(await strip(page).innerText(), /What changes: .*\d+/);
  await eventually(async () => assert.equal((await focused(page)).tag, 'section', 'focus is where the change is told'));
  assert.notDeepEqual(await numbers(page), before);
  await page.reload();
  await strip(page).waitFor();
  await strip(page).getByRole('button', { name: /^Put back/ }).click();
  await strip(page).waitFor({ state: 'detached' });
  await eventually(async () => assert.deepEqual(await numbers(page), before));
  assert.equal(fragment(page), FIRST);
}

export async function a_source_is_taken_out_of_every_view({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  await open(page, url, 'open=source.kashin-2019');
  await panel(page).getByRole('button', { name: 'Take out the source Kashin' }).click();
  await strip(page).waitFor();
  assert.match(fragment(page), /without=source\.kashin-2019/);
  await panel(page).getByRole('button', { name: 'Put back' }).waitFor();
  for (const view of ['Side by side', 'Readings', 'Timeline', 'Sources', 'Matrix']) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
    assert.equal(await strip(page).count(), 1, view);
  }
  assert.ok((await rows(page).count()) > 0);
}

export async function everything_is_put_back_at_once({ page, url, assert }) {
  await open(page, url, `${FIRST}&without=source.kashin-2019&without=voice.khramchikhin`);
  await button(page, 'Put all back').click();
  await strip(page).waitFor({ state: 'detached' });
  await eventually(async () => assert.match((await focused(page)).name, /propositions/, 'focus stays near'));
  assert.equal(fragment(page), FIRST);
}

export async function a_claim_is_taken_out_where_it_stands({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  await open(page, url, 'open=proposition.patrol-2019-worth');
  await panel(page).waitFor();
  const before = await panel(page).locator('.cc-claim').count();
  await panel(page).getByRole('button', { name: /^Take out/ }).first().click();
  await strip(page).waitFor();
  await eventually(async () => assert.equal(await panel(page).locator('.cc-claim').count(), before - 1));
}

export async function the_readings_fit({ newPage, url, assert }) {
  for (const width of [1440, 320]) {
    const page = await newPage({ viewport: { width, height: 900 } });
    await open(page, url, `${FIRST}&without=source.kashin-2019`);
    await page.locator('.cc-readings').waitFor();
    assert.deepEqual(await tooWide(page), []);
  }
}
