/** What an element shows, and what is new in the window; the page has to keep the names that it had before as `namesBefore`. */
export const names = (page) => page.evaluate(() => {
  const Class = customElements.get('claim-comparator');
  return {
    prototype: Object.getOwnPropertyNames(Class.prototype).sort(),
    static: Object.getOwnPropertyNames(Class).sort(),
    element: Object.getOwnPropertyNames(document.querySelector('claim-comparator')),
    observed: Class.observedAttributes.toSorted(),
    window: Object.getOwnPropertyNames(globalThis).filter((name) => !namesBefore.includes(name)),
  };
});
