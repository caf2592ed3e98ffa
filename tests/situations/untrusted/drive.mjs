// A dataset that means harm, in a page with the strictest policy there is: everything is text, and nothing else happens.
import { readFile } from 'node:fs/promises';
import { eventually, live, panel } from '../../e2e/comparator.mjs';
import { exported, set, titleOf, told, visit } from '../host_page.mjs';
import { PAYLOADS, laden } from './payloads.mjs';

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

export async function a_payload_in_every_field_is_text_and_does_nothing({ page, situation, expected, assert }) {
  const asked = new Set();
  page.on('request', (request) => asked.add(request.url().replace(new URL('/', situation).href, '')));
  page.on('dialog', (dialog) => assert.fail(`a dialog: ${dialog.message()}`));
  await visit(page, `${situation}host.html`);
  await live(page);
  const before = await observed(page);
  assert.deepEqual(before.harmful, []);
  for (const [at, payload] of PAYLOADS.entries()) {
    const dataset = await laden(payload);
    await page.evaluate((text) => { document.querySelector('#a').data = text; }, JSON.stringify(dataset));
    await eventually(async () => assert.equal((await told(page, 'cc-ready')).length, at + 2));
    for (const view of VIEWS) {
      await set(page, 'a', 'view', view);
      await page.locator(view === 'matrix' ? '.cc-matrix' : `.cc-${view}, .cc-timeline-plot`).first().waitFor();
      assert.deepEqual(await observed(page), before, `${payload.slice(0, 40)} in ${view}`);
    }
    await set(page, 'a', 'proposition', dataset.propositions.at(-1).id);
    await panel(page).waitFor();
    assert.deepEqual(await observed(page), before, `${payload.slice(0, 40)} laid open`);
    const words = await page.locator('#a').evaluate(({ shadowRoot }) => shadowRoot.textContent);
    assert.equal(/[\u202a-\u202e\u2060\u200b\ufeff\0]/.test(words), false, 'nothing hides');
    assert.ok(words.includes(HIDDEN.test(payload) ? '[U+' : payload), `${payload.slice(0, 40)} is shown as it is written`);
    await set(page, 'a', 'proposition', null);
  }
  assert.deepEqual([...asked].sort(), expected['asked for'].toSorted());
}

export async function a_dataset_with_hidden_characters_says_so_and_is_given_back_with_them({ page, situation, expected: { hidden }, assert }) {
  await visit(page, `${situation}hidden.html`);
  await live(page);
  const dataset = await laden('\u202egnp.exe');
  await page.evaluate((dataset) => { document.querySelector('#a').data = dataset; }, dataset);
  await eventually(async () => assert.equal((await told(page, 'cc-ready')).length, 2));
  await page.locator('.cc-notice summary').click();
  assert.match(await page.locator('.cc-notice li').first().innerText(), new RegExp(hidden.said));
  assert.match(await page.locator('.cc-row .cc-statement').first().textContent(), new RegExp(hidden.statement));
  assert.equal(titleOf(await exported(page, 'a', 'json')), dataset.title);
  for (const kind of ['plain', 'bibtex', 'csl-json']) assert.match(await exported(page, 'a', kind), new RegExp(hidden.exported));
}

export async function the_tests_of_payloads_try_the_same({ assert }) {
  const rust = await readFile(new URL('../../untrusted/payloads.rs', import.meta.url), 'utf8');
  const markup = PAYLOADS.filter((payload) => /^[\x20-\x7e]{4,200}$/.test(payload) && !/["\\*]/.test(payload));
  assert.deepEqual(markup.filter((payload) => !rust.includes(payload)), []);
}
