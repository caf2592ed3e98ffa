// The code that shows in a frame what an element shows, for pages that forbid WebAssembly: the page for frames brings a policy of its own.
const ASKED_BY_NAME = ['view', 'by', 'pair', 'lang']; // keys of an address that the page for frames takes by themselves

/** The code of a frame; null where the page for frames is not on the web, and for a dataset that only the host has. */
export function frameCode({ page, element, address }) {
  if (!/^https?:/.test(page) || element.data !== null) return null;
  const asked = new URLSearchParams();
  if (element.hasAttribute('src')) asked.set('src', new URL(element.getAttribute('src'), document.baseURI).href);
  const rest = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(address)) (ASKED_BY_NAME.includes(key) ? asked : rest).set(key, value);
  if (rest.size > 0) asked.set('address', rest);
  if (element.hasAttribute('theme')) asked.set('theme', element.getAttribute('theme'));
  const query = asked.size > 0 ? `?${asked}` : '';
  const host = new URL('frame_host.js', page).href;
  return `<iframe src="${escaped(page + query)}" title="Claim Comparator" width="100%" height="720" loading="lazy"></iframe>\n<script src="${escaped(host)}"></script>`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
