// The page's frame: what stays in sight, single keys, what is said aloud, paper.
import { button, chip, CONFLICT, eventually, focused, fragment, open, panel, panelTitle, rows, unit } from './comparator.mjs';

const WIDE = { viewport: { width: 1440, height: 900 } };
const said = (page) => page.locator('.cc-root > [role=status]').innerText();
const box = (page, selector) => page.locator(selector).first().evaluate((element) => {
  const { top, left, right, bottom } = element.getBoundingClientRect();
  return { top, left, right, bottom };
});

export async function header_statement_and_verdict_stay_in_sight_with_many_columns({ newPage, url, assert }) {
  for (const [width, view] of [[768, 'by=voices'], [1440, `by=voices&open=proposition.${CONFLICT.id}`]]) {
    const page = await newPage({ viewport: { width, height: 900 } });
    await open(page, url, view);
    await page.locator('.cc-matrix').evaluate((frame) => {
      frame.scrollIntoView();
      frame.scrollTo(150, 1200);
    });
    const frame = await box(page, '.cc-matrix');
    const head = await box(page, '.cc-column-statement');
    assert.ok(Math.abs(head.top - frame.top) < 2 && Math.abs(head.left - frame.left) < 2, `header at ${width}`);
    const verdict = await box(page, '.cc-column-verdict');
    assert.ok(verdict.right <= frame.right + 1 && verdict.left > head.right, `verdict at ${width}`);
    const statement = await box(page, '.cc-row:nth-child(8) .cc-statement');
    assert.ok(Math.abs(statement.left - frame.left) < 2, `statement at ${width}`);
  }
}

export async function what_has_the_focus_is_never_under_what_is_pinned({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 900, height: 500 } });
  await open(page, url, 'by=voices');
  await page.locator('[data-at][tabindex="0"]').focus();
  for (const key of ['PageDown', 'PageDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'PageUp', 'ArrowLeft', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    const covered = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('claim-comparator');
      const cell = shadowRoot.activeElement;
      const { left, right, top, bottom } = cell.getBoundingClientRect();
      const corners = [[left + 3, top + 3], [right - 3, bottom - 3], [(left + right) / 2, (top + bottom) / 2]];
      return corners.filter(([x, y]) => !cell.contains(shadowRoot.elementFromPoint(x, y))).length;
    });
    assert.equal(covered, 0, `after ${key}`);
  }
}

export async function the_reason_is_shown_on_hover_and_focus_and_escape_hides_it({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, 'verdict=conflict');
  const reason = rows(page).first().locator('.cc-reason');
  assert.equal(await reason.isVisible(), false);
  await rows(page).first().locator('.cc-statement').hover();
  await reason.waitFor({ state: 'visible' });
  await reason.hover(); // the pointer may go there
  assert.equal(await reason.isVisible(), true);
  await page.keyboard.press('Escape');
  await reason.waitFor({ state: 'hidden' });
  await page.mouse.move(5, 5);
  await rows(page).nth(1).locator('.cc-statement').focus();
  await rows(page).nth(1).locator('.cc-reason').waitFor({ state: 'visible' });
  const id = await rows(page).nth(1).locator('.cc-statement').getAttribute('aria-describedby');
  assert.match(await page.locator(`#${id}`).innerText(), /Affirmed by .+, denied by /);
}

export async function single_keys_search_help_and_change_the_view({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url);
  await page.keyboard.press('?');
  assert.equal(await panel(page).count(), 0, 'no key works while the focus is elsewhere');
  await unit(page, 'Sources').focus();
  await page.keyboard.press('/');
  await eventually(async () => assert.equal((await focused(page)).tag, 'input'));
  await page.keyboard.type('1?');
  assert.equal(await page.getByRole('searchbox').inputValue(), '1?', 'letters typed are letters');
  await page.getByRole('searchbox').fill('');
  await unit(page, 'Sources').focus();
  await page.keyboard.press('?');
  await panel(page).waitFor();
  assert.equal(await panelTitle(page).innerText(), 'How to read this');
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  await eventually(async () => assert.equal((await focused(page)).name, 'Sources', 'the focus comes back'));
  await page.keyboard.press('5');
  await eventually(async () => assert.equal(fragment(page), 'view=sources'));
  await page.keyboard.press('1');
  await eventually(async () => assert.equal(fragment(page), ''));
}

export async function single_keys_can_be_turned_off({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, 'open=guide');
  const keys = page.getByRole('switch', { name: 'Single keys' });
  assert.equal(await keys.getAttribute('aria-checked'), 'true');
  await keys.click();
  await eventually(async () => assert.equal(await keys.getAttribute('aria-checked'), 'false'));
  await page.keyboard.press('3');
  assert.equal(fragment(page), 'open=guide');
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
}

export async function one_region_says_what_every_act_did({ newPage, url, assert }) {
  const page = await newPage({ ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] });
  await open(page, url);
  assert.equal(await page.locator('.cc-root [role=status]').count(), 1);
  await chip(page, 'conflict').click();
  await eventually(async () => assert.match(await said(page), /^\d+ of \d+ propositions$/));
  await button(page, 'Compact').click();
  await eventually(async () => assert.match(await said(page), /close together/));
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Most voices');
  await eventually(async () => assert.equal(await said(page), 'Order: Most voices'));
  await rows(page).first().locator('.cc-verdict').click();
  await panel(page).waitFor();
  await button(page, 'Copy link').click();
  await eventually(async () => assert.equal(await said(page), 'The link was copied.'));
}

export async function headers_change_the_order({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url);
  const contested = page.locator('.cc-column-measure');
  assert.equal(await contested.getAttribute('aria-sort'), 'none');
  await contested.focus();
  await page.keyboard.press('Enter');
  await eventually(async () => assert.equal(fragment(page), 'sort=contestedness'));
  assert.equal(await contested.getAttribute('aria-sort'), 'descending');
  await page.locator('.cc-column-statement').click();
  await eventually(async () => assert.equal(fragment(page), ''));
}

export async function a_measure_opens_its_reason({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, 'verdict=conflict');
  await rows(page).first().locator('.cc-measure').click();
  await eventually(async () => assert.match(fragment(page), /open=reason\.proposition\.contestedness\./));
  await panel(page).waitFor();
  assert.equal(await rows(page).first().getAttribute('aria-selected'), 'true');
}

export async function a_link_to_a_claim_marks_it_and_brings_it_into_sight({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 500 } });
  await open(page, url, 'by=voices&open=claim.putin-warning');
  const claim = page.locator('.cc-claim-marked');
  await claim.waitFor();
  assert.match(await claim.innerText(), /Putin/);
  await eventually(async () => assert.equal((await focused(page)).tag, 'article'));
  const { top, bottom } = await box(page, '.cc-claim-marked');
  assert.ok(top >= 0 && bottom <= 500, `from ${top} to ${bottom}`);
}

export async function filters_fold_away_on_a_narrow_screen({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 320, height: 800 } });
  await open(page, url, 'verdict=conflict&kind=assessment');
  const filters = button(page, 'Filters (2)');
  assert.equal(await filters.getAttribute('aria-expanded'), 'false');
  assert.equal(await page.getByRole('combobox', { name: 'Topic' }).isVisible(), false);
  assert.match(await page.locator('.cc-active').innerText(), /conflict.*Assessments/);
  await filters.click();
  await page.getByRole('combobox', { name: 'Topic' }).waitFor();
  await open(page, url, `open=proposition.${CONFLICT.id}`);
  await panel(page).waitFor();
  const [close, bar] = [await box(page, '.cc-panel-bar .cc-button:not(.cc-copy-link)'), await box(page, '.cc-panel-bar')];
  assert.ok(close.top - bar.top < 2 && bar.right - close.right < 2, 'the way out stands at the top end');
}

export async function paper_shows_the_matrix_and_the_panel_and_nothing_that_only_acts({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 718, height: 1000 }, colorScheme: 'dark' });
  await open(page, url, `verdict=conflict&open=proposition.${CONFLICT.id}`);
  await panel(page).waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.ok(await rows(page).first().isVisible() && await panel(page).isVisible());
  assert.equal(await page.locator('.cc-matrix thead').evaluate((head) => getComputedStyle(head).display), 'table-header-group');
  assert.match(await page.locator('.cc-active').innerText(), /Verdict: conflict/);
  for (const dead of ['.cc-button', '.cc-tab', '.cc-chip', 'input', 'select']) {
    for (const control of await page.locator(`.cc-root ${dead}`).all()) assert.equal(await control.isVisible(), false, dead);
  }
  const { color, backgroundColor } = await page.locator('.cc-root').evaluate((root) => {
    const style = getComputedStyle(root);
    return { color: style.color, backgroundColor: style.backgroundColor };
  });
  assert.deepEqual([color, backgroundColor], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  assert.ok((await page.evaluate(() => document.scrollingElement.scrollWidth)) <= 718, 'it fits the paper');
}

export async function what_cannot_be_had_is_not_said_to_be_on_its_way({ page, url, assert, tolerate }) {
  tolerate(/404|Failed to load/);
  await page.goto(`${url}embed.html?src=gone.claims.json`);
  await page.getByRole('alert').waitFor();
  await page.getByText('The comparison is loading').waitFor({ state: 'detached' });
  assert.equal(await page.locator('claim-comparator').innerText(), '');
}

export async function the_matrix_fits_beside_a_panel_however_often_one_opens({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url);
  const fits = (place) => eventually(async () => {
    const [frame, table] = [await box(page, '.cc-matrix'), await box(page, '.cc-matrix table')];
    assert.ok(table.right <= frame.right + 1, `${place}: the table ends at ${table.right}, its frame at ${frame.right}`);
  });
  for (let times = 0; times < 3; times += 1) {
    await page.locator('.cc-summary .cc-number').nth(times).click();
    await panel(page).waitFor();
    await fits('a number');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await page.locator('.cc-cell:not(.cc-silent)').first().click();
    await panel(page).waitFor();
    await fits('a proposition');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
  }
  for (const width of [1000, 800, 1440, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(`${width} px`);
  }
}

export async function what_one_panel_leads_to_has_its_row_in_sight({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, 'open=number.conflict');
  await panel(page).locator('.cc-item .cc-link').last().click();
  await eventually(async () => assert.match(fragment(page), /open=proposition\./));
  await eventually(async () => {
    const [frame, row] = [await box(page, '.cc-matrix'), await box(page, '.cc-row-open')];
    assert.ok(row.top >= Math.max(0, frame.top) && row.bottom <= Math.min(900, frame.bottom) + 1, JSON.stringify([frame, row]));
  });
}

export async function what_rows_are_ordered_by_is_seen_where_there_is_little_room({ newPage, url, assert }) {
  for (const [width, view] of [[768, ''], [768, '&by=voices'], [1200, '&open=guide'], [1440, '&open=guide'], [1440, '&open=guide&by=voices']]) {
    const page = await newPage({ viewport: { width, height: 900 } });
    await open(page, url, `sort=contestedness${view}`);
    await page.locator('.cc-matrix').evaluate((frame) => frame.scrollIntoView());
    const measure = page.locator('.cc-row .cc-measure').first();
    const [frame, { left, right }] = [await box(page, '.cc-matrix'), await box(page, '.cc-row .cc-measure')];
    assert.ok(right > left + 40 && right <= frame.right + 1, `${width} px${view}: ${JSON.stringify([frame, left, right])}`);
    assert.match(await measure.innerText(), /\d+ %/);
    const isOnTop = await measure.locator('.cc-measure-number').evaluate((number) => {
      const { x, y, width: wide, height } = number.getBoundingClientRect();
      return number.contains(number.getRootNode().elementFromPoint(x + wide / 2, y + height / 2));
    });
    assert.ok(isOnTop, `${width} px${view}: the number is covered`);
    await page.close();
  }
}
