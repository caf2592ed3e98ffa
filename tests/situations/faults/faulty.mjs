// A program of the built page that can be told to fail: every function it exports first looks whether it is to fail, and how.
//
// Such a module is made here of the published one, so what fails is what readers run, and nothing of this is ever published. Its exported
// globals `fault_at` (the number of a function, -1 for none) and `fault_kind` say what is to happen at the next call of that function.
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import binaryen from 'binaryen';

/** How a call can fail, by `fault_kind`: what a panic ends in, calls without end, and memory that is refused. */
export const KINDS = ['panic', 'stack overflow', 'out of memory'];

const { i32, none } = binaryen;
const NONE = -1;
const FEATURES = ['MutableGlobals', 'SignExt', 'NontrappingFPToInt', 'BulkMemory', 'BulkMemoryOpt', 'ReferenceTypes', 'Multivalue', 'ExceptionHandling'];
const TOO_MANY = 0xffff; // pages of 64 KiB, more than there can be beside those in use

/**
 * Resolves to the module with faults built in, and the names of the functions that can fail; a name's place is its number. `first` fails at
 * once. It is made in a thread of its own, so that tests beside this one are not kept waiting.
 */
export function faulty(bytes, first = null) {
  return new Promise((made, failed) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: { bytes, first } });
    thread.once('message', made);
    thread.once('error', failed);
  });
}

function withFaults(bytes, first) {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(FEATURES.reduce((all, name) => all | binaryen.Features[name], 0));
  const exports = functionsOf(module);
  for (const [name, value] of [['fault_at', exports.findIndex(({ name }) => name === first)], ['fault_kind', first === null ? NONE : 0]]) {
    module.addGlobal(name, i32, true, module.i32.const(value));
    module.addGlobalExport(name, name);
  }
  addWays(module);
  exports.forEach(({ name, value }, at) => wrap(module, name, value, at));
  if (!module.validate()) throw new Error('the module with faults is none');
  const made = module.emitBinary();
  module.dispose();
  return { bytes: made, functions: exports.map(({ name }) => name) };
}

function functionsOf(module) {
  return [...Array(module.getNumExports()).keys()]
    .map((at) => binaryen.getExportInfo(module.getExportByIndex(at)))
    .filter(({ kind }) => kind === binaryen.ExternalFunction);
}

/** The ways to fail, as functions. */
function addWays(module) {
  module.addFunction('fault_0', none, none, [], module.unreachable());
  // What comes after the call keeps it from being a loop.
  module.addFunction('fault_1', none, none, [], module.block(null, [
    module.call('fault_1', [], none),
    module.global.set('fault_kind', module.i32.const(NONE), i32),
  ]));
  // Whoever is refused memory gives up, as a panic does.
  module.addFunction('fault_2', none, none, [], module.if(
    module.i32.eq(module.memory.grow(module.i32.const(TOO_MANY)), module.i32.const(-1)),
    module.unreachable(),
  ));
}

/** Exports in a function's place one that fails if it is its turn, and else calls it. */
function wrap(module, name, value, at) {
  const { params, results } = binaryen.getFunctionInfo(module.getFunction(value));
  const types = binaryen.expandType(params);
  const fail = (kind) => module.if(
    module.i32.eq(module.global.get('fault_kind', i32), module.i32.const(kind)),
    module.call(`fault_${kind}`, [], none),
  );
  const inside = module.if(
    module.i32.eq(module.global.get('fault_at', i32), module.i32.const(at)),
    module.block(null, [module.global.set('fault_at', module.i32.const(NONE)), ...KINDS.map((_, kind) => fail(kind))]),
  );
  const call = module.call(value, types.map((type, place) => module.local.get(place, type)), results);
  const outer = `faulty_${at}`;
  module.addFunction(outer, params, results, [], module.block(null, [inside, call], results));
  module.removeExport(name);
  module.addFunctionExport(outer, name);
}

if (!isMainThread) parentPort.postMessage(withFaults(workerData.bytes, workerData.first));
