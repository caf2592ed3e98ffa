// How long it takes until everything stands again after the program trapped: node benches/recovery.mjs DIST [RUNS]
//
// A page with one or two elements of the built-in dataset, at full speed. Measured from the trap to the moment at which every element has a
// fresh drawing, and to the frame after it. Prints medians and the longest.
import { resolve } from 'node:path';
import { startChromium } from '../tests/e2e/browser.mjs';
import { serve } from '../tests/e2e/server.mjs';

const MINUTE_MS = 60_000;
const VIEWS = ['matrix', 'timeline'];

/** In the page: keeps what is started, and lets a minute pass between two traps. */
function prepare() {
  globalThis.started = [];
  globalThis.later = 0;
  WebAssembly.Instance = class extends WebAssembly.Instance {
    constructor(...given) {
      super(...given);
      started.push(this);
    }
  };
  const now = performance.now.bind(performance);
  performance.now = () => now() + later;
}

/** In the page: has the program trap; resolves to the milliseconds until all is drawn, and until a frame shows it. */
async function recover(minute) {
  globalThis.later += 2 * minute;
  const elements = [...document.querySelectorAll('claim-comparator')];
  const rootOf = ({ shadowRoot }) => shadowRoot.querySelector('.cc-root');
  const before = elements.map(rootOf);
  const from = performance.now();
  setTimeout(() => started.at(-1).exports.drawing_visit(0x7ffffff0, 0, 0));
  await new Promise((back) => {
    const isBack = () => elements.every((element, at) => rootOf(element) && rootOf(element) !== before[at]);
    const observer = new MutationObserver(() => isBack() && back());
    for (const { shadowRoot } of elements) observer.observe(shadowRoot, { childList: true });
  });
  const drawn = performance.now() - from;
  await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
  return { drawn, shown: performance.now() - from };
}

const [, , dist = 'dist', runs = '15'] = process.argv;
const server = await serve(resolve(dist));
const browser = await startChromium();
console.log('| elements | drawn: median, longest | shown: median, longest |\n|---|---|---|');
for (const count of [1, 2]) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(prepare);
  await page.route(`${server.url}host.html`, (route) => route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><script type="module" src="shell.js"></script>${VIEWS.slice(0, count).map((view) => `<claim-comparator view="${view}"></claim-comparator>`).join('')}`,
  }));
  await page.goto(`${server.url}host.html`);
  await page.waitForFunction(() => [...document.querySelectorAll('claim-comparator')].every(({ shadowRoot }) => shadowRoot?.querySelector('.cc-root')));
  const times = [];
  for (let run = 0; run < Number(runs); run += 1) times.push(await page.evaluate(recover, MINUTE_MS));
  const of = (key) => {
    const sorted = times.map((time) => time[key]).sort((a, b) => a - b);
    return `${Math.round(sorted[Math.floor(sorted.length / 2)])} ms, ${Math.round(sorted.at(-1))} ms`;
  };
  console.log(`| ${count} | ${of('drawn')} | ${of('shown')} |`);
  await page.close();
}
await browser.close();
server.close();
