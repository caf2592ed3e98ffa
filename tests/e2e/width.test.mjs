// From 320 pixels to a wide screen nothing scrolls sideways but the matrix in its own frame.
import { button, CONFLICT, cutOff, eventually, open, rows, tooWide } from './comparator.mjs';

const VIEWS = ['', `open=proposition.${CONFLICT.id}`, 'open=number.claims', 'open=source.kashin-2019', 'open=guide', 'q=zzzzz', 'sort=contestedness', 'view=timeline', 'view=timeline&years=1989.2026'];

const fits = (width) => async ({ newPage, url, assert }) => {
  const page = await newPage({ viewport: { width, height: 800 } });
  for (const unit of ['', 'by=voices&']) {
    for (const view of VIEWS) {
      await open(page, url, unit + view);
      await eventually(async () => assert.deepEqual(await tooWide(page), [], `${width} px, ${unit}${view}`));
      if (width === 320) assert.deepEqual(await cutOff(page), [], `${unit}${view}`);
    }
  }
};

export const nothing_scrolls_sideways_at_320 = fits(320);
export const nothing_scrolls_sideways_at_768 = fits(768);
export const nothing_scrolls_sideways_at_1440 = fits(1440);

const OTHER_VIEWS = ['view=side-by-side&pair=kashin-2019.khramchikhin-2019', 'view=readings', 'view=sources', 'view=sources&by=voices'];

/** Every view at 320 pixels after something was done to the page. */
const fitsAfter = (change) => async ({ newPage, url, assert }) => {
  const page = await newPage({ viewport: { width: 320, height: 800 } });
  await open(page, url);
  for (const view of [...VIEWS, ...OTHER_VIEWS]) {
    await open(page, url, view);
    await page.evaluate(change);
    await eventually(async () => assert.deepEqual(await tooWide(page), [], view));
    if (VIEWS.includes(view)) assert.deepEqual(await cutOff(page), [], view); // the others have frames that scroll
  }
};

export const nothing_scrolls_sideways_with_text_twice_as_large = fitsAfter(() => {
  document.documentElement.style.fontSize = '200%';
});

export const nothing_scrolls_sideways_from_right_to_left = fitsAfter(() => {
  document.querySelector('claim-comparator').shadowRoot.querySelector('.cc-root').dir = 'rtl';
});

export async function on_a_small_screen_every_view_begins_within_its_first_half({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 320, height: 800 } });
  for (const view of [...OTHER_VIEWS, 'view=timeline']) {
    await open(page, url, view);
    const begins = () => page.locator('.cc-view-title').first().evaluate((title) => title.getBoundingClientRect().top + scrollY);
    await eventually(async () => assert.ok((await begins()) <= 400, `${view} begins ${await begins()} pixels down`));
    for (const control of [page.getByRole('searchbox'), page.getByRole('button', { name: /^Filters/ }), button(page, 'Matrix'), page.locator('.cc-found')]) {
      assert.ok(await control.isVisible(), `${control} in ${view}`);
    }
  }
}

export async function from_right_to_left_the_statements_stand_at_the_right({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 900 } });
  await open(page, url);
  await page.locator('.cc-root').evaluate((root) => { root.dir = 'rtl'; });
  const lefts = await page.locator('thead th').evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().left));
  assert.deepEqual(lefts, [...lefts].sort((a, b) => b - a));
  assert.deepEqual(await tooWide(page), []);
}

export async function cells_stand_under_the_heads_of_their_columns({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 900 } });
  for (const [width, address] of [[1440, ''], [1440, 'by=voices'], [1440, 'open=guide'], [800, 'by=voices']]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, url, address);
    const edges = (cells) => cells.filter((cell) => cell.offsetWidth > 0).map((cell) => cell.getBoundingClientRect()).flatMap(({ left, right }) => [left, right].map(Math.round));
    const heads = await page.locator('thead th').evaluateAll(edges);
    const last = (await rows(page).count()) - 1;
    for (const row of [0, Math.round(last / 2), last]) {
      await rows(page).nth(row).scrollIntoViewIfNeeded();
      assert.deepEqual(await rows(page).nth(row).locator('> *').evaluateAll(edges), heads, `row ${row} of ${width} px, ${address}`);
    }
  }
}

export async function rows_far_from_the_window_are_not_laid_out_until_they_are_reached({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 900 } });
  await open(page, url);
  const isLaidOut = () => page.locator('.cc-row').last().locator('.cc-statement').evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }));
  assert.equal(await isLaidOut(), false);
  await page.locator('[data-at="1:0"]').focus();
  await page.keyboard.press('Control+End');
  await eventually(async () => assert.equal(await isLaidOut(), true));
  await eventually(async () => {
    const { top, bottom } = await rows(page).last().evaluate((row) => row.getBoundingClientRect().toJSON());
    assert.ok(top >= 0 && bottom <= 900, `the last row stands from ${top} to ${bottom}`);
  });
}

export async function a_reason_stays_within_the_window({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 900 } });
  await open(page, url);
  for (const row of [2, 20, 40]) {
    for (const block of ['start', 'end']) {
      await rows(page).nth(row).evaluate((element, where) => element.scrollIntoView({ block: where }), block);
      await rows(page).nth(row).locator('.cc-verdict').hover();
      await eventually(async () => {
        const { top, bottom, isShown } = await rows(page).nth(row).locator('.cc-reason').evaluate((reason) => (
          { ...reason.getBoundingClientRect().toJSON(), isShown: getComputedStyle(reason).visibility === 'visible' }));
        assert.ok(isShown && top >= 0 && bottom <= 900, `the reason of row ${row} at the ${block} stands from ${top} to ${bottom}`);
      });
    }
  }
}

export async function the_column_headers_stay_in_view_on_a_wide_screen({ page, url, assert }) {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, url);
  await page.evaluate(() => scrollTo(0, 2000));
  const top = await page.locator('.cc-column').first().evaluate((head) => head.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 40, `the header stands at ${top} px`);
}

export async function a_phone_comes_to_who_stands_where({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 320, height: 800 } });
  await open(page, url);
  const tops = await page.locator('.cc-masthead-bar > *').evaluateAll((parts) => parts.map((part) => {
    const { top, height } = part.getBoundingClientRect();
    return Math.round((top + height / 2) / 16); // those of a row stand at its middle
  }));
  assert.ok(new Set(tops).size <= 2, `the buttons of the head stand at ${tops}`);
  const { y } = await page.locator('.cc-lean-plot').boundingBox();
  assert.ok(y < 600, `the leans begin at ${y}`);
  assert.equal(await page.locator('.cc-dispute').filter({ visible: true }).count(), 2);
  assert.ok(await page.getByRole('button', { name: /^All \d+ conflicts$/ }).isVisible());
  const order = page.getByRole('combobox', { name: 'Order' });
  assert.equal(await order.isVisible(), false, 'what arranges is folded away');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await order.waitFor();
  assert.ok(await page.getByRole('button', { name: 'Voices', exact: true }).isVisible());
}
