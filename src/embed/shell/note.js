// A line that the shell says itself, where no program can.
import { DatasetError } from './dataset.js';
import { ProgramError } from './programs.js';

const COULD_NOT_START = 'The comparison could not be started; what stands here is what came with the page.';
const FORBIDDEN = 'This page’s policy forbids WebAssembly, which the comparison needs: allow ‘wasm-unsafe-eval’ for scripts, or embed the comparison in a frame.';

/** What went wrong: its kind and the reason for the host, what is said to the reader, and whether developers should see where it happened. */
export function explained(error) {
  if (error instanceof DatasetError) return { kind: error.kind, reason: error.message, said: error.message };
  const isForbidden = /WebAssembly/.test(error?.message) && /Content Security Policy|unsafe-eval|not allowed/i.test(error.message);
  if (isForbidden) return { kind: 'policy', reason: String(error), said: FORBIDDEN, isUnforeseen: !(error instanceof ProgramError) };
  if (error instanceof ProgramError) return { kind: 'program', reason: error.message, said: `${COULD_NOT_START} ${error.message}` };
  return { kind: 'program', reason: String(error), said: COULD_NOT_START, isUnforeseen: true };
}

/** Says a line above everything in a shadow tree, with a report to copy if there is one; the line before it goes. */
export function say(shadow, text, report) {
  shadow.querySelector('.cc-shell-note')?.remove();
  const note = document.createElement('p');
  note.className = 'cc-shell-note';
  note.setAttribute('role', 'alert');
  note.textContent = text;
  if (report) {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.value = report;
    field.setAttribute('aria-label', 'Report');
    note.append(field);
  }
  shadow.prepend(note);
}
