// A page of somebody else's, written for a test, that embeds the comparator from the files of the built page.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

export const STORY = new URL('../stories/change_of_mind.claims.json', import.meta.url);
export const OTHER = new URL('../stories/twelve_apples.claims.json', import.meta.url);

/**
 * Opens a page with one script and whatever `body` has, in which `story.claims.json` and `other.claims.json` can be read. The page notes in
 * `told` every event of an element, and in `instances` every program that was started.
 */
export async function host(page, url, body, { head = '', headers = {} } = {}) {
  await page.route(`${url}host.html`, (route) => route.fulfill({
    contentType: 'text/html',
    headers,
    body: `<!doctype html><html lang="en"><head><title>Host</title>${head}<script type="module" src="shell.js"></script></head><body><h1>Host</h1>${body}</body></html>`,
  }));
  for (const [name, file] of [['story.claims.json', STORY], ['other.claims.json', OTHER]]) {
    const body = await readFile(file);
    await page.route(`${url}${name}`, (route) => route.fulfill({ contentType: 'application/json', body }));
  }
  await page.addInitScript(() => {
    globalThis.told = [];
    globalThis.instances = [];
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate(...given);
      globalThis.instances.push(made.instance ?? made);
      return made;
    };
    for (const event of ['cc-ready', 'cc-change', 'cc-select', 'cc-error']) {
      document.addEventListener(event, ({ detail, target }) => told.push({ event, element: target.id, ...detail }));
    }
  });
  await page.goto(`${url}host.html`);
}

/** What the host was told by events of a kind, in order. */
export const told = (page, event) => page.evaluate((event) => globalThis.told.filter((each) => each.event === event), event);

/** The title of what the element with an id shows. */
export const title = (page, id) => page.locator(`#${id}`).getByRole('heading', { level: 1 });

/** Has the server answer with other bytes for one of the whole program's files, as if it had been built so. */
export async function publish(page, url, name, bytes) {
  const hash = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;
  const built = Buffer.from(await (await fetch(url + name)).arrayBuffer());
  const shell = await (await fetch(`${url}shell.js`)).text();
  if (!shell.includes(hash(built))) throw new Error(`the shell does not know ${name}`);
  await page.route(`${url}shell.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: shell.replace(hash(built), hash(bytes)) }));
  await page.route(url + name, (route) => route.fulfill({ contentType: name.endsWith('.js') ? 'text/javascript' : 'application/wasm', body: Buffer.from(bytes) }));
}
