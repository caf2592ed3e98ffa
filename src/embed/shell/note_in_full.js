// A line of the shell in full: in the reader's language, with what can be taken along (a report, the code of a frame), beside what is still to be
// read. Loaded when something went wrong; where it cannot be had, an English line stands (note.js).
import { dress } from './adopted.js';
import { frameCode } from './frame_code.js';
import { freeze } from './frozen.js';
import { filled } from './sentences.js';
import { languageOf } from './wanted.js';

const ENGLISH = {
  shell_report: 'Report',
  shell_copy_report: 'Copy report',
  try_again: 'Try again',
  more_is_coming: 'One moment: this part of the comparison is loading.',
  share_frame: 'Frame',
  share_copy_frame: 'Copy frame',
  share_copied_said: 'Copied: {name}.',
  cite_selected: 'It could not be copied by itself. The text is selected below; copy it from there.',
};

/** What is wrong with a dataset that was fetched, and may be right the next time. */
const FETCHED = ['network', 'status', 'data'];

const LOOKS = `
.cc-shell-note > * + * { margin-block-start: 0.5rem; }
.cc-shell-note [role="status"] { margin-inline-start: 0.75rem; }
.cc-shell-note textarea { box-sizing: border-box; display: block; width: 100%; min-height: 4rem; max-height: 12rem; field-sizing: content; font: 0.8125rem / 1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
@media print { .cc-shell-note :is(button, textarea, [role="status"]) { display: none; } }
`;

/** Says a sentence in a language, offers what is to be copied, and leaves what the element shows as something that is only read. */
export async function inFull(note, { kind, sentence, element, address, page, again, messages, style }) {
  const shadow = element.shadowRoot;
  const language = languageOf(address);
  const report = note.querySelector('textarea');
  const [words] = await Promise.all([wordsOf(language, messages), dressed(shadow, style)]);
  const said = (key, fills) => filled(words[key] ?? ENGLISH[key], fills);
  if (sentence && words[sentence[0]]) {
    note.firstChild.textContent = said(...sentence);
    note.firstChild.lang = language;
  }
  const mayComeYet = sentence?.[0] === 'shell_file_missing' || (FETCHED.includes(kind) && element.hasAttribute('src'));
  if (mayComeYet) note.append(wish(again, said));
  const code = kind === 'policy' && frameCode({ page, element, address });
  if (code) note.append(...offer(fieldWith(code), said('share_frame'), said('share_copy_frame'), said));
  if (!report) return;
  note.append(...offer(report, said('shell_report'), said('shell_copy_report'), said));
  const root = shadow.querySelector('.cc-root');
  if (root) freeze(root);
}

/** The messages of a language by their keys; none in English, and where they cannot be had. */
async function wordsOf(language, messages) {
  const text = (await messages(language)) ?? '';
  return Object.fromEntries([...text.matchAll(/^(\w+) = (.*)$/gm)].map(([, key, pattern]) => [key, pattern]));
}

/** Sees to it that a shadow tree has the looks of a comparator, also where nothing was drawn. */
async function dressed(shadow, style) {
  const worn = shadow.adoptedStyleSheets.length > 0;
  dress(shadow, [...(worn ? [] : [await style().catch(() => '')]), LOOKS], shadow.adoptedStyleSheets);
}

const fieldWith = (value) => Object.assign(document.createElement('textarea'), { readOnly: true, value });

/** A field with a button that copies it and says so, or selects it where a page may not copy. */
function offer(field, name, words, said) {
  const [copy, done] = [document.createElement('button'), document.createElement('span')];
  field.ariaLabel = name;
  field.spellcheck = false;
  field.dir = 'ltr';
  Object.assign(copy, { type: 'button', className: 'cc-button', textContent: words });
  done.role = 'status';
  copy.onclick = async () => {
    done.textContent = '';
    const isCopied = await copied(field.value);
    done.textContent = isCopied ? said('share_copied_said', { name }) : said('cite_selected');
    if (isCopied) return;
    field.focus();
    field.select();
  };
  const bar = document.createElement('div');
  bar.append(copy, done);
  return [bar, field];
}

/** A button that tries once more, and says that this is under way: whatever comes of it takes the place of the note. */
function wish(again, said) {
  const [bar, retry, under] = ['div', 'button', 'span'].map((name) => document.createElement(name));
  Object.assign(retry, { type: 'button', className: 'cc-button', textContent: said('try_again') });
  under.role = 'status';
  retry.onclick = () => {
    retry.disabled = true;
    under.textContent = said('more_is_coming');
    again();
  };
  bar.append(retry, under);
  return bar;
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
