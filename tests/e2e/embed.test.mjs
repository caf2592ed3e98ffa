// The element in somebody else's page: what it is given, what it tells, and what becomes of it.
import { readFile } from 'node:fs/promises';
import { button, eventually, live, panel, rows } from './comparator.mjs';
import { OTHER, STORY, host, title, told } from './host_page.mjs';

export async function a_dataset_is_read_from_where_src_says({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  const { title: name } = JSON.parse(await readFile(STORY));
  assert.equal(await title(page, 'a').innerText(), name);
  assert.deepEqual((await told(page, 'cc-ready')).map(({ title, claims }) => [title, typeof claims]), [[name, 'number']]);
}

export async function a_dataset_is_taken_as_object_text_or_bytes_before_and_after_the_element_is_known({ page, url, assert }) {
  const dataset = JSON.parse(await readFile(STORY));
  await host(page, url, '<claim-comparator id="a"></claim-comparator>', {
    head: `<script>addEventListener('DOMContentLoaded', () => {}); document.addEventListener('readystatechange', () => { const a = document.querySelector('#a'); if (a) a.data = ${JSON.stringify(dataset).replaceAll('<', '\\u003c')}; }, { once: true });</script>`,
  });
  await live(page);
  assert.equal(await title(page, 'a').innerText(), dataset.title, 'an object, before');
  const other = await readFile(OTHER, 'utf8');
  await page.evaluate((text) => { document.querySelector('#a').data = text; }, other);
  await eventually(async () => assert.equal(await title(page, 'a').innerText(), JSON.parse(other).title, 'a text'));
  await page.evaluate((text) => { document.querySelector('#a').data = new TextEncoder().encode(text); }, JSON.stringify(dataset));
  await eventually(async () => assert.equal(await title(page, 'a').innerText(), dataset.title, 'bytes'));
}

export async function attributes_choose_what_is_shown_and_keep_on_choosing({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" view="timeline" theme="dark"></claim-comparator>');
  await page.locator('.cc-timeline-plot').waitFor();
  assert.ok(await page.locator('.cc-root.cc-dark').count());
  const set = (name, value) => page.evaluate(([name, value]) => document.querySelector('#a').setAttribute(name, value), [name, value]);
  await set('view', 'sources');
  await page.locator('.cc-map').waitFor();
  await set('proposition', 'patrol-2019-worth');
  await panel(page).waitFor();
  await set('theme', 'light');
  await page.locator('.cc-root.cc-light').waitFor();
  assert.ok(await panel(page).isVisible(), 'what was open stays open');
  await set('lang', 'de');
  await page.getByRole('button', { name: 'Matrix', exact: true }).waitFor();
  await eventually(async () => assert.equal(await page.locator('.cc-root').getAttribute('lang'), 'de'));
  await page.evaluate(() => document.querySelector('#a').removeAttribute('proposition'));
  await panel(page).waitFor({ state: 'detached' });
}

export async function an_element_of_a_host_leaves_the_address_of_the_page_alone({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a"></claim-comparator>');
  await live(page);
  const before = await page.evaluate(() => [location.href, history.length]);
  await button(page, 'Readings').click();
  await page.locator('.cc-readings').waitFor();
  assert.deepEqual(await page.evaluate(() => [location.href, history.length]), before);
  assert.deepEqual((await told(page, 'cc-change')).map(({ element, address, view }) => [element, address, view]), [['a', 'view=readings', 'readings']]);
  await page.locator('#a').evaluate((element) => element.setAttribute('view', 'matrix'));
  await rows(page).first().locator('.cc-verdict').click();
  await panel(page).waitFor();
  assert.deepEqual((await told(page, 'cc-select')).map(({ element, kind, id }) => [element, kind, typeof id]), [['a', 'proposition', 'string']]);
  assert.equal((await told(page, 'cc-change')).length, 2, 'the host is not told what it did itself');
}

export async function each_element_has_a_state_of_its_own_that_can_be_kept_and_given_back({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a"></claim-comparator><claim-comparator id="b" src="story.claims.json"></claim-comparator>');
  await live(page);
  await button(page.locator('#a'), 'Voices').click();
  await page.locator('#a').getByRole('searchbox').fill('patrol');
  const kept = await eventually(async () => {
    const snapshot = await page.locator('#a').evaluate((element) => element.snapshot());
    assert.equal(snapshot.address, 'by=voices&q=patrol');
    return snapshot;
  });
  assert.equal((await page.locator('#b').evaluate((element) => element.snapshot())).address, '');
  await button(page.locator('#a'), 'Timeline').click();
  await page.locator('#a .cc-timeline-plot').waitFor();
  await page.locator('#a').evaluate((element, kept) => element.restore(JSON.parse(JSON.stringify(kept))), kept);
  await eventually(async () => assert.equal(await page.locator('#a').getByRole('searchbox').inputValue(), 'patrol'));
  assert.equal(await page.locator('#a .cc-timeline-plot').count(), 0);
  const refused = await page.locator('#a').evaluate((element) => { try { element.restore({}); } catch (error) { return error.name; } });
  assert.equal(refused, 'TypeError');
}

export async function a_dataset_is_exported_as_text({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  const text = (kind) => page.locator('#a').evaluate((element, kind) => element.exportText(kind), kind);
  assert.equal(JSON.parse(await text('json')).title, JSON.parse(await readFile(STORY)).title);
  assert.match(await text('bibtex'), /^@/);
  assert.ok(Array.isArray(JSON.parse(await text('csl-json'))));
  await assert.rejects(text('exe'), /Nothing is exported as “exe”/);
}

export async function what_is_wrong_with_a_source_is_said_and_what_was_open_stays({ page, url, assert, tolerate }) {
  tolerate(/404|Failed to load|gone|ERR_FAILED|CORS|other\.example/);
  await page.route(`${url}page.html`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>not found</p>' }));
  await page.route(`${url}broken.json`, (route) => route.fulfill({ contentType: 'application/json', body: '{"format": "claim-comparator/1", "title": ' }));
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  const name = await title(page, 'a').innerText();
  for (const [src, kind, said] of [
    ['gone.json', 'status', /gone\.json answers 404/],
    ['page.html', 'type', /page\.html answers text\/html, not JSON/],
    ['broken.json', 'data', /line 1/i],
    ['javascript:alert(1)', 'address', /not from javascript:/],
    ['https://other.example/x.json', 'network', /could not be read/],
  ]) {
    await page.locator('#a').evaluate((element, src) => element.setAttribute('src', src), src);
    await eventually(async () => {
      const error = (await told(page, 'cc-error')).at(-1);
      assert.equal(error?.kind, kind, src);
      assert.match(error.reason, said);
    });
    assert.match(await page.locator('#a').getByRole('alert').innerText(), said);
    assert.equal(await title(page, 'a').innerText(), name, `${src} replaced nothing`);
  }
}

export async function where_nothing_was_open_the_fallback_stays_and_the_reason_is_said({ page, url, assert, tolerate }) {
  tolerate(/404|Failed to load/);
  await host(page, url, '<claim-comparator id="a" src="gone.json"><p>Our own table.</p></claim-comparator>');
  await eventually(async () => assert.match(await page.locator('#a').getByRole('alert').innerText(), /gone\.json answers 404/));
  assert.ok(await page.getByText('Our own table.').isVisible());
}

export async function a_trap_leaves_nothing_lost({ page, url, assert, tolerate }) {
  tolerate(/RuntimeError|memory access/i);
  await host(page, url, '<claim-comparator id="a" view="timeline"></claim-comparator><claim-comparator id="b" src="story.claims.json" by="voices"></claim-comparator>');
  await live(page);
  await page.locator('#a').getByRole('searchbox').fill('patrol');
  await eventually(async () => assert.match((await page.locator('#a').evaluate((element) => element.snapshot())).address, /q=patrol/));
  const before = await page.evaluate(() => ['a', 'b'].map((id) => document.querySelector(`#${id}`).snapshot()));
  const roots = await page.evaluateHandle(() => ['a', 'b'].map((id) => document.querySelector(`#${id}`).shadowRoot.querySelector('.cc-root')));
  await trap(page);
  await eventually(async () => assert.ok(await page.evaluate((roots) => ['a', 'b'].every((id, at) => {
    const root = document.querySelector(`#${id}`).shadowRoot.querySelector('.cc-root');
    return root && root !== roots[at];
  }), roots)));
  assert.deepEqual(await page.evaluate(() => ['a', 'b'].map((id) => document.querySelector(`#${id}`).snapshot())), before);
  assert.equal(await page.locator('#a').getByRole('searchbox').inputValue(), 'patrol');
  await button(page.locator('#a'), 'Sources').first().click();
  await eventually(async () => assert.ok(await page.locator('#b .cc-root').isVisible()));
}

export async function after_the_third_trap_in_a_minute_the_last_drawing_stays_with_a_report({ page, url, assert, tolerate }) {
  tolerate(/RuntimeError|memory access/i);
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  const statements = await rows(page).allInnerTexts();
  for (const started of [2, 3, 3]) {
    await trap(page);
    await eventually(async () => assert.equal(await page.evaluate(() => instances.length), started));
    await live(page);
  }
  await eventually(async () => assert.match(await page.getByRole('alert').innerText(), /stopped working/));
  assert.match(await page.getByRole('textbox', { name: 'Report' }).inputValue(), /stopped 3 times within a minute[^]*RuntimeError/);
  assert.deepEqual(await rows(page).allInnerTexts(), statements);
  assert.equal((await told(page, 'cc-error')).at(-1).kind, 'program');
}

/** Has the program that started last trap as a fault of its own would: it is handed a pointer to nowhere. */
async function trap(page) {
  await page.evaluate(() => setTimeout(() => globalThis.instances.at(-1).exports.drawing_visit(0x7ffffff0, 0, 0)));
}

export async function nothing_is_drawn_in_place_of_a_dataset_that_has_not_come({ page, url, assert, tolerate }) {
  tolerate(/404|Failed to load/);
  await host(page, url, '<claim-comparator id="a" src="gone.json"><p>Ours</p></claim-comparator>');
  await eventually(async () => assert.equal((await told(page, 'cc-error')).at(-1)?.kind, 'status'));
  await page.locator('#a').evaluate((element) => {
    element.setAttribute('theme', 'dark');
    element.restore({ format: 'claim-comparator-view/1', address: 'view=timeline', theme: 'dark' });
  });
  await assert.rejects(page.locator('#a').evaluate((element) => element.exportText('json')), /no dataset yet/);
  await page.evaluate(() => new Promise((next) => setTimeout(next, 300)));
  assert.ok(await page.getByText('Ours').isVisible());
  assert.deepEqual(await told(page, 'cc-ready'), []);
}

export async function what_is_no_dataset_takes_the_place_of_nothing({ page, url, assert }) {
  await page.route(`${url}bad.json`, (route) => route.fulfill({ contentType: 'application/json', body: '{"format": "x"}' }));
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator><claim-comparator id="b" src="bad.json"><p>Ours</p></claim-comparator>');
  await eventually(async () => assert.deepEqual((await told(page, 'cc-error')).map(({ element, kind }) => [element, kind]), [['b', 'data']]));
  assert.ok(await page.getByText('Ours').isVisible(), 'what the page came with');
  await page.locator('#a .cc-root').waitFor();
  const name = await title(page, 'a').innerText();
  await page.locator('#a').evaluate((element) => element.setAttribute('src', 'bad.json'));
  await eventually(async () => assert.equal((await told(page, 'cc-error')).length, 2));
  await page.locator('#a').evaluate((element) => element.setAttribute('lang', 'de'));
  await page.locator('#a .cc-root[lang=de]').waitFor();
  assert.equal(await title(page, 'a').innerText(), name);
  assert.equal((await told(page, 'cc-error')).length, 2, 'said once');
  assert.equal(JSON.parse(await page.locator('#a').evaluate((element) => element.exportText('json'))).title, name);
}

export async function a_snapshot_brings_back_a_view_without_the_search_of_now({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a"></claim-comparator>');
  await live(page);
  const kept = await page.locator('#a').evaluate((element) => element.snapshot());
  await page.locator('#a').getByRole('searchbox').fill('patrol');
  await eventually(async () => assert.equal(await page.locator('#a').evaluate((element) => element.snapshot().address), 'q=patrol'));
  await page.locator('#a').evaluate((element, kept) => element.restore(kept), kept);
  await eventually(async () => assert.equal(await page.locator('#a').getByRole('searchbox').inputValue(), ''));
  assert.equal(await page.locator('#a').evaluate((element) => element.snapshot().address), '');
}

export async function a_linked_element_leaves_other_fragments_alone_and_begins_as_its_attributes_ask({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" linked view="timeline"></claim-comparator><h2 id="sec">Section</h2>');
  await page.locator('.cc-timeline-plot').waitFor();
  await page.evaluate(() => { location.hash = 'sec'; });
  await page.evaluate(() => new Promise((next) => setTimeout(next, 100)));
  assert.equal(await page.evaluate(() => location.hash), '#sec');
  assert.ok(await page.locator('.cc-timeline-plot').isVisible());
  await page.evaluate(() => { location.hash = 'open=proposition.%'; });
  await panel(page).waitFor();
  assert.equal((await told(page, 'cc-select')).at(-1).id, '%');
}

export async function style_and_words_that_fail_to_arrive_are_asked_for_again_or_done_without({ newPage, url, assert, tolerate }) {
  tolerate(/Failed to load|ERR_FAILED/);
  const page = await newPage();
  let asked = 0;
  await page.route(`${url}claim-comparator.css`, (route) => ((asked += 1) === 1 ? route.abort() : route.continue()));
  await page.route(`${url}words/de.messages`, (route) => route.abort());
  await host(page, url, '<claim-comparator id="a" src="story.claims.json" lang="de"></claim-comparator>');
  await live(page);
  assert.equal(asked, 2);
  assert.ok(await button(page, 'Timeline').isVisible(), 'in English');
}

export async function a_hidden_element_is_hidden({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  await page.locator('#a').evaluate((element) => { element.hidden = true; });
  assert.equal(await page.locator('#a').isVisible(), false);
}
