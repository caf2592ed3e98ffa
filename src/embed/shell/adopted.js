// The sheets of a shadow tree.

const sheets = new WeakMap(); // by document, by text: a sheet serves the document that it was made in, and no other

/** Gives a shadow tree the styles with these texts, beside those sheets of its own that it is to keep. */
export function dress(shadow, texts, kept = []) {
  const { ownerDocument } = shadow;
  if (!ownerDocument.defaultView) return; // nobody sees that document
  if (!sheets.has(ownerDocument)) sheets.set(ownerDocument, new Map());
  const made = sheets.get(ownerDocument);
  for (const text of texts) {
    if (made.has(text)) continue;
    const sheet = new ownerDocument.defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    made.set(text, sheet);
  }
  shadow.adoptedStyleSheets = [...kept, ...texts.map((text) => made.get(text))];
}
