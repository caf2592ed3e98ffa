// What the types of the functions without a page allow, and what they do not.
import { VERDICTS, classify, compare, linchpins, load, pairs, validate } from "claim-comparator";
import type { Verdict } from "claim-comparator";

const { propositions, pairs: counted } = compare({ format: "claim-comparator/1" }, { unit: "source" });
const verdict: Verdict | undefined = propositions[0]?.verdict;
const issues: string[] = validate("{}");
const handle = load(new Uint8Array());
const first: Verdict | undefined = VERDICTS[classify(handle, "voice")[0] ?? 0];
const share: number = pairs(handle).kappa[0] ?? NaN;
const sizes: (1 | 2 | 3)[] = linchpins("{}", { without: "voices" }).map(({ size }) => size);
handle.free();

// @ts-expect-error: units are voices and sources
compare({}, { unit: "topic" });
// @ts-expect-error: pairs may be absent
counted.length;
// @ts-expect-error: only JSON is read
load("", "csv");
// @ts-expect-error: verdicts are words of a list
const wrong: Verdict = "contested";

export { first, issues, share, sizes, verdict, wrong };
