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
