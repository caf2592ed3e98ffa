/** Lets Svelte's markup know `<claim-comparator>`: `import type {} from "claim-comparator/svelte"`. For Svelte 5 and later. */
import type { HTMLAttributes } from "svelte/elements";
import type { ClaimComparatorAttributes, ClaimComparatorElement, ClaimComparatorEventMap, Dataset } from "./element.js";

type Handlers = { [Name in keyof ClaimComparatorEventMap as `on${Name}`]?: (event: ClaimComparatorEventMap[Name]) => void };

export interface ClaimComparatorProps
  extends Omit<HTMLAttributes<ClaimComparatorElement>, keyof ClaimComparatorAttributes>,
    ClaimComparatorAttributes,
    Handlers {
  data?: Dataset | Blob | null;
}

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "claim-comparator": ClaimComparatorProps;
  }
}
