// The page for frames, embed.html?src=…&view=…: what the query says becomes the element's attributes, and the page that holds the frame is
// told how high the content is. Nothing that others send is listened to.
const ASKED = ['src', 'address', 'view', 'proposition', 'pair', 'by', 'theme', 'lang', 'persist'];

const asked = new URLSearchParams(location.search);
const element = document.querySelector('claim-comparator');
for (const name of ASKED) if (asked.has(name)) element.setAttribute(name, asked.get(name));
element.addEventListener('cc-error', () => element.replaceChildren()); // what could not be had is no longer on its way
// A link to what an element showed leads here: on its own the page keeps what is shown in its address, as any page does.
if (parent === window && location.hash) element.toggleAttribute('linked', true);

const bare = new CSSStyleSheet();
bare.replaceSync('html, body { margin: 0; overflow-x: hidden }');
document.adoptedStyleSheets = [bare];

/** Our own message, and what host scripts of others understand: AMP, those that follow Embedly, and pym.js where it gave an id. */
function dialects(height) {
  const spoken = [
    { type: 'claim-comparator-height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ context: 'iframe.resize', src: location.href, height }),
  ];
  const pym = asked.get('childId');
  return pym === null ? spoken : [...spoken, `pymxPYMx${pym}xPYMxheightxPYMx${height}`];
}

let told = 0;
function tell() {
  const height = Math.ceil(element.getBoundingClientRect().bottom + scrollY);
  if (height === told || parent === window) return;
  told = height;
  for (const message of dialects(height)) parent.postMessage(message, '*'); // a height is no secret
}

new ResizeObserver(tell).observe(element);
// Whoever gives the frame its height may begin to listen late.
for (const seconds of [1, 2, 4, 8, 16]) setTimeout(() => [(told = 0), tell()], seconds * 1000);
