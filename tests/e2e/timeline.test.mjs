// The timeline: claims in time, other years by buttons, lists and keys, what became of forecasts, the table behind it.
import { button, eventually, focused, fragment, open, panel, panelTitle, tooWide } from './comparator.mjs';

const WIDE = { viewport: { width: 1440, height: 1000 } };
const claims = (page) => page.locator('.cc-timeline-claim');
const found = (page) => page.locator('.cc-timeline-found').innerText();
const years = async (page) => [await chosen(page, 'From'), await chosen(page, 'To')];
const list = (page, name) => page.getByRole('combobox', { name, exact: true });
const chosen = (page, label) => list(page, label).locator('option:checked').innerText();
const shows = (page, assert, expected) => eventually(async () => assert.deepEqual(await years(page), expected));

export async function every_claim_is_a_button_that_says_what_it_shows_and_opens_it({ page, url, assert }) {
  await page.setViewportSize(WIDE.viewport);
  await open(page, url, 'view=timeline&topic=patrols');
  const claim = claims(page).first();
  const name = await claim.getAttribute('aria-label');
  assert.match(name, /^.+ (affirms|denies|accepts|only reports).+\. Said.*: .+\./);
  await claim.click();
  await eventually(async () => assert.match(fragment(page), /open=claim\./));
  await panelTitle(page).waitFor();
  assert.equal(await claim.getAttribute('aria-current'), 'true');
}

export async function buttons_and_lists_choose_years_and_stay_in_step({ page, url, assert }) {
  await open(page, url, 'view=timeline');
  assert.match(await found(page), /^All \d+ claims were said in the years 2016 to 2025 or speak of them\.$/);
  await button(page, 'Fewer years').click();
  await shows(page, assert, ['2019', '2023']);
  assert.match(await found(page), /; \d+ more do neither/);
  assert.match(fragment(page), /years=2019\.2023/);
  await list(page, 'From').selectOption('2021');
  await shows(page, assert, ['2021', '2023']);
  await button(page, 'Earlier').click();
  await shows(page, assert, ['2020', '2022']);
  await button(page, 'Later').click();
  await shows(page, assert, ['2021', '2023']); // chosen by hand once before
  await page.getByRole('button', { name: /^All years/ }).click();
  await shows(page, assert, ['1989', '2026']);
  const withClaims = page.getByRole('button', { name: /^Years with claims/ });
  assert.equal(await withClaims.getAttribute('aria-pressed'), 'false');
  await withClaims.click();
  await shows(page, assert, ['2016', '2025']);
  assert.equal(await withClaims.getAttribute('aria-pressed'), 'true');
}

export async function the_plot_has_one_tab_stop_and_keys_within({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, 'view=timeline');
  assert.equal(await page.locator('.cc-timeline-plot [tabindex="0"]').count(), 1);
  await page.locator('.cc-timeline-plot [tabindex="0"]').focus();
  for (const [key, at] of [['ArrowDown', '1'], ['ArrowDown', '2'], ['PageDown', '12'], ['PageUp', '2'], ['ArrowUp', '1']]) {
    await page.keyboard.press(key);
    await eventually(async () => assert.equal((await focused(page)).at, at, key));
    assert.ok((await focused(page)).isOutlined, `focus is seen after ${key}`);
  }
  const { name } = await focused(page);
  await page.keyboard.press('+');
  await eventually(async () => assert.match(fragment(page), /years=/));
  assert.equal((await focused(page)).name, name, 'the claim keeps the focus');
  await page.keyboard.press('Home');
  await shows(page, assert, ['1989', '2026']);
  await page.keyboard.press('-');
  await page.keyboard.press('ArrowRight');
  await shows(page, assert, ['1989', '2026']);
  assert.equal(await page.locator('.cc-timeline-plot [tabindex="0"]').count(), 1);
  await page.keyboard.press('Enter');
  await panelTitle(page).waitFor();
}

export async function a_key_that_leaves_a_claim_behind_keeps_the_focus_in_the_plot({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, 'view=timeline&years=2019.2020');
  await claims(page).first().focus();
  for (let times = 0; times < 5; times += 1) {
    await page.keyboard.press('ArrowRight');
    await shows(page, assert, [String(2020 + times), String(2021 + times)]);
    await eventually(async () => assert.notEqual((await focused(page)).at, null));
  }
}

export async function keys_do_nothing_to_the_years_outside_of_the_plot({ page, url, assert }) {
  await open(page, url, 'view=timeline');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('+-');
  await page.keyboard.press('Home');
  assert.doesNotMatch(fragment(page), /years=/);
}

export async function what_became_of_a_forecast_opens_its_reason({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, 'view=timeline&kind=forecast');
  await page.locator('.cc-timeline-outcome').first().click();
  await eventually(async () => assert.match(fragment(page), /open=reason\.proposition\.outcome\./));
  assert.match(await panel(page).innerText(), /The outcome is/);
}

export async function the_table_holds_every_claim_and_its_own_outcome({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, 'view=timeline&kind=forecast');
  const all = await claims(page).count();
  await page.getByText('As a table', { exact: true }).click();
  const table = page.getByRole('table', { name: /by the date said$/ });
  await eventually(async () => assert.equal(await table.locator('tbody tr').count(), all));
  await table.getByRole('button', { name: /^(borne out|partly decided|overtaken)$/ }).first().click();
  await eventually(async () => assert.match(fragment(page), /open=reason\.ledger\./));
  await panelTitle(page).waitFor();
}

export async function names_in_two_lines_keep_apart_from_the_next({ newPage, url, assert }) {
  for (const width of [1440, 768, 320]) {
    const page = await newPage({ viewport: { width, height: 900 } });
    await open(page, url, 'view=timeline&topic=legal');
    const gaps = await claims(page).evaluateAll((all) => {
      const words = all.map((claim) => {
        const range = document.createRange();
        range.selectNodeContents(claim.querySelector('.cc-timeline-voice'));
        return range.getBoundingClientRect();
      });
      return words.slice(1).map(({ top }, at) => Math.round(top - words[at].bottom));
    });
    assert.ok(gaps.length > 10);
    assert.ok(Math.min(...gaps) >= 4, `${width} px: ${gaps}`);
  }
}

export async function a_narrow_screen_scrolls_only_the_table_sideways({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 320, height: 800 } });
  await open(page, url, 'view=timeline&topic=plans');
  await page.getByText('As a table', { exact: true }).click();
  await page.locator('.cc-timeline-frame').waitFor();
  assert.deepEqual(await tooWide(page), []);
  const { top, width } = await claims(page).first().evaluate((claim) => claim.getBoundingClientRect());
  const statement = await page.locator('.cc-timeline-statement').first().evaluate((one) => one.getBoundingClientRect().bottom);
  assert.ok(statement <= top + 1, 'the statement stands above its tracks');
  assert.ok(width > 250, `${width}`);
}
