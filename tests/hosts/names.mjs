// Every name that the package shows to a page. One that is new here is a promise: it is documented, typed and kept.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PROTOTYPE = ['attributeChangedCallback', 'connectedCallback', 'constructor', 'data', 'disconnectedCallback', 'exportPicture', 'exportText', 'restore', 'snapshot'];
const ATTRIBUTES = ['address', 'by', 'heading', 'lang', 'pair', 'proposition', 'src', 'theme', 'view'];
const EXPORTED = [
  'PAIR_FIELDS', 'VERDICTS', 'alpha', 'classify', 'compare', 'compareAll', 'contestedness', 'ids', 'linchpins', 'load', 'pairs', 'rank', 'sizes', 'validate',
];

/** The element shows these names, and the page has no others than before. */
export async function addsNoNames(page) {
  const shown = await page.evaluate(() => {
    const Class = customElements.get('claim-comparator');
    return {
      prototype: Object.getOwnPropertyNames(Class.prototype).sort(),
      static: Object.getOwnPropertyNames(Class).sort(),
      element: Object.getOwnPropertyNames(document.querySelector('claim-comparator')),
      observed: Class.observedAttributes.toSorted(),
      window: Object.getOwnPropertyNames(globalThis).filter((name) => !namesBefore.includes(name)),
    };
  });
  assert.deepEqual(shown, {
    prototype: PROTOTYPE, static: ['length', 'name', 'observedAttributes', 'prototype'], element: [], observed: ATTRIBUTES, window: [],
  });
}

/** The modules export these names where a page imports them. */
export async function exportsNames(page) {
  const keys = (module) => page.evaluate(async (module) => Object.keys(await import(module)).sort(), module);
  assert.deepEqual(await keys('claim-comparator/element'), []);
  assert.deepEqual(await keys('claim-comparator'), EXPORTED);
}

/** What describes the element names the attributes that it has, and every kind that it exports can be had. */
export async function keepsWhatIsDescribed(page, installed) {
  const { modules: [{ declarations: [{ attributes, members }] }] } = JSON.parse(await readFile(join(installed, 'custom-elements.json'), 'utf8'));
  assert.deepEqual(attributes.map(({ name }) => name).sort(), [...ATTRIBUTES, 'linked', 'persist'].sort());
  const kinds = members.find(({ name }) => name === 'exportText').parameters[0].type.text.match(/[\w-]+/g);
  const lengths = await page.locator('claim-comparator').evaluate((element, kinds) => Promise.all(kinds.map(async (kind) => (await element.exportText(kind)).length)), kinds);
  assert.ok(lengths.length === 6 && lengths.every((length) => length > 20), String(lengths));
}
