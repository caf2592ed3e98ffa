// A host asks that the view be kept between visits.
import { button, eventually, live, panel } from '../../e2e/comparator.mjs';
import { STORY, addressOf, set, titleOf, visit } from '../host_page.mjs';

const kept = (page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage).map(([key, value]) => [key, JSON.parse(value)])));
const keyOf = (situation) => `claim-comparator ${new URL('../../stories/change_of_mind.claims.json', situation)}`;

/** Opens a page, maybe anew, as a reader who comes back does. */
async function opened(page, address) {
  await visit(page, address);
  await live(page);
}

export async function a_reader_who_comes_back_finds_the_view_and_the_theme({ page, situation, expected, assert }) {
  await opened(page, `${situation}host.html`);
  await button(page, 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
  await page.getByRole('button', { name: /^Theme/ }).click();
  await eventually(async () => assert.deepEqual(await kept(page), {
    [keyOf(situation)]: expected.kept,
  }));
  await page.reload();
  await live(page);
  await page.locator('.cc-timeline-plot').waitFor();
  assert.ok(await page.locator('.cc-root.cc-light').count());
}

export async function attributes_and_other_datasets_ask_otherwise({ page, situation, assert }) {
  await opened(page, `${situation}host.html`);
  await button(page, 'Voices').click();
  await button(page, 'Readings').click();
  await eventually(async () => assert.deepEqual(Object.values(await kept(page))[0].address.split('&').sort(), ['by=voices', 'view=readings']));
  await opened(page, `${situation}asks.html`);
  assert.deepEqual((await addressOf(page, 'a')).split('&').sort(), ['by=voices', 'view=sources'], 'what an attribute asks for goes before what was kept');
  assert.ok(await page.locator('.cc-root.cc-dark').count());
  await opened(page, `${situation}other.html`);
  assert.equal(await addressOf(page, 'a'), '', 'another dataset has a memory of its own');
  await opened(page, `${situation}unkept.html`);
  assert.equal(await addressOf(page, 'a'), '', 'without `persist` nothing is read');
}

export async function what_is_kept_and_is_no_view_is_not_taken({ page, situation, assert }) {
  await page.addInitScript((key) => localStorage.setItem(key, '{"format":"other","address":7'), keyOf(situation));
  await opened(page, `${situation}host.html`);
  assert.equal(await addressOf(page, 'a'), '');
}

export async function where_storage_is_blocked_or_full_everything_else_works({ page, situation, assert }) {
  await page.addInitScript(() => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await opened(page, `${situation}host.html`);
  await button(page, 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
  await page.goto(`${situation}sandboxed.html`);
  const frame = page.frameLocator('iframe');
  await button(frame, 'Timeline').click();
  await frame.locator('.cc-timeline-plot').waitFor();
  assert.equal(await frame.getByRole('heading').first().innerText(), titleOf(STORY));
}

export async function nothing_is_stored_unless_the_host_asks({ page, situation, assert }) {
  await page.addInitScript(() => {
    globalThis.touched = [];
    const note = (object, name) => {
      const { get, ...rest } = Object.getOwnPropertyDescriptor(object, name);
      Object.defineProperty(object, name, { ...rest, get() { touched.push(name); return get.call(this); } });
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) if (name in globalThis) note(globalThis, name);
    note(Navigator.prototype, 'serviceWorker');
    note(Document.prototype, 'cookie');
  });
  await visit(page, `${situation}two.html`);
  await live(page);
  for (const view of ['Readings', 'Timeline', 'Sources']) await page.locator('#a').getByRole('navigation').getByRole('button', { name: view }).click();
  await button(page.locator('#a'), 'How to read this').click();
  await panel(page).waitFor();
  await page.locator('#b').getByRole('searchbox').fill('a');
  assert.deepEqual(await page.evaluate(() => touched), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, touched]), [0, ['localStorage']], 'whoever touches it is noticed');
  assert.deepEqual(await page.context().cookies(), []);
}

export async function a_view_is_kept_from_when_the_host_wants_it({ page, situation, assert }) {
  await opened(page, `${situation}unkept.html`);
  await set(page, 'a', 'persist', '');
  await button(page, 'Timeline').click();
  await eventually(async () => assert.deepEqual(Object.values(await kept(page)).map(({ address }) => address), ['view=timeline']));
}
