// The element <claim-comparator>: its shadow tree, what stands in it, and which program draws it.
//
// What must survive a program stands here: the bytes of the dataset, the address of what is shown, the theme. What a page has inside the
// element stays readable through a slot until a program has drawn into the shadow tree, and returns if none can. The page with the
// built-in dataset comes with a small first program, which makes what stands there answer; as soon as the reader asks for more than the
// first view, or where none stands, the whole program draws that and takes its place.
import { home, persist } from '#files';
import { DatasetError, datasetOf } from './dataset.js';
import { draw, erase, rootFor, silence } from './drawn.js';
import { baseOf, linkTo } from './links.js';
import { hasFirst, load } from './programs.js';
import { pictureOf, textOf } from './taking.js';
import { WordsError, messages } from './words.js';
import { dress, style } from './style.js';
import { guarded, isAtRest, unwatch, watch } from './supervisor.js';
import { readyRows } from './ready_rows.js';
import { remember, takeOver } from './take_over.js';
import { explained, say, stopped, wait } from './note.js';
import { disown, hash, isView, link, owns, write } from './page_address.js';
import { tell, tellChange } from './telling.js';
import { CHOOSING, headingOf, isFirstView, languageOf, themeOf, valueIn, wanted, withAttribute } from './wanted.js';

const STILL = ':scope > .cc-root'; // the first view as it was built, where the page has it

class ClaimComparator extends HTMLElement {
  static observedAttributes = ['src', 'theme', 'heading', 'address', 'linked', ...CHOOSING];

  #live = null; // { running, root, drawing, language, address, dataset, styles }
  #still = null; // what stood inside the element and is drawn live now
  #turn = 0; // of several drawings under way, the latest counts
  #forget = null;
  #data = null; // what was handed over
  #dataset = null; // { bytes, source } of what is drawn; no bytes stand for the built-in one; none until it could be had
  #address = null;
  #theme = null;
  #stop = null; // ends a fetch under way
  #isAwaited = true; // another dataset is asked for than the one at hand
  #isReady = false;
  #isRestored = false; // what is typed belongs to the view that gives way

  connectedCallback() {
    if (this.#live) return void this.#live.root.dispatchEvent(new Event('moved')); // which takes dialogs down
    if (Object.hasOwn(this, 'data')) [this.#data] = [this.data, delete this.data]; // set before the element was one
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (!shadow.firstElementChild) shadow.append(document.createElement('slot')); // our own page comes with one: nothing is laid out twice
    this.#forget ??= remember(this);
    link(this, this.#visited);
    this.#address ??= (owns(this) && isView(hash()) && hash()) || wanted(this);
    watch(this.#keeper);
    wait(this, this.#address);
    if (this.#isAwaited || !this.#dataset) this.#open();
    else this.#redraw();
  }

  // In another document the styles of this one are void.
  adoptedCallback() {
    if (this.#live) dress(this.shadowRoot, this.#live.styles);
  }

  // An element that is only moved is connected again before the microtask runs, and keeps its drawing.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      unwatch(this.#keeper);
      disown(this);
      this.#stop?.abort();
      this.#turn += 1;
      erase(this.#live);
      this.#live = null;
      this.#isReady = false;
      if (this.#still) this.append(this.#still);
      this.#still = null;
      this.shadowRoot.replaceChildren();
    });
  }

  attributeChangedCallback(name, old, value) {
    if (this.#address === null) return; // what it begins with is read when it is connected
    if (name === 'src') return this.#reopen();
    if (name === 'linked') link(this, this.#visited, this.#address);
    if (name === 'theme') this.#theme = null;
    if (['theme', 'heading', 'linked'].includes(name)) return this.#redraw();
    this.#show(name === 'address' ? wanted(this) : withAttribute(this.#address, name, value));
  }

  /** The dataset as bytes, text or object; none for that of `src`, or else the built-in one. */
  get data() {
    return this.#data;
  }

  set data(data) {
    this.#data = data ?? null;
    this.#reopen();
  }

  /** What is shown, to be kept and given back to `restore`. */
  snapshot() {
    return { format: 'claim-comparator-view/1', address: this.#address ?? wanted(this), theme: this.#chosenTheme };
  }

  /** Shows what a snapshot says. */
  restore(snapshot) {
    const { format, address, theme } = snapshot ?? {};
    if (format !== 'claim-comparator-view/1' || typeof address !== 'string') throw new TypeError('This is no snapshot of a comparator.');
    [this.#theme, this.#address, this.#isRestored] = [themeOf(theme), address, true];
    this.#redraw();
  }

  /** Resolves to a text: the dataset (`json`, `csv`), its sources as citations (`plain`, `bibtex`, `csl-json`), or a picture of what is shown (`svg`). */
  async exportText(kind) {
    if (kind === 'svg') return this.#picture(kind);
    return textOf(kind, this.#dataset);
  }

  /** Resolves to a picture of what is shown: a blob of type `image/png`. */
  async exportPicture() {
    return this.#picture('png');
  }

  // ---- What the supervisor asks.

  #keeper = { revive: () => this.#revive(), rest: (report) => this.#rest(report) };

  #revive() {
    if (this.#live) this.#live.drawing = null; // nothing of an instance that stopped is called again
    this.#redraw();
  }

  #rest(report) {
    this.#turn += 1;
    const { root, dataset } = this.#live ?? {};
    this.#live = null;
    if (root && !(this.#still && !dataset.bytes) && !this.querySelector('table')) silence(root); // where no table shows the same
    else {
      if (this.#still) this.append(this.#still);
      this.#still = null;
      this.shadowRoot.replaceChildren(document.createElement('slot'));
    }
    this.toggleAttribute('data-still', true);
    say(this, this.#address, stopped(report));
    tell(this, 'cc-error', { kind: 'program', reason: report });
  }

  // ---- Drawing.

  get #chosenTheme() {
    return this.#theme ?? themeOf(this.getAttribute('theme'));
  }

  #picture = (kind) => {
    if (!this.#live) throw new DatasetError('data', 'Nothing is drawn yet.');
    return pictureOf(kind, this.shadowRoot, linkTo(baseOf(this, this.#live.dataset), this.#address));
  };

  #visited = () => {
    const before = this.#address;
    if (hash() === before || !isView(hash())) return;
    this.#show(hash());
    tellChange(this, before, this.#address);
  };

  /** Shows another address: what is live goes there itself, unless that is in another language. */
  #show(address) {
    this.#address = address;
    if (!this.#live) return; // what is under way sees it
    this.#live.address = address;
    if (languageOf(address) !== this.#live.language) this.#redraw();
    else guarded(() => this.#live.drawing?.visit(address));
  }

  /** Another dataset is asked for; an element that stands nowhere asks for it once it does. */
  #reopen() {
    this.#isAwaited = true;
    if (this.isConnected && this.#address !== null) this.#open();
  }

  /** Has the dataset and draws it. One that cannot be had leaves standing what stands. */
  async #open() {
    this.#stop?.abort();
    this.#isAwaited = true;
    const stop = (this.#stop = new AbortController()).signal;
    try {
      const dataset = await datasetOf(this, stop);
      const kept = this.hasAttribute('persist') && !this.#dataset && (await persist().catch(() => null)); // then nothing was kept
      if (stop.aborted) return;
      if (kept) [this.#address, this.#theme] = kept.recall(this, this.#address, this.#theme);
      [this.#dataset, this.#isAwaited, this.#isReady] = [dataset, false, false];
      await this.#draw();
    } catch (error) {
      if (stop.aborted) return;
      [this.#dataset, this.#isAwaited] = [this.#live?.dataset ?? null, false];
      this.#failed(error);
    }
  }

  #redraw = () => this.#draw().catch((error) => this.#failed(error));

  async #draw(lacking) {
    const dataset = this.#dataset;
    if (!dataset || !this.isConnected || isAtRest()) return;
    const turn = (this.#turn += 1);
    const language = languageOf(this.#address);
    const program = this.#program;
    const [running, css, words] = await Promise.all([load(program), style(), messages(language)]);
    if (turn !== this.#turn) return;
    if (words === null) this.#address = withAttribute(this.#address, 'lang', null); // nobody asks for ever for what cannot be had
    const address = this.#address;
    if (words === null || languageOf(address) !== language || this.#program !== program) return this.#draw(words === null ? language : lacking); // by now another one is asked for
    const fresh = { ...rootFor(running), language, address, dataset, lacking, styles: [css, running.style].filter(Boolean) };
    draw(fresh, {
      root: fresh.root,
      address,
      language,
      messages: words,
      theme: this.#chosenTheme,
      heading: headingOf(this),
      base: baseOf(this, dataset),
      home: home(true),
      source: dataset.source,
      picture: this.#picture,
      dataset: dataset.bytes ?? undefined,
      ...(running.style ? { rows: [], statements: [] } : readyRows(this.#firstView)),
      drawn: (said) => this.#settle(turn, fresh, said),
      changed: (address, ...more) => {
        if (this.#live === fresh) fresh.address = address;
        this.#changed(turn, address, ...more);
      },
      more: (address, theme, failed) => {
        this.#changed(turn, address, theme, true);
        load('whole').then(() => this.#draw()).catch(failed);
      },
    });
  }

  /** Which program draws what is asked for. */
  get #program() {
    return !this.#dataset.bytes && hasFirst && this.#firstView && headingOf(this) === 1 && isFirstView(this.#address) ? 'first' : 'whole';
  }

  get #firstView() {
    return this.#still ?? this.querySelector(STILL);
  }

  #settle(turn, fresh, said) {
    if (turn !== this.#turn) return erase(fresh);
    // What is no dataset takes the place of nothing that can be read.
    if (typeof said === 'string' && (this.#live || this.textContent.trim() !== '')) {
      erase(fresh);
      this.#dataset = this.#live?.dataset ?? null;
      return this.#failed(new DatasetError('data', said));
    }
    const before = this.#live;
    const still = this.querySelector(STILL);
    const old = before?.root.firstElementChild ?? still;
    dress(this.shadowRoot, fresh.styles);
    takeOver(old, fresh.root, () => this.shadowRoot.replaceChildren(fresh.root), {
      clicked: before ? null : this.#forget?.(),
      keepsTyped: !this.#isRestored,
      goesOn: Boolean(before?.running.style) && valueIn(before.address, 'open') === valueIn(fresh.address, 'open'),
    });
    [this.#live, this.#isRestored, this.#forget] = [fresh, false, null];
    if (this.#address !== fresh.address) this.#show(this.#address);
    erase(before);
    still?.remove();
    this.#still = still ?? this.#still;
    this.toggleAttribute('data-still', false);
    if (owns(this) && said.title) document.title = `${said.title} – Claim Comparator`;
    if (!this.#isReady) tell(this, ...(typeof said === 'string' ? ['cc-error', { kind: 'data', reason: said }] : ['cc-ready', said]));
    this.#isReady = true;
    if (fresh.lacking) this.#failed(new WordsError(fresh.lacking));
    if (fresh.running.style) return; // the whole program brings one
    // Whoever touches the comparator may soon want more than the first view.
    for (const sign of ['pointerover', 'focusin']) fresh.root.addEventListener(sign, () => load('whole').catch(() => {}), { once: true });
  }

  /** Another address is shown, in a theme; `isStep` says whether Back returns, `isAsked` that it is what was asked for, and not what the reader did. */
  #changed(turn, address, theme, isStep, isAsked) {
    if (turn !== this.#turn) return;
    const before = this.#address;
    [this.#address, this.#theme] = [address, theme];
    if (this.hasAttribute('persist')) persist().then(({ keep }) => keep(this)).catch(() => {}); // then nothing is kept
    if (before === address) return;
    if (owns(this) && hash() !== address) write(address, isStep && !isAsked);
    if (!isAsked) tellChange(this, before, address);
  }

  /** What stood stays; where nothing stands, the element says why. */
  #failed(error) {
    const told = explained(error);
    this.toggleAttribute('data-still', !this.#live);
    say(this, this.#address, told);
    tell(this, 'cc-error', { kind: told.kind, reason: told.reason });
    if (told.isUnforeseen) console.error(error);
  }
}

if (!customElements.get('claim-comparator')) customElements.define('claim-comparator', ClaimComparator);
