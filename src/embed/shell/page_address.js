// The address of the page, for the element that keeps its state there. A page has one address, so one element has it: of those that ask, the first.
const VISITED = ['popstate', 'hashchange'];
const asking = new Map(); // elements in order, with what each does when another address is visited

for (const event of VISITED) addEventListener(event, () => asking.values().next().value?.());

/** What stands behind `#`. */
export const hash = () => location.hash.slice(1);

/** Whether a fragment is an address of ours; others are places in the page around, and left alone. */
export const isView = (fragment) => fragment === '' || fragment.includes('=');

/** Whether an element keeps its state in the address. */
export const owns = (element) => asking.size > 0 && asking.keys().next().value === element;

/**
 * Has an element keep its state in the address if it says `linked` and no other does; `visited` is called whenever another address is. An
 * element that is asked later puts there what it shows.
 */
export function link(element, visited, shown) {
  if (!element.isConnected || !element.hasAttribute('linked')) return disown(element);
  asking.set(element, visited);
  if (owns(element) && shown !== undefined) write(shown, false);
}

/** Calls the page after what an element that has its address shows: what is laid open, or else a view that is not the first, and the dataset. */
export function entitle(element, root, dataset) {
  if (!owns(element) || !dataset) return;
  const shown = root.querySelector('.cc-panel-title') ?? root.querySelector('.cc-tab[aria-current]:not(:first-child)');
  document.title = [shown?.textContent, dataset, 'Claim Comparator'].filter(Boolean).join(' – ');
}

/** Leaves the address to the next that asks. */
export const disown = (element) => void asking.delete(element);

/** Puts an address behind the `#` of the page's; where a host forbids that (a sandboxed frame), the page works without links. */
export function write(address, isStep) {
  try {
    history[isStep ? 'pushState' : 'replaceState'](null, '', address === '' ? location.pathname + location.search : `#${address}`);
  } catch {}
}
