// All elements share one instance of a program, so one trap stops them all. Whoever stands here is drawn again by a fresh instance, from what
// the shell keeps: dataset, address, theme, what was scrolled and focused. Three traps within a minute are not chance: then no program
// is started again, and what stands stays as a page that can be read, with a report. Since it may have been the dataset, whoever is given
// another one is drawn once more, until six traps in a minute have shown that it was not.
import { ProgramError } from './program_error.js';
import { abandon, isTrap } from './programs.js';

const MINUTE_MS = 60_000;
const MOST = 3;
const MOST_OF_ALL = 6; // with other datasets
const elements = new Set();
let traps = [];
let stopped = null; // the error that says why no program is started again

/** An element takes part: `revive()` draws it anew, `rest(error)` leaves it readable, and from then on it takes no part. */
export function watch(element) {
  if (stopped) element.rest(stopped);
  else elements.add(element);
}

/** An element that has another dataset takes part again, wherever that may help. */
export function watchAgain(element) {
  if (traps.length < MOST_OF_ALL) stopped = null;
  if (!stopped) elements.add(element);
}

export const unwatch = (element) => elements.delete(element);

/** Whether an element takes part, so that a program may draw it. */
export const isWatched = (element) => elements.has(element);

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
  if (traps.length >= MOST) stopped = reportOf(error);
  for (const element of [...elements]) {
    if (!stopped) element.revive();
    else if (unwatch(element)) element.rest(stopped);
  }
}

/** That no program is started again, with a report for developers. */
function reportOf(error) {
  const report = [`Claim Comparator stopped ${traps.length} times within a minute.`, String(error), String(error.stack), navigator.userAgent].join('\n');
  return new ProgramError(report, { report, sentence: ['shell_stopped'] });
}

const notice = (error) => {
  if (isTrap(error)) trapped(error);
};
addEventListener('error', ({ error }) => notice(error));
addEventListener('unhandledrejection', ({ reason }) => notice(reason));
