// What programs draw into. A root once drawn into is never free of what listens there, so it and its drawing wait for the next that is drawn.
import { guarded } from './supervisor.js';

const idle = new WeakMap(); // by running program: roots with their drawings

/** A root for a running program, with the drawing that it had before, if it had one. */
export const rootFor = (running) => ({ running, ...(idle.get(running)?.pop() ?? { root: document.createElement('div'), drawing: null }) });

/** Draws what `host` says; see embed/host.rs. */
export function draw(into, host) {
  guarded(() => {
    if (into.drawing) into.drawing.again(host);
    else into.drawing = new into.running.Drawing(host);
  });
}

/** Takes a drawing off its root. */
export function erase(drawn) {
  const { running, root, drawing } = drawn ?? {};
  if (!drawing) return;
  guarded(() => {
    drawing.clear();
    if (!idle.has(running)) idle.set(running, []);
    idle.get(running).push({ root, drawing });
  });
}

/** Leaves what a root shows as it is, but for whatever would answer. */
export function silence(root) {
  const silent = root.cloneNode(true);
  for (const control of silent.querySelectorAll('button, input, select')) control.disabled = true;
  root.replaceWith(silent);
}
