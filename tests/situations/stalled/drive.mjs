// A server that begins to answer and then stays silent.
import { eventually, live } from '../../e2e/comparator.mjs';
import { STORY, errorOf, otherSite, set, title, titleOf, told, visit } from '../host_page.mjs';

const noise = /Failed to load|ERR_|request to another origin/;
const json = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };

/** The page with a comparison that is open, in a browser whose clock can be put forward. */
async function opened(page, situation) {
  await page.clock.install();
  await visit(page, `${situation}host.html`);
  await page.clock.resume();
  await live(page);
}

export async function a_server_that_stays_silent_is_given_up_after_half_a_minute({ page, situation, expected, assert, tolerate }) {
  tolerate(noise);
  const server = await otherSite((response) => {
    response.writeHead(200, json);
    response.write('{');
  });
  await opened(page, situation);
  await set(page, 'a', 'src', server.src);
  await eventually(() => assert.equal(server.asked.length, 1));
  await eventually(async () => {
    await page.clock.fastForward(31_000);
    assert.equal((await told(page, 'cc-error')).at(-1)?.kind, expected.kind);
  });
  assert.match(await errorOf(page, assert, expected.kind), new RegExp(expected.said));
  assert.equal(await title(page, 'a').innerText(), titleOf(STORY), 'what was open stays');
  server.close();
}

export async function a_server_that_only_takes_its_time_is_waited_for({ page, situation, assert, tolerate }) {
  tolerate(noise);
  let go;
  const server = await otherSite((response) => {
    response.writeHead(200, json);
    response.write(' ');
    go = (text) => (text === null ? response.end() : response.write(text));
  });
  await opened(page, situation);
  await set(page, 'a', 'src', server.src);
  await eventually(() => assert.ok(go));
  for (const text of [' ', ' ', ' ']) {
    await page.evaluate(() => new Promise((next) => setTimeout(next, 100))); // what was sent arrives
    await page.clock.fastForward(20_000);
    go(text);
  }
  assert.deepEqual(await told(page, 'cc-error'), [], 'a minute went by, but never half a minute of silence');
  go(STORY.replace(titleOf(STORY), 'At last'));
  go(null);
  await eventually(async () => assert.equal(await title(page, 'a').innerText(), 'At last'));
  server.close();
}

export async function an_element_that_holds_nothing_says_that_its_comparison_is_on_its_way({ page, situation, assert, tolerate }) {
  tolerate(noise);
  let go;
  const server = await otherSite((response) => {
    response.writeHead(200, json);
    response.write(' ');
    go = () => response.end(STORY);
  });
  await visit(page, `${situation}host.html`);
  await live(page);
  await page.evaluate((src) => {
    for (const [id, inside] of [['b', ' '], ['c', 'Ours']]) {
      const element = Object.assign(document.createElement('claim-comparator'), { id, lang: 'de', innerHTML: inside });
      if (id === 'b') element.setAttribute('src', src);
      document.body.append(element);
    }
  }, server.src);
  await eventually(async () => assert.equal(await page.locator('#b').getByRole('status').innerText(), 'Einen Moment: Dieser Teil des Vergleichs wird geladen.'));
  assert.equal(await page.locator('#c').getByText('Einen Moment').count(), 0);
  go();
  await page.locator('#b .cc-root').waitFor();
  assert.equal(await page.locator('#b').getByText('Einen Moment').count(), 0);
  server.close();
}

export async function a_program_that_never_comes_is_given_up_and_asked_for_again_when_the_reader_wants({ page, url, situation, assert, tolerate }) {
  tolerate(noise);
  await page.clock.install();
  let [isAsked, isStalled] = [false, true];
  await page.route(`${url}whole_bg.wasm`, (route) => {
    isAsked = true;
    return isStalled ? null : route.continue();
  });
  await visit(page, `${situation}host.html`);
  await eventually(() => assert.ok(isAsked));
  await page.clock.fastForward(100_000);
  assert.deepEqual(await told(page, 'cc-error'), [], 'it may only take its time');
  await page.clock.fastForward(21_000);
  await page.clock.resume();
  assert.match(await errorOf(page, assert, 'program'), /whole_bg\.wasm did not arrive/);
  assert.ok(await page.getByText('Our own summary').isVisible());
  const again = page.locator('#a').getByRole('button', { name: 'Try again' });
  await again.click();
  await page.locator('#a').getByRole('status').filter({ hasText: 'One moment' }).waitFor();
  isStalled = false;
  await page.clock.fastForward(121_000);
  await again.and(page.locator(':enabled')).click();
  await live(page);
  assert.equal(await title(page, 'a').innerText(), titleOf(STORY));
}
