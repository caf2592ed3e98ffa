// The two programs: found, checked, compiled once per page, started anew after a trap.
//
// A program is a module of JavaScript and one of WebAssembly. All elements of a page share one instance of each. Its compiled code is kept,
// so that starting it again loads nothing; the JavaScript module is imported under another fragment, since it holds the instance, and
// since browsers remember a module that could not be had. What arrives must be what the build made, where it says what that is.
import { programs as files } from '#files';
import { ProgramError } from './program_error.js';

const PATIENCE_MS = 120_000; // for all of a program: what must hash to something is handed on when it is complete, so silence is not heard

const compiled = {};
const running = {};
const generations = { first: 0, whole: 0 }; // the fragment under which each was imported last

/** Whether the program of the built-in first view came with the page. */
export const hasFirst = Boolean(files.first);

/** Resolves to a running program: how it draws, and the text of the style it brings; whoever asks for the first once the whole is there gets the whole. */
export function load(program) {
  if (running.whole?.done) return running.whole;
  running[program] ??= once(program);
  return running[program];
}

/** Forgets every running instance; the next that is asked for starts anew. */
export function abandon() {
  for (const program of Object.keys(generations)) {
    generations[program] += 1;
    delete running[program];
  }
}

/** Whether an error ended the instances that run now; what the last ones still throw on their way out is not heard. */
export function isTrap(error) {
  // Too deep a recursion is a RangeError, in Firefox an InternalError.
  if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError || error?.name === 'InternalError')) return false;
  const stack = String(error.stack);
  const isOurs = Object.values(files).some((file) => file && (stack.includes(file.wasm) || stack.includes(file.module)));
  return isOurs && [...stack.matchAll(/([^\s(@]+\.js)(?:#(\d+))?:\d+:\d+/g)].every(([, url, of = 0]) => isRunning(url, Number(of)));
}

/** Whether a module is none of ours, or the one that runs now. */
function isRunning(url, generation) {
  return Object.entries(files).every(([program, file]) => file?.module !== url || generations[program] === generation);
}

function once(program) {
  let timer;
  // What is still on its way after all patience is fetched anew when it is asked for again.
  const late = new Promise((_, giveUp) => {
    timer = setTimeout(() => {
      if (running[program] === starting) {
        generations[program] += 1;
        delete compiled[program];
      }
      giveUp(missing(files[program].wasm));
    }, PATIENCE_MS);
  });
  const starting = Promise.race([start(program), late]).finally(() => clearTimeout(timer)).catch((error) => {
    if (running[program] === starting) delete running[program]; // asked again, it is tried again
    throw error;
  });
  starting.then(() => (starting.done = true), () => {});
  return starting;
}

async function start(program) {
  const [glue, code] = await Promise.all([twice(() => imported(program)), (compiled[program] ??= compile(program))]);
  glue.initSync({ module: code });
  return { Drawing: glue.Drawing, exported: glue.exported, style: glue.style?.() };
}

async function imported(program) {
  const { module, integrity } = files[program];
  const url = generations[program] === 0 ? module : `${module}#${generations[program]}`;
  try {
    if (integrity) await checked(url, integrity.module);
    return await import(/* @vite-ignore */ /* webpackIgnore: true */ url); // bundlers leave it as it is
  } catch (error) {
    generations[program] += 1;
    throw missing(module, error);
  }
}

/** Has the browser load a module if it is what it should be; a module that came so is not asked for again. */
function checked(href, integrity) {
  const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href, integrity });
  if (!link.relList.supports('modulepreload')) return null;
  link.nonce = document.querySelector('script[nonce]')?.nonce ?? '';
  return new Promise((loaded, failed) => {
    link.onload = loaded;
    link.onerror = failed;
    document.head.append(link);
  }).finally(() => link.remove());
}

function compile(program) {
  const { wasm, integrity } = files[program];
  const compiling = twice(async () => {
    const response = await fetch(wasm, { credentials: 'same-origin', integrity: integrity?.wasm ?? '' }).catch((error) => {
      throw missing(wasm, error);
    });
    if (!response.ok) throw missing(wasm, `it answers ${response.status}`);
    const isNamed = response.headers.get('content-type')?.startsWith('application/wasm');
    return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
  });
  compiling.catch(() => {
    if (compiled[program] === compiling) delete compiled[program];
  });
  return compiling;
}

/** A file of a program did not arrive, or is not the one that the build made. */
const missing = (file, cause) => new ProgramError(`${file} did not arrive as it was published.`, { cause, sentence: ['shell_file_missing', { file }] });

/** Tries what may fail on its way through a network a second time. */
const twice = (work) => work().catch(work);
