// The element in React's markup.
import "claim-comparator/element";
import type {} from "claim-comparator/react";
import type { ClaimComparatorElement } from "claim-comparator/element";
import { useRef } from "react";

export function Host({ dataset }: { dataset: object }) {
  const element = useRef<ClaimComparatorElement>(null);
  return (
    <>
      <claim-comparator ref={element} data={dataset} view="timeline" lang="de" className="wide" oncc-ready={({ detail }) => detail.title.length}>
        <p>Until it stands.</p>
      </claim-comparator>
      <claim-comparator src="my.claims.json" proposition="p" pair="a.b" by="voices" theme="dark" linked />
      {/* @ts-expect-error: no such view */}
      <claim-comparator view="map" />
      {/* @ts-expect-error: no such attribute */}
      <claim-comparator source="my.claims.json" />
      {/* @ts-expect-error: a number is no dataset */}
      <claim-comparator data={7} />
      {/* @ts-expect-error: another event has that detail */}
      <claim-comparator oncc-change={({ detail }) => detail.reason} />
    </>
  );
}
