// What the shell says itself, where no program can: in the reader's language, with what helps.
import { readFile } from 'node:fs/promises';
import { eventually, live, rows } from './comparator.mjs';
import { host, told } from './host_page.mjs';

const ROOT = new URL('../../', import.meta.url);
const TRANSLATED = ['de', 'ru', 'zh-Hant'];
const SPEAKING = ['src/embed/shell/sentences.js', 'src/embed/shell/note_in_full.js'];
const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };
const STRICT = { headers: { 'content-security-policy': "script-src 'self'; style-src 'self'" } };
const noise = /404|Failed to (load|fetch)|ERR_|WebAssembly|Content Security Policy|wasm/i;
const OF_THE_HOST = /^(landmark-one-main|region):/; // whose page has no regions
const traps = /RuntimeError|memory access/i;

const alert = (page) => page.locator('#a').getByRole('alert');
const field = (page, name) => page.locator('#a').getByRole('textbox', { name });

/** The messages of a language by their keys. */
async function messages(language) {
  const text = await readFile(new URL(`src/present/catalogue/${language}.messages`, ROOT), 'utf8');
  return Object.fromEntries([...text.matchAll(/^(\w+) = (.*)$/gm)].map(([, key, pattern]) => [key, pattern]));
}

/** Stops the program three times, by handing it pointers to nowhere. */
async function stopThrice(page, assert) {
  for (const [at, started] of [2, 3, 3].entries()) {
    await page.evaluate(() => setTimeout(() => globalThis.instances.at(-1).exports.drawing_visit(0x7ffffff0, 0, 0)));
    await eventually(async () => assert.equal(await page.evaluate(() => instances.length), started));
    if (at < 2) await live(page);
  }
  await alert(page).waitFor();
}

export async function every_sentence_of_the_shell_is_the_one_of_the_catalogue({ assert }) {
  const english = await messages('en');
  const said = {};
  for (const file of SPEAKING) {
    const source = await readFile(new URL(file, ROOT), 'utf8');
    for (const [, key, sentence] of source.matchAll(/^ {2}(\w+): '(.*)',$/gm)) said[key] = sentence;
  }
  assert.ok(Object.keys(said).length > 15);
  for (const [key, sentence] of Object.entries(said)) assert.equal(sentence, english[key], key);
  const ours = Object.keys(english).filter((key) => key.startsWith('shell_'));
  assert.deepEqual(ours.filter((key) => !(key in said)), [], 'the shell says every sentence that the catalogue has for it');
}

export async function the_reader_hears_in_the_language_of_the_element_and_the_host_in_English({ newPage, url, assert }) {
  for (const language of TRANSLATED) {
    const page = await newPage();
    page.removeAllListeners('console'); // a 404 is what is asked for
    await host(page, url, `<claim-comparator id="a" lang="${language}" src="gone.json"><p>Ours</p></claim-comparator>`);
    const expected = (await messages(language)).shell_status.replace('{url}', `${url}gone.json`).replace('{status}', '404 (Not Found)');
    await eventually(async () => assert.equal(await alert(page).innerText(), expected));
    assert.equal(await alert(page).getAttribute('lang'), language);
    assert.equal((await told(page, 'cc-error')).at(-1).reason, `${url}gone.json answers 404 (Not Found).`);
    assert.ok(await page.getByText('Ours').isVisible());
  }
}

export async function where_the_words_of_a_language_cannot_be_had_English_is_said({ newPage, url, assert, tolerate }) {
  tolerate(noise);
  for (const lost of ['words/de.messages', 'note_in_full.js']) {
    const page = await newPage();
    await page.route(url + lost, (route) => route.abort());
    await host(page, url, '<claim-comparator id="a" lang="de" src="gone.json"></claim-comparator>');
    await eventually(async () => assert.match(await alert(page).innerText(), /gone\.json answers 404/, lost));
    assert.equal(await alert(page).getAttribute('lang'), 'en');
  }
}

export async function where_the_words_never_come_English_is_said_after_a_while({ page, url, assert, tolerate }) {
  tolerate(noise);
  await page.route(`${url}words/de.messages`, () => {}); // answered by nobody
  await host(page, url, '<claim-comparator id="a" lang="de" src="gone.json"></claim-comparator>');
  await eventually(async () => assert.match(await alert(page).innerText(), /gone\.json answers 404/));
}

export async function where_WebAssembly_is_forbidden_the_code_of_a_frame_is_there_to_copy_and_works({ newPage, url, assert, axe, tolerate }) {
  tolerate(noise);
  const page = await newPage(MAY_COPY);
  await host(page, url, '<claim-comparator id="a" src="story.claims.json" view="timeline" theme="dark"><p>Ours</p></claim-comparator>', STRICT);
  await field(page, 'Frame').waitFor();
  assert.ok(await page.getByText('Ours').isVisible());
  assert.deepEqual((await axe(page)).filter((violation) => !OF_THE_HOST.test(violation)), []);
  await page.locator('#a').getByRole('button', { name: 'Copy frame' }).click();
  await eventually(async () => assert.equal(await page.locator('#a').getByRole('status').innerText(), 'Copied: Frame.'));
  const code = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(code, await field(page, 'Frame').inputValue());
  assert.ok(code.startsWith(`<iframe src="${url}embed.html?src=${encodeURIComponent(`${url}story.claims.json`)}&amp;view=timeline&amp;theme=dark"`), code);
  const other = await newPage();
  await host(other, url, code, STRICT);
  await other.frameLocator('iframe').locator('.cc-timeline-plot').waitFor();
  await eventually(async () => assert.notEqual(await other.locator('iframe').getAttribute('height'), '720', 'it grows with its content'));
}

export async function no_frame_is_offered_for_data_that_only_the_page_has({ page, url, assert, tolerate }) {
  tolerate(noise);
  await host(page, url, '', STRICT);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('claim-comparator'), { id: 'a', data: '{}' })));
  await alert(page).waitFor();
  assert.equal(await page.locator('#a').getByRole('textbox').count(), 0);
}

export async function after_the_last_fault_nothing_looks_as_if_it_answered_and_all_can_be_read({ newPage, url, assert, axe, tolerate }) {
  tolerate(traps);
  const page = await newPage(MAY_COPY);
  await host(page, url, '<claim-comparator id="a" lang="de" src="story.claims.json" proposition="herons-nest" view="readings"></claim-comparator>');
  await live(page);
  const words = () => page.locator('#a').evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.cc-root :is(h2, h3, p, li, td, [role=rowheader])')]
    .filter((part) => !part.querySelector('button, select, input') && !part.closest('.cc-toolbar, .cc-share') && part.checkVisibility()).map(({ textContent }) => textContent));
  const before = new Set(await words());
  await stopThrice(page, assert);
  const german = await messages('de');
  await eventually(async () => assert.equal(await alert(page).innerText(), german.shell_stopped));
  const after = new Set(await words());
  assert.deepEqual([...before].filter((text) => text.trim() && !after.has(text)), []);
  const alive = await page.locator('#a').evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.cc-root :is(button, input, select, [tabindex], [aria-pressed], [role=grid], dialog)')].map(({ outerHTML }) => outerHTML.slice(0, 120)));
  assert.deepEqual(alive, []);
  assert.deepEqual((await axe(page)).filter((violation) => !OF_THE_HOST.test(violation)), []);
  await page.locator('#a').getByRole('button', { name: german.shell_copy_report }).click();
  const said = german.share_copied_said.replace('{name}', german.shell_report);
  await eventually(async () => assert.equal(await page.locator('#a .cc-shell-note').getByRole('status').innerText(), said));
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /stopped 3 times within a minute[^]*RuntimeError/);
}

export async function a_table_that_the_page_came_with_stands_again_after_the_last_fault({ page, url, assert, tolerate }) {
  tolerate(traps);
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"><table><caption>Ours</caption></table></claim-comparator>');
  await live(page);
  assert.ok(!(await page.getByText('Ours').isVisible()));
  await stopThrice(page, assert);
  await eventually(async () => assert.ok(await page.getByText('Ours').isVisible()));
  assert.ok(await field(page, 'Report').isVisible());
  assert.equal(await rows(page).count(), 0);
}

export async function an_element_that_comes_after_the_last_fault_says_why_it_stays_as_it_is({ page, url, assert, tolerate }) {
  tolerate(traps);
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  await stopThrice(page, assert);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('claim-comparator'), { id: 'late', innerHTML: '<p>Ours</p>' })));
  await page.locator('#late').getByRole('alert').filter({ hasText: 'is not started again' }).waitFor();
  assert.ok(await page.getByText('Ours').isVisible());
  assert.equal((await told(page, 'cc-error')).at(-1).element, 'late');
}

export async function where_nothing_can_be_copied_the_report_is_selected({ page, url, assert, tolerate }) {
  tolerate(traps);
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  await stopThrice(page, assert);
  await page.locator('#a').getByRole('button', { name: 'Copy report' }).click();
  await eventually(async () => assert.match(await page.locator('#a .cc-shell-note').getByRole('status').innerText(), /selected below/));
  assert.ok(await field(page, 'Report').evaluate((report) => report.selectionEnd - report.selectionStart === report.value.length && report.value.length > 0));
}
