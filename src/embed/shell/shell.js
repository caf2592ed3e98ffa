// The element <claim-comparator>: its shadow tree, what stands in it, and which program draws it.
//
// A page comes with the comparison as plain HTML inside the element. That stays readable through a slot until a program has drawn the
// same into the shadow tree, and returns if none can. The first program is small and draws the first view; as soon as the reader asks
// for more, the whole program draws that and takes the place of the first.
import { load, messages, style } from './programs.js';
import { remember, takeOver } from './take_over.js';
import { readyRows } from './ready_rows.js';

class ClaimComparator extends HTMLElement {
  #live = null; // { root, erase }
  #still = null; // what stood inside the element and is drawn live now
  #turn = 0; // of several drawings under way, the latest counts
  #forget = null;

  connectedCallback() {
    if (this.#live) return;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.replaceChildren(document.createElement('slot'));
    this.#forget ??= remember(this);
    this.#draw('first', location.hash, 'device').catch((error) => this.#failed(error));
  }

  // An element that is only moved is connected again before the microtask runs, and keeps its drawing.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#turn += 1;
      this.#live?.erase();
      this.#live = null;
      if (this.#still) this.append(this.#still);
      this.#still = null;
      this.shadowRoot.replaceChildren();
    });
  }

  async #draw(program, address, theme) {
    const turn = (this.#turn += 1);
    const language = new URLSearchParams(address.replace('#', '')).get('lang') ?? 'en';
    const [{ draw, style: brought }, sheet, words] = await Promise.all([load(program), style(), messages(language)]);
    if (turn !== this.#turn) return;
    const root = document.createElement('div');
    const more = (address, theme, failed) => this.#draw('whole', address, theme).catch(failed);
    const settle = (said) => this.#settle(turn, brought ? [sheet, brought] : [sheet], root, erase, said);
    const erase = brought
      ? draw(root, address, theme, language, words, settle, more)
      : draw(root, address, theme, readyRows(this, address), settle, more);
  }

  #settle(turn, sheets, root, erase, said) {
    if (turn !== this.#turn) return void erase();
    const before = this.#live;
    const still = this.querySelector(':scope > .cc-root');
    const old = before?.root.firstElementChild ?? still;
    this.shadowRoot.adoptedStyleSheets = sheets;
    takeOver(old, root, () => this.shadowRoot.replaceChildren(root), before ? null : this.#forget?.());
    this.#live = { root, erase };
    this.#forget = null;
    before?.erase();
    if (still) {
      still.remove();
      this.#still = still;
    }
    if (before) return;
    this.#tell(typeof said === 'string' ? 'cc-error' : 'cc-ready', said);
    // Whoever touches the comparator may soon want more than the first view.
    for (const sign of ['pointerover', 'focusin']) root.addEventListener(sign, () => load('whole').catch(() => {}), { once: true });
  }

  #failed(error) {
    this.toggleAttribute('data-still', true);
    this.#tell('cc-error', String(error));
    console.error(error);
  }

  #tell(event, detail) {
    this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
  }
}

if (!customElements.get('claim-comparator')) customElements.define('claim-comparator', ClaimComparator);
