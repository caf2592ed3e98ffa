// Who agrees with whom, who they are, and how they are cited.
import { button, eventually, focused, focusedAt, fragment, open, panel, panelTitle, tooWide } from './comparator.mjs';

const AT = 'view=sources';
const pairs = (page) => page.locator('.cc-map-pair');
const cell = (page, at) => page.locator(`.cc-map [data-at="${at}"]`);

/** Everything that a page writes into the clipboard, or a clipboard that refuses. */
const clipboard = (page, works) =>
  page.addInitScript((works) => {
    window.copied = [];
    navigator.clipboard.writeText = (text) => {
      if (!works) return Promise.reject(new Error('forbidden'));
      window.copied.push(text);
      return Promise.resolve();
    };
  }, works);

export async function a_cell_of_the_map_opens_the_claims_behind_it({ page, url, assert }) {
  await open(page, url, AT);
  const first = pairs(page).first();
  const [agreed, common] = (await first.locator('span').first().innerText()).match(/\d+/g);
  await first.click();
  await panel(page).waitFor();
  const reason = await panel(page).innerText();
  assert.match(reason, new RegExp(`agree on ${agreed} of ${common} proposition`));
  assert.ok((await panel(page).locator('.cc-claim').count()) >= 2);
  assert.match(fragment(page), /open=reason\.pair\.agreement\.source\./);
}

export async function every_number_of_all_together_opens_where_it_is_said({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  await open(page, url, AT);
  const numbers = page.locator('.cc-whole').getByRole('button');
  assert.equal(await numbers.count(), 7);
  for (let at = 0; at < 7; at += 1) {
    const number = await numbers.nth(at).innerText();
    await numbers.nth(at).click();
    await eventually(async () => assert.ok((await panel(page).innerText()).includes(number), number));
    await button(page, 'Close').click();
    await panel(page).waitFor({ state: 'detached' });
  }
}

export async function the_number_of_voices_that_say_nothing_opens_who_they_are({ page, url, assert }) {
  await open(page, url, AT);
  const number = page.locator('.cc-roll > .cc-quiet').getByRole('button');
  const counted = Number(await number.innerText());
  await number.click();
  await eventually(async () => assert.equal(await panel(page).locator('.cc-item').count(), counted));
}

export async function from_a_pair_the_way_leads_side_by_side({ page, url, assert }) {
  await open(page, url, AT);
  await pairs(page).first().click();
  await button(page, 'Read the two side by side').click();
  await eventually(async () => assert.match(fragment(page), /^view=side-by-side&pair=[^&]+$/));
  await page.goBack();
  await eventually(async () => assert.match(fragment(page), /view=sources&open=reason/));
}

export async function the_map_is_one_tab_stop_with_arrow_keys_within({ page, url, assert }) {
  await open(page, url, AT);
  await page.locator('.cc-map [tabindex="0"]').focus();
  await focusedAt(page, assert, '1:1');
  assert.equal(await page.locator('.cc-map [tabindex="0"]').count(), 1);
  for (const [key, at] of [['ArrowRight', '1:2'], ['ArrowDown', '2:2'], ['Home', '2:0'], ['ArrowUp', '1:0'], ['ArrowRight', '1:1'], ['ArrowRight', '1:2']]) {
    await page.keyboard.press(key);
    await focusedAt(page, assert, at);
  }
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
  await page.keyboard.press('Escape');
  await focusedAt(page, assert, '1:2');
  assert.ok((await focused(page)).isOutlined);
}

export async function the_map_is_a_table_whose_cells_say_what_they_count({ page, url, assert }) {
  await open(page, url, AT);
  const map = page.getByRole('grid', { name: 'On how many of their common propositions two sources agree' });
  assert.equal(await map.getByRole('rowheader').count(), 5);
  assert.equal(await map.getByRole('columnheader').count(), 5);
  assert.match(await cell(page, '1:2').locator('.cc-unseen').innerText(), /^agree on \d+ of \d+/);
  await cell(page, '1:0').click();
  await eventually(async () => assert.equal(await panel(page).locator('.cc-kicker').innerText(), 'source'));
}

export async function filters_narrow_the_map_and_say_so({ page, url, assert }) {
  await open(page, url, `${AT}&verdict=conflict`);
  assert.match(await page.locator('.cc-sources-map').innerText(), /Counted over 5 of \d+ propositions/);
  await pairs(page).first().click();
  await panel(page).waitFor();
  assert.match(await panel(page).innerText(), /Counted over 5 of \d+ propositions/);
}

export async function alpha_opens_its_arithmetic({ page, url, assert }) {
  await open(page, url, AT);
  await page.locator('.cc-whole').getByRole('button').first().click();
  await panel(page).waitFor();
  assert.match(await panel(page).innerText(), /Krippendorff’s alpha of all sources is/);
  assert.match(fragment(page), /open=reason\.table\.nominal-alpha/);
}

export async function a_profile_says_through_whom_and_opens_to_claims({ page, url, assert }) {
  await open(page, url, `${AT}&open=voice.kashin`);
  const through = panel(page).locator('.cc-portrait').filter({ has: page.getByRole('heading', { name: 'Through whom it reaches us' }) });
  await through.locator('summary').last().click();
  await through.locator('details').last().getByRole('button').last().click();
  await eventually(async () => assert.match(fragment(page), /open=claim\./));
  assert.match(await panelTitle(page).innerText(), /\w/);
}

export async function a_citation_is_copied_and_says_so({ page, url, assert }) {
  await clipboard(page, true);
  await open(page, url, AT);
  const entry = page.locator('.cc-entry').first();
  await entry.getByRole('button', { name: 'BibTeX' }).click();
  await eventually(async () => assert.match(await entry.locator('.cc-citing-status').innerText(), /^Copied: Kashin, as BibTeX\.$/));
  await entry.getByRole('button', { name: 'CSL-JSON' }).click();
  await eventually(async () => assert.match(await entry.locator('.cc-citing-status').innerText(), /CSL-JSON/));
  const [bibtex, json] = await page.evaluate(() => window.copied);
  assert.match(bibtex, /^@misc\{kashin-2019,\n {2}author = \{Kashin, Vassily\}/);
  assert.equal(JSON.parse(json)[0].id, 'kashin-2019');
}

export async function the_whole_bibliography_is_copied_at_once({ page, url, assert }) {
  await clipboard(page, true);
  await open(page, url, AT);
  await page.getByRole('group', { name: /whole bibliography/ }).getByRole('button', { name: 'Text' }).click();
  await eventually(async () => assert.equal((await page.evaluate(() => window.copied)).length, 1));
  const [text] = await page.evaluate(() => window.copied);
  assert.equal(text.split('\n').length, 5);
}

export async function what_cannot_be_copied_is_shown_selected({ page, url, assert }) {
  await clipboard(page, false);
  await open(page, url, AT);
  const entry = page.locator('.cc-entry').first();
  await entry.getByRole('button', { name: 'Text' }).click();
  const field = entry.getByRole('textbox', { name: 'Kashin, as Text' });
  await field.waitFor();
  await eventually(async () => {
    const selected = await field.evaluate((f) => [f.value.slice(f.selectionStart, f.selectionEnd), f.getRootNode().activeElement === f]);
    assert.match(selected[0], /^Kashin, V\. \(/);
    assert.ok(selected[1], 'the field has the focus');
  });
  assert.match(await entry.locator('.cc-citing-status').innerText(), /selected below/);
}

export async function nothing_is_too_wide({ newPage, url, assert }) {
  for (const width of [320, 768, 1440]) {
    const page = await newPage({ viewport: { width, height: 900 } });
    for (const at of [AT, `${AT}&by=voices`, `${AT}&open=voice.kashin`]) {
      await open(page, url, at);
      await page.locator(at.includes('open') ? '.cc-panel' : '.cc-map').waitFor();
      assert.deepEqual(await tooWide(page), [], `${at} at ${width}`);
    }
  }
}
