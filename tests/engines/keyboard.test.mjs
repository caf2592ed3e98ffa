// From the top of the page to a proposition and back, by keyboard alone.
import { eventually, focused } from '../e2e/comparator.mjs';
import { PARTS, gone, one, open, words } from './comparator.mjs';

const MOST_TABS = 60;

/** Tabs into the grid; resolves to what had the focus on the way, the grid's cell last. */
async function tabIntoTheGrid(browser, assert) {
  const stops = [];
  do {
    await browser.press('Tab');
    stops.push(await focused(browser));
  } while (stops.at(-1).at === null && stops.length < MOST_TABS);
  assert.equal(stops.at(-1).at, '1:0', `the grid is reached after ${stops.map(({ name }) => name).join(', ')}`);
  return stops;
}

async function reach(browser, assert, at) {
  await eventually(async () => assert.equal((await focused(browser)).at, at));
  assert.ok((await focused(browser)).isOutlined, `the focus is seen at ${at}`);
}

export async function tab_leads_through_the_controls_into_the_grid({ browser, url, assert }) {
  await open(browser, url);
  const stops = await tabIntoTheGrid(browser, assert);
  assert.ok(stops.length > 5, 'the controls come first');
  assert.deepEqual(stops.filter(({ isOutlined }) => !isOutlined), [], 'the focus is always seen');
}

export async function arrows_and_enter_open_a_proposition_and_escape_gives_the_focus_back({ browser, url, assert }) {
  await open(browser, url);
  await tabIntoTheGrid(browser, assert);
  for (const [key, at] of [['ArrowDown', '2:0'], ['ArrowDown', '3:0'], ['ArrowUp', '2:0'], ['ArrowRight', '2:1']]) {
    await browser.press(key);
    await reach(browser, assert, at);
  }
  await browser.press('Enter');
  await one(browser, PARTS.claim);
  const [title] = await words(browser, PARTS.panelTitle);
  await eventually(async () => assert.equal((await focused(browser)).name, title, 'the heading has the focus'));
  await browser.press('Escape');
  await gone(browser, PARTS.panel);
  await reach(browser, assert, '2:1');
}
