// The messages of the interface in other languages than English, which the programs carry.
import { words } from '#files';

const TRANSLATED = ['de', 'ru', 'zh-Hant'];

const PATIENCE_MS = 5_000; // English is there at once

/** The messages of a language could not be had. */
export class WordsError extends Error {
  constructor(language) {
    super(`The words of this language (${language}) could not be had, so the comparison is in English.`);
  }
}

/** Resolves to the messages of a language; to none for English and for languages that nobody has translated, to null where they cannot be had. */
export async function messages(language) {
  if (!TRANSLATED.includes(language)) return '';
  const ask = async () => {
    const response = await fetch(words(language), { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new WordsError(language);
    return response.text();
  };
  return ask().catch(ask).catch(() => null); // what may fail on its way is asked for twice
}
