// XML as text. Whatever a dataset says, what comes out is well-formed: letters that XML cannot hold are left out, all others are escaped.

// Control characters, lone halves of pairs, and the two that are no characters (XML 1.0, production 2).
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text within an element or an attribute. */
export const words = (text) => String(text).replace(IMPOSSIBLE, '').replace(/[&<>"]/g, (sign) => ESCAPED[sign]);

/** An element with its attributes and what stands in it, which is XML already; an attribute that is undefined, null or empty is left out. */
export function tag(name, attributes, inner = '') {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const start = given.map(([key, value]) => ` ${key}="${words(short(value))}"`).join('');
  const inside = typeof inner === 'string' ? inner : inner.join('');
  return inside === '' ? `<${name}${start}/>` : `<${name}${start}>${inside}</${name}>`;
}

/** A hundredth of a pixel is fine enough. */
const short = (value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
