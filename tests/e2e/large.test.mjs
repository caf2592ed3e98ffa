// A large matrix: what is far from the window has its statement only, and nobody notices.
import { button, eventually, focused, focusedAt, live, panel, rows } from './comparator.mjs';
import { largeDataset } from './large_dataset.mjs';

const PROPOSITIONS = 400;
const COLUMNS = 43; // the statement, forty sources, the verdict and the measure
const far = (page) => page.locator('.cc-row-far');

async function shown(page, url, propositions = PROPOSITIONS, address = '') {
  await page.route(`${url}large.json`, (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(largeDataset(propositions)) }));
  await page.route(`${url}large.html`, (route) => route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Large</title>
      <script type="module" src="shell.js"></script></head><body><claim-comparator linked src="large.json"></claim-comparator></body></html>`,
  }));
  await page.goto(`${url}large.html#${address}`);
  await live(page);
}

/** The rows that are seen, whole or in part, and how many cells each has. */
const inSight = (page) => rows(page).evaluateAll((all) => all
  .filter((row) => row.getBoundingClientRect().bottom > 0 && row.getBoundingClientRect().top < innerHeight)
  .map((row) => row.cells.length));

async function allInSightAreWhole(page, assert) {
  await eventually(async () => {
    const cells = await inSight(page);
    assert.ok(cells.length > 0, `${cells.length} rows in sight`);
    assert.deepEqual([...new Set(cells)], [COLUMNS]);
  });
}

export async function every_statement_stands_in_it_and_few_rows_are_whole({ page, url, assert }) {
  await shown(page, url);
  assert.equal(await rows(page).count(), PROPOSITIONS);
  await eventually(async () => assert.ok((await far(page).count()) > PROPOSITIONS * 0.7, `${await far(page).count()} rows are far`));
  const last = rows(page).last();
  assert.match(await last.textContent(), /^The bridge 399 can carry lorries\.\s*fact$/);
  assert.equal(await last.getAttribute('aria-rowindex'), `${1 + 20 + PROPOSITIONS}`);
}

export async function what_comes_into_sight_is_whole_wherever_one_scrolls({ newPage, url, assert }) {
  for (const viewport of [{ width: 1440, height: 900 }, { width: 320, height: 700 }]) {
    const page = await newPage({ viewport });
    await shown(page, url);
    await rows(page).first().scrollIntoViewIfNeeded();
    await allInSightAreWhole(page, assert);
    for (const at of [200, 399, 90]) {
      await rows(page).nth(at).scrollIntoViewIfNeeded();
      await allInSightAreWhole(page, assert);
    }
    assert.ok((await far(page).count()) > PROPOSITIONS * 0.5, 'what goes out of sight is far again');
  }
}

export async function keys_reach_every_cell_and_keep_their_column({ page, url, assert }) {
  await shown(page, url);
  await rows(page).first().locator('.cc-cell').nth(4).click();
  await page.keyboard.press('Escape');
  await focusedAt(page, assert, '1:5');
  for (let row = 11; row <= 101; row += 10) {
    await page.keyboard.press('PageDown');
    await focusedAt(page, assert, `${row}:5`);
  }
  await page.keyboard.press('Control+End');
  await focusedAt(page, assert, `${PROPOSITIONS}:42`);
  // The frame ends above the end of the window; rows that come near grow into it.
  const beyond = () => page.locator('[data-at="400:42"]').evaluate((cell) => cell.getBoundingClientRect().bottom - cell.closest('.cc-matrix').getBoundingClientRect().bottom);
  await new Promise((next) => setTimeout(next, 1000));
  assert.ok((await beyond()) <= 1, `the focused cell ends ${await beyond()} px below the frame`);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const top = await page.locator('.cc-matrix').evaluate((frame) => frame.getBoundingClientRect().top);
  assert.ok(top >= -1, `at the end of the page, the frame with its header begins at ${top}`);
  await page.keyboard.press('Control+Home');
  await focusedAt(page, assert, '1:0');
  // A key that is held comes faster than rows are drawn: it may move fewer rows, and never leaves the grid.
  await Promise.all(Array.from({ length: 30 }, () => page.keyboard.press('PageDown')));
  await eventually(async () => {
    const [row, column] = (await focused(page)).at.split(':').map(Number);
    assert.ok(row > 11 && column === 0, `${row}:${column}`);
  });
}

export async function the_tab_stop_stays_where_it_was_when_its_row_goes_out_of_sight({ page, url, assert }) {
  await shown(page, url);
  await rows(page).first().locator('.cc-cell').nth(4).click();
  await page.keyboard.press('Escape');
  await focusedAt(page, assert, '1:5');
  await page.evaluate(() => document.activeElement.shadowRoot.activeElement.blur());
  await rows(page).nth(399).scrollIntoViewIfNeeded();
  await allInSightAreWhole(page, assert);
  assert.deepEqual(await page.locator('[data-at][tabindex="0"]').evaluateAll((stops) => stops.map((stop) => stop.dataset.at)), ['1:5']);
}

export async function a_link_opens_the_row_that_it_names_whole({ page, url, assert }) {
  await shown(page, url, PROPOSITIONS, 'open=proposition.p399');
  const open = page.locator('.cc-row-open');
  await eventually(async () => assert.equal(await open.evaluate((row) => row.cells.length), COLUMNS));
  await allInSightAreWhole(page, assert);
}

export async function narrowed_to_few_rows_it_is_whole({ page, url, assert }) {
  await shown(page, url);
  assert.notEqual(await far(page).count(), 0);
  await page.getByRole('searchbox').fill('bridge 39');
  await eventually(async () => assert.equal(await rows(page).count(), 66)); // eleven of the name, and what source 39 says
  assert.equal(await far(page).count(), 0);
  await page.getByRole('searchbox').fill('');
  await eventually(async () => assert.equal(await rows(page).count(), PROPOSITIONS));
  for (const at of [40, 0, 20]) {
    await rows(page).nth(at).scrollIntoViewIfNeeded();
    await allInSightAreWhole(page, assert); // what was whole among few, too
  }
  assert.ok((await far(page).count()) > PROPOSITIONS * 0.5);
}

export async function paper_and_pictures_have_every_row_whole({ page, url, assert }) {
  const propositions = 150;
  await shown(page, url, propositions);
  const before = await far(page).count();
  assert.notEqual(before, 0);
  await page.evaluate(() => {
    const tree = document.querySelector('claim-comparator').shadowRoot;
    addEventListener('beforeprint', () => (window.farOnPaper = tree.querySelectorAll('.cc-row-far').length));
  });
  await page.pdf({ format: 'A3', landscape: true });
  assert.equal(await page.evaluate(() => window.farOnPaper), 0);
  await eventually(async () => assert.equal(await far(page).count(), before, 'after printing they are far again'));
  const picture = await page.evaluate(() => document.querySelector('claim-comparator').exportText('svg'));
  const verdicts = picture.match(/>(conflict|agreement|qualified|single voice)</gi).length;
  assert.ok(verdicts >= propositions, `${verdicts} verdicts in the picture`);
  await eventually(async () => assert.equal(await far(page).count(), before, 'after the picture they are far again'));
}

/** How many of a kind are drawn when the page is being printed. */
async function onPaper(page, selector) {
  await page.evaluate((of) => {
    const tree = document.querySelector('claim-comparator').shadowRoot;
    addEventListener('beforeprint', () => (window.printed = tree.querySelectorAll(of).length), { once: true });
  }, selector);
  await page.pdf({ format: 'A3' });
  return page.evaluate(() => window.printed);
}

/** Shows the next portion of a list, which gets the focus at its first part. */
async function next(page, assert, within, parts, [drawn, all]) {
  const said = new RegExp(`^The first ${drawn} of ${all.toLocaleString('en')}\\.`);
  assert.equal(await parts.count(), drawn);
  assert.match(await within.locator('.cc-portion').innerText(), said);
  const last = await parts.last().textContent();
  await within.getByRole('button', { name: /^Show [\d,]+ more$/ }).click();
  await eventually(async () => assert.ok((await parts.count()) > drawn));
  await eventually(async () => assert.equal(
    await page.evaluate(() => document.activeElement.shadowRoot.activeElement.closest('li, tr, .cc-timeline-row').previousElementSibling?.textContent),
    last,
    'the first of what came has the focus',
  ));
}

export async function what_is_too_much_to_be_read_at_once_comes_in_portions({ page, url, assert }) {
  const propositions = 150;
  const { claims } = largeDataset(propositions);
  await shown(page, url, propositions, 'open=number.claims');
  const items = panel(page).locator('.cc-item');
  await eventually(async () => assert.equal(await items.count(), 400));
  assert.equal(await onPaper(page, '.cc-panel .cc-item'), claims.length);
  await eventually(async () => assert.equal(await items.count(), 400, 'after printing as before'));
  await next(page, assert, panel(page), items, [400, claims.length]);
  assert.equal(await items.count(), 800);
  await button(page, `Show ${claims.length - 800} more`).click();
  await eventually(async () => assert.equal(await items.count(), claims.length));
  assert.equal(await panel(page).locator('.cc-portion').count(), 0);
}

export async function a_timeline_of_many_claims_comes_in_portions({ page, url, assert }) {
  const propositions = 120;
  const { claims } = largeDataset(propositions);
  await shown(page, url, propositions, 'view=timeline');
  const drawn = () => page.locator('.cc-timeline-claim').count();
  await eventually(async () => assert.ok((await drawn()) >= 400));
  const first = await drawn();
  assert.ok(first < 420 && first < claims.length, `${first} of ${claims.length}`);
  assert.match(await page.locator('.cc-portion').innerText(), new RegExp(`^The first ${first} of ${claims.length}\\.`));
  assert.equal(await onPaper(page, '.cc-timeline-claim'), first, 'paper says that it has the first ones');
  await page.locator('[data-at="0"]').focus();
  await page.keyboard.press('End');
  const stop = async () => Number((await focused(page)).at);
  const end = await stop();
  await button(page, `Show ${claims.length - first} more`).click();
  await eventually(async () => assert.equal(await drawn(), claims.length));
  await eventually(async () => assert.equal(await stop(), end + 1, 'the first of what came has the focus'));
}

/** In the page: lets a test spoil the memory of the program that runs, so that every pointer leads nowhere. */
function spoil() {
  const instances = [];
  WebAssembly.Instance = class extends WebAssembly.Instance {
    constructor(...given) {
      super(...given);
      instances.push(this);
    }
  };
  addEventListener('spoil', () => new Uint8Array(instances.at(-1).exports.memory.buffer).fill(0xff));
}

export async function a_program_that_stops_leaves_the_focus_in_its_row({ page, url, assert, tolerate }) {
  tolerate(/unreachable|out of bounds|RuntimeError|null function|table index/);
  await page.addInitScript(spoil);
  await shown(page, url);
  await page.locator('[data-at="1:0"]').focus();
  for (const row of [11, 21, 31, 41, 51, 61]) {
    await page.keyboard.press('PageDown');
    await focusedAt(page, assert, `${row}:0`);
  }
  for (let column = 1; column <= 5; column += 1) await page.keyboard.press('ArrowRight');
  await focusedAt(page, assert, '61:5');
  await page.evaluate(() => {
    window.before = document.querySelector('claim-comparator').shadowRoot.querySelector('.cc-root');
    window.dispatchEvent(new Event('spoil'));
  });
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => {
    const root = document.querySelector('claim-comparator').shadowRoot.querySelector('.cc-root');
    return root !== null && root !== window.before;
  });
  await eventually(async () => assert.match((await focused(page)).at ?? '', /^(61|71):/));
  await allInSightAreWhole(page, assert);
}
