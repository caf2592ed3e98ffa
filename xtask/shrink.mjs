// Shrinks a released WebAssembly module in place: `node xtask/shrink.mjs FILE`.
//
// Panics end in a trap either way, since the module is built with panic=abort. What only words them (formatting, hooks, messages) is
// cut off here: the functions named below become a bare trap, and what nobody calls any more is removed. Checks stay where they are.
import { readFileSync, writeFileSync } from 'node:fs';
import binaryen from 'binaryen';

const WORDING = [
  /^core::panicking::/,
  /^core::option::(unwrap|expect)_failed/,
  /^core::result::unwrap_failed/,
  /^core::slice::index::slice_\w*fail/,
  /^core::slice::copy_from_slice_impl::len_mismatch_fail/,
  /^core::str::slice_error_fail/,
  /^core::cell::panic_already_/,
  /^alloc::raw_vec::(handle_error|capacity_overflow)/,
  /^alloc::alloc::handle_alloc_error/,
  /^std::panicking::/,
  /^std::thread::local::panic_access_error/,
  /^std::alloc::/,
  /^console_error_panic_hook::/,
];

const [file] = process.argv.slice(2);
const before = readFileSync(file);
binaryen.setOptimizeLevel(2);
binaryen.setShrinkLevel(2);
binaryen.setDebugInfo(true);
const module = binaryen.readBinary(before);
module.setFeatures(
  binaryen.Features.MutableGlobals | binaryen.Features.NontrappingFPToInt | binaryen.Features.BulkMemory |
  binaryen.Features.BulkMemoryOpt | binaryen.Features.SignExt | binaryen.Features.ReferenceTypes | binaryen.Features.Multivalue |
  binaryen.Features.CallIndirectOverlong,
);

let cut = 0;
for (let index = 0; index < module.getNumFunctions(); index += 1) {
  const pointer = module.getFunctionByIndex(index);
  const { name, base } = binaryen.getFunctionInfo(pointer);
  // Names come with a hash in brackets after each crate's name.
  const plain = (name || '').replace(/\[[0-9a-f]+\]/g, '');
  if (base === '' && WORDING.some((pattern) => pattern.test(plain))) {
    binaryen.Function.setBody(pointer, module.unreachable());
    cut += 1;
  }
}
if (cut === 0) throw new Error(`${file} names no function that words panics; was it built without names?`);

module.optimize();
binaryen.setDebugInfo(false);
const after = module.emitBinary();
writeFileSync(file, after);
console.log(`shrink: ${before.length} to ${after.length} bytes, ${cut} functions cut`);
