// How elements come and go: they share one program, and leave nothing behind.
import { readFile } from 'node:fs/promises';
import { button, eventually, live, rows } from './comparator.mjs';
import { OTHER, STORY, host, title, told } from './host_page.mjs';

const MOUNTS = 500;

export async function five_hundred_elements_come_and_go_and_leave_nothing({ page, url, assert }) {
  await host(page, url, '<div id="place"></div>');
  await page.waitForFunction(() => customElements.get('claim-comparator'));
  const data = await readFile(OTHER, 'utf8');
  const comeAndGo = (times) => page.evaluate(async ([times, data]) => {
    const place = document.querySelector('#place');
    for (let time = 0; time < times; time += 1) {
      const element = document.createElement('claim-comparator');
      element.data = data;
      const ready = new Promise((ready) => element.addEventListener('cc-ready', ready, { once: true }));
      place.append(element);
      await ready;
      element.remove();
      await null; // what is removed for good is taken apart in a microtask
    }
    globalThis.told.length = 0;
  }, [times, data]);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const left = async () => {
    for (let times = 0; times < 3; times += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await page.evaluate(() => new Promise((next) => setTimeout(next, 50)));
    }
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners, bytes: await page.evaluate(() => instances.at(-1).exports.memory.buffer.byteLength) };
  };
  await comeAndGo(50); // until memory has grown to what it needs
  const before = await left();
  await comeAndGo(MOUNTS);
  const after = await left();
  assert.equal(after.bytes, before.bytes, 'the memory of the program');
  assert.ok(after.nodes <= before.nodes + 20, `${before.nodes} nodes before, ${after.nodes} after`);
  assert.ok(after.jsEventListeners <= before.jsEventListeners + 5, `${before.jsEventListeners} listeners before, ${after.jsEventListeners} after`);
  assert.equal(await page.evaluate(() => instances.length), 1, 'one program for all');
}

export async function twenty_elements_share_one_program_and_keep_apart({ page, url, assert }) {
  const all = Array.from({ length: 20 }, (_, at) => `<claim-comparator id="e${at}" src="${at % 2 ? 'story' : 'other'}.claims.json" by="${at % 3 ? 'voices' : 'sources'}"></claim-comparator>`);
  await host(page, url, all.join(''));
  await live(page);
  assert.equal(await page.evaluate(() => instances.length), 1);
  const [story, other] = await Promise.all([STORY, OTHER].map(async (file) => JSON.parse(await readFile(file)).title));
  const titles = await page.evaluate(() => [...document.querySelectorAll('claim-comparator')].map(({ shadowRoot }) => shadowRoot.querySelector('.cc-title').textContent));
  assert.deepEqual(titles, all.map((_, at) => (at % 2 ? story : other)));
  await button(page.locator('#e7'), 'Timeline').click();
  await page.locator('#e7 .cc-timeline-plot').waitFor();
  assert.equal(await page.locator('.cc-timeline-plot').count(), 1);
  const addresses = await page.evaluate(() => [...document.querySelectorAll('claim-comparator')].map((element) => element.snapshot().address));
  assert.deepEqual(addresses, all.map((_, at) => [at % 3 ? 'by=voices' : '', at === 7 ? 'view=timeline' : ''].filter(Boolean).join('&')).map((address, at) => (at === 7 ? address.split('&').sort().reverse().join('&') : address)));
}

export async function an_element_removed_while_its_dataset_loads_stops_loading_and_says_nothing({ page, url, assert, tolerate }) {
  tolerate(/ERR_ABORTED|aborted/i);
  await host(page, url, '<claim-comparator id="kept" src="other.claims.json"></claim-comparator>');
  await live(page);
  let answer;
  await page.route(`${url}slow.json`, (route) => new Promise((answered) => { answer = () => route.fulfill({ contentType: 'application/json', body: '{}' }).then(answered, answered); }));
  await page.evaluate(() => {
    globalThis.gone = document.createElement('claim-comparator');
    gone.setAttribute('src', 'slow.json');
    globalThis.heard = 0;
    for (const event of ['cc-ready', 'cc-error']) gone.addEventListener(event, () => { heard += 1; });
    document.body.append(gone);
  });
  await eventually(() => assert.ok(answer));
  const failed = page.waitForEvent('requestfailed', { predicate: (request) => request.url().endsWith('slow.json') });
  await page.evaluate(() => gone.remove());
  await failed;
  await answer();
  await page.evaluate(() => new Promise((next) => setTimeout(next, 50)));
  assert.deepEqual(await page.evaluate(() => [heard, gone.shadowRoot.childElementCount]), [0, 0]);
  await page.evaluate(() => { gone.setAttribute('src', 'story.claims.json'); document.body.append(gone); });
  await live(page);
}

export async function an_element_removed_while_the_program_loads_comes_back_whole({ page, url, assert }) {
  let go;
  const held = new Promise((free) => { go = free; });
  await page.route(`${url}whole_bg.wasm`, async (route) => { await held; await route.continue(); });
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await page.waitForFunction(() => document.querySelector('#a').shadowRoot);
  await page.evaluate(async () => {
    globalThis.kept = document.querySelector('#a');
    kept.remove();
    await new Promise((next) => setTimeout(next));
  });
  go();
  await page.waitForFunction(() => instances.length === 1);
  assert.deepEqual(await told(page, 'cc-ready'), []);
  await page.evaluate(() => document.body.append(kept));
  await live(page);
  assert.equal((await told(page, 'cc-ready')).length, 1);
}

export async function what_is_asked_for_while_the_program_loads_is_what_is_drawn({ page, url, assert }) {
  let go;
  const held = new Promise((free) => { go = free; });
  await page.route(`${url}whole_bg.wasm`, async (route) => { await held; await route.continue(); });
  await host(page, url, '<claim-comparator id="a" src="story.claims.json" view="sources"></claim-comparator>');
  await page.waitForFunction(() => document.querySelector('#a').shadowRoot);
  await page.evaluate(() => {
    document.querySelector('#a').setAttribute('view', 'timeline');
    document.querySelector('#a').setAttribute('lang', 'de');
  });
  go();
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await page.locator('.cc-root').getAttribute('lang'), 'de');
}

export async function a_clone_and_its_original_live_on_their_own({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  await page.evaluate(() => {
    const copy = document.querySelector('#a').cloneNode(true);
    copy.id = 'b';
    document.body.append(copy);
  });
  await live(page);
  await page.locator('#b').getByRole('searchbox').fill('heron');
  await eventually(async () => assert.match(await page.locator('#b').evaluate((element) => element.snapshot().address), /q=heron/));
  assert.equal(await page.locator('#a').evaluate((element) => element.snapshot().address), '');
  await page.locator('#a').evaluate((element) => element.remove());
  assert.ok(await title(page, 'b').isVisible());
}

export async function a_second_version_of_the_script_changes_nothing({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  await page.evaluate(() => new Promise((loaded, failed) => {
    const script = Object.assign(document.createElement('script'), { type: 'module', src: 'shell.js?version=2', onload: loaded, onerror: failed });
    document.head.append(script);
  }));
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('claim-comparator'), { id: 'b' })));
  await live(page);
  assert.equal(await page.evaluate(() => instances.length), 1);
  assert.ok(await rows(page.locator('#a')).count());
}

export async function an_element_that_is_known_late_takes_what_was_set_before({ page, url, assert }) {
  let go;
  const held = new Promise((free) => { go = free; });
  await page.route(`${url}shell.js`, async (route) => { await held; await route.continue(); });
  const dataset = JSON.parse(await readFile(STORY));
  const opened = host(page, url, '<claim-comparator id="a"><p>Ours</p></claim-comparator>');
  await page.locator('#a').waitFor();
  await page.evaluate((dataset) => {
    const element = document.querySelector('#a');
    element.data = dataset;
    element.setAttribute('view', 'timeline');
  }, dataset);
  assert.ok(await page.getByText('Ours').isVisible());
  go();
  await opened;
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await title(page, 'a').innerText(), dataset.title);
}
