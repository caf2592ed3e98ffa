// The messages of the interface in other languages than English, which the programs carry.
import { words } from '#files';

const TRANSLATED = ['de', 'ru', 'zh-Hant'];

/** Resolves to the messages of a language; to none for English and for languages that nobody has translated. */
export async function messages(language) {
  if (!TRANSLATED.includes(language)) return '';
  const response = await fetch(words(language));
  return response.ok ? response.text() : '';
}
