// The element <claim-comparator>: what pages ask of it, and what they are told.
//
// How it comes about stands in stage.js, with what must survive a program: the bytes of the dataset, the address of what is shown, the theme.
import { persist } from '#files';
import { datasetOf } from './dataset.js';
import { explained, say, wait } from './note.js';
import { disown, entitle, hash, isView, link, owns, write } from './page_address.js';
import { stageOf } from './stage.js';
import { unwatch, watch, watchAgain } from './supervisor.js';
import { tell, tellChange } from './telling.js';
import { CHOOSING, themeIn, themeOf, wanted, withAttribute } from './wanted.js';

class ClaimComparator extends HTMLElement {
  static observedAttributes = ['src', 'theme', 'heading', 'address', 'linked', ...CHOOSING];

  #data = null; // what was handed over
  #stop = null; // ends a fetch under way
  #isAwaited = true; // another dataset is asked for than the one at hand
  #isReady = false;
  #title; // of the dataset shown
  #stage = stageOf(this, {
    settled: (said) => this.#settled(said),
    changed: (...to) => this.#changed(...to),
    failed: (error) => this.#failed(error),
  });

  connectedCallback() {
    if (this.#stage.live) return void this.#stage.live.root.dispatchEvent(new Event('moved')); // which takes dialogs down
    if (Object.hasOwn(this, 'data')) [this.#data] = [this.data, delete this.data]; // set before the element was one
    this.#stage.open();
    link(this, this.#visited);
    this.#stage.address ??= (owns(this) && isView(hash()) && hash()) || wanted(this);
    watch(this.#stage);
    wait(this, this.#stage.address);
    if (this.#isAwaited || !this.#stage.dataset) this.#open();
    else this.#stage.redraw();
  }

  adoptedCallback() {
    this.#stage.dress();
  }

  // An element that is only moved is connected again before the microtask runs, and keeps its drawing.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      unwatch(this.#stage);
      disown(this);
      this.#stop?.abort();
      this.#isReady = false;
      this.#stage.close();
    });
  }

  attributeChangedCallback(name, old, value) {
    const { address } = this.#stage;
    if (address === null) return; // what it begins with is read when it is connected
    if (name === 'src') return this.#reopen();
    if (name === 'linked') link(this, this.#visited, address);
    if (name === 'theme') this.#stage.theme = null;
    if (['theme', 'heading', 'linked'].includes(name)) return this.#stage.redraw();
    this.#stage.visit(name === 'address' ? wanted(this) : withAttribute(address, name, value));
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
    const { address, theme } = this.#stage;
    return { format: 'claim-comparator-view/1', address: address ?? wanted(this), theme: themeIn(this, theme) };
  }

  /** Shows what a snapshot says. */
  restore(snapshot) {
    const { format, address, theme } = snapshot ?? {};
    if (format !== 'claim-comparator-view/1' || typeof address !== 'string') throw new TypeError('This is no snapshot of a comparator.');
    Object.assign(this.#stage, { address, theme: themeOf(theme), isRestored: true });
    this.#stage.redraw();
  }

  /** Resolves to a text: the dataset (`json`, `csv`), its sources as citations (`plain`, `bibtex`, `csl-json`), or a picture of what is shown (`svg`). */
  async exportText(kind) {
    return kind === 'svg' ? this.#stage.picture(kind) : this.#stage.text(kind);
  }

  /** Resolves to a picture of what is shown: a blob of type `image/png`. */
  async exportPicture() {
    return this.#stage.picture('png');
  }

  // ---- What is asked for.

  #visited = () => {
    const before = this.#stage.address;
    if (hash() === before || !isView(hash())) return;
    this.#stage.visit(hash());
    tellChange(this, before, this.#stage.address);
  };

  /** Another dataset is asked for; an element that stands nowhere asks for it once it does. */
  #reopen() {
    this.#isAwaited = true;
    if (this.isConnected && this.#stage.address !== null) this.#open(true);
  }

  /** Has the dataset and draws it. One that cannot be had leaves standing what stands; another than before may be drawn where the last stopped every program. */
  async #open(isAnother) {
    this.#stop?.abort();
    this.#isAwaited = true;
    const [stage, stop] = [this.#stage, (this.#stop = new AbortController()).signal];
    try {
      const dataset = await datasetOf(this, stop);
      const kept = this.hasAttribute('persist') && !stage.dataset && (await persist().catch(() => null)); // then nothing was kept
      if (stop.aborted) return;
      if (kept) [stage.address, stage.theme] = kept.recall(this, stage.address, stage.theme);
      [stage.dataset, this.#isAwaited, this.#isReady] = [dataset, false, false];
      if (isAnother) watchAgain(stage);
      await stage.draw();
    } catch (error) {
      if (stop.aborted) return;
      [stage.dataset, this.#isAwaited] = [stage.live?.dataset ?? null, false];
      this.#failed(error);
    }
  }

  // ---- What came of it.

  /** A drawing stands. */
  #settled(said) {
    this.toggleAttribute('data-still', false);
    this.#title = said.title;
    entitle(this, this.#stage.live.root, this.#title);
    if (!this.#isReady) tell(this, ...(typeof said === 'string' ? ['cc-error', { kind: 'data', reason: said }] : ['cc-ready', said]));
    this.#isReady = true;
  }

  /** Another address is shown, in a theme; `isStep` says whether Back returns, `isAsked` that it is what was asked for, and not what the reader did. */
  #changed(address, theme, isStep, isAsked) {
    const before = this.#stage.address;
    Object.assign(this.#stage, { address, theme });
    if (this.#stage.live) entitle(this, this.#stage.live.root, this.#title);
    if (this.hasAttribute('persist')) persist().then(({ keep }) => keep(this)).catch(() => {}); // then nothing is kept
    if (before === address) return;
    if (owns(this) && hash() !== address) write(address, isStep && !isAsked);
    if (!isAsked) tellChange(this, before, address);
  }

  /** What stood stays; where nothing stands, the element says why. */
  #failed(error) {
    const told = explained(error);
    this.toggleAttribute('data-still', !this.#stage.live);
    say(this, this.#stage.address, told, () => this.#open());
    tell(this, 'cc-error', { kind: told.kind, reason: told.reason });
    if (told.isUnforeseen) console.error(error);
  }
}

if (!customElements.get('claim-comparator')) customElements.define('claim-comparator', ClaimComparator);
