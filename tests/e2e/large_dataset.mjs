// A dataset as large as one likes, made up by rule: 40 sources, a claim in every seventh cell, 20 topics.

const SOURCES = 40;
const TOPICS = 20;
const EVERY = 7;
const STANCES = ['affirms', 'affirms', 'affirms', 'denies'];
const numbers = (count) => Array.from({ length: count }, (_, at) => at);

/** A dataset of so many propositions. */
export function largeDataset(propositions) {
  const claim = (proposition, source) => ({
    id: `c${proposition}-${source}`, proposition: `p${proposition}`, source: `s${source}`, voice: `v${source}`, relay: 'own',
    stance: STANCES[(proposition * 31 + source * 17) % STANCES.length], certainty: 'asserted', evidence: [{ exact: 'of the bridge' }],
  });
  const said = (proposition) => numbers(SOURCES).filter((source) => (proposition * 13 + source * 5) % EVERY === 0);
  return {
    format: 'claim-comparator/1', title: 'Many', language: 'en',
    sources: numbers(SOURCES).map((at) => ({ id: `s${at}`, short: `Source ${at}`, title: `What ${at} wrote`, author_voices: [`v${at}`], issued: '2024' })),
    voices: numbers(SOURCES).map((at) => ({ id: `v${at}`, name: `Voice ${at}`, kind: 'person' })),
    topics: numbers(TOPICS).map((at) => ({ id: `t${at}`, label: `Topic ${at}` })),
    propositions: numbers(propositions).map((at) => ({ id: `p${at}`, topic: `t${at % TOPICS}`, statement: `The bridge ${at} can carry lorries.`, kind: 'fact' })),
    claims: numbers(propositions).flatMap((at) => said(at).map((source) => claim(at, source))),
  };
}
