// One run of both programs on one dataset, in a page or in Node: medians in milliseconds, after checking that both give the same answers.

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

/** The whole comparison, each part worked out anew. */
const WHOLE = ["classify", "rank", "pairs", "alpha"];

function whole(program, table, times) {
  const answers = {};
  let total = 0;
  for (const part of WHOLE) {
    const [took, answer] = timed(() => program[part](table));
    (times[part] ??= []).push(took);
    total += took;
    answers[part] = answer;
  }
  (times.whole ??= []).push(total);
  return answers;
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

/** Times of our program and of the yardstick for one dataset, taken in turns so that a busy moment hits both. */
export function measure(comparator, yardstick, bytes, rounds) {
  const times = { ours: {}, theirs: {} };
  for (let round = 0; round < rounds; round += 1) {
    const [ourLoad, handle] = timed(() => comparator.load(bytes));
    const [theirLoad, table] = timed(() => yardstick.load(bytes));
    (times.ours.load ??= []).push(ourLoad);
    (times.theirs.load ??= []).push(theirLoad);
    const ours = whole(comparator, handle, times.ours);
    same(ours, whole(yardstick, table, times.theirs));
    handle.free();
  }
  const medians = (all) => Object.fromEntries(Object.entries(all).map(([part, list]) => [part, median(list)]));
  return { ours: medians(times.ours), theirs: medians(times.theirs) };
}
