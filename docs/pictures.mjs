// Takes the pictures of the README anew: node docs/pictures.mjs DIST
import { join, resolve } from 'node:path';
import { startChromium } from '../tests/e2e/browser.mjs';
import { serve } from '../tests/e2e/server.mjs';

const WINDOW = { width: 1440, height: 1000 };
const PICTURES = [
  { file: 'first-view.png', shown: '.cc-row' },
  { file: 'conflict-open.png', address: 'open=proposition.patrol-2019-worth', shown: '.cc-panel' },
  { file: 'timeline.png', address: 'view=timeline&kind=forecast', colorScheme: 'dark', shown: '.cc-timeline-plot', top: '.cc-timeline' },
  { file: 'whole-page.jpg', shown: '.cc-row', window: { width: 1200, height: 1000 }, isWhole: true },
];

/** In the page: has rows laid out that are far from the window, too. */
function layAllOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  const { shadowRoot } = document.querySelector('claim-comparator');
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}

const [, , dist = 'dist'] = process.argv;
const server = await serve(resolve(dist));
const browser = await startChromium();
for (const { file, address = '', colorScheme = 'light', shown, top, window = WINDOW, isWhole = false } of PICTURES) {
  const page = await browser.newPage({ viewport: window, colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${server.url}#${address}`);
  await page.locator('claim-comparator:not([data-still])').locator(shown).first().waitFor();
  await page.waitForLoadState('networkidle');
  if (isWhole) await page.evaluate(layAllOut);
  if (top) await page.locator(top).first().evaluate((element) => element.scrollIntoView());
  const path = join(import.meta.dirname, file);
  await page.screenshot({ path, fullPage: isWhole, ...(file.endsWith('.jpg') ? { quality: 75 } : {}) });
  await page.close();
}
await browser.close();
server.close();
