// What stands in the shadow tree of an element: a slot for what the page has inside the element, or what a program drew.
//
// What a page has inside the element stays readable through the slot until a program has drawn, and returns if none can. The page with the built-in
// dataset comes with a small first program, which makes what stands there answer; as soon as the reader asks for more than the first view, or
// where none stands, the whole program draws that and takes its place.
//
// The element says what is to be shown (`dataset`, `address`, `theme`) and has it drawn; what is under way looks at that again when it arrives. Of
// what came of it the element hears by `on`: `settled(said)` when something new stands, `changed(address, theme, isStep, isAsked)` when
// the drawing went elsewhere, `failed(error)` when nothing came.
import { home } from '#files';
import { dress } from './adopted.js';
import { DatasetError } from './dataset.js';
import { draw, erase, rootFor, silence } from './drawn.js';
import { baseOf } from './links.js';
import { ProgramError } from './program_error.js';
import { hasFirst, load } from './programs.js';
import { readyRows } from './ready_rows.js';
import { style } from './style.js';
import { guarded, isWatched } from './supervisor.js';
import { remember, takeOver } from './take_over.js';
import { headingOf, isFirstView, languageOf, themeIn, valueIn, withAttribute } from './wanted.js';
import { messages } from './words.js';

const STILL = ':scope > .cc-root'; // the first view as it was built, where the page has it

/** Resolves to what makes texts and pictures; few ask for it. */
const taking = () => import('./taking.js').catch((cause) => {
  throw new ProgramError('What makes texts and pictures did not arrive.', { cause });
});

/** The stage of an element. */
export function stageOf(element, on) {
  let still = null; // what stood inside the element and is drawn live now
  let turn = 0; // of several drawings under way, the latest counts
  let forget = null;

  const stage = {
    dataset: null, // { bytes, source }: no bytes stand for the built-in one; there is none until it could be had
    address: null,
    theme: null, // that of the element's attribute where none was chosen
    isRestored: false, // what is typed belongs to the view that gives way
    live: null, // what is drawn and answers: { running, root, drawing, language, address, dataset, lacking, styles }

    /** Puts up the slot. */
    open() {
      const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
      if (!shadow.firstElementChild) shadow.append(document.createElement('slot')); // our own page comes with one: nothing is laid out twice
      forget ??= remember(element);
    },

    /** Takes everything down. */
    close() {
      turn += 1;
      erase(stage.live);
      stage.live = null;
      giveBack();
      element.shadowRoot.replaceChildren();
    },

    /** Styles what stands for the document that it is in now: those of another are void. */
    dress() {
      if (stage.live) dress(element.shadowRoot, stage.live.styles);
    },

    /** Goes to another address: what is live goes there itself, unless that is in another language. */
    visit(address) {
      stage.address = address;
      if (!stage.live) return; // what is under way sees it
      stage.live.address = address;
      if (languageOf(address) !== stage.live.language) stage.redraw();
      else guarded(() => stage.live.drawing?.visit(address));
    },

    /** Resolves to the dataset as a text. */
    async text(kind) {
      return (await taking()).textOf(kind, stage.dataset, { load, guarded });
    },

    /** Resolves to a picture of what stands. */
    async picture(kind) {
      const { pictureOf } = await taking();
      return pictureOf(kind, element.shadowRoot, stage.live && baseOf(element, stage.live.dataset), stage.address);
    },

    /** Draws what is to be shown, or tells why not. */
    redraw: () => stage.draw().catch(on.failed),

    /** Draws what is to be shown; resolves once that is under way, and does nothing while there is nothing to draw or nobody to draw it. */
    async draw(lacking) {
      const { dataset } = stage;
      if (!dataset || !isWatched(stage)) return;
      const mine = (turn += 1);
      const language = languageOf(stage.address);
      const program = programFor();
      const [running, css, words] = await Promise.all([load(program), style(), messages(language)]);
      if (mine !== turn) return;
      if (words === null) stage.address = withAttribute(stage.address, 'lang', null); // nobody asks for ever for what cannot be had
      const { address } = stage;
      if (languageOf(address) !== language || programFor() !== program) return stage.draw(words === null ? language : lacking); // by now another one is asked for
      const fresh = { ...rootFor(running), language, address, dataset, lacking, styles: [css, running.style].filter(Boolean) };
      const changed = (...more) => {
        if (mine === turn) on.changed(...more);
      };
      draw(fresh, {
        root: fresh.root,
        address,
        language,
        messages: words,
        theme: themeIn(element, stage.theme),
        heading: headingOf(element),
        base: baseOf(element, dataset),
        home: home(true),
        source: dataset.source,
        picture: stage.picture,
        dataset: dataset.bytes ?? undefined,
        ...(running.style ? { rows: [], statements: [] } : readyRows(firstView())),
        drawn: (said) => settle(mine, fresh, said),
        changed: (address, ...more) => {
          if (stage.live === fresh) fresh.address = address;
          changed(address, ...more);
        },
        more: (address, theme, failed) => {
          changed(address, theme, true);
          load('whole').then(() => stage.draw()).catch(failed);
        },
      });
    },

    // ---- What the supervisor asks.

    /** Draws again what a program drew that stopped. */
    revive() {
      if (stage.live) stage.live.drawing = null; // nothing of an instance that stopped is called again
      stage.redraw();
    },

    /** Leaves something to be read, since no program is started again. */
    rest(error) {
      turn += 1;
      const { live } = stage;
      const shadow = element.shadowRoot;
      stage.live = null;
      if (live && !(still && !live.dataset.bytes) && !element.querySelector('table')) silence(live.root); // where no table shows the same
      else if (live || !shadow.querySelector('.cc-root')) {
        giveBack();
        shadow.replaceChildren(document.createElement('slot'));
      }
      on.failed(error);
    },
  };

  const firstView = () => still ?? element.querySelector(STILL);

  /** Which program draws what is asked for. */
  const programFor = () => (!stage.dataset.bytes && hasFirst && firstView() && headingOf(element) === 1 && isFirstView(stage.address) ? 'first' : 'whole');

  /** What stood inside the element stands there again. */
  function giveBack() {
    if (still) element.append(still);
    still = null;
  }

  /** What was drawn takes its place, if nothing else was asked for meanwhile. */
  function settle(mine, fresh, said) {
    if (mine !== turn) return erase(fresh);
    const before = stage.live;
    // What is no dataset takes the place of nothing that can be read.
    if (typeof said === 'string' && (before || element.textContent.trim() !== '')) {
      erase(fresh);
      stage.dataset = before?.dataset ?? null;
      return on.failed(new DatasetError('data', said));
    }
    const built = element.querySelector(STILL);
    const shadow = element.shadowRoot;
    dress(shadow, fresh.styles);
    takeOver(before?.root.firstElementChild ?? built, fresh.root, () => shadow.replaceChildren(fresh.root), {
      clicked: before ? null : forget?.(),
      keepsTyped: !stage.isRestored,
      goesOn: Boolean(before?.running.style) && valueIn(before.address, 'open') === valueIn(fresh.address, 'open'),
    });
    [stage.live, forget, stage.isRestored] = [fresh, null, false];
    if (stage.address !== fresh.address) stage.visit(stage.address);
    erase(before);
    built?.remove();
    still = built ?? still;
    on.settled(said);
    if (fresh.lacking) on.failed(new ProgramError(`The words of this language (${fresh.lacking}) could not be had, so the comparison is in English.`));
    if (fresh.running.style) return; // the whole program brings one
    // Whoever touches the comparator may soon want more than the first view.
    for (const sign of ['pointerover', 'focusin']) fresh.root.addEventListener(sign, () => load('whole').catch(() => {}), { once: true });
  }

  return stage;
}
