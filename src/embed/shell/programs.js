// The two programs and the style, each loaded once per page.
const here = document.querySelector('script[data-module]').dataset;
const at = (path) => new URL(path, document.baseURI).href;
const files = {
  first: { module: at(here.module), wasm: at(here.wasm) },
  whole: { module: at('./whole.js'), wasm: at('./whole_bg.wasm') },
};
const loading = {};
let sheet;

/** Resolves to the function of a program that draws; whoever asks for the first once the whole is there gets the whole. */
export function load(program) {
  if (loading.whole?.done) return loading.whole;
  loading[program] ??= start(files[program]).catch((error) => {
    delete loading[program]; // asked again, it is tried again
    throw error;
  });
  loading[program].then(() => (loading[program].done = true), () => {});
  return loading[program];
}

async function start({ module, wasm }) {
  const program = await import(module);
  await program.default({ module_or_path: wasm });
  return program.draw;
}

/** Resolves to the style of every element: the one that the page has for what stands inside the tag. */
export function style() {
  return (sheet ??= css(document.querySelector('[data-claim-comparator]')).then((text) => new CSSStyleSheet().replace(text)));
}

async function css(given) {
  return given.localName === 'style' ? given.textContent : (await fetch(given.href)).text();
}
