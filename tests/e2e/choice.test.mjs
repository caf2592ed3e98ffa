// What is counted, in which order, in which light.
import { button, eventually, open, panel, rows, shown, summaryNumbers, unit } from './comparator.mjs';

const columns = (page) => page.locator('.cc-column').allInnerTexts();

export async function counting_voices_changes_columns_and_counts({ page, url, assert }) {
  await open(page, url);
  const [sources, before] = [await columns(page), await summaryNumbers(page).allInnerTexts()];
  await unit(page, 'Voices').click();
  await eventually(async () => assert.notDeepEqual(await columns(page), sources));
  assert.equal(await unit(page, 'Voices').getAttribute('aria-pressed'), 'true');
  assert.equal(await unit(page, 'Sources').getAttribute('aria-pressed'), 'false');
  assert.notDeepEqual(await summaryNumbers(page).allInnerTexts(), before);
  assert.match(await page.locator('.cc-summary').innerText(), /The voices agree on/);
  await unit(page, 'Sources').click();
  await eventually(async () => assert.deepEqual(await columns(page), sources));
}

export async function the_most_contested_come_first({ page, url, assert }) {
  await open(page, url);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Most contested');
  await page.locator('.cc-topic').first().waitFor({ state: 'detached' });
  const contested = await rows(page).locator('.cc-measure').allInnerTexts();
  const percents = contested.map((words) => (/\d/.test(words) ? parseInt(words, 10) : -1));
  assert.equal(percents.length, (await shown(page)).total);
  assert.ok(percents[0] > 0);
  assert.ok(percents.every((percent, at) => at === 0 || percents[at - 1] >= percent), percents.join(' '));
}

export async function a_source_opens_from_its_column({ page, url, assert }) {
  await open(page, url);
  const title = await page.locator('.cc-column').first().getAttribute('title');
  await page.locator('.cc-column').first().click();
  await panel(page).waitFor();
  assert.equal(await panel(page).getByRole('heading', { level: 2 }).innerText(), title);
}

export async function the_theme_button_overrules_the_device({ newPage, url, assert }) {
  const page = await newPage({ colorScheme: 'dark' });
  await open(page, url);
  const brightness = () => page.locator('.cc-root').evaluate((root) => {
    const sum = (colour) => colour.match(/\d+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0);
    const { color, backgroundColor } = getComputedStyle(root);
    return sum(backgroundColor) > sum(color) ? 'light' : 'dark';
  });
  assert.equal(await brightness(), 'dark');
  for (const [before, after, light] of [['device', 'light', 'light'], ['light', 'dark', 'dark'], ['dark', 'device', 'dark']]) {
    await button(page, `Theme: ${before}`).click();
    await button(page, `Theme: ${after}`).waitFor();
    assert.equal(await brightness(), light, after);
  }
}
