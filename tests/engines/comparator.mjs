// The comparator as a reader handles it, in any browser. What the tests know of its structure and words stands here.
import { eventually } from '../e2e/comparator.mjs';

/** Where the matrix is, as the fragment of an address. */
export const MATRIX = '';

/** The parts of the comparator as selectors within its shadow tree. */
export const PARTS = {
  masthead: '.cc-masthead',
  root: '.cc-root',
  row: '.cc-row',
  statement: '.cc-row .cc-statement',
  verdict: '.cc-row .cc-verdict',
  verdictWord: '.cc-row .cc-verdict-word',
  column: '.cc-column',
  search: 'input[type=search]',
  found: '.cc-found-words',
  unit: '[aria-labelledby=cc-count-label] button',
  number: '.cc-summary button',
  panel: '.cc-panel',
  panelTitle: '.cc-panel h2',
  item: '.cc-panel .cc-item',
  itemLink: '.cc-panel .cc-item button',
  claim: '.cc-panel .cc-claim',
  button: 'button',
  waiting: '.cc-waiting',
};

/** Which of `PARTS.unit` is which, and which number of the summary counts claims. */
export const [SOURCES, VOICES] = [0, 1];
export const CLAIMS = 2;

/** What the button for the theme is called, and the theme it names. */
const THEME = /^Theme: (device|light|dark)$/;

/** How long the page may take to load; a machine with other work has seen ten seconds in WebKit. */
const LOADING_MS = 30_000;

/** Opens the page at a fragment, written without `#`, and waits until the comparator is drawn. */
export async function open(browser, url, fragment = MATRIX) {
  await browser.goto(fragment === '' ? url : `${url}#${fragment}`);
  await drawn(browser);
}

/** Waits until the comparator is drawn; from then on the page keeps count of what goes wrong in it. */
export async function drawn(browser) {
  await eventually(async () => {
    if ((await count(browser, PARTS.masthead)) === 0) throw new Error(`nothing is drawn: ${JSON.stringify(await loading(browser))}`);
  }, LOADING_MS);
  await browser.evaluate(() => {
    window.faults = [];
    addEventListener('error', ({ message }) => window.faults.push(message));
    addEventListener('unhandledrejection', ({ reason }) => window.faults.push(String(reason)));
  });
}

/** How far loading has come. */
const loading = (browser) => browser.evaluate(() => ({
  page: document.readyState,
  isDefined: customElements.get('claim-comparator') !== undefined,
  files: performance.getEntriesByType('resource').map(({ name, responseEnd }) => `${name} after ${Math.round(responseEnd)} ms`),
}));

/** Opens the page in a frame of `width` pixels, with scripts or without; no browser makes its window that narrow. */
export async function frame(browser, url, { width, sandbox }) {
  await browser.enter(null);
  // Around the frame stands a page of the same server that is not there, so no policy of its own forbids frames.
  // Around about:blank, WebKit's driver would at times take the frame for an empty one.
  await browser.goto(new URL('no-such-page', url).href);
  const element = await browser.evaluate((src, pixels, rules) => {
    const made = document.createElement('iframe');
    if (rules !== null) made.setAttribute('sandbox', rules);
    made.addEventListener('load', () => { made.dataset.isLoaded = 'yes'; });
    Object.assign(made, { src, width: pixels, height: 640 });
    document.body.append(made);
    return made;
  }, url, width, sandbox ?? null);
  // A driver keeps to the document that it first meets in a frame.
  await eventually(async () => {
    if (!(await browser.evaluate((made) => made.dataset.isLoaded === 'yes', element))) throw new Error('the frame is still empty');
  });
  await browser.enter(element);
}

/** A script for the page that gives `work` all elements of the shadow tree that fit a selector, then further values. */
const within = (work) => `(selector, ...values) => {
  const tree = document.querySelector('claim-comparator')?.shadowRoot;
  return (${work})([...(tree?.querySelectorAll(selector) ?? [])], ...values);
}`;

/** The words of every element of a kind, as they are seen. */
export const words = (browser, part) => browser.evaluate(within((all) => all.map((element) => element.innerText.trim())), part);

/** The words of every element of a kind, seen or not: rows far from the window are not laid out. */
export const texts = (browser, part) => browser.evaluate(within((all) => all.map((element) => element.textContent.trim())), part);

/** How many there are. */
export const count = (browser, part) => browser.evaluate(within((all) => all.length), part);

/** What an attribute says on every element of a kind. */
export const attributes = (browser, part, name) =>
  browser.evaluate(within((all, asked) => all.map((element) => element.getAttribute(asked))), part, name);

/** The element of a kind at a place, as soon as there is one. */
export async function one(browser, part, at = 0) {
  return eventually(async () => {
    const found = await browser.evaluate(within((all, place) => all[place] ?? null), part, at);
    if (found === null) throw new Error(`there is no ${part} at ${at}`);
    return found;
  });
}

/** Clicks it as soon as it is there and nothing covers it. */
export const click = (browser, part, at = 0) => eventually(async () => {
  const found = await one(browser, part, at);
  await browser.evaluate((element) => element.scrollIntoView({ block: 'center' }), found); // what is far from the window is not laid out
  await browser.click(found);
});

/** Waits until there is none of a kind. */
export const gone = (browser, part) => eventually(async () => {
  const left = await count(browser, part);
  if (left > 0) throw new Error(`${left} of ${part} are still there`);
});

/** Writes into the search what a reader types. */
export async function search(browser, text) {
  await one(browser, PARTS.search);
  // Not by a click: WebKit's driver takes the inside of a search field in a shadow tree for something that covers it. Found and focused in
  // one step: between two, the whole program can take the place of the first, field and all; the focus it carries over.
  await browser.evaluate(within(([field]) => field.focus()), PARTS.search);
  await browser.press(...text);
}

/** What stands in the search. */
export const searched = (browser) => browser.evaluate(within(([field]) => field.value), PARTS.search);

/** The fragment of the address, without `#`. */
export const fragment = (browser) => browser.evaluate(() => decodeURIComponent(location.hash.slice(1)));

/** The theme that the button names, and the place of the button among all. */
export async function theme(browser) {
  const names = await words(browser, PARTS.button);
  const at = names.findIndex((name) => THEME.test(name));
  if (at < 0) throw new Error(`no button for the theme among ${names.slice(0, 5).join(', ')}`);
  return { at, name: THEME.exec(names[at])[1] };
}

/** Whether words are darker than the ground or the other way round. */
export async function light(browser) {
  const [colour, ground] = await browser.evaluate(within(([root]) => {
    const sum = (rgb) => rgb.match(/[\d.]+/g).slice(0, 3).reduce((total, part) => total + Number(part), 0);
    const { color, backgroundColor } = getComputedStyle(root);
    return [sum(color), sum(backgroundColor)];
  }), PARTS.root);
  return ground > colour ? 'light' : 'dark';
}
