// The whole program, from within the page: unpacked and compiled once, started anew after a trap. A page that is one file has no other.
//
// Nothing is imported from anywhere, so that a policy can forbid it. The build makes a function of the program's bindings
// (`whole_bindings`); each call gives bindings of their own, as a fresh module would. Since the frames of all instances look alike in a
// stack, every call into an instance is watched instead, and what ends an instance is remembered with it.
import { bindings } from 'whole_bindings';
import { ProgramError } from '../shell/program_error.js';
import { packed } from './packed.js';

let compiled = null;
let running = null;
let instance = {}; // whose faults count now
const endedBy = new WeakMap();

export const hasFirst = false;

/** Resolves to the running program: how it draws, how it exports, and the style it brings. */
export function load() {
  running ??= start().catch((error) => {
    running = null; // asked again, it is tried again
    throw error;
  });
  return running;
}

/** Forgets the running instance; the next that is asked for starts anew. */
export function abandon() {
  running = null;
  instance = {};
}

/** Whether an error ended the instance that runs now; what the last ones still throw on their way out is not heard. */
export const isTrap = (error) => error instanceof Error && endedBy.get(error) === instance;

async function start() {
  const glue = bindings(watched(instance));
  glue.initSync({ module: await (compiled ??= compile()) });
  return { Drawing: glue.Drawing, exported: glue.exported, style: glue.style() };
}

function compile() {
  const file = packed('whole_bg.wasm');
  if (!file) throw new ProgramError('The program is missing from this file.', { sentence: ['shell_could_not_start'] });
  const compiling = file.arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
  compiling.catch(() => (compiled = null));
  return compiling;
}

/** WebAssembly as the bindings know it, each of whose exports notes the error that ends `owner`. */
function watched(owner) {
  const note = (error) => {
    const isFatal = error instanceof WebAssembly.RuntimeError || error instanceof RangeError || error?.name === 'InternalError';
    if (isFatal) endedBy.set(error, owner);
    throw error;
  };
  const noting = (exported) => typeof exported !== 'function' ? exported : (...given) => {
    try {
      return exported(...given);
    } catch (error) {
      return note(error);
    }
  };
  return {
    Module: WebAssembly.Module,
    Instance: function Instance(module, imports) {
      const { exports } = new WebAssembly.Instance(module, imports);
      return { exports: Object.fromEntries(Object.entries(exports).map(([name, exported]) => [name, noting(exported)])) };
    },
  };
}
