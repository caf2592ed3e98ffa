// Where links lead that the comparator gives.
import { home } from '#files';
import { owns } from './page_address.js';

/**
 * The page, without a fragment, that shows what an element shows: the page around it if that keeps the address, else ours. What was handed
 * over can be shown by no other page, so no link leads to it.
 */
export function baseOf(element, { bytes, source }) {
  if (owns(element)) return location.href.split('#')[0];
  const page = bytes && !source ? '' : home(!bytes);
  return page && source ? `${page}?${new URLSearchParams({ src: source })}` : page;
}
