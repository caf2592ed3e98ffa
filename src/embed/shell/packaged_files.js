// What stands for files.js in the package. A bundler finds a file and copies it where it reads `new URL` with a whole path and
// `import.meta.url`, so every path is written out. The style comes along as text, since pages commonly have their bundler do something of its
// own with css.
import css from '#style';

/** The whole program only: no page comes with a first view. What it must hash to nobody knows: a bundler may shorten what it copies. */
export const programs = {
  whole: {
    module: new URL('./comparator/whole.js', import.meta.url).href,
    wasm: new URL('./comparator/whole_bg.wasm', import.meta.url).href,
  },
};

export const style = async () => css;

const catalogues = {
  de: new URL('./comparator/words/de.messages', import.meta.url).href,
  ru: new URL('./comparator/words/ru.messages', import.meta.url).href,
  'zh-Hant': new URL('./comparator/words/zh-Hant.messages', import.meta.url).href,
};

export const words = (language) => catalogues[language];

/** Nobody knows whether our own page stands on the server of a bundled one; then links are left out. */
export const home = () => '';
