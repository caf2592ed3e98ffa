// Starts the WebAssembly module that registers <claim-comparator>.
// A file of its own, because the page's content security policy allows no inline script.
const { module, wasm } = document.querySelector('script[data-wasm]').dataset;
const at = (path) => new URL(path, document.baseURI).href;
const { default: start } = await import(at(module));
await start({ module_or_path: at(wasm) });
