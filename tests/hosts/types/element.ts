// What the types of the element allow, and what they do not.
import "claim-comparator/element";
import type { ClaimComparatorElement, Dataset, ErrorKind, Snapshot } from "claim-comparator/element";

const element = document.createElement("claim-comparator");
const found: ClaimComparatorElement | null = document.querySelector("claim-comparator");
const kept: Snapshot = element.snapshot();
element.restore(kept);
element.restore(JSON.parse(JSON.stringify(kept)));
const text: Promise<string> = element.exportText("bibtex");

for (const data of [{ format: "claim-comparator/1" }, "{}", new Uint8Array(), new ArrayBuffer(0)]) element.data = data;
element.data = null;
const given: Dataset | null = element.data;

element.addEventListener("cc-ready", ({ detail }) => `${detail.title}: ${detail.claims.toFixed()}`);
document.addEventListener("cc-change", ({ detail: { address, view } }) => [address.length, view === "timeline"]);
window.addEventListener("cc-select", ({ detail }) => detail.kind === "proposition" && detail.id);
element.addEventListener("cc-error", ({ detail: { kind, reason } }) => sentence(kind, reason));

function sentence(kind: ErrorKind, reason: string): string {
  switch (kind) {
    case "address": case "network": case "status": case "type": case "size": case "data": case "policy": case "program":
      return reason;
  }
}

// @ts-expect-error: a number is no dataset
element.data = 7;
// @ts-expect-error: nothing is exported as that
element.exportText("exe");
// @ts-expect-error: no snapshot
element.restore({ address: "view=timeline" });
// @ts-expect-error: attributes are no properties
element.view = "timeline";
// @ts-expect-error: no such event has a detail of that shape
element.addEventListener("cc-ready", ({ detail }) => detail.address);
// @ts-expect-error: no such kind
element.addEventListener("cc-error", ({ detail }) => detail.kind === "offline");
// @ts-expect-error: no such view
document.addEventListener("cc-change", ({ detail }) => detail.view === "map");
// @ts-expect-error: the module exports types only
import { ClaimComparator } from "claim-comparator/element";

export { found, given, text };
