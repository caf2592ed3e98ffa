// The messages of the interface in other languages than English, which the programs carry.
import { words } from '#files';

const TRANSLATED = ['de', 'ru', 'zh-Hant'];

const PATIENCE_MS = 5_000; // English is there at once
const PAUSE_MS = 10_000; // before what could not be had is asked for again

const asked = {}; // by language: what everybody who asks is given

/** Resolves to the messages of a language; to none for English and for languages that nobody has translated, to null where they cannot be had. */
export async function messages(language) {
  if (!TRANSLATED.includes(language)) return '';
  return (asked[language] ??= had(language));
}

async function had(language) {
  const ask = async () => {
    const response = await fetch(words(language), { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
    return response.text();
  };
  return ask().catch(ask).catch(() => { // what may fail on its way is asked for twice
    setTimeout(() => delete asked[language], PAUSE_MS);
    return null;
  });
}
