// Datasets of any size for the benchmarks, the same ones every time.

export const SIZES = [
  { name: "5 × 60", sources: 5, propositions: 60, claims: 300 },
  { name: "300 × 2,000", sources: 300, propositions: 2_000, claims: 60_000 },
  { name: "1,000 × 5,000, 200k", sources: 1_000, propositions: 5_000, claims: 200_000 },
  { name: "1,000 × 5,000, 1M", sources: 1_000, propositions: 5_000, claims: 1_000_000 },
];

// Mulberry32, a small published generator.
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A thousand claims that lean: 20 sources, which also report each other's voices, on 200 propositions with bearings. */
export function leaning() {
  const next = random(7);
  const pick = (count) => Math.floor(next() * count);
  const each = (length, record) => Array.from({ length }, (_, at) => record(at));
  const claim = (at) => {
    const [source, stance] = [pick(20), ["affirms", "affirms", "denies", "qualifies"][pick(4)]];
    const own = next() < 0.7;
    return {
      id: `c${at}`, proposition: `p${pick(200)}`, source: `s${source}`, voice: `v${own ? source : pick(60)}`,
      relay: own ? "own" : ["endorsed", "reported"][pick(2)], stance, certainty: "asserted", condition: "in part",
    };
  };
  return {
    format: "claim-comparator/1",
    title: "Generated",
    topics: [{ id: "t", label: "Topic" }],
    readings: ["first", "second"].map((id) => ({ id, label: id, statement: id })),
    voices: each(60, (at) => ({ id: `v${at}`, name: `Voice ${at}`, kind: "person" })),
    sources: each(20, (at) => ({ id: `s${at}`, short: `S${at}`, title: `Source ${at}`, author_voices: [`v${at}`], issued: `${2000 + at}` })),
    propositions: each(200, (at) => ({
      id: `p${at}`, topic: "t", statement: `Statement ${at}`, kind: "fact", bearings: { first: pick(5) - 2, second: pick(5) - 2 },
    })),
    claims: each(1000, claim),
  };
}

/** A dataset of one size, as the bytes of its file: each source speaks for itself, on propositions drawn by chance. */
export function dataset({ sources, propositions, claims }) {
  const next = random(20_250_101);
  const list = (length, record) => Array.from({ length }, (_, at) => record(at)).join(",\n");
  const head = `{"format":"claim-comparator/1","title":"Generated",
"topics":[{"id":"t","label":"Topic"}],
"voices":[${list(sources, (at) => `{"id":"v${at}","name":"Voice ${at}","kind":"person"}`)}],
"sources":[${list(sources, (at) => `{"id":"s${at}","short":"S${at}","title":"Source ${at}","author_voices":["v${at}"],"issued":"${2000 + (at % 25)}"}`)}],
"propositions":[${list(propositions, (at) => `{"id":"p${at}","topic":"t","statement":"Statement ${at}","kind":"fact"}`)}],
"claims":[`;
  const parts = [head];
  let [made, left] = [0, sources * propositions];
  for (let source = 0; source < sources; source += 1) {
    const lines = [];
    for (let proposition = 0; proposition < propositions; proposition += 1, left -= 1) {
      if (next() * left >= claims - made) continue; // so that exactly as many are drawn as are wanted
      const drawn = next();
      const stance = drawn < 0.6 ? `"affirms"` : drawn < 0.75 ? `"qualifies","condition":"in part"` : `"denies"`;
      const end = made + 1 === claims ? "" : ",";
      lines.push(
        `{"id":"c${made}","proposition":"p${proposition}","source":"s${source}","voice":"v${source}","relay":"own","stance":${stance},"certainty":"asserted"}${end}\n`,
      );
      made += 1;
    }
    parts.push(lines.join(""));
  }
  parts.push("]}\n");
  return new TextEncoder().encode(parts.join(""));
}
