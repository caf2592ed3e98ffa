// One drawing takes the place of another that looks the same: focus, scrolling, typed words and late clicks come along.

/** Where an element stands within a root: the number of each step among its siblings. */
function way(root, element) {
  const steps = [];
  for (let at = element; at !== root; at = at.parentElement) {
    if (!at?.parentElement) return null;
    steps.push([...at.parentElement.children].indexOf(at));
  }
  return steps.reverse();
}

function follow(root, steps) {
  return steps?.reduce((at, step) => at?.children[step], root) ?? null;
}

const scrolledIn = new WeakMap();

/** Notes what is scrolled within an element: asking every part where it stands would have all of them laid out. */
function noteScrolling(root) {
  const scrolled = new Set();
  scrolledIn.set(root, scrolled);
  root.addEventListener('scroll', ({ target }) => scrolled.add(target), { capture: true, passive: true });
}

/** Notes what is clicked and scrolled within an element before anything answers; the function it gives returns the last click's target. */
export function remember(host) {
  noteScrolling(host);
  let target = null;
  const note = (event) => (target = event.composedPath()[0]);
  host.addEventListener('click', note);
  return () => {
    host.removeEventListener('click', note);
    return target;
  };
}

const lastFocused = new WeakMap();

/** What was said last of an act stands in the new region too: whoever hears the page may not have heard it in the old one, which goes. */
function sayAgain(old, fresh) {
  const [said, region] = [old, fresh].map((root) => root.querySelector('[role=status] > span'));
  if (said?.textContent && region?.firstChild && !region.textContent) region.firstChild.data = said.textContent;
}

/**
 * Puts a new root into the place of an old one, if there is one, by `place`; what the reader did in the old one goes on in the new one.
 * `clicked` is what was clicked in the old one while nothing answered; `goesOn` says that both lay open the same, so that the new one leaves
 * the focus and the scrolling alone (browser/focus.rs).
 */
export function takeOver(old, root, place, { clicked, goesOn, keepsTyped }) {
  const fresh = root.firstElementChild;
  if (!fresh) return place();
  noteScrolling(fresh);
  fresh.addEventListener('focusin', ({ target }) => lastFocused.set(fresh, target));
  if (!old) return place();
  const active = old.getRootNode().activeElement;
  const inDialog = old.contains(active?.closest('dialog')) ? way(old, active) : null; // the new dialog is drawn once it is asked for
  const shared = old.querySelector('[aria-haspopup][aria-expanded=true]'); // asked of a program that has no dialog, or of one that stopped
  const asked = shared && way(old, shared);
  const focused = inDialog ? asked : active && old.contains(active) ? way(old, active) : null;
  // What had the focus last may be hidden by now, as a list is beneath what it opened; whoever draws finds it by its mark.
  const last = focused ?? (lastFocused.has(old) ? way(old, lastFocused.get(old)) : null);
  const scrolled = [...(scrolledIn.get(old) ?? scrolledIn.get(old.parentElement) ?? [])]
    .filter((element) => old.contains(element))
    .map((element) => [way(old, element), element.scrollTop, element.scrollLeft]);
  const typed = old.querySelector('input[type=search]');
  const pressed = clicked && old.contains(clicked) ? way(old, clicked) : null;
  const caret = typed && typed === active ? typed.selectionEnd : null;
  follow(fresh, last)?.setAttribute('data-opener', '');
  if (goesOn) {
    fresh.setAttribute('data-goes-on', '');
    setTimeout(() => fresh.removeAttribute('data-goes-on')); // after what the new one does once it is drawn
  }
  place();
  sayAgain(old, fresh);
  const scroll = () => scrolled.forEach(([steps, top, start]) => follow(fresh, steps)?.scrollTo(start, top));
  scroll();
  const field = fresh.querySelector('input[type=search]');
  // What nobody typed gives way to the search that the address asks for.
  if (keepsTyped && typed && field && typed.value !== typed.defaultValue && field.value !== typed.value) {
    field.value = typed.value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  // A cell of a large matrix may not be there yet: then the statement of its row has the focus.
  if (focused) (follow(fresh, focused) ?? follow(fresh, [...focused.slice(0, -1), 0]))?.focus({ preventScroll: true });
  // What had the focus is gone, such as a wish to try again: the view that it led to has it.
  if (focused && !fresh.contains(fresh.getRootNode().activeElement)) fresh.querySelector('[aria-current=page]')?.focus({ preventScroll: true });
  if (caret !== null) field?.setSelectionRange(caret, caret);
  if (inDialog) fresh.addEventListener('focusin', () => setTimeout(() => [follow(fresh, inDialog)?.focus({ preventScroll: true }), scroll()]), { once: true });
  if (asked) follow(fresh, asked)?.click();
  if (pressed) follow(fresh, pressed)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}
