// The messages of the interface in other languages than English, which the programs carry.
const TRANSLATED = ['de', 'ru', 'zh-Hant'];

/** Resolves to the messages of a language; to none for English and for languages that nobody has translated. */
export async function messages(language) {
  if (!TRANSLATED.includes(language)) return '';
  const response = await fetch(new URL(`./words/${language}.messages`, import.meta.url));
  return response.ok ? response.text() : '';
}
