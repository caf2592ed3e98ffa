// Everything by keyboard alone.
import { button, eventually, focused, focusedAt, open, panel, panelTitle, rows, summaryNumbers } from './comparator.mjs';

const WIDE = { viewport: { width: 1440, height: 1000 } };
const tabStops = (page) => page.locator('[data-at][tabindex="0"]');

/** Tabs from the top of the page until the focus leaves it; what had the focus, in order. */
async function tabThrough(page) {
  const stops = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.tag === 'body' || stops.length > 60) return stops;
    stops.push(stop);
  }
}

export async function tab_goes_from_top_to_bottom_and_enters_the_grid_once({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url);
  const stops = await tabThrough(page);
  const names = stops.map(({ name }) => name);
  const numbers = await summaryNumbers(page).allInnerTexts();
  assert.deepEqual(names.slice(0, 4), ['Language of the interface', 'Share', 'How to read this', 'Theme: device']);
  // A bare number has a name that says what it counts, which begins with the number.
  numbers.forEach((number, at) => assert.ok(names[4 + at].startsWith(number), `${names[4 + at]} for ${number}`));
  const controls = ['Search', 'Sources', 'Voices', 'Order', 'Roomy', 'Compact', 'Topic', 'Kind', 'Bears on'];
  assert.deepEqual(names.filter((name) => controls.includes(name)), ['Sources', ...controls], 'the view comes first');
  assert.deepEqual(stops.filter(({ at }) => at !== null).map(({ at }) => at), ['1:0'], 'one stop in the grid');
  assert.equal(stops.at(-1).at, '1:0', 'the grid comes last');
  assert.deepEqual(stops.filter(({ isOutlined }) => !isOutlined), [], 'focus is always seen');
}

export async function arrows_home_and_end_move_within_the_grid({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url);
  const last = await rows(page).count();
  await tabStops(page).focus();
  for (const [key, at] of [
    ['ArrowRight', '1:1'], ['ArrowDown', '2:1'], ['ArrowLeft', '2:0'], ['End', '2:7'], ['ArrowRight', '2:7'], ['Home', '2:0'],
    ['PageDown', '12:0'], ['PageUp', '2:0'], ['ArrowUp', '1:0'], ['ArrowUp', '0:0'], ['Control+End', `${last}:7`], ['Control+Home', '1:0'],
  ]) {
    await page.keyboard.press(key);
    await focusedAt(page, assert, at);
    assert.equal(await tabStops(page).count(), 1, `one tab stop after ${key}`);
    assert.ok((await focused(page)).isOutlined, `focus is seen after ${key}`);
  }
}

export async function no_key_is_lost_however_fast_they_come({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url);
  await tabStops(page).focus();
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('claim-comparator');
    for (let times = 0; times < 12; times += 1) {
      shadowRoot.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true, cancelable: true }));
    }
  });
  await focusedAt(page, assert, '13:0');
}

export async function enter_opens_and_escape_closes_and_gives_the_focus_back({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url);
  await tabStops(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await focusedAt(page, assert, '2:1');
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
  const title = await panelTitle(page).innerText();
  await eventually(async () => assert.equal((await focused(page)).name, title, 'the heading has the focus'));
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  await focusedAt(page, assert, '2:1');
}

export async function focus_comes_back_on_a_narrow_screen_too({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 320, height: 640 } });
  await open(page, url);
  await tabStops(page).focus();
  await page.keyboard.press('ArrowDown');
  await focusedAt(page, assert, '2:0');
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  await focusedAt(page, assert, '2:0');
}

export async function arrows_skip_what_a_narrow_screen_hides({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 320, height: 640 } });
  await open(page, url);
  await tabStops(page).focus();
  await page.keyboard.press('ArrowUp');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
    await page.keyboard.press(key);
    await eventually(async () => {
      const { at } = await focused(page);
      assert.equal(at, await tabStops(page).getAttribute('data-at'), `the tab stop has the focus after ${key}`);
      assert.ok(await tabStops(page).isVisible(), `it is seen after ${key}`);
    });
  }
}

export async function a_number_opens_with_enter_and_gets_the_focus_back({ page, url, assert }) {
  await open(page, url);
  await summaryNumbers(page).nth(4).focus();
  const { name } = await focused(page);
  assert.match(name, /^\d+: /);
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
  await eventually(async () => assert.equal((await focused(page)).tag, 'h2'));
  await page.keyboard.press('Escape');
  await eventually(async () => assert.equal((await focused(page)).name, name));
}

export async function focus_follows_from_panel_to_panel({ page, url, assert }) {
  await open(page, url, 'open=number.conflict');
  await eventually(async () => assert.equal((await focused(page)).tag, 'h2'));
  await page.keyboard.press('Tab');
  assert.ok((await focused(page)).isOutlined);
  await page.keyboard.press('Enter');
  await eventually(async () => {
    const { tag, name } = await focused(page);
    assert.equal(tag, 'h2');
    assert.doesNotMatch(name, /^\d+: /);
  });
}

export async function escape_closes_from_the_grid_as_well({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url, 'open=guide');
  await panel(page).waitFor();
  await tabStops(page).focus();
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  await focusedAt(page, assert, '1:0');
}

export async function closing_what_a_link_opened_puts_the_focus_into_the_grid({ page, url, assert }) {
  await open(page, url, 'open=guide');
  await button(page, 'Close').focus();
  await page.keyboard.press('Enter');
  await panel(page).waitFor({ state: 'detached' });
  await focusedAt(page, assert, '1:0');
}

export async function escape_in_the_search_goes_back_to_where_its_key_was_pressed({ newPage, url, assert }) {
  const page = await newPage(WIDE);
  await open(page, url);
  await tabStops(page).focus();
  for (const key of ['ArrowDown', 'ArrowRight', '/']) await page.keyboard.press(key);
  assert.equal((await focused(page)).name, 'Search');
  await page.keyboard.press('Escape');
  await eventually(async () => assert.equal((await focused(page)).at, '2:1'));
  await button(page, 'Timeline').focus();
  for (const key of ['/', 'Escape']) await page.keyboard.press(key);
  await eventually(async () => assert.equal((await focused(page)).name, 'Timeline'));
}

export async function going_back_from_what_was_taken_out_keeps_a_place({ page, url, assert }) {
  await open(page, url, 'open=proposition.roadmap-2017-legal-frame');
  await panel(page).getByRole('button', { name: /^Take out/ }).first().click();
  await eventually(async () => assert.match((await focused(page)).name, /^Taken out/));
  await page.goBack();
  await eventually(async () => assert.ok((await focused(page)).at, 'a cell of the matrix has the focus'));
}
