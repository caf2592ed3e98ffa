// The two programs and the style, each loaded once per page.
const here = document.querySelector('script[data-module]').dataset;
const at = (path) => new URL(path, document.baseURI).href;
const files = {
  first: { module: at(here.module), wasm: at(here.wasm) },
  whole: { module: at('./whole.js'), wasm: at('./whole_bg.wasm') },
};
const loading = {};
let sheet;

/** Resolves to a program: how it draws, and the style it brings; whoever asks for the first once the whole is there gets the whole. */
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
  return { draw: program.draw, style: program.style && (await new CSSStyleSheet().replace(program.style())) };
}

/** Resolves to the messages of a language; to none for English, which the programs carry, and for languages that nobody has translated. */
export async function messages(language) {
  if (!['de', 'ru', 'zh-Hant'].includes(language)) return '';
  const response = await fetch(at(`./words/${language}.messages`));
  return response.ok ? response.text() : '';
}

/** Resolves to the style of every element: the one that the page has for what stands inside the tag. */
export function style() {
  return (sheet ??= css(document.querySelector('[data-claim-comparator]')).then((text) => new CSSStyleSheet().replace(text)));
}

async function css(given) {
  return given.localName === 'style' ? given.textContent : (await fetch(given.href)).text();
}
