// The style of every element, loaded once: the one that the page has for what stands inside the tag, or else our own file.
import { style as ours } from '#files';

let css;

/** Resolves to the text of the style. */
export function style() {
  css ??= load().catch(load); // what may fail on its way is asked for twice
  css.catch(() => (css = undefined));
  return css;
}

async function load() {
  const given = document.querySelector('style[data-claim-comparator]');
  return given ? given.textContent : ours();
}
