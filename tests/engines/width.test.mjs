// The narrowest screen there is.
import { CONFLICT, eventually, tooWide } from '../e2e/comparator.mjs';
import { MATRIX, drawn, frame } from './comparator.mjs';

const VIEWS = [MATRIX, `open=proposition.${CONFLICT.id}`, 'open=number.claims', 'open=guide', 'by=voices', 'sort=contestedness'];

export async function nothing_scrolls_sideways_at_320_pixels({ browser, url, assert }) {
  for (const view of VIEWS) {
    await frame(browser, `${url}#${view}`, { width: 320 });
    await drawn(browser);
    assert.equal(await browser.evaluate(() => innerWidth), 320);
    await eventually(async () => assert.deepEqual(await tooWide(browser), [], view));
  }
}
