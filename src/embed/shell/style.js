// The style of every element, loaded once: the one that the page has for what stands inside the tag, or else our own file.
import { style as ours } from '#files';

let sheet;

/** Resolves to the style sheet. */
export function style() {
  sheet ??= css().catch(css).then((text) => new CSSStyleSheet().replace(text)); // what may fail on its way is asked for twice
  sheet.catch(() => (sheet = undefined));
  return sheet;
}

async function css() {
  const given = document.querySelector('style[data-claim-comparator]');
  return given ? given.textContent : ours();
}
