// One run of both programs on one dataset, in a page or in Node: the fastest of several rounds in milliseconds, since whatever else the
// machine does only adds to a time; after checking that both give the same answers.

function fastest(times) {
  return Math.min(...times);
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

/** The whole comparison, each part worked out anew. */
const WHOLE = ["classify", "rank", "pairs", "alpha"];

function whole(program, tables, add) {
  const answers = {};
  let total = 0;
  for (const part of WHOLE) {
    const [took, results] = timed(() => tables.map((table) => program[part](table)));
    add(part, took);
    total += took;
    answers[part] = copied(results.at(-1)); // views end when the module's memory grows
  }
  add("whole", total);
  return answers;
}

function copied(answer) {
  if (ArrayBuffer.isView(answer)) return answer.slice();
  return typeof answer === "object" ? Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, copied(value)])) : answer;
}

function same(ours, theirs) {
  const near = (a, b) => Object.is(a, b) || a === b || Math.abs(a - b) < 1e-9;
  const list = (name, a, b) => {
    if (a.length !== b.length || !a.every((value, at) => near(value, b[at]))) throw new Error(`${name} differ`);
  };
  list("verdicts", ours.classify, theirs.classify);
  for (const field of Object.keys(theirs.pairs)) list(field, ours.pairs[field], theirs.pairs[field]);
  for (const scale of Object.keys(theirs.alpha)) {
    if (!near(ours.alpha[scale], theirs.alpha[scale])) throw new Error(`alpha differs: ${scale}`);
  }
}

/**
 * Times of our program and of the yardstick for one dataset, taken in turns so that a busy moment hits both. Small datasets are taken
 * `batch` at a time, since a browser's clock is coarse.
 */
export function measure(comparator, yardstick, bytes, { rounds, batch }) {
  const times = { ours: {}, theirs: {} };
  const add = (all, part, time) => (all[part] ??= []).push(time / batch);
  const repeat = (work) => Array.from({ length: batch }, work);
  for (let round = 0; round < rounds; round += 1) {
    const [ourLoad, handles] = timed(() => repeat(() => comparator.load(bytes)));
    const [theirLoad, tables] = timed(() => repeat(() => yardstick.load(bytes)));
    add(times.ours, "load", ourLoad);
    add(times.theirs, "load", theirLoad);
    const ours = whole(comparator, handles, (part, time) => add(times.ours, part, time));
    same(ours, whole(yardstick, tables, (part, time) => add(times.theirs, part, time)));
    handles.forEach((handle) => handle.free());
  }
  const best = (all) => Object.fromEntries(Object.entries(all).map(([part, list]) => [part, fastest(list)]));
  return { ours: best(times.ours), theirs: best(times.theirs) };
}

/** Every linchpin of a dataset of 1,000 claims, reading and comparing it included: the fastest of nine, in milliseconds for what is taken away. */
export function measureLinchpins(comparator, dataset) {
  const bytes = new TextEncoder().encode(JSON.stringify(dataset));
  const of = (without) => fastest(Array.from({ length: 9 }, () => timed(() => comparator.linchpins(bytes, { unit: "source", without }))[0]));
  return { claims: of("claims"), voices: of("voices"), sources: of("sources") };
}
