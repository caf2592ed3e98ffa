// How long a first visit takes: node benches/first_view.mjs DIST [RUNS]
//
// A processor slowed down four times, and two ways of saying slow 4G: 150 ms to the server and 1.6 Mbit/s, and what Chromium's developer tools
// make of it for every request, 562.5 ms and 1.44 Mbit/s. On a phone's screen and on a desk's. Prints the median of all runs: when the
// largest piece was painted, when the comparator answered a typed word, and how far things moved.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startChromium } from '../tests/e2e/browser.mjs';

const TYPES = { '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const NETWORKS = {
  '150 ms, 1.6 Mbit/s': { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
  '562.5 ms, 1.44 Mbit/s': { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 },
};
const SCREENS = [{ width: 412, height: 823 }, { width: 1440, height: 900 }];
const SLOWDOWN = 4;
const PATIENCE_MS = 60_000;

/** Serves the top files of a folder from memory, compressed. */
async function serve(folder) {
  const files = new Map();
  for (const name of readdirSync(folder)) {
    if (TYPES[extname(name)]) files.set(`/${name}`, brotliCompressSync(readFileSync(join(folder, name))));
  }
  const server = createServer(({ url }, response) => {
    const name = url === '/' ? '/index.html' : url;
    const body = files.get(name);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(name)], 'content-encoding': 'br', 'cache-control': 'max-age=600' });
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** What is noted from the first moment on: paints, shifts, and when a typed word was answered. */
function note() {
  globalThis.noted = { painted: 0, moved: 0, answered: null };
  const watch = (type, see) => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (noted.painted = startTime));
  watch('layout-shift', ({ value }) => (noted.moved += value));
  const look = () => {
    const shadow = document.querySelector('claim-comparator')?.shadowRoot;
    const field = shadow?.querySelector('input[type=search]');
    if (!field) return void setTimeout(look, 5);
    const rows = shadow.querySelectorAll('.cc-row').length;
    field.value = 'patrol';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const wait = () => {
      if (shadow.querySelectorAll('.cc-row').length === rows) return void requestAnimationFrame(wait);
      requestAnimationFrame(() => setTimeout(() => (noted.answered = performance.now())));
    };
    wait();
  };
  addEventListener('DOMContentLoaded', look);
}

/** Resolves to what was noted once the word was answered. Asked of the browser itself: Playwright would first give the slow page a script of its own. */
async function answered(session) {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const { result } = await session.send('Runtime.evaluate', { expression: 'globalThis.noted?.answered && noted', returnByValue: true });
    if (result.value) return result.value;
    if (performance.now() > end) throw new Error('nothing answered');
    await new Promise((later) => setTimeout(later, 200));
  }
}

async function visit(browser, url, network, viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript(note);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url, { waitUntil: 'commit' });
  const noted = await answered(session);
  await context.close();
  return noted;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const [, , dist = 'dist', runs = '5'] = process.argv;
const server = await serve(resolve(dist));
const browser = await startChromium();
console.log('| network | screen | largest contentful paint | answers typing | layout shift |\n|---|---|---|---|---|');
for (const [name, network] of Object.entries(NETWORKS)) {
  for (const screen of SCREENS) {
    const visits = [];
    for (let run = 0; run < Number(runs); run += 1) visits.push(await visit(browser, server.url, network, screen));
    const of = (key) => median(visits.map((visit) => visit[key]));
    const seconds = (key) => `${(of(key) / 1000).toFixed(2)} s`;
    console.log(`| ${name} | ${screen.width} px | ${seconds('painted')} | ${seconds('answered')} | ${of('moved').toFixed(3)} |`);
  }
}
await browser.close();
server.close();
