/** A dataset: an object of the shape of a `*.claims.json` file, its text, or its bytes in UTF-8. */
export type Dataset = object | string | ArrayBufferView | ArrayBuffer;

/** What is counted: each voice once, or each source with what its author says or endorses. */
export type Unit = "voice" | "source";

export type Verdict =
  | "unaddressed" | "single_voice" | "echo" | "agreement" | "qualified" | "conflict" | "figures_differ" | "changed";

/** A dataset read for counting. */
export interface Handle {
  /** Gives its memory back; whatever is asked of it afterwards throws. */
  free(): void;
  /** What was not usable or is doubtful, one line each. */
  issues(): string;
}

/** One list per fact, equally long. Members are positions among the dataset's voices or sources; `a` is less than `b`. */
export interface Pairs {
  a: Uint32Array;
  b: Uint32Array;
  common: Uint32Array;
  agree: Uint32Array;
  qualify: Uint32Array;
  conflict: Uint32Array;
  figures_differ: Uint32Array;
  changed: Uint32Array;
  /** Cohen's kappa with linear weights; NaN below ten common propositions and where it is undefined. */
  kappa: Float64Array;
}

/** Krippendorff's alpha; NaN where nothing can be said. */
export interface Alpha {
  nominal: number;
  ordinal: number;
  interval: number;
  /** Propositions on which at least two take a position. */
  common: number;
  /** Positions on these. */
  positions: number;
}

/** An exact fraction and the same as a number. */
export interface Share {
  numerator: number;
  denominator: number;
  share: number;
}

export interface ComparedProposition {
  proposition: string;
  verdict: Verdict;
  rule: { clause: string; claims?: string[] };
  positions: { member: string; side: "affirms" | "qualifies" | "denies" | "both"; claims: string[] }[];
  contestedness?: Share;
  voices: string[];
  independent_at_most: number;
  echoes: { voice: string; sources: string[] }[];
  linked: [string, string][];
  apart?: string[];
  outcome?: { state: "open" | "borne_out" | "overtaken" | "partly"; by: string[] };
}

export interface Comparison {
  /** What was not usable or is doubtful, one line each. */
  issues: string[];
  unit: Unit;
  members: string[];
  propositions: ComparedProposition[];
  leans?: { member: string; between: [string, string]; lean: Share; claims: string[] }[];
  /** Absent if there are more than 100,000. */
  pairs?: {
    a: string;
    b: string;
    common: number;
    agree: number;
    qualify: number;
    conflict: number;
    figures_differ: number;
    changed: number;
  }[];
  /** Absent numbers cannot be said: fewer than ten common propositions, or no variation. */
  alpha: { nominal?: number; ordinal?: number; interval?: number; common: number; positions: number };
}

export const VERDICTS: readonly Verdict[];
export const PAIR_FIELDS: readonly (keyof Pairs)[];

/** Reads a dataset for counting; throws when nothing of it is usable. */
export function load(bytes: Dataset, format?: "json"): Handle;
export function sizes(handle: Handle): { sources: number; voices: number; propositions: number; claims: number };
export function ids(handle: Handle, kind: "source" | "voice" | "proposition"): string[];
/** The verdict of each proposition, as a position in VERDICTS. */
export function classify(handle: Handle, unit?: Unit): Uint8Array;
export function contestedness(handle: Handle, unit?: Unit): Float64Array;
/** The positions of the propositions, the most contested first. */
export function rank(handle: Handle, unit?: Unit): Uint32Array;
/** Throws if there are more than ten million. */
export function pairs(handle: Handle, unit?: Unit): Pairs;
export function alpha(handle: Handle, unit?: Unit): Alpha;
/** Everything at once. */
export function compareAll(handle: Handle, unit?: Unit): {
  verdicts: Uint8Array;
  contestedness: Float64Array;
  ranked: Uint32Array;
  pairs: Pairs;
  alpha: Alpha;
};
/** The whole comparison of a dataset; throws when nothing of it is usable. */
export function compare(dataset: Dataset, options?: { unit?: Unit }): Comparison;
/** An answer that removal changes: whose, what it is, and the smallest sets without which it becomes another. */
export interface Linchpins {
  /** `verdict` and `outcome` of a proposition, `lean` of a member, `order` of two members by lean. */
  answer: "verdict" | "outcome" | "lean" | "order";
  of: string[];
  /** Null where there is no lean. */
  is: string | null;
  size: 1 | 2 | 3;
  /** How many sets of this size there are; the first twelve are listed. */
  total: number;
  sets: { without: string[]; becomes: string | null }[];
}

/** What would turn the comparison. */
export function linchpins(
  dataset: Dataset,
  options?: { unit?: Unit; without?: "claims" | "voices" | "sources" },
): Linchpins[];
/** What is not usable or doubtful, one line each; throws when nothing of the dataset is usable. */
export function validate(dataset: Dataset): string[];
