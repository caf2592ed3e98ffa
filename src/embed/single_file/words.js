// The messages of the interface in other languages than English, from within the page.
import { packed } from './packed.js';

/** Resolves to the messages of a language; to none for English and for languages that nobody has translated. */
export async function messages(language) {
  return (await packed(`words/${language}.messages`)?.text()) ?? '';
}
