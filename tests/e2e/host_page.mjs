// A bare page of somebody else's, for what a reader does in one. What such pages do to the element stands in tests/situations.
import { readFile } from 'node:fs/promises';
import { visit } from '../situations/host_page.mjs';

export { title, told } from '../situations/host_page.mjs';

export const STORY = new URL('../stories/change_of_mind.claims.json', import.meta.url);
export const OTHER = new URL('../stories/twelve_apples.claims.json', import.meta.url);

/** Opens a page with one script and whatever `body` has, in which `story.claims.json` and `other.claims.json` can be read. */
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
  await visit(page, `${url}host.html`);
}
