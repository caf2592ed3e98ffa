// Why nothing could be drawn: in words for whoever reads, and for the page around as the detail of `cc-error`.
import { DatasetError } from './dataset.js';
import { ProgramError } from './programs.js';

const COULD_NOT_START = 'The comparison could not be started; what stands here is what came with the page.';
const FORBIDDEN = 'This page’s policy forbids WebAssembly, which the comparison needs: allow ‘wasm-unsafe-eval’ for scripts, or embed the comparison in a frame.';

/** What is said of an error, what the page is told, and whether that is all there is to know. */
export function failureOf(error) {
  const isForbidden = /WebAssembly/.test(error?.message) && /Content Security Policy|unsafe-eval|not allowed/i.test(error.message);
  const isPlain = error instanceof DatasetError || error instanceof ProgramError;
  const said = isForbidden ? FORBIDDEN : error instanceof DatasetError ? error.message : isPlain ? `${COULD_NOT_START} ${error.message}` : COULD_NOT_START;
  return { said, isPlain, detail: { kind: isForbidden ? 'policy' : (error?.kind ?? 'program'), reason: isPlain ? error.message : String(error) } };
}
