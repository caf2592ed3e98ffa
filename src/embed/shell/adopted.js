// Looks that a shadow tree gets beside those of the drawing in it.

/** Gives a shadow tree one more style; a sheet serves only the document that it was made in. */
export function adopt(tree, css) {
  const sheet = new tree.ownerDocument.defaultView.CSSStyleSheet();
  sheet.replaceSync(css);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}
