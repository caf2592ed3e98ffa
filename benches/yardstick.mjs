// What the benchmarks measure against: the same counting in straightforward JavaScript with typed arrays. It reads plain datasets only:
// no periods, scopes or values, one claim per source and proposition, each source speaking for itself.

const STANCES = { denies: 0, qualifies: 1, affirms: 2 };
const [SINGLE, AGREEMENT, QUALIFIED, CONFLICT] = [1, 3, 4, 5];

/** Reads and checks a dataset into columns, sorted by proposition. */
export function load(bytes) {
  const dataset = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  const positions = (records) => new Map(records.map((record, at) => [record.id, at]));
  const [propositions, sources, voices] = [dataset.propositions, dataset.sources, dataset.voices].map(positions);
  const count = dataset.claims.length;
  const columns = { proposition: new Uint32Array(count), member: new Uint32Array(count), stance: new Uint8Array(count) };
  const seen = new Set();
  dataset.claims.forEach((claim, at) => {
    const places = [propositions.get(claim.proposition), sources.get(claim.source), voices.get(claim.voice)];
    if (seen.has(claim.id) || places.includes(undefined) || !(claim.stance in STANCES)) throw new Error(`claim ${at}`);
    seen.add(claim.id);
    columns.proposition[at] = places[0];
    columns.member[at] = places[2];
    columns.stance[at] = STANCES[claim.stance];
  });
  return sorted(columns, propositions.size, voices.size);
}

function sorted({ proposition, member, stance }, propositions, members) {
  const ends = new Uint32Array(propositions + 1);
  for (let at = 0; at < proposition.length; at += 1) ends[proposition[at] + 1] += 1;
  for (let at = 0; at < propositions; at += 1) ends[at + 1] += ends[at];
  const next = ends.slice();
  const cells = { member: new Uint32Array(proposition.length), stance: new Uint8Array(proposition.length) };
  for (let at = 0; at < proposition.length; at += 1) {
    const to = next[proposition[at]]++;
    cells.member[to] = member[at];
    cells.stance[to] = stance[at];
  }
  return { propositions, members, ends, cells };
}

/** How many take each stance on each proposition. */
function counts({ propositions, ends, cells }) {
  const counted = new Uint32Array(propositions * 3);
  for (let at = 0; at < propositions; at += 1) {
    for (let cell = ends[at]; cell < ends[at + 1]; cell += 1) counted[at * 3 + cells.stance[cell]] += 1;
  }
  return counted;
}

/** The verdict of each proposition. */
export function classify(table) {
  const counted = counts(table);
  const verdicts = new Uint8Array(table.propositions);
  for (let at = 0; at < table.propositions; at += 1) {
    const [denies, qualifies, affirms] = [counted[at * 3], counted[at * 3 + 1], counted[at * 3 + 2]];
    const all = denies + qualifies + affirms;
    if (all > 1) verdicts[at] = denies && affirms ? CONFLICT : qualifies ? QUALIFIED : AGREEMENT;
    else verdicts[at] = all === 1 ? SINGLE : 0;
  }
  return verdicts;
}

/** The positions of the propositions, the most contested first. */
export function rank(table) {
  const counted = counts(table);
  const contested = new Float64Array(table.propositions).fill(-1);
  for (let at = 0; at < table.propositions; at += 1) {
    const [denies, qualifies, affirms] = [counted[at * 3], counted[at * 3 + 1], counted[at * 3 + 2]];
    const all = denies + qualifies + affirms;
    const apart = denies * affirms + (qualifies * (denies + affirms)) / 2;
    if (all > 1) contested[at] = apart / Math.floor((all * all) / 4);
  }
  return Uint32Array.from(contested.keys()).sort((a, b) => contested[b] - contested[a] || a - b);
}

/** How every two members agree: row by row, nine counters per partner. */
export function pairs({ propositions, members, ends, cells }) {
  const [rows, last] = [new Uint32Array(members + 1), new Uint32Array(cells.member.length)];
  for (let at = 0; at < cells.member.length; at += 1) rows[cells.member[at] + 1] += 1;
  for (let at = 0; at < members; at += 1) rows[at + 1] += rows[at];
  const [own, next] = [new Uint32Array(cells.member.length), rows.slice()];
  for (let at = 0; at < propositions; at += 1) {
    for (let cell = ends[at]; cell < ends[at + 1]; cell += 1) {
      const to = next[cells.member[cell]]++;
      own[to] = cell;
      last[to] = ends[at + 1];
    }
  }
  const most = (members * (members - 1)) / 2;
  const list = () => new Uint32Array(most);
  const found = { a: list(), b: list(), common: list(), agree: list(), qualify: list(), conflict: list(), kappa: new Float64Array(most) };
  const counters = new Uint32Array(members * 9);
  let made = 0;
  for (let a = 0; a < members; a += 1) {
    for (let row = rows[a]; row < rows[a + 1]; row += 1) {
      const stance = cells.stance[own[row]] * 3;
      const end = last[row];
      for (let cell = own[row] + 1; cell < end; cell += 1) counters[cells.member[cell] * 9 + stance + cells.stance[cell]] += 1;
    }
    for (let b = a + 1; b < members; b += 1) {
      const at = b * 9;
      const [dd, dq, da, qd, qq, qa, ad, aq, aa] = counters.subarray(at, at + 9);
      const [d, q, f] = [dd + dq + da, qd + qq + qa, ad + aq + aa];
      const common = d + q + f;
      if (common === 0) continue;
      const [ofD, ofQ, ofF] = [dd + qd + ad, dq + qq + aq, da + qa + aa];
      const observed = dq + qd + qa + aq + 2 * (da + ad);
      const expected = (d + f) * ofQ + q * (ofD + ofF) + 2 * (d * ofF + f * ofD);
      found.a[made] = a;
      found.b[made] = b;
      found.common[made] = common;
      found.agree[made] = dd + aa;
      found.qualify[made] = dq + qd + qq + qa + aq;
      found.conflict[made] = da + ad;
      found.kappa[made] = common < 10 || expected === 0 ? NaN : 1 - (common * observed) / expected;
      made += 1;
      counters.fill(0, at, at + 9);
    }
  }
  return Object.fromEntries(Object.entries(found).map(([field, values]) => [field, values.subarray(0, made)]));
}

/** Krippendorff's alpha, nominal, ordinal and interval. */
export function alpha(table) {
  const counted = counts(table);
  const totals = [0, 0, 0];
  const meetings = [0, 0, 0]; // pairs of different stances over raters − 1: 0–1, 1–2, 0–2
  for (let at = 0; at < table.propositions; at += 1) {
    const [d, q, a] = counted.subarray(at * 3, at * 3 + 3);
    const raters = d + q + a;
    if (raters < 2) continue;
    totals[0] += d;
    totals[1] += q;
    totals[2] += a;
    meetings[0] += (d * q) / (raters - 1);
    meetings[1] += (q * a) / (raters - 1);
    meetings[2] += (d * a) / (raters - 1);
  }
  const [d, q, a] = totals;
  const ratings = d + q + a;
  const of = (distances) => {
    const observed = distances.reduce((sum, distance, at) => sum + distance * meetings[at], 0);
    const expected = distances[0] * d * q + distances[1] * q * a + distances[2] * d * a;
    return 1 - ((ratings - 1) * observed) / expected;
  };
  return { nominal: of([1, 1, 1]), ordinal: of([((d + q) / 2) ** 2, ((q + a) / 2) ** 2, (d / 2 + q + a / 2) ** 2]), interval: of([1, 1, 4]) };
}
