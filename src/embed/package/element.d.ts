/**
 * Importing this module registers `<claim-comparator>`. It exports nothing but types, and does nothing on a server.
 */
import type { Dataset } from "./index.js";

export type { Dataset };

/** What the attribute `view` may say. */
export type View = "matrix" | "side-by-side" | "readings" | "timeline" | "sources";

/** What the attribute `by` may say: what is counted. */
export type CountedBy = "sources" | "voices";

/** What the attribute `theme` may say; without it the element follows the `color-scheme` of the page. */
export type Theme = "light" | "dark";

/** What the attribute `lang` may say: a language of the interface, or any tag that means one of them, such as `de-AT` or `zh-TW`; English for others. */
export type Language = "en" | "de" | "ru" | "zh-Hant" | (string & {});

/** What `exportText` gives: the dataset as JSON, its claims as CSV, its sources as text, BibTeX or CSL-JSON, or a picture of what is shown as SVG. */
export type ExportKind = "json" | "csv" | "plain" | "bibtex" | "csl-json" | "svg";

/** The attributes, as markup has them. */
export interface ClaimComparatorAttributes {
  /** Where the dataset is; without it, and without `data`, the built-in one is shown. */
  src?: string;
  /** All that is shown, as links have it behind `#`; the attributes that choose one thing go before it. */
  address?: string;
  view?: View;
  /** The id of the proposition that is laid open. */
  proposition?: string;
  /** The ids of the two who face each other, as `id.id`. */
  pair?: string;
  by?: CountedBy;
  theme?: Theme;
  lang?: Language;
  /** The level of the title among the headings of the page, from 1 to 6; 2 without it. */
  heading?: 1 | 2 | 3 | 4 | 5 | 6 | `${1 | 2 | 3 | 4 | 5 | 6}`;
  /** Present: the view and the theme are kept in localStorage between visits; without it nothing is stored. */
  persist?: boolean | "";
  /** Present: what is shown stands behind the `#` of the page's address; of several elements that say so, the first has it; when that goes, the next. */
  linked?: boolean | "";
}

/** What is shown, to be kept (it is plain JSON) and given back to `restore`. */
export interface Snapshot {
  format: "claim-comparator-view/1";
  /** `key=value` joined by `&`, as links have it behind `#`. */
  address: string;
  theme: Theme | "device";
}

/** The detail of `cc-ready`: a dataset is drawn. */
export interface ReadyDetail {
  title: string;
  sources: number;
  propositions: number;
  claims: number;
}

/** The detail of `cc-change`: the reader went on. What the host asks for itself is not told. */
export interface ChangeDetail {
  /** As `Snapshot` has it. */
  address: string;
  view: View;
}

/** The detail of `cc-select`: the reader laid something open. */
export interface SelectDetail {
  kind: "proposition" | "claim" | "source" | "voice" | "number" | "reason" | "guide";
  /** Whose; empty for the guide. */
  id: string;
}

/**
 * What went wrong: the address of the dataset (`address`), the way to it (`network`), what the server answers (`status`, `type`), the size,
 * the dataset itself (`data`), a policy of the page that forbids WebAssembly (`policy`), or a program (`program`).
 */
export type ErrorKind = "address" | "network" | "status" | "type" | "size" | "data" | "policy" | "program";

/** The detail of `cc-error`. What was open stays open. */
export interface ErrorDetail {
  kind: ErrorKind;
  /** Why, in English; readers are told by the element itself, in the language of `lang`. After the third fault in a minute, the report. */
  reason: string;
}

/** All of them bubble and leave shadow trees. */
export interface ClaimComparatorEventMap {
  "cc-ready": CustomEvent<ReadyDetail>;
  "cc-change": CustomEvent<ChangeDetail>;
  "cc-select": CustomEvent<SelectDetail>;
  "cc-error": CustomEvent<ErrorDetail>;
}

/** `<claim-comparator>`. */
export interface ClaimComparatorElement extends HTMLElement {
  /** The dataset as object, text, bytes or file; null for that of `src`, or else the built-in one. */
  get data(): Dataset | Blob | null;
  set data(data: Dataset | Blob | null | undefined);
  /** What is shown. */
  snapshot(): Snapshot;
  /** Shows what a snapshot says; throws a TypeError if it is none. */
  restore(snapshot: Snapshot): void;
  /**
   * Rejects with a RangeError if the kind is unknown; else the `kind` of its error is `data` where there is no dataset yet, and `program`
   * where the program cannot be had or stops while it exports; for `svg` as `exportPicture`.
   */
  exportText(kind: ExportKind): Promise<string>;
  /** A picture of what is shown, as a blob of type `image/png`; the `kind` of its error is `hidden`, `size`, `policy` (img-src), `drawing` or `program`. */
  exportPicture(): Promise<Blob>;
}

declare global {
  interface HTMLElementTagNameMap {
    "claim-comparator": ClaimComparatorElement;
  }
  // Of elements, the document and the window alike, since the events leave the element.
  interface GlobalEventHandlersEventMap extends ClaimComparatorEventMap {}
}
