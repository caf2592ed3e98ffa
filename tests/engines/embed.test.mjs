// The element in somebody else's page: what it is given is shown, and a program that stops is started anew.
import { readFile } from 'node:fs/promises';
import { eventually } from '../e2e/comparator.mjs';
import { largeDataset } from '../e2e/large_dataset.mjs';
import { PARTS, click, count, one, searched, search } from './comparator.mjs';

const STORY = new URL('../stories/change_of_mind.claims.json', import.meta.url);

/** In the page: keeps the instances that are started, and can spoil the memory of the one that runs. */
function keep() {
  const instances = [];
  WebAssembly.Instance = class extends WebAssembly.Instance {
    constructor(...given) {
      super(...given);
      instances.push(this);
    }
  };
  addEventListener('spoil', () => new Uint8Array(instances.at(-1).exports.memory.buffer).fill(0xff)); // every pointer leads nowhere
}

/** A page that has nothing of ours but the script and one element, and keeps what is started; without a dataset the element shows the built-in one. */
async function host(browser, url, dataset) {
  await browser.goto(new URL('no-such-page', url).href);
  await browser.evaluate((hook, shell, text) => {
    // As a script of the page: what a driver runs sees a WebAssembly of its own in Firefox.
    document.head.append(Object.assign(document.createElement('script'), { textContent: hook }));
    window.told = [];
    const element = document.createElement('claim-comparator');
    for (const event of ['cc-ready', 'cc-error']) element.addEventListener(event, ({ detail }) => window.told.push({ event, ...detail }));
    if (text !== null) element.data = text;
    document.body.append(element, Object.assign(document.createElement('script'), { type: 'module', src: shell }));
  }, `(${keep})()`, new URL('shell.js', url).href, dataset);
  await one(browser, PARTS.masthead);
}

export async function a_dataset_that_is_handed_over_is_shown({ browser, url, assert }) {
  const text = await readFile(STORY, 'utf8');
  await host(browser, url, text);
  const [said] = await browser.evaluate(() => window.told);
  assert.equal(said.event, 'cc-ready');
  assert.equal(said.title, JSON.parse(text).title);
  await click(browser, PARTS.verdict);
  await one(browser, PARTS.panel);
}

export async function rows_of_a_large_matrix_are_whole_where_they_are_seen({ browser, url, assert }) {
  await host(browser, url, JSON.stringify(largeDataset(200)));
  await eventually(async () => assert.equal(await count(browser, PARTS.row), 200));
  for (const at of [0, 150, 199, 60]) {
    const cells = () => browser.evaluate((number) => {
      const row = document.querySelector('claim-comparator').shadowRoot.querySelectorAll('.cc-row')[number];
      row.scrollIntoView({ block: 'center' });
      return row.cells.length;
    }, at);
    await eventually(async () => assert.equal(await cells(), 43, `row ${at}`));
  }
}

export async function a_program_that_stops_is_started_anew_as_it_was({ browser, url, assert }) {
  await host(browser, url, null);
  const all = await count(browser, PARTS.row);
  await search(browser, 'patrol');
  await eventually(async () => assert.ok((await count(browser, PARTS.row)) < all));
  const found = await count(browser, PARTS.row);
  await browser.evaluate(() => {
    window.before = document.querySelector('claim-comparator').shadowRoot.querySelector('.cc-root');
    window.dispatchEvent(new Event('spoil'));
    document.querySelector('claim-comparator').setAttribute('by', 'voices');
  });
  await eventually(async () => assert.ok(await browser.evaluate(() => {
    const root = document.querySelector('claim-comparator').shadowRoot.querySelector('.cc-root');
    return root !== null && root !== window.before;
  })));
  assert.equal(await browser.evaluate(() => document.querySelector('claim-comparator').snapshot().address), 'by=voices&q=patrol');
  assert.equal(await count(browser, PARTS.row), found);
  assert.equal(await searched(browser), 'patrol');
}
