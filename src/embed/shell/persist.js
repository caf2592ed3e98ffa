// What a reader looked at last, kept in this browser for the next visit; loaded only where a host says `persist`. Where storage is blocked, full or
// filled with something else, everything works as if nothing had been kept.
import { wanted } from './wanted.js';

const FORMAT = 'claim-comparator-view/1';

/** Under which key the view of an element is kept: `claim-comparator` and which dataset it is. */
function keyOf(element) {
  return `claim-comparator ${datasetOf(element)}`;
}

/** The address of `src`; of data that the page hands over, the page and the element's id; or else the built-in dataset. */
function datasetOf(element) {
  if (element.data !== null) return `${location.origin}${location.pathname}#${element.id}`;
  if (element.hasAttribute('src')) return URL.parse?.(element.getAttribute('src'), document.baseURI)?.href ?? element.getAttribute('src');
  return 'built-in';
}

/** With which address and theme an element begins: those that were kept, unless the page or somebody else asks for others. */
export function recall(element, address, theme) {
  const isAsked = address !== wanted(element);
  const kept = isAsked ? null : keptOf(element);
  return kept === null ? [address, theme] : [wanted(element, kept.address), element.hasAttribute('theme') ? theme : kept.theme];
}

/** Keeps what an element shows, as long as its host wants that. */
export function keep(element) {
  if (!element.hasAttribute('persist')) return;
  try {
    localStorage.setItem(keyOf(element), JSON.stringify(element.snapshot()));
  } catch {} // blocked or full
}

/** What was kept for an element; nothing if that is no view. */
function keptOf(element) {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(element)));
    return kept?.format === FORMAT && typeof kept.address === 'string' ? kept : null;
  } catch {
    return null;
  }
}
