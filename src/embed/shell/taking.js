// What is taken from an element: its dataset in other formats, pictures of what it shows.
import { load } from './programs.js';
import { guarded } from './supervisor.js';

const KINDS = ['json', 'csv', 'plain', 'bibtex', 'csl-json'];

/** Resolves to a dataset as a text in another format; no bytes stand for the built-in one. */
export async function textOf(kind, bytes) {
  if (!KINDS.includes(kind)) throw new RangeError(`Nothing is exported as ${typeof kind === 'string' ? `“${kind}”` : String(kind)}: exportText takes ${KINDS.join(', ')} or svg.`);
  const { exported } = await load('whole');
  const text = guarded(() => exported(kind, bytes ?? undefined));
  if (text === undefined) throw new RangeError(`There is nothing to export as “${kind}”.`);
  return text;
}

/** Resolves to a picture of what stands in a shadow tree: an `svg` as text, a `png` as blob. */
export async function pictureOf(kind, tree, link) {
  const { picture } = await import('./picture.js');
  return picture(kind, tree, link);
}
