// Runs the main paths in other browsers than Chromium: node tests/engines/run.mjs DIST [WORD…]
//
// Every file *.test.mjs beside this one exports async functions; each is a test, its name is a sentence, and it runs in every
// engine. With words given, only tests whose name or engine contains one of them run. A test receives:
//   browser    a window of 1440 × 1000 pixels, empty; see session.mjs
//   url        where the page is served
//   situations where the folders of tests/situations are served
//   dist       the folder of the page that is served
//   assert     node:assert/strict
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../e2e/server.mjs';
import { ENGINES, start } from './engines.mjs';

async function collect(words) {
  const files = (await readdir(new URL('.', import.meta.url))).filter((name) => name.endsWith('.test.mjs'));
  const tests = [];
  for (const file of files.sort()) {
    for (const [name, test] of Object.entries(await import(`./${file}`))) {
      for (const engine of ENGINES) {
        const title = `${engine.name}: ${file.replace('.test.mjs', '')}: ${name.replaceAll('_', ' ')}`;
        if (words.length === 0 || words.some((word) => title.includes(word))) tests.push({ engine, title, test });
      }
    }
  }
  return tests;
}

/** Runs one test in an empty window; resolves to what was wrong. */
async function attempt(test, browser, served) {
  try {
    await browser.clear();
    await test({ browser, assert, ...served });
    return (await browser.evaluate(() => window.faults ?? [])).map((fault) => `in the page: ${fault}`);
  } catch (error) {
    return [error.stack ?? String(error)];
  }
}

/** Prints how a test ended. */
function report(title, faults, start) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`);
  for (const fault of faults) console.log(fault.replace(/^/gm, '         '));
}

/** Runs the tests of one engine; resolves to how many failed. */
async function runIn(engine, tests, served) {
  const begun = performance.now();
  const started = await start(engine).catch((error) => {
    report(`${engine.name}: the browser starts`, [error.message], begun);
  });
  if (started === undefined) return tests.length;
  let failed = 0;
  for (const { title, test } of tests) {
    const from = performance.now();
    const faults = await attempt(test, started.session, served);
    report(title, faults, from);
    if (faults.length > 0) failed += 1;
  }
  await started.stop();
  return failed;
}

const [, , dist = 'dist', ...words] = process.argv;
const tests = await collect(words);
const server = await serve(resolve(dist));
const pages = await serve(fileURLToPath(new URL('../..', import.meta.url)), { dist: resolve(dist) });
const served = { url: server.url, situations: `${pages.url}tests/situations/`, dist: resolve(dist) };
let failed = 0;
for (const engine of ENGINES) {
  const mine = tests.filter((test) => test.engine === engine);
  if (mine.length > 0) failed += await runIn(engine, mine, served);
}
server.close();
pages.close();
console.log(`${tests.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || tests.length === 0 ? 1 : 0;
