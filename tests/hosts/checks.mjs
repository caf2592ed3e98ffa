// What is asked of a host once it is built: the same of all of a kind, whatever built them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { button, eventually, live } from '../e2e/comparator.mjs';

const titleOf = async (story) => JSON.parse(await readFile(new URL(`../stories/${story}.claims.json`, import.meta.url))).title;
const FIRST = await titleOf('change_of_mind');
const SECOND = await titleOf('twelve_apples');
const heading = (page) => page.locator('claim-comparator').getByRole('heading', { level: 1 });
const isTitled = (page, title) => eventually(async () => assert.equal(await heading(page).innerText(), title));

/** Keeps every instance of a program that starts, in `instances`, and the names that the page had before any script of its own. */
export function listen(page) {
  return page.addInitScript(() => {
    globalThis.instances = [];
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate(...given);
      const instance = made.instance ?? made;
      if (instance.exports.drawing_visit) globalThis.instances.push(instance);
      return made;
    };
    globalThis.namesBefore = [];
    globalThis.namesBefore = Object.getOwnPropertyNames(globalThis);
  });
}

/** The dataset is drawn; other words are fetched from where the build put them; what was counted without a page is there if the host counts. */
export async function draws(page) {
  await live(page);
  await isTitled(page, FIRST);
  if (await page.locator('output').count()) await page.getByText(/^Compared without a page: [1-9]\d* propositions$/).waitFor();
  for (const [lang, name] of [['de', 'Zeitachse'], ['zh-Hant', '時間軸'], ['ru', 'Хронология'], ['en', 'Timeline']]) {
    await page.locator('claim-comparator').evaluate((element, lang) => element.setAttribute('lang', lang), lang);
    await button(page, name).waitFor();
  }
}

/** After a trap the program starts anew from the same files, and answers. */
export async function recovers(page) {
  await live(page);
  const started = await page.evaluate(() => instances.length);
  await page.evaluate(() => setTimeout(() => instances.at(-1).exports.drawing_visit(0x7ffffff0, 0, 0)));
  await eventually(async () => assert.equal(await page.evaluate(() => instances.length), started + 1, 'a second instance'));
  await live(page);
  await button(page, 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
  await isTitled(page, FIRST);
}

/** What a framework passes on arrives, what the element tells arrives, and what is unmounted is freed. */
export async function isDrivenByItsHost(page) {
  const told = (line) => page.locator('ol').getByText(line, { exact: true }).waitFor();
  await live(page);
  await isTitled(page, FIRST);
  await told(`cc-ready: ${FIRST}`);
  await button(page, 'Readings').click();
  await told('cc-change: readings');
  await button(page, 'To the timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
  await button(page, 'Other dataset').click();
  await told(`cc-ready: ${SECOND}`);
  await isTitled(page, SECOND);
  const element = await page.locator('claim-comparator').elementHandle();
  await button(page, 'There or not').click();
  await eventually(async () => assert.equal(await element.evaluate(({ isConnected, shadowRoot }) => isConnected || shadowRoot.childElementCount > 0), false));
}

/** Mounts and unmounts a host of that kind until the memory of the program stands still, which it would never do if something were kept. */
export async function staysAsLarge(page) {
  const after = (times) => page.evaluate(async (times) => {
    const toggle = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'There or not');
    for (let time = 0; time < times; time += 1) {
      const drawn = new Promise((ready) => document.addEventListener('cc-ready', ready, { once: true }));
      toggle.click();
      await drawn;
      toggle.click();
      await new Promise((next) => setTimeout(next));
    }
    return [document.querySelectorAll('claim-comparator').length, instances.at(-1).exports.memory.buffer.byteLength / 65_536];
  }, times);
  const [, before] = await after(4);
  assert.deepEqual(await after(16), [0, before]);
}
