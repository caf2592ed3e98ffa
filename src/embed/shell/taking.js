// What is taken from an element: its dataset in other formats, pictures of what it shows.
import { DatasetError } from './dataset.js';
import { ProgramError, load } from './programs.js';
import { guarded } from './supervisor.js';

const KINDS = ['json', 'csv', 'plain', 'bibtex', 'csl-json'];

/** Resolves to a dataset, if there is one, as a text in another format. */
export async function textOf(kind, dataset) {
  if (!KINDS.includes(kind)) throw new RangeError(`Nothing is exported as ${typeof kind === 'string' ? `“${kind}”` : String(kind)}: exportText takes ${KINDS.join(', ')} or svg.`);
  if (!dataset) throw new DatasetError('data', 'There is no dataset yet.');
  const { exported } = await load('whole');
  const text = guarded(() => exported(kind, dataset.bytes ?? undefined));
  if (text === undefined) throw new RangeError(`There is nothing to export as “${kind}”.`);
  return text;
}

/** Resolves to a picture of what stands in a shadow tree: an `svg` as text, a `png` as blob. */
export async function pictureOf(kind, tree, link) {
  const { picture } = await import('./picture.js').catch((cause) => {
    throw Object.assign(new ProgramError('What makes pictures did not arrive.', { cause }), { kind: 'program' });
  });
  return picture(kind, tree, link);
}
