// The page as a visitor gets it.
import { eventually } from '../e2e/comparator.mjs';
import { PARTS, click, count, frame, open, words } from './comparator.mjs';

export async function the_page_opens_and_shows_the_comparison({ browser, url, assert }) {
  await open(browser, url);
  assert.match(await browser.title(), /Claim Comparator/);
  const rows = await count(browser, PARTS.row);
  assert.ok(rows > 10, `${rows} rows`);
  assert.ok((await words(browser, PARTS.found))[0].includes(String(rows)), 'as many rows as it says');
  assert.ok((await count(browser, PARTS.column)) >= 2, 'sources stand side by side');
}

export async function a_press_on_a_verdict_opens_its_proposition({ browser, url, assert }) {
  await open(browser, url);
  await click(browser, PARTS.verdict);
  await eventually(async () => assert.ok((await count(browser, PARTS.claim)) > 0));
}

export async function without_scripts_the_page_says_what_is_missing({ browser, url, assert }) {
  await frame(browser, url, { width: 800, sandbox: '' });
  await eventually(async () => {
    const [text, isKnown] = await browser.evaluate(() => [
      document.querySelector('claim-comparator')?.innerText,
      customElements.get('claim-comparator') !== undefined,
    ]);
    assert.match(String(text), /WebAssembly/);
    assert.equal(isKnown, false, 'no script ran');
  });
}
