// The style of every element, loaded once: the one that the page has for what stands inside the tag, or else our own file.
import { style as ours } from '#files';

let css;
const sheets = new WeakMap(); // by document: a sheet serves the document that it was made in, and no other

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

/** Gives a shadow tree the styles with these texts. */
export function dress(shadow, texts) {
  const { defaultView } = shadow.ownerDocument;
  if (!defaultView) return; // nobody sees that document
  if (!sheets.has(shadow.ownerDocument)) sheets.set(shadow.ownerDocument, new Map());
  const made = sheets.get(shadow.ownerDocument);
  for (const text of texts) {
    if (made.has(text)) continue;
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    made.set(text, sheet);
  }
  shadow.adoptedStyleSheets = texts.map((text) => made.get(text));
}
