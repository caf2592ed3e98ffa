// The address of the page, for the element that keeps its state there. A page has one address, so one element has it: the first that asks.
const VISITED = ['popstate', 'hashchange'];
let owner = null;
let listener = null;

/** What stands behind `#`. */
export const hash = () => location.hash.slice(1);

/** Whether a fragment is an address of ours; others are places in the page around, and left alone. */
export const isView = (fragment) => fragment === '' || fragment.includes('=');

/** Whether an element keeps its state in the address. */
export const owns = (element) => owner === element;

/**
 * Has an element keep its state in the address if it says `linked` and no other does; `visited` is called whenever another address is. An
 * element that is asked later puts there what it shows.
 */
export function link(element, visited, shown) {
  if (!element.isConnected || !element.hasAttribute('linked')) return disown(element);
  if (owner !== null) return;
  [owner, listener] = [element, visited];
  VISITED.forEach((event) => addEventListener(event, listener));
  if (shown !== undefined) write(shown, false);
}

/** Leaves the address to others. */
export function disown(element) {
  if (owner !== element) return;
  VISITED.forEach((event) => removeEventListener(event, listener));
  owner = null;
}

/** Puts an address behind the `#` of the page's; where a host forbids that (a sandboxed frame), the page works without links. */
export function write(address, isStep) {
  try {
    history[isStep ? 'pushState' : 'replaceState'](null, '', address === '' ? location.pathname + location.search : `#${address}`);
  } catch {}
}
