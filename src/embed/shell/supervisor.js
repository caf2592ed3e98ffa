// All elements share one instance of a program, so one trap stops them all. Whoever stands here is drawn again by a fresh instance, from what
// the shell keeps: dataset, address, theme, what was scrolled and focused. Three traps within a minute are not chance: then no program
// is started again, and what stands stays as a page that can be read, with a report.
import { abandon, isTrap } from './programs.js';

const MINUTE_MS = 60_000;
const MOST = 3;
const elements = new Set();
let traps = [];
let report = null; // why no program is started again

/** An element takes part: `revive()` draws it anew, `rest(report)` leaves it readable. */
export function watch(element) {
  elements.add(element);
  if (report) element.rest(report);
}
export const unwatch = (element) => elements.delete(element);

/** Whether no program is started again on this page. */
export const isAtRest = () => report !== null;

/** Runs what calls into a program; a trap there is dealt with, any other error goes on. */
export function guarded(work) {
  try {
    return work();
  } catch (error) {
    if (!isTrap(error)) throw error;
    trapped(error);
  }
}

function trapped(error) {
  const now = performance.now();
  traps = [...traps.filter((then) => now - then < MINUTE_MS), now];
  abandon();
  if (traps.length >= MOST) report = reportOf(error);
  for (const element of [...elements]) report === null ? element.revive() : element.rest(report);
}

function reportOf(error) {
  return [`Claim Comparator stopped ${traps.length} times within a minute.`, String(error), String(error.stack), navigator.userAgent].join('\n');
}

const notice = (error) => {
  if (isTrap(error)) trapped(error);
};
addEventListener('error', ({ error }) => notice(error));
addEventListener('unhandledrejection', ({ reason }) => notice(reason));
