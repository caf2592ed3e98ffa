/** Lets React's JSX know `<claim-comparator>`: `import type {} from "claim-comparator/react"`. For React 19 and later. */
import type { ClassAttributes, HTMLAttributes } from "react";
import type { ClaimComparatorAttributes, ClaimComparatorElement, ClaimComparatorEventMap, Dataset } from "./element.js";

type Handlers = { [Name in keyof ClaimComparatorEventMap as `on${Name}`]?: (event: ClaimComparatorEventMap[Name]) => void };

export interface ClaimComparatorProps
  extends Omit<HTMLAttributes<ClaimComparatorElement>, keyof ClaimComparatorAttributes>,
    ClassAttributes<ClaimComparatorElement>,
    ClaimComparatorAttributes,
    Handlers {
  data?: Dataset | Blob | null;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "claim-comparator": ClaimComparatorProps;
    }
  }
}
