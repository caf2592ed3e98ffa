// Every name that the package shows to a page. One that is new here is a promise: it is documented, typed and kept.
import assert from 'node:assert/strict';

const PROTOTYPE = ['attributeChangedCallback', 'connectedCallback', 'constructor', 'data', 'disconnectedCallback', 'exportText', 'restore', 'snapshot'];
const ATTRIBUTES = ['by', 'lang', 'pair', 'proposition', 'src', 'theme', 'view'];
const EXPORTED = [
  'PAIR_FIELDS', 'VERDICTS', 'alpha', 'classify', 'compare', 'compareAll', 'contestedness', 'ids', 'linchpins', 'load', 'pairs', 'rank', 'sizes', 'validate',
];

/** What a page sees of the element, and what the modules export there. */
export async function checkNames(page, exposed) {
  assert.deepEqual(exposed, {
    prototype: PROTOTYPE,
    static: ['length', 'name', 'observedAttributes', 'prototype'],
    element: [],
    observed: ATTRIBUTES,
    window: [],
  });
  const keys = (module) => page.evaluate(async (module) => Object.keys(await import(module)).sort(), module);
  assert.deepEqual(await keys('claim-comparator/element'), []);
  assert.deepEqual(await keys('claim-comparator'), EXPORTED);
}
