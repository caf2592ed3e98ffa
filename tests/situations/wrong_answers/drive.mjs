// What a server answers is no dataset: it is said why, and what was open stays.
import { button, eventually, live } from '../../e2e/comparator.mjs';
import { STORY, errorOf, exported, otherSite, set, title, titleOf, told, visit } from '../host_page.mjs';

const noise = /404|Failed to load|ERR_|CORS|other\.example|request to another origin/;
const MEGABYTE = 1024 * 1024;

/** Has the page read another address, as its reader would. */
async function read(page, src) {
  await page.getByLabel('Read the dataset from').fill(src);
  await button(page, 'Read it').click();
}

export async function what_is_wrong_with_a_source_is_said_and_what_was_open_stays({ page, situation, expected, assert, tolerate }) {
  tolerate(noise);
  await visit(page, `${situation}host.html`);
  await live(page);
  for (const [at, { src, kind, said }] of expected.refused.entries()) {
    await read(page, src);
    await eventually(async () => assert.equal((await told(page, 'cc-error')).length, at + 1, src));
    const error = (await told(page, 'cc-error')).at(-1);
    assert.equal(error.kind, kind, src);
    assert.match(error.reason, new RegExp(said), src);
    assert.match(await page.locator('#a').getByRole('alert').innerText(), new RegExp(said), src);
    assert.equal(await title(page, 'a').innerText(), titleOf(STORY), `${src} replaced nothing`);
  }
  assert.equal((await told(page, 'cc-ready')).length, 1);
}

export async function what_a_server_calls_text_is_read({ page, situation, expected, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  for (const { src, title: name } of expected.taken) {
    await read(page, src);
    await eventually(async () => assert.equal(await title(page, 'a').innerText(), name));
  }
}

export async function a_dataset_that_is_cut_off_replaces_nothing({ page, situation, expected, assert, tolerate }) {
  tolerate(noise);
  const body = Buffer.from(STORY);
  const server = await otherSite((response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length, 'access-control-allow-origin': '*' });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  });
  await visit(page, `${situation}host.html`);
  await live(page);
  await read(page, server.src);
  assert.match(await errorOf(page, assert, expected['cut off'].kind), new RegExp(expected['cut off'].said));
  assert.equal(await title(page, 'a').innerText(), titleOf(STORY));
  server.close();
}

export async function a_dataset_that_is_too_large_is_not_read_to_its_end({ page, situation, expected, assert, tolerate }) {
  tolerate(noise);
  const json = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  const announced = await otherSite((response) => response.writeHead(200, { ...json, 'content-length': 65 * MEGABYTE }).write('{'));
  const endless = await otherSite((response) => {
    response.writeHead(200, json);
    const more = () => response.destroyed || response.write(Buffer.alloc(4 * MEGABYTE, ' '), more);
    more();
  });
  await visit(page, `${situation}host.html`);
  await live(page);
  for (const [at, server] of [announced, endless].entries()) {
    await read(page, server.src);
    await eventually(async () => assert.equal((await told(page, 'cc-error')).length, at + 1));
    assert.match(await errorOf(page, assert, expected['too large'].kind), new RegExp(expected['too large'].said));
    assert.equal(await title(page, 'a').innerText(), titleOf(STORY));
    server.close();
  }
}

export async function where_nothing_was_open_the_fallback_stays_and_the_reason_is_said({ page, situation, assert, tolerate }) {
  tolerate(noise);
  await visit(page, `${situation}nothing_there.html`);
  await eventually(async () => assert.match(await page.locator('#a').getByRole('alert').innerText(), /gone\.json answers 404/));
  assert.ok(await page.getByText('Our own summary').isVisible());
}

export async function nothing_is_drawn_in_place_of_a_dataset_that_has_not_come({ page, situation, assert, tolerate }) {
  tolerate(noise);
  await visit(page, `${situation}nothing_there.html`);
  await errorOf(page, assert, 'status');
  await page.locator('#a').evaluate((element) => {
    element.setAttribute('theme', 'dark');
    element.restore({ format: 'claim-comparator-view/1', address: 'view=timeline', theme: 'dark' });
  });
  await assert.rejects(exported(page, 'a', 'json'), /no dataset yet/);
  await page.evaluate(() => new Promise((next) => setTimeout(next, 300)));
  assert.ok(await page.getByText('Our own summary').isVisible());
  assert.deepEqual(await told(page, 'cc-ready'), []);
}

export async function what_is_no_dataset_takes_the_place_of_nothing({ page, situation, assert }) {
  await visit(page, `${situation}beside_another.html`);
  await eventually(async () => assert.deepEqual((await told(page, 'cc-error')).map(({ element, kind }) => [element, kind]), [['b', 'data']]));
  assert.ok(await page.getByText('Our own summary').isVisible(), 'what the page came with');
  await page.locator('#a .cc-root').waitFor();
  const name = await title(page, 'a').innerText();
  assert.equal(name, titleOf(STORY));
  await set(page, 'a', 'src', 'answers/other.json');
  await eventually(async () => assert.equal((await told(page, 'cc-error')).length, 2));
  await set(page, 'a', 'lang', 'de');
  await page.locator('#a .cc-root[lang=de]').waitFor();
  assert.equal(await title(page, 'a').innerText(), name);
  assert.equal((await told(page, 'cc-error')).length, 2, 'said once');
  assert.equal(titleOf(await exported(page, 'a', 'json')), name);
}
