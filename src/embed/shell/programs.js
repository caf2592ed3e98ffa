// The two programs: found, checked, compiled once per page, started anew after a trap.
//
// A program is a module of JavaScript and one of WebAssembly. All elements of a page share one instance of each. Its compiled code is kept,
// so that starting it again loads nothing; the JavaScript module is imported under another fragment, since it holds the instance.
const here = new URL('.', import.meta.url);
const script = document.querySelector('script[data-module]')?.dataset ?? {};
const at = (path) => new URL(path, here).href;
const files = {
  first: { module: script.module && new URL(script.module, document.baseURI).href, wasm: script.wasm && new URL(script.wasm, document.baseURI).href },
  whole: { module: at('whole.js'), wasm: at('whole_bg.wasm') },
};
const compiled = {};
const running = {};
let generation = 0;

/** Whether the program of the built-in first view came with the page. */
export const hasFirst = Boolean(files.first.module);

/** Resolves to a running program: how it draws, and the style it brings; whoever asks for the first once the whole is there gets the whole. */
export function load(program) {
  if (running.whole?.done) return running.whole;
  running[program] ??= once(program);
  return running[program];
}

/** Forgets every running instance; the next that is asked for starts anew. */
export function abandon() {
  generation += 1;
  for (const program of Object.keys(running)) delete running[program];
}

/** Whether an error ended the instances that run now; what the last ones still throw on their way out is not heard. */
export function isTrap(error) {
  const isFatal = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
  if (!isFatal) return false;
  const stack = String(error.stack);
  const isOurs = Object.values(files).some(({ module, wasm }) => module && (stack.includes(wasm) || stack.includes(module)));
  return isOurs && [...stack.matchAll(/\.js(?:#(\d+))?:\d+:\d+/g)].every(([frame, of = 0]) => !isGlue(stack, frame) || Number(of) === generation);
}

/** Whether a frame of a stack lies in one of our JavaScript modules. */
function isGlue(stack, frame) {
  const before = stack.slice(0, stack.indexOf(frame) + 3);
  return Object.values(files).some(({ module }) => module && before.endsWith(module));
}

function once(program) {
  const starting = start(program).catch((error) => {
    if (running[program] === starting) delete running[program]; // asked again, it is tried again
    throw error;
  });
  starting.then(() => (starting.done = true), () => {});
  return starting;
}

async function start(program) {
  const { module, wasm } = files[program];
  const fragment = generation === 0 ? '' : `#${generation}`;
  const [glue, code] = await Promise.all([twice(() => import(module + fragment)), (compiled[program] ??= compile(program, wasm))]);
  glue.initSync({ module: code });
  return { Drawing: glue.Drawing, exported: glue.exported, style: glue.style && (await new CSSStyleSheet().replace(glue.style())) };
}

function compile(program, wasm) {
  const compiling = twice(async () => {
    const response = await fetch(wasm, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`${wasm} answers ${response.status}`);
    const isNamed = response.headers.get('content-type')?.startsWith('application/wasm');
    return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
  });
  compiling.catch(() => delete compiled[program]);
  return compiling;
}

/** Tries what may fail on its way through a network a second time. */
const twice = (work) => work().catch(work);
