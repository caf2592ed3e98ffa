// What the shell says itself, where no program can: in the reader's language, if its words are there.
import { readFile } from 'node:fs/promises';
import { eventually } from '../../e2e/comparator.mjs';
import { messages, told, visit } from '../host_page.mjs';

const SHELL = new URL('../../../src/embed/shell/', import.meta.url);
const SPEAKING = ['sentences.js', 'note_in_full.js'];
const TRANSLATED = ['de', 'ru', 'zh-Hant'];
const noise = /404|Failed to (load|fetch)|ERR_/i;

const alert = (page, id) => page.locator(`#${id}`).getByRole('alert');

export async function every_sentence_of_the_shell_is_the_one_of_the_catalogue({ assert }) {
  const english = await messages('en');
  const said = {};
  for (const file of SPEAKING) {
    const source = await readFile(new URL(file, SHELL), 'utf8');
    for (const [, key, sentence] of source.matchAll(/^ {2}(\w+): '(.*)',$/gm)) said[key] = sentence;
  }
  assert.ok(Object.keys(said).length > 15);
  for (const [key, sentence] of Object.entries(said)) assert.equal(sentence, english[key], key);
  const ours = Object.keys(english).filter((key) => key.startsWith('shell_'));
  assert.deepEqual(ours.filter((key) => !(key in said)), [], 'the shell says every sentence that the catalogue has for it');
}

export async function the_reader_hears_in_the_language_of_the_element_and_the_host_in_English({ page, situation, assert, tolerate }) {
  tolerate(noise);
  await visit(page, `${situation}host.html`);
  for (const language of TRANSLATED) {
    const sentence = (await messages(language)).shell_status.replace('{url}', `${situation}gone.json`).replace('{status}', '404 (Not Found)');
    await eventually(async () => assert.equal(await alert(page, language).innerText(), sentence));
    assert.equal(await alert(page, language).getAttribute('lang'), language);
  }
  assert.deepEqual((await told(page, 'cc-error')).map(({ element, reason }) => [element, reason]).sort(), TRANSLATED.map((language) => [language, `${situation}gone.json answers 404 (Not Found).`]));
  for (const summary of await page.getByText('Our own summary').all()) assert.ok(await summary.isVisible());
}

export async function where_the_words_of_a_language_cannot_be_had_English_is_said({ newPage, url, situation, assert, tolerate }) {
  tolerate(noise);
  for (const lost of ['words/de.messages', 'note_in_full.js']) {
    const page = await newPage();
    await page.route(url + lost, (route) => route.abort());
    await visit(page, `${situation}empty.html`);
    await eventually(async () => assert.match(await alert(page, 'a').innerText(), /gone\.json answers 404/, lost));
    assert.equal(await alert(page, 'a').getAttribute('lang'), 'en');
  }
}

export async function where_the_words_never_come_English_is_said_after_a_while({ page, url, situation, assert, tolerate }) {
  tolerate(noise);
  await page.route(`${url}words/de.messages`, () => {}); // answered by nobody
  await visit(page, `${situation}empty.html`);
  await eventually(async () => assert.match(await alert(page, 'a').innerText(), /gone\.json answers 404/));
}
