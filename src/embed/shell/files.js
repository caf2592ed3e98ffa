// Where the files are that the shell loads: beside it. In the package another module stands for this one (packaged_files.js); which of them is
// meant by `#files` says package.json.
const at = (path) => new URL(path, import.meta.url).href;
const page = document.querySelector('script[data-wasm]')?.dataset;

/** The programs; the first is there where the page came with the first view. */
export const programs = {
  first: page && { module: at(page.module), wasm: at(page.wasm) },
  whole: { module: at('whole.js'), wasm: at('whole_bg.wasm'), integrity: INTEGRITY }, // what the build made of them (xtask/src/build.rs)
};

/** Resolves to the text of the style. */
export async function style() {
  const response = await fetch(at('claim-comparator.css'));
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  return response.text();
}

/** The messages of a language that has been translated. */
export const words = (language) => at(`words/${language}.messages`);

/** The page that shows a comparison by itself: of the built-in dataset, or of the one that it is asked for. */
export const home = (isBuiltIn) => at(isBuiltIn ? './' : 'embed.html');

/** Resolves to what keeps a view between visits; few pages ask for it. */
export const persist = () => import(at('persist.js'));
