// The element in other people's pages: the situations that matter most, and the page that is one file from disk. Their folders say more.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { eventually } from '../e2e/comparator.mjs';
import { PARTS, click, count, one, search, words } from './comparator.mjs';

const { runs, refused } = JSON.parse(await readFile(new URL('../situations/policies/expected.json', import.meta.url)));
const ROWS = 1; // of the dataset that the pages show

/** Opens a page of a situation, and waits until its element is drawn. */
async function open(browser, situations, page) {
  await browser.goto(situations + page);
  await one(browser, PARTS.masthead);
}

export async function it_runs_under_strict_policies({ browser, situations, assert }) {
  for (const page of runs) {
    await open(browser, situations, `policies/${page}`);
    assert.equal(await count(browser, PARTS.row), ROWS, page);
    await click(browser, PARTS.verdict);
    await one(browser, PARTS.panel);
  }
}

export async function where_WebAssembly_is_forbidden_it_says_so({ browser, situations, assert }) {
  await browser.goto(`${situations}policies/${refused.page}`);
  const said = await eventually(async () => {
    const [note] = await words(browser, '[role=alert]');
    assert.ok(note);
    return note;
  });
  assert.ok(said.startsWith(refused.said), said);
}

export async function nothing_of_the_style_of_a_host_comes_in({ browser, situations, assert }) {
  const look = async (page) => {
    await open(browser, situations, `styles/${page}`);
    return browser.evaluate(() => {
      const { shadowRoot } = document.querySelector('claim-comparator');
      const of = (part) => {
        const { display, color, fontFamily, fontSize, letterSpacing, textTransform, cursor } = getComputedStyle(part);
        return [display, color, fontFamily, fontSize, letterSpacing, textTransform, cursor].join(' ');
      };
      return [shadowRoot.host, ...['.cc-root', '.cc-title', '.cc-statement', '.cc-tab', 'td', 'select'].map((part) => shadowRoot.querySelector(part))].map(of).slice(1);
    });
  };
  const plain = await look('plain.html');
  for (const page of ['unset.html', 'tiny_red.html', 'reset.html']) assert.deepEqual(await look(page), plain, page);
}

export async function a_page_of_one_file_opens_from_disk({ browser, dist, assert }) {
  const folder = await mkdtemp(join(tmpdir(), 'single-file-'));
  try {
    const out = join(folder, 'page.html');
    await promisify(execFile)('cargo', ['xtask', 'single-file', '--dist', dist, '--out', out], { maxBuffer: 2 ** 26 });
    await browser.goto(pathToFileURL(out).href);
    await one(browser, PARTS.masthead);
    const all = await count(browser, PARTS.row);
    await search(browser, 'patrol');
    await eventually(async () => assert.ok((await count(browser, PARTS.row)) < all));
    await click(browser, PARTS.verdict);
    await one(browser, PARTS.panel);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
