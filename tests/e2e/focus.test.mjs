// Whatever Tab reaches, forwards or backwards, is in the window and under nothing.
import { live, open } from './comparator.mjs';

const PRESSES = 60;

/** What has the focus, and whether all of its edges and its middle can be seen. */
const focused = (page) => page.evaluate(() => {
  const { shadowRoot } = document.querySelector('claim-comparator');
  const active = shadowRoot.activeElement;
  if (!active) return null;
  const { left, right, top, bottom, width, height } = active.getBoundingClientRect();
  const is = (x, y) => active.contains(shadowRoot.elementFromPoint(x, y));
  const isWithin = left >= -1 && right <= innerWidth + 1 && (height > innerHeight || (top >= -1 && bottom <= innerHeight + 1));
  const isSeen = is((left + right) / 2, Math.max(2, top + 3)) && is((left + right) / 2, Math.min(innerHeight - 3, bottom - 3));
  const name = (active.ariaLabel ?? active.textContent).trim().slice(0, 50);
  return { what: `${active.localName}.${active.className} “${name}” at ${[left, top, width, height].map(Math.round)}`, isFine: isWithin && isSeen };
});

const seenAllTheWay = (width, view, from, key) => async ({ newPage, url, assert }) => {
  const page = await newPage({ viewport: { width, height: 800 } });
  await open(page, url, view);
  await live(page);
  const starts = page.locator(from);
  await (key === 'Tab' ? starts.first() : starts.last()).focus();
  const hidden = [];
  let reached = 0;
  for (; reached < PRESSES; reached += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (!now) break; // beyond the comparator
    if (!now.isFine) hidden.push(now.what);
  }
  assert.deepEqual(hidden, []);
  assert.ok(reached > 10, `${reached} presses`);
};

const SIDES = 'view=side-by-side&pair=kashin-2019.khramchikhin-2019';

export const side_by_side_backwards = seenAllTheWay(1440, SIDES, '.cc-facing button', 'Shift+Tab');
export const side_by_side_backwards_in_two_columns = seenAllTheWay(768, SIDES, '.cc-facing button', 'Shift+Tab');
export const side_by_side_on_a_narrow_screen = seenAllTheWay(320, SIDES, '.cc-facing-section summary, .cc-facing-section button', 'Tab');
export const readings_backwards = seenAllTheWay(1440, 'view=readings', '.cc-bearing-table tbody button', 'Shift+Tab');
export const readings_on_a_narrow_screen = seenAllTheWay(320, 'view=readings', '.cc-between button', 'Tab');
export const timeline_backwards = seenAllTheWay(1440, 'view=timeline', '.cc-timeline button', 'Shift+Tab');
export const timeline_on_a_narrow_screen = seenAllTheWay(320, 'view=timeline', '.cc-timeline button', 'Tab');
export const sources_backwards = seenAllTheWay(1440, 'view=sources', '.cc-sources button', 'Shift+Tab');
export const sources_on_a_narrow_screen = seenAllTheWay(320, 'view=sources', '.cc-sources button', 'Tab');
export const a_panel_backwards = seenAllTheWay(1440, 'open=source.kashin-2019', '.cc-panel button', 'Shift+Tab');
