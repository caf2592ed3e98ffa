// The element in Svelte's markup, whose checker reads these types.
import type {} from "claim-comparator/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

type Given = SvelteHTMLElements["claim-comparator"];

export const right: Given = { data: { format: "claim-comparator/1" }, view: "timeline", class: "wide", "oncc-ready": ({ detail }) => detail.title };

// @ts-expect-error: no such view
export const wrong: Given = { view: "map" };
