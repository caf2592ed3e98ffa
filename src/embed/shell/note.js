// A line that the shell says itself, where no program can: in English as long as nothing more can be had, else in full (note_in_full.js).
import { home } from '#files';
import { english } from './sentences.js';
import { style } from './style.js';
import { languageOf } from './wanted.js';
import { messages } from './words.js';

const PATIENCE_MS = 2_000; // for what a line in full needs
const AT_ONCE_MS = 300; // what takes no longer needs no word

/**
 * What went wrong: its kind and the reason for the host, the sentence for the reader, and whether developers should see where it happened; a report
 * to copy where no program is started again. Errors of the shell itself say so.
 */
export function explained(error) {
  if (error?.kind) return { kind: error.kind, reason: error.message, sentence: error.sentence, report: error.report };
  const isForbidden = /WebAssembly/.test(error?.message) && /Content Security Policy|CSP|unsafe-eval|not allowed/i.test(error.message);
  const [kind, sentence] = isForbidden ? ['policy', 'shell_forbidden'] : ['program', 'shell_could_not_start'];
  return { kind, reason: String(error), sentence: [sentence], isUnforeseen: true };
}

/** Says what went wrong above everything in an element, in the language of its address; the line before it goes. `again` tries once more. */
export async function say(element, address, { kind, reason, sentence, report }, again) {
  const shadow = element.shadowRoot;
  shadow.querySelector('.cc-shell-note')?.remove();
  const [note, line] = [document.createElement('div'), document.createElement('div')];
  note.className = 'cc-shell-note';
  note.hidden = true; // until it is certain what is said, so that it is heard once
  line.role = 'alert';
  line.lang = 'en';
  line.textContent = sentence ? english(...sentence) : reason;
  note.append(line);
  if (report) note.append(Object.assign(document.createElement('textarea'), { readOnly: true, value: report, ariaLabel: 'Report' }));
  shadow.prepend(note);
  const inFull = import('./note_in_full.js').then((full) => full.inFull(note, { kind, sentence, element, address, page: home(), again, messages, style }));
  await Promise.race([inFull, new Promise((late) => setTimeout(late, PATIENCE_MS))]).catch(() => {});
  note.hidden = false;
}

/** Says in an element that holds nothing that its comparison is on its way. */
export function wait(element, address) {
  if (element.firstElementChild || element.textContent.trim() !== '') return;
  const shadow = element.shadowRoot;
  const language = languageOf(address);
  setTimeout(async () => {
    const [, text] = /^more_is_coming = (.*)$/m.exec(await messages(language)) ?? [];
    if (!shadow.querySelector('slot') || shadow.childElementCount > 1) return; // it is drawn, it is gone, or something else is said
    const said = text ? { lang: language, textContent: text } : { lang: 'en', textContent: 'The comparison is loading.' };
    shadow.append(Object.assign(document.createElement('div'), { className: 'cc-shell-note', role: 'status', ...said }));
  }, AT_ONCE_MS);
}
