// The messages of the interface in other languages than English, which the programs carry.
import { words } from '#files';

const TRANSLATED = ['de', 'ru', 'zh-Hant'];

/** Resolves to the messages of a language; to none for English, for languages that nobody has translated, and where they cannot be had. */
export async function messages(language) {
  if (!TRANSLATED.includes(language)) return '';
  const response = await fetch(words(language)).catch(() => null);
  return response?.ok ? response.text() : '';
}
