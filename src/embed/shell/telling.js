// What a host is told by events.
import { selectedBy, valueIn } from './wanted.js';

/** Tells one thing. */
export function tell(element, event, detail) {
  element.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
}

/** Tells where the reader went; what the host did itself, it knows. */
export function tellChange(element, before, address) {
  tell(element, 'cc-change', { address, view: valueIn(address, 'view') ?? 'matrix' });
  const selected = selectedBy(before, address);
  if (selected) tell(element, 'cc-select', selected);
}
