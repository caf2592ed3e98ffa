// Where links lead that the comparator gives.
import { home } from '#files';

/** The whole address from which an element has its dataset, if it has it from one. */
export const sourceOf = (element) => (element.hasAttribute('src') ? new URL(element.getAttribute('src'), document.baseURI).href : undefined);

/** The page, without a fragment, that shows what an element shows: the page around it if that keeps the address, else ours. */
export function baseOf(element, isBuiltIn, source) {
  if (element.hasAttribute('linked')) return location.href.split('#')[0];
  const page = home(isBuiltIn);
  return page && source ? `${page}?${new URLSearchParams({ src: source })}` : page;
}
