// Datasets with a payload in every text and every id, as tests/untrusted/payloads.rs makes them for pages that are drawn natively.
import { readFile } from 'node:fs/promises';

const STORY = new URL('../../golden/story.claims.json', import.meta.url);

/** What means harm, one kind each; native tests try more kinds. */
export const PAYLOADS = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror=window.pwned=1>',
  '"><svg onload=window.pwned=1>',
  'javascript:window.pwned=1//',
  'data:text/html,<script>parent.pwned=1</script>',
  "{{constructor.constructor('window.pwned=1')()}}",
  '</style><style>*{display:none!important}',
  'x;background:url(//evil.example/x);width:expression(alert(1))',
  '__proto__',
  '\0\x01\x7f\x85',
  '\u202egnp.exe\u2066\u2067\u202d',
  '\u200b\u2060\ufeff\u00ad\u{e0041}\u{e0042}\ufe0f\u3164',
  'w'.repeat(10_000),
];

const TEXTS = ['title', 'note', 'short', 'family', 'given', 'literal', 'publisher', 'URL', 'type', 'name', 'aliases', 'label', 'statement', 'scope',
  'quantity', 'condition', 'section', 'page', 'exact', 'prefix', 'suffix'];
const IDS = ['id', 'topic', 'proposition', 'source', 'voice', 'chain', 'author_voices', 'speak_for'];

/** A dataset with a payload in every text, each followed by a number of its own, and in every id. */
export async function laden(payload) {
  const story = JSON.parse((await readFile(STORY, 'utf8')).replaceAll('"voice": "Councillor Okafor"', '"voice": "okafor"'));
  story.sources.forEach((source) => Object.assign(source, { URL: 'x', publisher: 'x', note: 'x' }));
  story.claims.forEach((claim) => Object.assign(claim, { condition: 'x', note: 'x', locator: { section: 'x', page: 'x' } }));
  const slug = payload.replace(/[\s\p{Cc}]/gu, '');
  let number = 0;
  const filled = (value, field) => {
    if (Array.isArray(value)) return value.map((each) => filled(each, field));
    if (typeof value === 'object' && value !== null) {
      const named = (name) => (field === 'bearings' ? `${slug}-${name}` : name);
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [named(name), filled(each, name)]));
    }
    if (typeof value !== 'string') return value;
    if (TEXTS.includes(field)) return `${payload} ${(number += 1)}`;
    return IDS.includes(field) ? `${slug}-${value}` : value;
  };
  return filled(story, '');
}
