// What an element's attributes ask for, as the address that the programs understand: `key=value` joined by `&`, as behind `#` in a link.

/** The attributes that choose what is shown. */
export const CHOOSING = ['view', 'proposition', 'pair', 'by', 'lang'];

const KEYS = { view: 'view', pair: 'pair', by: 'by', lang: 'lang', proposition: 'open' };
const DEFAULTS = { view: 'matrix', by: 'sources', lang: 'en' }; // which no address names
// What the first program can draw, whatever the value or with this one; anything else is for the whole one. A test holds this to
// `Front::is_enough_for`.
const OF_THE_FIRST = ['q', 'verdict', 'topic', 'kind', 'reading', 'density', 'sort=topic', 'sort=contestedness', 'by=sources', 'view=matrix', 'lang=en'];

/** The address with what an attribute asks for; an attribute that is gone asks for what there is without it. */
export function withAttribute(address, name, given) {
  const value = given && name === 'lang' ? languageFor(given) : given;
  const parts = partsOf(address).filter(([key, old]) => key !== KEYS[name] || (name === 'proposition' && !old.startsWith('proposition.')));
  if (value && value !== DEFAULTS[name]) parts.push([KEYS[name], name === 'proposition' ? `proposition.${value}` : value]);
  return new URLSearchParams(parts).toString().replaceAll('%3A', ':').replaceAll('%2C', ','); // as state/pairs.rs writes them
}

/** The language of the interface for a tag (BCP 47), whatever region it names: `de` for `de-AT`, `zh-Hant` for `zh-TW`. */
function languageFor(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return script === 'Hant' ? `${language}-${script}` : language;
  } catch {
    return DEFAULTS.lang; // it is no tag
  }
}

/** The address that all of an element's attributes ask for: that of `address`, or else another one, changed by those that choose one thing. */
export function wanted(element, other = '') {
  const whole = element.getAttribute('address') ?? other;
  return CHOOSING.reduce((address, name) => (element.hasAttribute(name) ? withAttribute(address, name, element.getAttribute(name)) : address), whole);
}

/** The level of an element's title among the headings of the page: below that of the page, unless the host says another. */
export function headingOf(element) {
  const given = element.getAttribute('heading') | 0;
  return given > 0 && given < 7 ? given : 2;
}

/** The language of the interface that an address asks for. */
export const languageOf = (address) => valueIn(address, 'lang') ?? 'en';

/** The theme that a word asks for: `light`, `dark`, or `device` for any other. */
export const themeOf = (word) => (['light', 'dark'].includes(word) ? word : 'device');

/** The theme of an element: the chosen one, or that of its attribute. */
export const themeIn = (element, chosen) => chosen ?? themeOf(element.getAttribute('theme'));

/** What an address has for a key. */
export function valueIn(address, wantedKey) {
  return partsOf(address).find(([key]) => key === wantedKey)?.[1] ?? null;
}

/** What was laid open on the way from one address to another, by kind and id; null if nothing was. */
export function selectedBy(before, address) {
  const [open, opened] = [before, address].map((at) => valueIn(at, 'open'));
  if (opened === null || opened === open) return null;
  const [kind, ...id] = opened.split('.');
  return { kind, id: id.join('.') };
}

/** Whether the first view, filtered or in another order, is all that an address asks for. */
export function isFirstView(address) {
  return partsOf(address).every(([key, value]) => OF_THE_FIRST.includes(key) || OF_THE_FIRST.includes(`${key}=${value}`));
}

const partsOf = (address) => [...new URLSearchParams(address.replace(/^#/, ''))];
