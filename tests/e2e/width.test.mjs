// From 320 pixels to a wide screen nothing scrolls sideways but the matrix in its own frame.
import { CONFLICT, cutOff, eventually, open, tooWide } from './comparator.mjs';

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

export async function the_column_headers_stay_in_view_on_a_wide_screen({ page, url, assert }) {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, url);
  await page.evaluate(() => scrollTo(0, 2000));
  const top = await page.locator('.cc-column').first().evaluate((head) => head.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 40, `the header stands at ${top} px`);
}
