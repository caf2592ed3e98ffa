// Runs the end-to-end tests: node tests/e2e/run.mjs DIST [WORD…]
//
// Every file *.test.mjs beside this one exports async functions; each is a test, and its name is a sentence. With words given,
// only tests whose name contains one of them run. CHROME names the browser. A test receives:
//   page       a page in a fresh browser context, not yet opened
//   newPage    async (context options) => another page in a context of its own, such as { colorScheme: 'dark' }
//   url        where the page is served
//   axe        async (page) => the violations of WCAG 2.2 AA and of best practice found by axe-core, as lines
//   assert     node:assert/strict
//   tolerate   (pattern) => console errors, exceptions and foreign requests that match do not fail this test
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';
import { watch } from './watch.mjs';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
  // Pages that a test answers for itself come from no network, and would not be let read from this machine.
  '--disable-features=LocalNetworkAccessChecks'];
const PATIENCE_MS = 10_000;

async function collect(words) {
  const files = (await readdir(import.meta.dirname ?? new URL('.', import.meta.url))).filter((name) => name.endsWith('.test.mjs'));
  const tests = [];
  for (const file of files.sort()) {
    for (const [name, test] of Object.entries(await import(`./${file}`))) {
      const title = `${file.replace('.test.mjs', '')}: ${name.replaceAll('_', ' ')}`;
      if (words.length === 0 || words.some((word) => title.includes(word))) tests.push({ title, test });
    }
  }
  return tests;
}

async function axe(page) {
  // The one rule of WCAG 2.2 AA that axe-core leaves off unless it is asked for; what passes is not listed, and no page here has frames,
  // for which a second page would be opened.
  const options = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(place).join(', ')})`);
}

function place({ target, any, html }) {
  const why = any[0]?.message.split('\n')[0] ?? '';
  return `${target.flat().join(' ')} ${html.slice(0, 80)} ${why}`;
}

/** Runs one test in contexts of its own; resolves to what was wrong. */
async function attempt(test, browser, url) {
  const faults = [];
  const tolerated = [];
  const contexts = [];
  const newPage = async (options = {}) => {
    const context = await browser.newContext(options);
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    watch(page, new URL(url).origin, faults, tolerated);
    return page;
  };
  try {
    await test({ page: await newPage(), newPage, url, axe, assert, tolerate: (pattern) => tolerated.push(pattern) });
  } catch (error) {
    faults.push(error.stack ?? String(error));
  }
  for (const context of contexts) await context.close();
  return faults;
}

const [, , dist = 'dist', ...words] = process.argv;
const tests = await collect(words);
const server = await serve(resolve(dist));
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ARGUMENTS });
let failed = 0;

async function run({ title, test }) {
  const start = performance.now();
  const faults = await attempt(test, browser, server.url);
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
