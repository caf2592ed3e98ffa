// The address of the page, for an element that keeps its state there.

/** What stands behind `#`. */
export const hash = () => location.hash.slice(1);

/** Whether a fragment is an address of ours; others are places in the page around, and left alone. */
export const isView = (fragment) => fragment === '' || fragment.includes('=');

/** Puts an address behind the `#` of the page's; where a host forbids that (a sandboxed frame), the page works without links. */
export function write(address, isStep) {
  try {
    history[isStep ? 'pushState' : 'replaceState'](null, '', address === '' ? location.pathname + location.search : `#${address}`);
  } catch {}
}

const VISITED = ['popstate', 'hashchange'];

/** Calls whenever another address is visited. */
export const listen = (visited) => VISITED.forEach((event) => addEventListener(event, visited));
export const unlisten = (visited) => VISITED.forEach((event) => removeEventListener(event, visited));
