// The page of somebody else in a situation: opening it, hearing what its elements tell, changing what the server answers.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../e2e/comparator.mjs';

const STORIES = new URL('../stories/', import.meta.url);
const CATALOGUE = new URL('../../src/present/catalogue/', import.meta.url);

/** The datasets that the pages show, as texts. */
export const STORY = await readFile(new URL('change_of_mind.claims.json', STORIES), 'utf8');
export const OTHER = await readFile(new URL('twelve_apples.claims.json', STORIES), 'utf8');
export const titleOf = (dataset) => JSON.parse(dataset).title;

/** Opens a page that notes in `told` every event of an element and in `instances` every program that was started. */
export async function visit(page, address) {
  await page.addInitScript(note);
  await page.goto(address);
}

function note() {
  if (globalThis.told) return; // a page that is visited again
  globalThis.told = [];
  globalThis.instances = [];
  WebAssembly.Instance = class extends WebAssembly.Instance {
    constructor(...given) {
      super(...given);
      globalThis.instances.push(this);
    }
  };
  for (const event of ['cc-ready', 'cc-change', 'cc-select', 'cc-error']) {
    document.addEventListener(event, ({ detail, target }) => told.push({ event, element: target.id, ...detail }));
  }
}

/** What the host was told by events of a kind, in order. */
export const told = (page, event) => page.evaluate((event) => globalThis.told.filter((each) => each.event === event), event);

/** Waits until the last error that the host was told is of a kind; resolves to its reason. */
export const errorOf = (page, assert, kind, when) => eventually(async () => {
  const error = (await told(page, 'cc-error')).at(-1);
  assert.equal(error?.kind, kind, when);
  return error.reason;
});

/** How many programs were started. */
export const started = (page) => page.evaluate(() => globalThis.instances.length);

/** The title of what the element with an id shows: the first of its headings, below that of the page. */
export const title = (page, id) => page.locator(`#${id}`).getByRole('heading', { level: 2 }).first();

export const snapshot = (page, id) => page.locator(`#${id}`).evaluate((element) => element.snapshot());
export const addressOf = async (page, id) => (await snapshot(page, id)).address;
export const set = (page, id, name, value) => page.locator(`#${id}`).evaluate(
  (element, [name, value]) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value)), [name, value]);
export const exported = (page, id, kind) => page.locator(`#${id}`).evaluate((element, kind) => element.exportText(kind), kind);

/** Has the program that started last trap as a fault of its own would: it is handed a pointer to nowhere. */
export async function trap(page) {
  await page.evaluate(() => setTimeout(() => globalThis.instances.at(-1).exports.drawing_visit(0x7ffffff0, 0, 0)));
}

/** The messages of a language by their keys, as the catalogue has them. */
export async function messages(language) {
  const text = await readFile(new URL(`${language}.messages`, CATALOGUE), 'utf8');
  return Object.fromEntries([...text.matchAll(/^(\w+) = (.*)$/gm)].map(([, key, pattern]) => [key, pattern]));
}

/** Holds a file back; it arrives when the function that is given back is called. */
export async function hold(page, address) {
  let go;
  const held = new Promise((free) => { go = free; });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return go;
}

/** A server of another site that answers every request by `answer`; gives its address, what it was asked, and what ends it. */
export async function otherSite(answer) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    answer(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref(); // a test that failed keeps nothing running
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { src: `http://127.0.0.1:${server.address().port}/x.json`, asked, close };
}

/** Has the server answer with other bytes for one of the whole program's files in `dist`, as if it had been built so. */
export async function publish(page, { url, dist }, name, bytes) {
  const hash = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;
  const built = await readFile(join(dist, name));
  const shell = await readFile(join(dist, 'shell.js'), 'utf8');
  if (!shell.includes(hash(built))) throw new Error(`the shell does not know ${name}`);
  await page.route(`${url}shell.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: shell.replace(hash(built), hash(bytes)) }));
  await page.route(url + name, (route) => route.fulfill({ contentType: name.endsWith('.js') ? 'text/javascript' : 'application/wasm', body: Buffer.from(bytes) }));
}
