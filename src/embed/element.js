// The class of <claim-comparator>. It owns the shadow tree; what is drawn in it is the business of `draw`.

export function defineElement(css, draw) {
  if (customElements.get("claim-comparator")) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  customElements.define("claim-comparator", class extends HTMLElement {
    #erase = null;

    connectedCallback() {
      if (this.#erase) return;
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      shadow.adoptedStyleSheets = [sheet];
      const root = document.createElement("div");
      shadow.replaceChildren(root);
      try {
        this.#erase = draw(this, root);
      } catch (error) {
        // What stands inside the tag is readable again, rather than nothing at all.
        shadow.replaceChildren(document.createElement("slot"));
        throw error;
      }
    }

    // An element that is only moved is connected again before the microtask runs, and keeps its drawing.
    disconnectedCallback() {
      queueMicrotask(() => {
        if (this.isConnected || !this.#erase) return;
        this.#erase();
        this.#erase = null;
        this.shadowRoot.replaceChildren();
      });
    }
  });
}
