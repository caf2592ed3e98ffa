// The page that is one file, opened from disk without a network.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { button, eventually, live, panel, panelTitle, rows } from '../../e2e/comparator.mjs';

const WINDOW = { viewport: { width: 1280, height: 900 } };
const folder = mkdtemp(join(tmpdir(), 'single-file-'));
process.once('exit', () => folder.then((path) => rm(path, { recursive: true, force: true })));

/** Has `cargo xtask single-file` write the page of a dataset in this folder, or of the built-in one; resolves to its address and what was said of it. */
async function made(dist, name, dataset) {
  const given = dataset === undefined ? [] : [fileURLToPath(new URL(dataset, import.meta.url))];
  const out = join(await folder, `${name}.html`);
  const words = ['xtask', 'single-file', ...given, '--dist', dist, '--out', out];
  const { stderr } = await promisify(execFile)('cargo', words, { maxBuffer: 2 ** 26 });
  return { address: pathToFileURL(out).href, said: stderr };
}

let builtIn;
const page_of_the_built_in_dataset = (dist) => (builtIn ??= made(dist, 'built-in'));

/** Opens a file from disk without a network; the function it gives returns what was asked for. */
async function openFromDisk(page, address, tolerate) {
  tolerate(/^request to another origin: file:/);
  const asked = [];
  page.on('request', (request) => asked.push(request.url().split('#')[0]));
  await page.context().setOffline(true);
  await page.goto(address, { waitUntil: 'commit' }); // what a test needs, it waits for
  return () => asked.filter((url) => url !== 'data:,');
}

export async function one_file_is_the_whole_page_and_asks_for_nothing({ newPage, dist, assert, tolerate }) {
  const page = await newPage(WINDOW);
  const { address } = await page_of_the_built_in_dataset(dist);
  const asked = await openFromDisk(page, address, tolerate);
  await live(page);
  assert.match(await page.title(), /^China–Russia military cooperation, 2019–2025 – /);
  const all = await rows(page).count();
  await page.getByRole('searchbox').fill('patrol');
  await eventually(async () => assert.ok((await rows(page).count()) < all));
  await rows(page).first().locator('.cc-verdict').click();
  await panelTitle(page).waitFor();
  for (const name of ['Side by side', 'Readings', 'Timeline', 'Sources']) await button(page, name).first().click();
  await page.locator('.cc-sources').first().waitFor();
  assert.deepEqual(asked(), [address]);
}

export async function its_links_lead_to_what_they_say({ newPage, dist, assert, tolerate }) {
  const page = await newPage(WINDOW);
  const { address } = await page_of_the_built_in_dataset(dist);
  await openFromDisk(page, `${address}#view=timeline&q=patrol`, tolerate);
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await page.getByRole('searchbox').inputValue(), 'patrol');
  await button(page, 'Readings').first().click();
  await page.locator('.cc-readings').waitFor();
  assert.match(page.url(), /#view=readings/);
  await page.goBack();
  await page.locator('.cc-timeline-plot').waitFor();
  await page.reload({ waitUntil: 'commit' });
  await page.locator('.cc-timeline-plot').waitFor();
}

export async function it_speaks_every_language({ newPage, dist, assert, tolerate }) {
  const page = await newPage(WINDOW);
  const { address } = await page_of_the_built_in_dataset(dist);
  const asked = await openFromDisk(page, address, tolerate);
  await live(page);
  for (const [language, word] of [['de', 'Quellen'], ['ru', 'Источники'], ['zh-Hant', '來源']]) {
    await page.locator('claim-comparator').evaluate((element, language) => element.setAttribute('lang', language), language);
    await eventually(async () => assert.equal(await page.locator('.cc-root').getAttribute('lang'), language));
    assert.ok(await button(page, word).first().isVisible(), language);
  }
  assert.deepEqual(asked(), [address]);
}

export async function it_can_be_read_without_javascript({ newPage, dist, assert, tolerate }) {
  const page = await newPage({ ...WINDOW, javaScriptEnabled: false });
  const { address } = await page_of_the_built_in_dataset(dist);
  const asked = await openFromDisk(page, address, tolerate);
  assert.match(await page.locator('.still').innerText(), /JavaScript and WebAssembly/);
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'China–Russia military cooperation, 2019–2025');
  await eventually(async () => assert.ok((await page.getByRole('table').first().getByRole('row').count()) > 50));
  assert.deepEqual(asked(), [address]);
}

/** Spoils the memory of the program that started last, so that the next call into it stops it. */
const spoil = (page) => page.evaluate(() => new Uint8Array(globalThis.instances.at(-1).exports.memory.buffer).fill(255));

/** Keeps every instance that the page makes. */
const keepInstances = (page) => page.addInitScript(() => {
  globalThis.instances = [];
  WebAssembly.Instance = class extends WebAssembly.Instance {
    constructor(...given) {
      super(...given);
      globalThis.instances.push(this);
    }
  };
});

export async function a_trap_leaves_nothing_lost_in_one_file_either({ newPage, dist, assert, tolerate }) {
  tolerate(/RuntimeError|memory access|unreachable|table index|null function|undefined/i);
  const page = await newPage(WINDOW);
  await keepInstances(page);
  const { address } = await page_of_the_built_in_dataset(dist);
  const asked = await openFromDisk(page, `${address}#view=timeline&q=patrol`, tolerate);
  await live(page);
  for (const started of [2, 3]) {
    await spoil(page);
    await button(page, 'Readings').first().click();
    await eventually(async () => assert.equal(await page.evaluate(() => instances.length), started));
    await live(page);
    assert.equal(await page.getByRole('searchbox').inputValue(), 'patrol');
    await button(page, 'Readings').first().click();
    await page.locator('.cc-readings').waitFor();
  }
  await spoil(page);
  await button(page, 'Timeline').first().click();
  await eventually(async () => assert.match(await page.getByRole('alert').innerText(), /stopped working/));
  assert.match(await page.getByRole('textbox', { name: 'Report' }).inputValue(), /stopped 3 times within a minute/);
  assert.deepEqual(asked(), [address]);
}

export async function a_hostile_dataset_is_only_text({ newPage, dist, assert, tolerate }) {
  const hostile = JSON.parse(await readFile(new URL('hostile.claims.json', import.meta.url), 'utf8'));
  const { address, said } = await made(dist, 'hostile', 'hostile.claims.json');
  assert.match(said, /hostile\.claims\.json: Line \d+, column \d+ \(\/claims\/1/, 'what cannot be used is said with its place');
  for (const javaScriptEnabled of [false, true]) {
    const page = await newPage({ ...WINDOW, javaScriptEnabled });
    const asked = await openFromDisk(page, address, tolerate);
    if (javaScriptEnabled) await live(page);
    assert.ok((await page.getByRole('heading', { level: 1 }).innerText()).includes('<script>hacked = 1</script><!-- <script> <img'));
    assert.ok((await page.title()).startsWith('Title </title></script><script>hacked = 1'));
    if (javaScriptEnabled) {
      await rows(page).first().locator('.cc-verdict').click();
      await panel(page).waitFor();
      assert.equal(await page.evaluate(() => typeof globalThis.hacked), 'undefined');
      const exported = await page.locator('claim-comparator').evaluate((element) => element.exportText('json'));
      assert.equal(JSON.parse(exported).propositions[0].statement, hostile.propositions[0].statement);
    }
    assert.equal(await page.locator('img, script:not([type])').count(), 0);
    assert.deepEqual(asked(), [address]);
  }
}

export async function what_is_no_dataset_makes_no_file({ dist, assert }) {
  await assert.rejects(made(dist, 'nothing', 'broken.json'), ({ code, stderr }) => code !== 0 && /broken\.json: /.test(stderr));
}
