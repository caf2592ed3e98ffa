// A comparator as it would stand on paper, for as long as something measures it: what only acts is gone, as it is in print, nothing is pinned, everything
// is laid out, and what style sheets add before and after elements is made measurable. All within one turn, so nobody sees it.

/** Does `work` while a root stands as on paper; afterwards it stands as before, scrolled and focused as it was. */
export function asOnPaper(root, work) {
  const tree = root.getRootNode();
  const sheets = [...tree.adoptedStyleSheets]; // the list itself changes with what is adopted
  const page = document.scrollingElement;
  const [top, start] = [page.scrollTop, page.scrollLeft];
  const undo = [];
  try {
    const rules = sheets.flatMap((sheet) => [...allRules(sheet)]);
    const added = rules.filter(({ isPrint, rule }) => !isPrint && /::(before|after)/.test(rule.selectorText) && rule.style.content);
    const texts = added.flatMap(({ rule }) => addedBy(root, rule.selectorText)); // all read before any is written: each change would lay out anew
    for (const text of texts) undo.push(inPlace(text));
    const paper = new CSSStyleSheet();
    paper.replaceSync([
      ...rules.filter(({ isPrint, rule }) => isPrint && rule.style.display === 'none').map(({ rule }) => `${rule.selectorText} { display: none !important }`),
      '.cc-root * { content-visibility: visible !important }',
      '.cc-root summary { list-style: none !important }',
      '.cc-root ::before, .cc-root ::after { content: none !important }',
    ].join('\n'));
    tree.adoptedStyleSheets = [...sheets, paper];
    const pinning = rules.filter(({ rule }) => rule.style.position === 'sticky').map(({ rule }) => rule.selectorText);
    const pinned = [...root.querySelectorAll(pinning.join() || ':not(*)')].filter((element) => getComputedStyle(element).position === 'sticky');
    for (const element of pinned) undo.push(unpinned(element));
    return work();
  } finally {
    for (const back of undo.reverse()) back();
    tree.adoptedStyleSheets = sheets;
    page.scrollTo({ top, left: start, behavior: 'instant' });
  }
}

/** Every rule of a sheet that chooses elements, with whether it stands in what is for print. */
export function* allRules(within, isPrint = false) {
  for (const rule of within.cssRules) {
    const isForPrint = isPrint || rule.media?.mediaText === 'print';
    if (rule.selectorText) yield { rule, isPrint: isForPrint };
    else if (rule.cssRules) yield* allRules(rule, isForPrint);
  }
}

const KEPT = ['display', 'color', 'font-size', 'font-weight', 'width', 'padding', 'margin', 'flex', 'white-space'];

/** The words that a rule adds before or after elements, with their looks. */
function addedBy(root, selectors) {
  return selectors.split(/,(?![^(]*\))/).flatMap((selector) => {
    const [, of, pseudo] = /^(.*?)(::before|::after)$/.exec(selector.trim()) ?? [];
    return of ? [...root.querySelectorAll(of)].flatMap((element) => wordsAdded(element, pseudo)) : [];
  });
}

function wordsAdded(element, pseudo) {
  const style = getComputedStyle(element, pseudo);
  const [, text] = /^"([^"]*)"/.exec(style.content) ?? [];
  if (text === undefined || style.display === 'none') return [];
  return [{ element, pseudo, text, looks: KEPT.map((property) => [property, style.getPropertyValue(property)]) }];
}

/** Puts an element in place of added words; gives what takes it out again. */
function inPlace({ element, pseudo, text, looks }) {
  const isBefore = pseudo === '::before';
  if ((isBefore ? element.firstElementChild : element.lastElementChild)?.dataset.inPlaceOf === pseudo) return () => {}; // another rule said the same
  const span = document.createElement('span');
  span.dataset.inPlaceOf = pseudo;
  span.textContent = text;
  for (const [property, value] of looks) span.style.setProperty(property, value);
  element[isBefore ? 'prepend' : 'append'](span);
  return () => span.remove();
}

/** Leaves an element where it stands while nothing is scrolled; gives what pins it again. */
function unpinned(element) {
  const { style } = element;
  const before = ['position', 'inset'].map((property) => [property, style.getPropertyValue(property)]);
  style.setProperty('position', 'relative', 'important');
  style.setProperty('inset', 'auto', 'important');
  return () => {
    for (const [property, value] of before) style.setProperty(property, value);
    if (element.getAttribute('style') === '') element.removeAttribute('style'); // where none was
  };
}
