// Builds small pages of other people with the package and opens them: node tests/hosts/run.mjs PKG [WORD…]
//
// Each host is built by its tool in a folder of its own, served, and opened in headless Chromium under a strict policy; a console error,
// an exception or a request to another origin fails it. With words given, only checks whose name contains one of them run. CHROME names
// the browser.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../e2e/browser.mjs';
import { serve } from '../e2e/server.mjs';
import { watch } from '../e2e/watch.mjs';
import * as checks from './checks.mjs';
import { addStories, copyHost, workshop } from './install.mjs';
import { addsNoNames, exportsNames, keepsWhatIsDescribed } from './names.mjs';
import { develop, tools } from './tools.mjs';
import { checkTypes } from './types.mjs';

const PATIENCE_MS = 15_000;
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types";
const NO_TYPES = "'none'";
const TRAP = /RuntimeError|memory access/i;

/** A host: its folder, what builds it, what is asked of it, and the trusted types that its framework makes. */
const host = (source, tool, ask, types = NO_TYPES) => ({ title: `${source.replace('_', ' ')}, ${tool}`, source, tool, ask, policy: `${POLICY} ${types}` });
const alone = async (page) => {
  await checks.draws(page);
  await checks.recovers(page);
};
const HOSTS = [
  host('script', 'no bundler', async (page) => {
    await alone(page);
    await addsNoNames(page);
  }),
  host('import_map', 'no bundler', async (page, installed) => {
    await alone(page);
    await addsNoNames(page);
    await exportsNames(page);
    await keepsWhatIsDescribed(page, installed);
  }),
  host('plain', 'Vite', alone),
  host('plain', 'webpack', alone),
  host('plain', 'esbuild', alone),
  host('react', 'esbuild', async (page) => {
    await checks.isDrivenByItsHost(page);
    await checks.staysAsLarge(page);
  }),
  host('vue', 'Vite with Vue', checks.isDrivenByItsHost, 'vue'),
  host('svelte', 'Vite with Svelte', checks.isDrivenByItsHost, 'svelte-trusted-html'),
];

/** The policy with the hashes of the scripts that stand in the page: a map of imports can stand nowhere else. */
function allowingInline(policy, html) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const inline = [...html.matchAll(/<script type="importmap">([^]*?)<\/script>/g)].map(([, text]) => hash(text));
  return policy.replace("script-src 'self'", ["script-src 'self'", ...inline].join(' '));
}

/** Opens a page and asks something of it; resolves to what was wrong. */
async function open(browser, url, { policy, ask, tolerated = [] }) {
  const faults = [];
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  watch(page, new URL(url).origin, faults, [TRAP, ...tolerated]);
  try {
    await checks.listen(page);
    await page.route(url, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), ...(policy && { 'content-security-policy': allowingInline(policy, await response.text()) }) };
      await route.fulfill({ response, headers });
    });
    await page.goto(url);
    await ask(page);
  } catch (error) {
    faults.push(error.stack ?? String(error));
  }
  await context.close();
  return faults;
}

async function built(shop, browser, { title, source, tool, ...asked }) {
  const folder = await copyHost(shop.folder, source, title.replaceAll(/\W+/g, '-'));
  const out = join(folder, 'out');
  await tools[tool](folder, out, shop.installed);
  await addStories(out);
  const server = await serve(out);
  const ask = (page) => asked.ask(page, shop.installed);
  const faults = await open(browser, server.url, { ...asked, ask });
  server.close();
  return faults;
}

/** As a developer sees a page, before it is built; Vite's own scripts for that want a looser policy and a web socket. */
async function developed(shop, browser) {
  const folder = await copyHost(shop.folder, 'plain', 'developed');
  await addStories(folder);
  const server = await develop(folder);
  const faults = await open(browser, server.url, { ask: alone, tolerated: [/web ?socket/i] });
  await server.close();
  return [...faults, ...server.warned];
}

const [, , package_ = 'pkg', ...words] = process.argv;
const shop = await workshop(package_);
const browser = await startChromium();
const all = [
  { title: 'types', run: () => checkTypes(shop) },
  ...HOSTS.map((host) => ({ title: host.title, run: () => built(shop, browser, host) })),
  { title: 'plain, Vite while it is written', run: () => developed(shop, browser) },
].filter(({ title }) => words.length === 0 || words.some((word) => title.includes(word)));
let failed = 0;

async function check({ title, run }) {
  const start = performance.now();
  const faults = await run().catch((error) => [error.stack ?? String(error)]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`);
  for (const fault of faults) console.log(fault.replace(/^/gm, '         '));
  if (faults.length > 0) failed += 1;
}

// As many at a time as there are processors.
const waiting = [...all];
const worker = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await check(next);
};
await Promise.all(cpus().map(worker));
await browser.close();
await shop.clear();
console.log(`${all.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || all.length === 0 ? 1 : 0;
