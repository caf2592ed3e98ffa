// Where the reader's system gives the colours, bars have them too.
import { open } from './comparator.mjs';

const BARS = {
  'view=side-by-side&pair=kashin-2019.khramchikhin-2019': '.cc-overlap-bar .cc-fill',
  'view=readings': '.cc-topics .cc-balance-for, .cc-sides .cc-balance-against',
  'view=sources': '.cc-map-bar-fill',
};

export async function bars_have_the_colour_of_text_where_colours_are_forced({ newPage, url, assert }) {
  for (const [address, bars] of Object.entries(BARS)) {
    const page = await newPage({ forcedColors: 'active' });
    await open(page, url, address);
    await page.locator(bars).first().waitFor({ state: 'attached' });
    const text = await page.locator('.cc-view-title').first().evaluate((title) => getComputedStyle(title).color);
    const fills = await page.locator(bars).evaluateAll((all) => [...new Set(all.map((bar) => getComputedStyle(bar).fill))]);
    assert.deepEqual(fills, [text], address);
  }
}
