// Claim Comparator without a page: load, count and compare claims in a browser or in Node.
// Numbers come as views of the module's memory: read them, or copy them with .slice(), before the next call.
import start, { Handle, compareText, issues, linchpinsText } from "./headless.js";

/** The names of verdicts; `classify` gives positions in this list. */
export const VERDICTS = Object.freeze([
  "unaddressed", "single_voice", "echo", "agreement", "qualified", "conflict", "figures_differ", "changed",
]);

/** The fields of `pairs`, in order. */
export const PAIR_FIELDS = Object.freeze([
  "a", "b", "common", "agree", "qualify", "conflict", "figures_differ", "changed", "kappa",
]);

const wasm = await start({ module_or_path: await module() });

// Node fetches no file: addresses, so the module is read from the disk there. The name is put together for bundlers not to look for it.
async function module() {
  const address = new URL("./headless_bg.wasm", import.meta.url);
  if (address.protocol !== "file:" || typeof process === "undefined") return address;
  const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ ["node:fs", "promises"].join("/"));
  return readFile(address);
}

// A place is an address in the upper 32 bits and a length in the lower.
function view(Type, place) {
  return new Type(wasm.memory.buffer, Number(place >> 32n), Number(place & 0xffffffffn));
}

function bytesOf(dataset) {
  if (dataset instanceof Uint8Array) return dataset;
  if (Object.prototype.toString.call(dataset) === "[object ArrayBuffer]") return new Uint8Array(dataset); // of whatever window
  if (ArrayBuffer.isView(dataset)) return new Uint8Array(dataset.buffer, dataset.byteOffset, dataset.byteLength);
  return new TextEncoder().encode(typeof dataset === "string" ? dataset : JSON.stringify(dataset));
}

/** A dataset that was read. Given back, it answers no more. */
class Loaded {
  #handle;

  constructor(handle) {
    this.#handle = handle;
  }

  get handle() {
    if (!this.#handle) throw new Error("This dataset was given back by free().");
    return this.#handle;
  }

  issues() {
    return this.handle.issues();
  }

  free() {
    this.#handle?.free();
    this.#handle = null;
  }
}

/** Reads a dataset for counting. Give it back with its `free()`. */
export function load(bytes, format = "json") {
  return new Loaded(new Handle(bytesOf(bytes), format));
}

/** How many sources, voices, propositions and claims were read. */
export function sizes({ handle }) {
  const [sources, voices, propositions, claims] = handle.sizes();
  return { sources, voices, propositions, claims };
}

/** The ids of the records of a kind, in dataset order. */
export function ids({ handle }, kind) {
  const lines = handle.ids(kind);
  return lines === "" ? [] : lines.split("\n");
}

/** The verdict of each proposition, as a position in VERDICTS. */
export function classify({ handle }, unit = "voice") {
  return view(Uint8Array, handle.classify(unit));
}

/** How contested each proposition is, from 0 to 1; NaN where that cannot be said. */
export function contestedness({ handle }, unit = "voice") {
  return view(Float64Array, handle.contestedness(unit));
}

/** The positions of the propositions, the most contested first. */
export function rank({ handle }, unit = "voice") {
  return view(Uint32Array, handle.rank(unit));
}

/** How every two members agree that address something together: one list per field, equally long. */
export function pairs({ handle }, unit = "voice") {
  const list = (field, at) => [field, view(field === "kappa" ? Float64Array : Uint32Array, handle.pairs(unit, at))];
  return Object.fromEntries(PAIR_FIELDS.map(list));
}

/** Krippendorff's alpha of the whole table of positions. */
export function alpha({ handle }, unit = "voice") {
  const [nominal, ordinal, interval, common, positions] = handle.alpha(unit);
  return { nominal, ordinal, interval, common, positions };
}

/** Everything above at once; its views are valid until another unit or another handle is asked. */
export function compareAll(loaded, unit = "voice") {
  const answers = () => ({
    alpha: alpha(loaded, unit),
    verdicts: classify(loaded, unit),
    contestedness: contestedness(loaded, unit),
    ranked: rank(loaded, unit),
    pairs: pairs(loaded, unit),
  });
  answers(); // works everything out, which can move the memory from under a view
  return answers();
}

/** The whole comparison of a dataset (object, text or bytes): verdicts with their rules and claims, leans, pairs. */
export function compare(dataset, options) {
  return JSON.parse(compareText(bytesOf(dataset), options?.unit ?? "voice"));
}

/** The smallest sets of claims, voices or sources (up to three) without which a verdict, an outcome, a lean or an order changes. */
export function linchpins(dataset, options) {
  return JSON.parse(linchpinsText(bytesOf(dataset), options?.unit ?? "voice", options?.without ?? "claims"));
}

/** What in a dataset is not usable or doubtful, one line each; throws when nothing of it is usable. */
export function validate(dataset) {
  const lines = issues(bytesOf(dataset));
  return lines === "" ? [] : lines.split("\n");
}
