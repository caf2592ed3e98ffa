// An element that is removed, or asked for something else, before what it needs has come.
import { button, eventually, live } from '../../e2e/comparator.mjs';
import { hold, set, started, told, visit } from '../host_page.mjs';

const isAnElement = (page) => page.waitForFunction(() => document.querySelector('#a').shadowRoot);

export async function an_element_removed_while_its_dataset_loads_stops_loading_and_says_nothing({ page, situation, assert, tolerate }) {
  tolerate(/ERR_ABORTED|aborted/i);
  await visit(page, `${situation}dataset.html`);
  await live(page);
  let answer;
  await page.route(`${situation}slow.json`, (route) => new Promise((answered) => { answer = () => route.fulfill({ contentType: 'application/json', body: '{}' }).then(answered, answered); }));
  await button(page, 'Put another in').click();
  await eventually(() => assert.ok(answer));
  const failed = page.waitForEvent('requestfailed', { predicate: (request) => request.url().endsWith('slow.json') });
  await button(page, 'Take it away').click();
  await failed;
  await answer();
  await page.evaluate(() => new Promise((next) => setTimeout(next, 50)));
  assert.deepEqual(await page.evaluate(() => [heard, element.shadowRoot.childElementCount]), [0, 0]);
  await page.evaluate(() => element.setAttribute('src', '../../stories/change_of_mind.claims.json'));
  await button(page, 'Put another in').click();
  await page.locator('#gone .cc-row').first().waitFor();
  await live(page);
}

export async function an_element_removed_while_the_program_loads_comes_back_whole({ page, url, situation, assert }) {
  const go = await hold(page, `${url}whole_bg.wasm`);
  await visit(page, `${situation}host.html`);
  await isAnElement(page);
  await button(page, 'Take it away').click();
  await page.evaluate(() => new Promise((next) => setTimeout(next)));
  go();
  await eventually(async () => assert.equal(await started(page), 1));
  assert.deepEqual(await told(page, 'cc-ready'), []);
  await button(page, 'Put it back').click();
  await live(page);
  await page.locator('#a .cc-row').first().waitFor();
  assert.equal((await told(page, 'cc-ready')).length, 1);
}

export async function what_is_asked_for_while_the_program_loads_is_what_is_drawn({ page, url, situation, assert }) {
  const go = await hold(page, `${url}whole_bg.wasm`);
  await visit(page, `${situation}asking.html`);
  await isAnElement(page);
  await set(page, 'a', 'view', 'timeline');
  await set(page, 'a', 'lang', 'de');
  go();
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await page.locator('.cc-root').getAttribute('lang'), 'de');
}
