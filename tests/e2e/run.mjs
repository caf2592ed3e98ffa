// Runs the end-to-end tests: node tests/e2e/run.mjs DIST [WORD…]
//
// Every file *.test.mjs beside this one, and drive.mjs in every folder of tests/situations, exports async functions; each is a test, and
// its name is a sentence. With words given, only tests whose name contains one of them run; a situation's tests have the name of its
// folder in theirs. CHROME names the browser. A test receives:
//   page       a page in a fresh browser context, not yet opened
//   newPage    async (context options) => another page in a context of its own, such as { colorScheme: 'dark' }
//   url        where the built page is served, to a situation in a folder as the pages there want it
//   dist       the folder of the page that is served
//   situation  where the folder of the situation is served
//   expected   what the expected.json of the situation says
//   axe        async (page, selectors) => the violations of WCAG 2.2 AA and of best practice found by axe-core, as lines; parts of the
//              comparator that the selectors name are passed over
//   assert     node:assert/strict
//   tolerate   (pattern) => console errors, exceptions and foreign requests that match do not fail this test
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import axeCore from 'axe-core';
import { startChromium } from './browser.mjs';
import { serve } from './server.mjs';
import { watch } from './watch.mjs';

const PATIENCE_MS = 10_000;

const READERS = new URL('.', import.meta.url);
const TESTS = new URL('..', import.meta.url);
const SITUATIONS = new URL('situations/', TESTS);

/** Where tests stand: what they are called together, their module, and the folder if they are of a situation. */
async function places() {
  const readers = (await readdir(READERS)).filter((name) => name.endsWith('.test.mjs'))
    .map((file) => ({ name: file.replace('.test.mjs', ''), module: new URL(file, READERS) }));
  const situations = (await readdir(SITUATIONS, { withFileTypes: true })).filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, module: new URL(`${name}/drive.mjs`, SITUATIONS), folder: new URL(`${name}/`, SITUATIONS) }));
  return [...readers, ...situations].sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function collect(words) {
  const tests = [];
  for (const { name: place, module, folder } of await places()) {
    for (const [name, test] of Object.entries(await import(module))) {
      const title = `${place}: ${name.replaceAll('_', ' ')}`;
      if (words.length === 0 || words.some((word) => title.includes(word))) tests.push({ title, test, folder });
    }
  }
  return tests;
}

/** What a test is told of where things are. */
async function whereabouts(folder, origin, dist) {
  if (folder === undefined) return { url: origin, dist };
  const expected = await readFile(new URL('expected.json', folder), 'utf8').catch(() => 'null');
  return { url: `${origin}dist/`, dist, situation: folder.href.replace(TESTS.href, `${origin}tests/`), expected: JSON.parse(expected) };
}

async function axe(page, without = []) {
  // A page keeps axe-core until it is left.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  const violations = await page.evaluate(async (selectors) => {
    const exclude = selectors.map((selector) => ({ fromShadowDom: ['claim-comparator', selector] }));
    // The one rule of WCAG 2.2 AA that axe-core leaves off unless it is asked for; what passes is not listed, and no page here has frames.
    const options = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'], iframes: false };
    return (await globalThis.axe.run({ include: document, exclude }, options)).violations;
  }, without);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(place).join(', ')})`);
}

function place({ target, any, html }) {
  const why = any[0]?.message.split('\n')[0] ?? '';
  return `${target.flat().join(' ')} ${html.slice(0, 80)} ${why}`;
}

/** Runs one test in contexts of its own; resolves to what was wrong. */
async function attempt({ test, folder }, browser, origin, dist) {
  const faults = [];
  const tolerated = [];
  const contexts = [];
  const newPage = async (options = {}) => {
    const context = await browser.newContext(options);
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    watch(page, new URL(origin).origin, faults, tolerated);
    return page;
  };
  try {
    const where = await whereabouts(folder, origin, dist);
    await test({ page: await newPage(), newPage, ...where, axe, assert, tolerate: (pattern) => tolerated.push(pattern) });
  } catch (error) {
    faults.push(error.stack ?? String(error));
  }
  for (const context of contexts) await context.close();
  return faults;
}

const [, , dist = 'dist', ...words] = process.argv;
const tests = await collect(words);
const server = await serve(resolve(dist), {
  dist: resolve(dist),
  examples: fileURLToPath(new URL('../examples', TESTS)),
  tests: fileURLToPath(TESTS),
});
const browser = await startChromium();
let failed = 0;

async function run({ title, ...test }) {
  const start = performance.now();
  const faults = await attempt(test, browser, server.url, resolve(dist));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`);
  for (const fault of faults) console.log(fault.replace(/^/gm, '         '));
  if (faults.length > 0) failed += 1;
}

// As many at a time as there are processors; each has a context of its own.
const waiting = [...tests];
const worker = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await run(next);
};
await Promise.all(cpus().map(worker));
await browser.close();
server.close();
console.log(`${tests.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || tests.length === 0 ? 1 : 0;
