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
  if (element.hasAttribute('src')) return new URL(element.getAttribute('src'), document.baseURI).href;
  return 'built-in';
}

/** What an element begins with, given what it would begin with: what was kept, unless the page or somebody else asks for something. */
export function recall(element, given) {
  const isAsked = given.address !== (element.hasAttribute('linked') ? '' : wanted(element));
  const kept = isAsked ? null : read(keyOf(element));
  if (kept === null) return given;
  const theme = element.hasAttribute('theme') ? given.theme : kept.theme;
  return { address: wanted(element, kept.address), theme };
}

/** Keeps what an element shows, as long as its host wants that. */
export function keep(element) {
  if (!element.hasAttribute('persist')) return;
  try {
    localStorage.setItem(keyOf(element), JSON.stringify(element.snapshot()));
  } catch {} // blocked or full
}

function read(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key));
    return kept?.format === FORMAT && typeof kept.address === 'string' ? kept : null;
  } catch {
    return null;
  }
}
