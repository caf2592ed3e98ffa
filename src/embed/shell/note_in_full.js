// A line of the shell in full: in the reader's language, with what can be taken along (a report, the code of a frame), beside what is still to be
// read. Loaded when something went wrong; where it cannot be had, an English line stands (note.js).
import { adopt } from './adopted.js';
import { frameCode } from './frame_code.js';
import { freeze } from './frozen.js';
import { filled } from './sentences.js';

const ENGLISH = {
  shell_report: 'Report',
  shell_copy_report: 'Copy report',
  share_frame: 'Frame',
  share_copy_frame: 'Copy frame',
  share_copied_said: 'Copied: {name}.',
  cite_selected: 'It could not be copied by itself. The text is selected below; copy it from there.',
};

const LOOKS = `
.cc-shell-note > * + * { margin-block-start: 0.5rem; }
.cc-shell-note [role="status"] { margin-inline-start: 0.75rem; }
.cc-shell-note textarea { box-sizing: border-box; display: block; width: 100%; min-height: 4rem; max-height: 12rem; field-sizing: content; font: 0.8125rem / 1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
@media print { .cc-shell-note :is(button, textarea, [role="status"]) { display: none; } }
`;

/** Says a sentence in a language, offers what is to be copied, and leaves what the element shows as something that is only read. */
export async function inFull(note, { sentence, language, frame, messages, style }) {
  const shadow = note.getRootNode();
  const report = note.querySelector('textarea');
  const [words] = await Promise.all([wordsOf(language, messages), dressed(shadow, style)]);
  const said = (key, fills) => filled(words[key] ?? ENGLISH[key], fills);
  if (sentence && words[sentence[0]]) {
    note.firstChild.textContent = said(...sentence);
    note.firstChild.lang = language;
  }
  const code = frame && frameCode(frame);
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
  if (shadow.adoptedStyleSheets.length === 0) adopt(shadow, await style().catch(() => ''));
  adopt(shadow, LOOKS);
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

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
