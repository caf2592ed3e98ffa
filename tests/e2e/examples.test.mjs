// The pages in examples/: each is opened as it stands, beside the built page, in narrow and wide windows, in light and in dark.
import { readFile, readdir } from 'node:fs/promises';
import { button, eventually, live, panel, rows } from './comparator.mjs';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const WIDTHS = [320, 768, 1440];
const HEIGHT = 900;

/** Opens an example where the examples lie beside the built page, as they do in the checkout. */
const open = (page, url, name) => page.goto(`${url}examples/${name}/`);

const firstRow = (place) => place.locator('.cc-row').first().waitFor();
const framed = (page) => page.frameLocator('iframe');

async function isAsHighAsItsContent(page, assert) {
  await eventually(async () => {
    const height = await page.locator('iframe').evaluate((frame) => frame.offsetHeight);
    const content = await framed(page).locator('claim-comparator').evaluate((element) => element.getBoundingClientRect().height);
    assert.ok(content > 300 && Math.abs(height - content) <= 6, `the frame is ${height} high, its content ${content}`);
  });
}

/** Of each example: when its comparison stands, what it shows beyond that, and what axe-core may find. */
const EXPECTED = {
  'blog-post': {
    async stands(page) {
      await live(page);
      await firstRow(page);
    },
    async shows({ page, assert }) {
      await rows(page).first().locator('.cc-verdict').click();
      await panel(page).waitFor();
      assert.equal(new URL(page.url()).hash, '', 'the address is the blog’s');
    },
  },
  newsroom: {
    async stands(page) {
      await firstRow(page);
    },
    async shows({ page, assert, tolerate }) {
      assert.equal(await page.locator('table', { hasText: 'Our report' }).isVisible(), false, 'the live view has taken the place of the table');
      tolerate(/TrustedScript/);
      const refused = await page.evaluate(() => { try { document.createElement('script').text = '1'; } catch (error) { return error.name; } });
      assert.equal(refused, 'TypeError', 'the policy holds');
    },
  },
  'two-on-one-page': {
    async stands(page) {
      await firstRow(page.locator('#small'));
      await page.locator('#large .cc-timeline-plot').waitFor();
    },
    async shows({ page, assert }) {
      const marks = await page.locator('#large').getByRole('searchbox').inputValue();
      await page.locator('#small').getByRole('searchbox').fill('beds');
      await eventually(async () => assert.equal(await page.locator('#small .cc-row').count(), 1));
      assert.equal(await page.locator('#large').getByRole('searchbox').inputValue(), marks);
    },
  },
  'dark-host': {
    async stands(page) {
      await page.locator('.cc-readings').waitFor();
    },
    async shows({ page, assert }) {
      const ground = () => page.locator('.cc-root').evaluate((root) => getComputedStyle(root).backgroundColor);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        assert.equal(await ground(), 'rgb(15, 27, 30)', colorScheme);
      }
    },
  },
  'right-to-left': {
    async stands(page) {
      await firstRow(page);
    },
    async shows({ page, assert }) {
      const statement = page.locator('.cc-statement bdi').first();
      assert.equal(await statement.evaluate((element) => getComputedStyle(element).direction), 'rtl');
      await page.getByRole('searchbox').fill('أبرد');
      await eventually(async () => assert.ok((await rows(page).count()) === 1));
      await rows(page).first().locator('.cc-verdict').click();
      await panel(page).waitFor();
    },
  },
  frame: {
    async stands(page) {
      await firstRow(framed(page));
    },
    async shows({ page, assert }) {
      await isAsHighAsItsContent(page, assert);
    },
  },
  'sandboxed-frame': {
    async stands(page) {
      await firstRow(framed(page));
    },
    async shows({ page, assert }) {
      await button(framed(page), 'Readings').first().click();
      await framed(page).locator('.cc-readings').waitFor();
      await isAsHighAsItsContent(page, assert);
    },
  },
  'own-data': {
    async stands(page) {
      await firstRow(page);
    },
    async shows({ page, assert }) {
      const near = page.locator('.cc-row', { hasText: 'near the station' }).locator('.cc-verdict');
      assert.match(await near.innerText(), /agreement/);
      await page.getByLabel('The Lantern is near the station.').selectOption('denies');
      await eventually(async () => assert.match(await near.innerText(), /conflict/));
    },
  },
  events: {
    async stands(page) {
      await firstRow(page);
    },
    async shows({ page, assert }) {
      const heard = (said) => eventually(async () => assert.match(await page.locator('#lines li').last().innerText(), said));
      await heard(/^Opened “The night train to Varnholm”: 4 sources, 15 claims\.$/);
      await button(page.locator('claim-comparator'), 'Timeline').first().click();
      await heard(/^Went to timeline/);
      await button(page, 'Keep this view').click();
      await button(page.locator('claim-comparator'), 'Matrix').first().click();
      await rows(page).first().locator('.cc-verdict').click();
      await heard(/^Looked at the proposition “/);
      await page.locator('#kept button').click();
      await page.locator('.cc-timeline-plot').waitFor();
      await button(page, 'Open a file that is not there').click();
      await heard(/^Not possible \(type\): .*text\/html, not JSON/);
    },
  },
  folded: {
    async stands(page) {
      await live(page);
      await page.locator('summary').first().click();
      await firstRow(page.locator('#folded'));
    },
    async shows({ page, assert }) {
      await button(page, 'Open the comparison by voices').click();
      await firstRow(page.locator('#over'));
      assert.ok(await page.locator('#over').getByText('Hanne Brandt').first().isVisible());
      await button(page, 'Close').first().click();
      await eventually(async () => assert.equal(await page.locator('#over').isVisible(), false));
    },
  },
};

/** How much wider than the window a page and its comparison are. */
const sideways = (page) => page.evaluate(() => [
  document.scrollingElement.scrollWidth - document.documentElement.clientWidth,
  ...[...document.querySelectorAll('claim-comparator, iframe')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
].filter((beyond) => beyond > 0));

const works = (name) => async ({ newPage, url, axe, assert, tolerate }) => {
  const { stands, shows } = EXPECTED[name];
  const page = await newPage({ viewport: { width: WIDTHS[0], height: HEIGHT } });
  await open(page, url, name);
  await stands(page);
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      await eventually(async () => assert.deepEqual(await sideways(page), [], `${width} wide, ${colorScheme}`));
    }
  }
  assert.deepEqual(await axe(page), []);
  await shows({ page, assert, tolerate });
};

export const the_blog_post_works = works('blog-post');
export const the_newsroom_works = works('newsroom');
export const two_on_one_page_work = works('two-on-one-page');
export const the_dark_host_works = works('dark-host');
export const the_page_from_right_to_left_works = works('right-to-left');
export const the_frame_works = works('frame');
export const the_sandboxed_frame_works = works('sandboxed-frame');
export const own_data_works = works('own-data');
export const the_diary_of_events_works = works('events');
export const the_folded_ones_work = works('folded');

export async function every_example_is_tried_and_told_of({ assert }) {
  const entries = await readdir(EXAMPLES, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'datasets').map(({ name }) => name);
  assert.deepEqual(folders.sort(), Object.keys(EXPECTED).sort());
  const readme = await readFile(new URL('README.md', EXAMPLES), 'utf8');
  assert.deepEqual(folders.filter((name) => !readme.includes(`](${name}/index.html)`)), []);
}
