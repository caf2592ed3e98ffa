// Pictures of the states that a reader should hardly ever see, held to those in `pictures/`: an empty dataset, no claims, loading, what
// cannot be read with nothing open and with something open, nothing found, one source, two claims; each narrow and wide, light and dark.
//
//   UPDATE=1 node tests/e2e/run.mjs DIST pictures     makes them anew; look at them before they are kept
//
// A picture is kept at half its size, as WebP of a few kilobytes, and compared at a quarter, where a cell holds the mean of what it covers:
// how letters are smoothed makes no difference there, a line that moved does. The fonts are pinned to DejaVu (Debian: fonts-dejavu-core),
// which the elements get by their tokens as a host would give them.
import { mkdir, readFile, writeFile } from 'node:fs/promises';

const FOLDER = new URL('pictures/', import.meta.url);
const SIZES = [{ width: 320, height: 1000 }, { width: 1440, height: 900 }];
const SCHEMES = ['light', 'dark'];
const HALF = 2;
/** A cell differs where a channel does by more than this, of 255. */
const TOLERANCE = 32;
const QUALITY = 0.6;
/** So many cells of all may differ. */
const ALIKE = 0.002;

const FONTS = { text: 'DejaVu Serif', ui: 'DejaVu Sans' };
const STYLE = `body { margin: 0; background: light-dark(#ffffff, #12151b); color-scheme: light dark; }
  claim-comparator { --cc-font-text: "${FONTS.text}"; --cc-font-ui: "${FONTS.ui}"; }`;

const source = (id, family) => ({ id, short: family, title: `What ${family} wrote`, author: [{ family }], author_voices: [id], issued: '2024-05-02' });
const voice = (id, name) => ({ id, name, kind: 'person' });
const claim = (voice, stance) => ({ id: `${voice}-1`, proposition: 'bridge', source: voice, voice, relay: 'own', stance, certainty: 'asserted', evidence: [{ exact: 'of the bridge' }] });
const of = (parts) => ({
  format: 'claim-comparator/1', title: 'The old bridge', language: 'en', sources: [], voices: [], topics: [], propositions: [], claims: [], ...parts,
});
const bridge = {
  topics: [{ id: 'town', label: 'The town' }],
  propositions: [{ id: 'bridge', topic: 'town', statement: 'The bridge can carry lorries.', kind: 'fact' }],
};
const EMPTY = of({});
const ONE_SOURCE = of({ ...bridge, sources: [source('ada', 'Okafor')], voices: [voice('ada', 'Ada Okafor')], claims: [claim('ada', 'affirms')] });
const TWO_CLAIMS = of({
  ...bridge,
  sources: [source('ada', 'Okafor'), source('bo', 'Lund')],
  voices: [voice('ada', 'Ada Okafor'), voice('bo', 'Bo Lund')],
  claims: [claim('ada', 'affirms'), claim('bo', 'denies')],
});

/** Opens a page whose element reads `data.json`, which is `answer`: a dataset, or text that is none. */
async function shown(page, url, answer) {
  await page.route(`${url}data.json`, (route) => route.fulfill({ contentType: 'application/json', body: typeof answer === 'string' ? answer : JSON.stringify(answer) }));
  await page.route(`${url}state.html`, (route) => route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>State</title><style>${STYLE}</style>
      <script type="module" src="shell.js"></script></head><body><claim-comparator src="data.json"></claim-comparator></body></html>`,
  }));
  await page.goto(`${url}state.html`);
  await pinned(page);
}

/** Complains where the fonts of the pictures are missing. */
async function pinned(page) {
  const missing = await page.evaluate((fonts) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    const width = (font) => { context.font = `40px ${font}`; return context.measureText('The bridge, 2019').width; };
    return fonts.filter((font) => width(`"${font}", monospace`) === width('monospace') || width(`"${font}", cursive`) !== width(`"${font}", monospace`));
  }, Object.values(FONTS));
  if (missing.length > 0) throw new Error(`the pictures are made with fonts that are not here: ${missing.join(', ')}`);
}

const drawn = (page, part) => page.locator(part).first().waitFor();

/** What each state needs to be seen. */
const STATES = {
  empty: async (page, url) => { await shown(page, url, EMPTY); await drawn(page, '[role=alert]'); },
  unclaimed: async (page, url) => { await shown(page, url, of(bridge)); await drawn(page, '.cc-empty, .cc-row'); },
  loading: async (page, url) => {
    await page.route('**/whole*', () => {});
    await page.goto(url);
    await drawn(page, '.cc-root .cc-tab');
    await page.locator('claim-comparator').evaluate(({ style }, { text, ui }) => {
      style.setProperty('--cc-font-text', text);
      style.setProperty('--cc-font-ui', ui);
    }, FONTS);
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await page.locator('.cc-waiting').getByText(/is loading/).waitFor();
  },
  unreadable: async (page, url) => { await shown(page, url, '{ "format": '); await drawn(page, '[role=alert]'); },
  unreadable_after: async (page, url) => {
    await shown(page, url, TWO_CLAIMS);
    await drawn(page, '.cc-row');
    await page.route(`${url}bad.json`, (route) => route.fulfill({ contentType: 'application/json', body: '{ "format": ' }));
    await page.locator('claim-comparator').evaluate((element) => element.setAttribute('src', 'bad.json'));
    await drawn(page, '[role=alert], .cc-notice');
  },
  nothing_found: async (page, url) => {
    await shown(page, url, TWO_CLAIMS);
    await page.getByRole('searchbox').fill('zzzzz');
    await drawn(page, '.cc-empty');
  },
  one_source: async (page, url) => { await shown(page, url, ONE_SOURCE); await drawn(page, '.cc-row'); },
  two_claims: async (page, url) => { await shown(page, url, TWO_CLAIMS); await drawn(page, '.cc-row'); },
};

/** A picture at half its size, worked out in `page`. */
async function halved(page, picture) {
  const small = await page.evaluate(async ([picture, half, quality]) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(bitmap.width / half, bitmap.height / half);
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality })).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, [picture.toString('base64'), HALF, QUALITY]);
  return Buffer.from(small, 'base64');
}

/** The share of cells of two by two pixels in which two pictures differ; all, if one is larger. */
async function difference(page, one, other) {
  return page.evaluate(async ([pictures, half, tolerance]) => {
    const [left, right] = await Promise.all(pictures.map(async (picture) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    }));
    if (left.width !== right.width || left.height !== right.height) return 1;
    const [columns, rows] = [Math.floor(left.width / half), Math.floor(left.height / half)];
    const mean = ({ data, width }, column, row, channel) => {
      let sum = 0;
      for (let y = 0; y < half; y += 1) for (let x = 0; x < half; x += 1) sum += data[((row * half + y) * width + column * half + x) * 4 + channel];
      return sum / (half * half);
    };
    let differing = 0;
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        if ([0, 1, 2].some((channel) => Math.abs(mean(left, column, row, channel) - mean(right, column, row, channel)) > tolerance)) differing += 1;
      }
    }
    return differing / (columns * rows);
  }, [[one.toString('base64'), other.toString('base64')], HALF, TOLERANCE]);
}

/** Pictures of a state in every size and scheme, each like the one that is kept. */
const looksAsKept = (state) => async ({ newPage, url, assert, tolerate }) => {
  tolerate(/bad\.json|data\.json/);
  const faults = [];
  for (const viewport of SIZES) {
    for (const colorScheme of SCHEMES) {
      const page = await newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await STATES[state](page, url);
      await page.evaluate(() => document.fonts.ready);
      const picture = await halved(page, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
      const name = `${state}-${viewport.width}-${colorScheme}.webp`;
      const file = new URL(name, FOLDER);
      if (process.env.UPDATE === '1') {
        await mkdir(FOLDER, { recursive: true });
        await writeFile(file, picture);
        continue;
      }
      const share = await difference(page, await readFile(file), picture);
      if (share > ALIKE) faults.push(`${name}: ${(share * 100).toFixed(2)} % differ`);
    }
  }
  assert.deepEqual(faults, []);
};

export const an_empty_dataset_looks_as_kept = looksAsKept('empty');
export const propositions_of_which_nobody_speaks_look_as_kept = looksAsKept('unclaimed');
export const loading_looks_as_kept = looksAsKept('loading');
export const what_cannot_be_read_looks_as_kept = looksAsKept('unreadable');
export const what_cannot_be_read_beside_what_is_open_looks_as_kept = looksAsKept('unreadable_after');
export const nothing_found_looks_as_kept = looksAsKept('nothing_found');
export const one_source_looks_as_kept = looksAsKept('one_source');
export const two_claims_look_as_kept = looksAsKept('two_claims');
