// What a large matrix costs its reader: node benches/large_matrix.mjs DIST [RUNS]
//
// 40 sources, 200 and 2,000 propositions, a claim in every seventh cell. Prints medians: from handing the dataset over until the matrix is
// painted, from a typed letter, another order and an opened detail until the next frame is painted, how many elements stand in the matrix,
// and the memory above that of the same page without a dataset; then the second line as a multiple of the first. Full speed, nothing else to do.
import { resolve } from 'node:path';
import { startChromium } from '../tests/e2e/browser.mjs';
import { largeDataset } from '../tests/e2e/large_dataset.mjs';
import { serve } from '../tests/e2e/server.mjs';

const SIZES = [200, 2000];
const PATIENCE_MS = 120_000;
const WORDS = ['b', 'br', 'bri', 'bridge', 'bridge 1', 'bridge 12', ''];
const COLUMNS = ['drawn', 'key', 'order', 'detail', 'elements', 'memory'];

/** Run on the page: hands the dataset over, then does what a reader does, each until the next frame is painted. */
async function read({ data, words }) {
  const element = document.querySelector('claim-comparator');
  const painted = () => new Promise((next) => { requestAnimationFrame(() => setTimeout(next)); });
  const timed = async (act) => {
    const start = performance.now();
    act();
    await painted();
    return performance.now() - start;
  };
  const until = async (is) => { while (!is()) await painted(); };
  const find = (selector) => element.shadowRoot.querySelector(selector);
  const before = performance.now();
  element.data = data;
  await until(() => element.shadowRoot?.querySelectorAll('.cc-row').length === data.propositions.length);
  await painted();
  const drawn = performance.now() - before;
  const elements = element.shadowRoot.querySelectorAll('.cc-matrix *').length;
  const keys = [];
  for (const word of words) {
    keys.push(await timed(() => {
      const field = find('input[type=search]');
      field.value = word;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }));
  }
  const order = await timed(() => find('.cc-column-measure').click());
  const detail = await timed(() => find('.cc-row .cc-statement').click());
  return { drawn, key: Math.max(...keys), order, detail, elements };
}

/** The bytes of script, of the program's memory and of elements, after what can go has gone. */
async function memory(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'performance.measureUserAgentSpecificMemory().then(({ bytes }) => bytes)', awaitPromise: true, returnByValue: true,
  });
  return result.value;
}

async function visit(browser, url, propositions) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.route(`${url}large.html`, (route) => route.fulfill({
    headers: { 'content-type': 'text/html', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    body: '<!doctype html><html lang="en"><title>Large</title><script type="module" src="shell.js"></script><claim-comparator></claim-comparator></html>',
  }));
  await page.goto(`${url}large.html`);
  const session = await context.newCDPSession(page);
  const empty = await memory(session);
  const noted = await page.evaluate(read, { data: largeDataset(propositions), words: WORDS });
  const bytes = await memory(session);
  await context.close();
  return { ...noted, memory: (bytes - empty) / 1e6 };
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const [, , dist = 'dist', runs = '3'] = process.argv;
const server = await serve(resolve(dist));
const browser = await startChromium();
const measured = [];
for (const size of SIZES) {
  const visits = [];
  for (let run = 0; run < Number(runs); run += 1) visits.push(await visit(browser, server.url, size));
  measured.push(Object.fromEntries(COLUMNS.map((column) => [column, median(visits.map((visit) => visit[column]))])));
}
console.log('| propositions | drawn | slowest key | order | detail | elements | memory |\n|---|---|---|---|---|---|---|');
measured.forEach(({ drawn, key, order, detail, elements, memory: megabytes }, at) => {
  const times = [drawn, key, order, detail].map((time) => `${Math.round(time)} ms`).join(' | ');
  console.log(`| ${SIZES[at].toLocaleString('en')} | ${times} | ${elements.toLocaleString('en')} | ${Math.round(megabytes)} MB |`);
});
const [small, large] = measured;
console.log(`| ratio | ${COLUMNS.map((column) => `${(large[column] / small[column]).toFixed(1)} ×`).join(' | ')} |`);
await browser.close();
server.close();
