// Every number opens to what it counts.
import { button, eventually, open, panel, panelTitle, summaryNumbers } from './comparator.mjs';

const items = (page) => panel(page).locator('.cc-item');

async function every_number_opens(page, assert) {
  const numbers = await summaryNumbers(page).allInnerTexts();
  assert.ok(numbers.length >= 6, `${numbers.length} numbers`);
  for (const [at, text] of numbers.entries()) {
    await summaryNumbers(page).nth(at).click();
    const count = parseInt(text, 10);
    await eventually(async () => assert.match(await panelTitle(page).innerText(), new RegExp(`^${count}: `), text));
    await eventually(async () => assert.equal(await items(page).count(), count, text));
    await button(page, 'Close').click();
    await panel(page).waitFor({ state: 'detached' });
  }
}

export async function every_number_opens_to_as_many_items_by_source({ page, url, assert }) {
  await open(page, url);
  await every_number_opens(page, assert);
}

export async function every_number_opens_to_as_many_items_by_voice({ page, url, assert }) {
  await open(page, url, 'by=voices');
  await every_number_opens(page, assert);
}

export async function a_number_leads_on_to_the_claims({ page, url, assert }) {
  await open(page, url);
  await page.getByRole('button', { name: /^All \d+ conflicts$/ }).click();
  const statement = await items(page).first().getByRole('button').innerText();
  await items(page).first().getByRole('button').click();
  await eventually(async () => assert.equal(await panelTitle(page).innerText(), statement));
  assert.ok((await panel(page).locator('.cc-claim').count()) >= 2);
}

export async function a_lean_opens_to_the_positions_that_add_up_to_it({ page, url, assert }) {
  await open(page, url);
  const row = page.locator('.cc-lean-row').first();
  const [name, number, behind] = await Promise.all(
    ['name', 'number', 'behind'].map((part) => row.locator(`.cc-lean-${part}`).innerText()));
  await row.click();
  const reason = panel(page);
  await reason.waitFor();
  assert.ok((await reason.innerText()).includes(number), `${name} leans ${number}`);
  await reason.getByText('positions behind it').click();
  assert.equal(await reason.locator('.cc-weights tbody tr').count(), parseInt(behind, 10));
}
