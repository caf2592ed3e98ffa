// A dataset is had from an address, or handed over by the page, and given back as text.
import { eventually, live } from '../../e2e/comparator.mjs';
import { OTHER, STORY, exported, title, titleOf, told, visit } from '../host_page.mjs';

export async function a_dataset_is_read_from_where_src_says({ page, situation, assert }) {
  await visit(page, `${situation}src.html`);
  await live(page);
  assert.equal(await title(page, 'a').innerText(), titleOf(STORY));
  assert.deepEqual((await told(page, 'cc-ready')).map(({ title, claims }) => [title, typeof claims]), [[titleOf(STORY), 'number']]);
}

export async function a_dataset_is_taken_as_object_text_or_bytes_before_and_after_the_element_is_known({ page, situation, assert }) {
  await visit(page, `${situation}property.html`);
  await live(page);
  const isTitled = (dataset, as) => eventually(async () => assert.equal(await title(page, 'a').innerText(), titleOf(dataset), as));
  await isTitled(STORY, 'an object, before');
  await page.evaluate((text) => { document.querySelector('#a').data = text; }, OTHER);
  await isTitled(OTHER, 'a text');
  await page.evaluate((text) => { document.querySelector('#a').data = new TextEncoder().encode(text); }, STORY);
  await isTitled(STORY, 'bytes');
  await page.evaluate((text) => { document.querySelector('#a').data = new TextEncoder().encode(text).buffer; }, OTHER);
  await isTitled(OTHER, 'a buffer');
  await page.evaluate((text) => { document.querySelector('#a').data = JSON.parse(text); }, STORY);
  await isTitled(STORY, 'an object, after');
}

export async function the_dataset_in_the_page_is_that_of_the_story({ page, situation, assert }) {
  await page.goto(`${situation}property.html`);
  assert.deepEqual(JSON.parse(await page.locator('#claims').textContent()), JSON.parse(STORY));
}

export async function a_dataset_is_exported_as_text({ page, situation, assert }) {
  await visit(page, `${situation}src.html`);
  await live(page);
  assert.equal(titleOf(await exported(page, 'a', 'json')), titleOf(STORY));
  assert.match(await exported(page, 'a', 'bibtex'), /^@/);
  assert.ok(Array.isArray(JSON.parse(await exported(page, 'a', 'csl-json'))));
  await assert.rejects(exported(page, 'a', 'exe'), /Nothing is exported as “exe”/);
}

export async function a_dataset_is_taken_from_another_window_and_from_a_file({ page, situation, assert }) {
  await visit(page, `${situation}frame.html`);
  await live(page);
  await page.locator('#a').evaluate((element, text) => {
    const theirs = frames[0].eval('(numbers) => new Uint8Array(numbers).buffer');
    element.data = theirs([...new TextEncoder().encode(text)]);
  }, OTHER);
  await eventually(async () => assert.equal(await title(page, 'a').innerText(), titleOf(OTHER), 'a buffer of a frame'));
  await page.locator('#a').evaluate((element, text) => (element.data = new File([text], 'x.json')), STORY);
  await eventually(async () => assert.equal(await title(page, 'a').innerText(), titleOf(STORY), 'a file'));
}

export async function what_is_no_data_is_named({ page, situation, assert }) {
  await visit(page, `${situation}src.html`);
  await live(page);
  const reasons = await page.evaluate(async () => {
    const element = document.querySelector('#a');
    const circular = {};
    circular.itself = circular;
    const given = [new Response('{}'), Promise.resolve({}), Symbol('x'), () => {}, 5, new Map(), [], circular];
    const reasons = [];
    for (const data of given) {
      const told = new Promise((done) => element.addEventListener('cc-error', ({ detail }) => done(detail), { once: true }));
      element.data = data;
      const { kind, reason } = await told;
      reasons.push(`${kind}: ${reason}`);
    }
    return reasons;
  });
  const said = 'data: What was handed over is no object of JSON, no text, no bytes and no file: ';
  for (const [at, what] of ['Response', 'Promise', 'Symbol', 'Function', 'Number', 'Map', 'Array'].entries()) assert.equal(reasons[at], said + what);
  assert.match(reasons.at(-1), /no file: Converting circular structure/);
  assert.equal(await title(page, 'a').innerText(), titleOf(STORY), 'what was open stays');
}

export async function what_carries_a_dataset_in_unusual_ways_is_taken({ page, situation, assert }) {
  await visit(page, `${situation}src.html`);
  await live(page);
  const ways = {
    'a text as an object': (text) => new String(text),
    'a view of a part': (text) => new TextEncoder().encode(`x${text}`).subarray(1),
    'a view of everything': (text) => new DataView(new TextEncoder().encode(text).buffer),
    'an object without a prototype': (text) => Object.assign(Object.create(null), JSON.parse(text)),
  };
  for (const [at, [way, make]] of Object.entries(ways).entries()) {
    const dataset = at % 2 === 0 ? OTHER : STORY;
    await page.evaluate(([text, make]) => { document.querySelector('#a').data = eval(make)(text); }, [dataset, String(make)]);
    await eventually(async () => assert.equal(await title(page, 'a').innerText(), titleOf(dataset), way));
  }
}

export async function what_exportText_cannot_give_it_says_precisely({ page, situation, assert }) {
  await visit(page, `${situation}src.html`);
  await live(page);
  const failures = await page.evaluate(async () => {
    const element = document.querySelector('#a');
    const asked = [[], [null], ['xml'], [{}]];
    return Promise.all(asked.map((given) => element.exportText(...given).catch(({ name, message }) => `${name}: ${message}`)));
  });
  const asked = ['undefined', 'null', '“xml”', '[object Object]'];
  assert.deepEqual(failures, asked.map((kind) => `RangeError: Nothing is exported as ${kind}: exportText takes json, csv, plain, bibtex, csl-json or svg.`));
}
