// States that a reader should hardly ever see, and that are designed all the same: nothing found, a link to what is missing, no program,
// no WebAssembly, no JavaScript. What two pictures have in common is measured in one run, since fonts differ between machines.
import { button, cutOff, eventually, focused, fragment, live, open, panel, panelTitle, rows, status, tooWide } from './comparator.mjs';

const WIDTHS = [1440, 320];
const HEIGHT = 900;
const ALIKE = 0.001; // of all pixels
const still = (page) => page.locator('claim-comparator[data-still] > .cc-root');
const WASM = /wasm/i;

/** The share of pixels in which two screenshots of the same size differ, worked out in `page`. */
async function difference(page, one, other) {
  return page.evaluate(async (pictures) => {
    const [one, other] = await Promise.all(pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    }));
    if (one.width !== other.width || one.height !== other.height) return 1;
    const [left, right] = [new Uint32Array(one.data.buffer), new Uint32Array(other.data.buffer)];
    return left.reduce((count, pixel, at) => count + (pixel === right[at] ? 0 : 1), 0) / left.length;
  }, [one.toString('base64'), other.toString('base64')]);
}

/**
 * Where everything with a class stands on the page, as lines to compare. Far rows are laid out for it: until they are, they have the size
 * that is expected of them, and which rows are far depends on when the browser looked.
 */
async function boxes(page) {
  return page.evaluate(() => {
    const host = document.querySelector('claim-comparator');
    const root = host.querySelector(':scope > .cc-root') ?? host.shadowRoot.querySelector('.cc-root');
    const rows = [...root.querySelectorAll('.cc-row')];
    rows.forEach((row) => (row.style.contentVisibility = 'visible'));
    const places = [...root.querySelectorAll('[class]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.getAttribute('class'), ...[x, y + scrollY, width, height].map(Math.round)].join(' ');
    });
    rows.forEach((row) => row.removeAttribute('style'));
    return places;
  });
}

/** A page whose module of WebAssembly does not come, once it has given up. */
async function withoutWasm(newPage, url, options) {
  const page = await newPage(options);
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto(url);
  await still(page).waitFor();
  return page;
}

/** Nothing of the page as built is seen that would only act. */
async function nothingDead(page, assert) {
  for (const dead of ['.cc-tab', '.cc-chip', '.cc-toolbar', '.cc-button', 'input', 'select']) {
    for (const control of await page.locator(`claim-comparator > .cc-root ${dead}`).all()) assert.equal(await control.isVisible(), false, dead);
  }
}

const shot = (page) => page.screenshot({ animations: 'disabled', caret: 'hide' });

const takesItsPlaceUnseen = (width) => async ({ newPage, url, assert }) => {
  const page = await newPage({ viewport: { width, height: HEIGHT } });
  let comes;
  const awaited = new Promise((resolve) => (comes = resolve));
  await page.route('**/*.wasm', (route) => awaited.then(() => route.continue()));
  await page.goto(url);
  await page.locator('claim-comparator > .cc-root').waitFor();
  const [before, places] = [await shot(page), await boxes(page)];
  comes();
  await live(page);
  assert.deepEqual(await boxes(page), places);
  const differing = await difference(page, before, await shot(page));
  assert.ok(differing <= ALIKE, `${(differing * 100).toFixed(2)} % of the pixels differ`);
};

export const the_live_view_looks_like_the_still_one_at_1440 = takesItsPlaceUnseen(1440);
export const the_live_view_looks_like_the_still_one_at_320 = takesItsPlaceUnseen(320);

export async function without_a_module_of_WebAssembly_the_page_stays_readable({ newPage, url, assert, tolerate }) {
  tolerate(WASM);
  for (const width of WIDTHS) {
    const page = await withoutWasm(newPage, url, { viewport: { width, height: HEIGHT } });
    await nothingDead(page, assert);
    await page.getByRole('button', { name: 'Try again' }).waitFor(); // all that acts without the program
    await page.getByRole('heading', { level: 1, name: /China–Russia military cooperation/ }).waitFor();
    assert.equal(await rows(page).count(), 135);
    assert.ok(await rows(page).first().isVisible());
    assert.ok((await page.evaluate(() => document.scrollingElement.scrollWidth)) <= width, `${width}`);
  }
}

export async function without_JavaScript_the_page_is_readable_and_shows_nothing_dead({ newPage, url, assert }) {
  for (const width of WIDTHS) {
    const page = await newPage({ viewport: { width, height: HEIGHT }, javaScriptEnabled: false });
    await page.goto(url);
    assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /China–Russia military cooperation/);
    assert.equal(await rows(page).count(), 135);
    assert.match(await rows(page).first().innerText(), /agreement of|agreement dates from 1993/);
    await nothingDead(page, assert);
  }
}

export async function a_program_that_does_not_load_says_so_and_can_be_tried_again({ newPage, url, axe, assert, tolerate }) {
  tolerate(/whole|Failed to load resource.*404|dynamically imported/);
  for (const width of WIDTHS) {
    const page = await newPage({ viewport: { width, height: HEIGHT } });
    let gone = true;
    await page.route('**/whole*.js', (route) => (gone ? route.fulfill({ status: 404, body: 'gone' }) : route.continue()));
    await open(page, url);
    await button(page, 'Timeline').click();
    await page.locator('.cc-waiting').getByText('This part of the comparison could not be loaded.').waitFor();
    const again = button(page, 'Try again');
    await eventually(async () => assert.ok(await again.isVisible()));
    assert.deepEqual(await axe(page), [], `${width}`);
    assert.deepEqual(await tooWide(page), []);
    const { height } = await again.boundingBox();
    assert.ok(height >= 24, `${height}`);
    gone = false;
    await again.focus();
    await page.keyboard.press('Enter');
    await page.locator('.cc-timeline-plot').waitFor();
    assert.equal(fragment(page), 'view=timeline');
    await eventually(async () => assert.equal((await focused(page)).name, 'Timeline', 'the focus goes to the view that came'));
  }
}

export async function nothing_found_says_so_and_offers_the_way_back({ newPage, url, assert }) {
  for (const width of WIDTHS) {
    const page = await newPage({ viewport: { width, height: HEIGHT } });
    await open(page, url, 'q=zzzzz');
    const empty = page.locator('.cc-empty');
    await empty.waitFor();
    assert.match(await empty.innerText(), /Nothing fits\. Take a filter away, change the search, or clear all of it\./);
    assert.match(await status(page), /^0 of 135 propositions$/);
    const { x, width: wide } = await empty.boundingBox();
    assert.ok(x >= 0 && x + wide <= width, `from ${x}, ${wide} wide`);
    assert.deepEqual(await cutOff(page), []);
    await page.getByRole('button', { name: 'Clear filters' }).filter({ visible: true }).first().click();
    await eventually(async () => assert.equal(await rows(page).count(), 135));
    assert.equal(await page.getByRole('searchbox').inputValue(), '');
    await eventually(async () => assert.equal(fragment(page), ''));
  }
}

export async function a_link_with_a_search_keeps_its_search({ newPage, url, assert }) {
  const page = await newPage();
  await open(page, url, 'q=real military significance');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'real military significance');
  await eventually(async () => assert.equal(await rows(page).count(), 1));
  await button(page, 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await page.getByRole('searchbox').inputValue(), 'real military significance');
}

export async function what_was_typed_before_the_program_came_is_searched({ newPage, url, assert }) {
  const page = await newPage();
  let comes;
  const awaited = new Promise((resolve) => (comes = resolve));
  await page.route('**/*.wasm', async (route) => {
    await awaited;
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const search = page.getByRole('searchbox');
  await search.focus();
  await page.keyboard.type('real military significance');
  comes();
  await eventually(async () => assert.equal(await rows(page).count(), 1));
  assert.equal(await search.inputValue(), 'real military significance');
  assert.equal((await focused(page)).tag, 'input');
}

export async function a_link_to_what_is_missing_says_what_and_closes({ newPage, url, assert }) {
  for (const width of WIDTHS) {
    for (const [link, title, said] of [
      ['open=voice.nobody', 'No such voice', 'The link names the voice “nobody”, which this dataset does not have.'],
      ['open=claim.nothing', 'No such claim', 'The link names the claim “nothing”, which this dataset does not have.'],
    ]) {
      const page = await newPage({ viewport: { width, height: HEIGHT } });
      await open(page, url, link);
      await eventually(async () => assert.equal(await panelTitle(page).innerText(), title));
      assert.ok((await panel(page).innerText()).includes(said));
      assert.deepEqual(await tooWide(page), []);
      const { top, bottom } = await panelTitle(page).evaluate((heading) => heading.getBoundingClientRect());
      assert.ok(top >= 0 && bottom <= HEIGHT, `the title stands from ${top} to ${bottom}`);
      await page.keyboard.press('Escape');
      await panel(page).waitFor({ state: 'detached' });
      await eventually(async () => assert.equal(fragment(page), ''));
    }
  }
}

export async function every_view_can_be_seen_and_reached_at_320({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 320, height: HEIGHT } });
  await open(page, url);
  for (const tab of await page.getByRole('navigation', { name: 'Views' }).getByRole('button').all()) {
    const { x, width, height } = await tab.boundingBox();
    assert.ok(x >= 0 && x + width <= 320 && height >= 24, `${await tab.innerText()} from ${x}, ${width} wide`);
  }
}
