// A dataset that means harm, in a page with the strictest policy there is: everything is text, and nothing else happens.
import { readFile } from 'node:fs/promises';
import { button, eventually, live, panel } from './comparator.mjs';
import { host, told } from './host_page.mjs';
import { PAYLOADS, laden } from './payloads.mjs';

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const OWN = ['host.html', 'shell.js', 'claim-comparator.css', 'whole.js', 'whole_bg.wasm'];
const VIEWS = ['matrix', 'side-by-side', 'readings', 'timeline', 'sources'];
const HIDDEN = /[\p{Cc}\p{Cf}\ufe0f\u3164]/u; // of those in the payloads

/** What no drawing may hold, and what only the host may change. */
const observed = (page) => page.evaluate(() => {
  const { shadowRoot } = document.querySelector('#a');
  const inside = [...shadowRoot.querySelectorAll('*')];
  const runs = (element) => element.matches('script, style, link, img, iframe, object, embed, base, form, meta, image')
    || [...element.attributes].some(({ name }) => /^on|^style$|^src|action$/.test(name));
  const leads = (element) => element.matches('a') && !/^https?:/.test(element.href);
  const looks = (element) => JSON.stringify([element.localName, ...['display', 'color', 'fontSize', 'backgroundImage'].map((property) => getComputedStyle(element)[property])]);
  return {
    harmful: inside.filter((element) => runs(element) || leads(element)).map((element) => element.outerHTML.slice(0, 200)),
    pwned: globalThis.pwned,
    prototype: [Object.keys(Object.prototype), {}.pwned, Object.getPrototypeOf({}) === Object.prototype],
    scripts: document.querySelectorAll('script').length,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length, shadowRoot.styleSheets.length],
    looks: ['html', 'body', 'h1', '#a'].map((selector) => looks(document.querySelector(selector))),
    outside: [...document.body.children].map((element) => element.localName),
    keys: Object.keys(globalThis).length,
  };
});

export async function a_payload_in_every_field_is_text_and_does_nothing({ page, url, assert }) {
  const asked = new Set();
  page.on('request', (request) => asked.add(request.url().replace(url, '')));
  page.on('dialog', (dialog) => assert.fail(`a dialog: ${dialog.message()}`));
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>', { headers: { 'content-security-policy': POLICY } });
  await live(page);
  const before = await observed(page);
  assert.deepEqual(before.harmful, []);
  for (const [at, payload] of PAYLOADS.entries()) {
    const dataset = await laden(payload);
    await page.evaluate((text) => { document.querySelector('#a').data = text; }, JSON.stringify(dataset));
    await eventually(async () => assert.equal((await told(page, 'cc-ready')).length, at + 2));
    for (const view of VIEWS) {
      await page.locator('#a').evaluate((element, view) => element.setAttribute('view', view), view);
      await page.locator(view === 'matrix' ? '.cc-matrix' : `.cc-${view}, .cc-timeline-plot`).first().waitFor();
      assert.deepEqual(await observed(page), before, `${payload.slice(0, 40)} in ${view}`);
    }
    await page.locator('#a').evaluate((element, id) => element.setAttribute('proposition', id), dataset.propositions.at(-1).id);
    await panel(page).waitFor();
    assert.deepEqual(await observed(page), before, `${payload.slice(0, 40)} laid open`);
    const words = await page.locator('#a').evaluate(({ shadowRoot }) => shadowRoot.textContent);
    assert.equal(/[\u202a-\u202e\u2060\u200b\ufeff\0]/.test(words), false, 'nothing hides');
    assert.ok(words.includes(HIDDEN.test(payload) ? '[U+' : payload), `${payload.slice(0, 40)} is shown as it is written`);
    await page.locator('#a').evaluate((element) => element.removeAttribute('proposition'));
  }
  assert.deepEqual([...asked].filter((file) => !OWN.includes(file)), ['story.claims.json']);
}

export async function a_dataset_with_hidden_characters_says_so_and_is_given_back_with_them({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  const dataset = await laden('\u202egnp.exe');
  await page.evaluate((dataset) => { document.querySelector('#a').data = dataset; }, dataset);
  await eventually(async () => assert.equal((await told(page, 'cc-ready')).length, 2));
  await page.locator('.cc-notice summary').click();
  assert.match(await page.locator('.cc-notice li').first().innerText(), /^\d+ hidden characters, which have no shape of their own, are shown by their numbers/);
  assert.match(await page.locator('.cc-row .cc-statement').first().textContent(), /^\[U\+202E\]gnp\.exe/);
  const text = (kind) => page.locator('#a').evaluate((element, kind) => element.exportText(kind), kind);
  assert.equal(JSON.parse(await text('json')).title, dataset.title);
  for (const kind of ['plain', 'bibtex', 'csl-json']) assert.match(await text(kind), /^[^\u202e]*\[U\+202E\][^\u202e]*$/);
}

export async function nothing_is_stored_unless_the_host_asks({ page, url, assert }) {
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
  await host(page, url, '<claim-comparator id="a"></claim-comparator><claim-comparator id="b" src="story.claims.json"></claim-comparator>');
  await live(page);
  for (const view of ['Readings', 'Timeline', 'Sources']) await page.locator('#a').getByRole('navigation').getByRole('button', { name: view }).click();
  await button(page.locator('#a'), 'How to read this').click();
  await panel(page).waitFor();
  await page.locator('#b').getByRole('searchbox').fill('a');
  assert.deepEqual(await page.evaluate(() => touched), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, touched]), [0, ['localStorage']], 'whoever touches it is noticed');
  assert.deepEqual(await page.context().cookies(), []);
}

export async function the_tests_of_payloads_try_the_same({ assert }) {
  const rust = await readFile(new URL('../untrusted/payloads.rs', import.meta.url), 'utf8');
  const markup = PAYLOADS.filter((payload) => /^[\x20-\x7e]{4,200}$/.test(payload) && !/["\\*]/.test(payload));
  assert.deepEqual(markup.filter((payload) => !rust.includes(payload)), []);
}
