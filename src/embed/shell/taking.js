// What is taken from an element: its dataset in other formats, pictures of what it shows. Loaded when it is asked for; what it needs of the shell,
// which is there once, it is given.
import { picture } from './picture.js';

const KINDS = ['json', 'csv', 'plain', 'bibtex', 'csl-json'];

/** Resolves to a dataset, if there is one, as a text in another format; the `kind` of what it rejects with is one of `cc-error`. */
export async function textOf(kind, dataset, { load, guarded }) {
  if (!KINDS.includes(kind)) throw new RangeError(`Nothing is exported as ${typeof kind === 'string' ? `“${kind}”` : String(kind)}: exportText takes ${KINDS.join(', ')} or svg.`);
  if (!dataset) throw failure('data', 'There is no dataset yet.');
  const { exported } = await load('whole').catch((error) => {
    throw failure('program', error.message, error);
  });
  let text = null; // which is no answer of the program
  guarded(() => (text = exported(kind, dataset.bytes ?? undefined)));
  if (text === null) throw failure('program', `The program stopped while it made “${kind}” of the dataset.`);
  if (text === undefined) throw new RangeError(`There is nothing to export as “${kind}”.`);
  return text;
}

/** Resolves to a picture of what stands in a shadow tree, if anything is drawn there, with the link to it: an `svg` as text, a `png` as blob. */
export async function pictureOf(kind, tree, base, address) {
  if (base === null) throw failure('data', 'Nothing is drawn yet.');
  return picture(kind, tree, address ? `${base}#${address}` : base);
}

const failure = (kind, message, cause) => Object.assign(new Error(message, { cause }), { kind });
