// Every name that the package shows to a page is one of those pinned in tests/situations/exposed_names/expected.json.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { names } from '../situations/exposed_names/names.mjs';

const PINNED = JSON.parse(await readFile(new URL('../situations/exposed_names/expected.json', import.meta.url), 'utf8'));

/** The element shows these names, and the page has no others than before. */
export async function addsNoNames(page) {
  const { prototype, static: ofClass, element, observed, window } = PINNED;
  assert.deepEqual(await names(page), { prototype, static: ofClass, element, observed, window });
}

/** The modules export these names where a page imports them. */
export async function exportsNames(page) {
  const keys = (module) => page.evaluate(async (module) => Object.keys(await import(module)).sort(), module);
  assert.deepEqual(await keys('claim-comparator/element'), []);
  assert.deepEqual(await keys('claim-comparator'), PINNED['of the package']);
}

/** What describes the element names the attributes that it has, and every kind that it exports can be had. */
export async function keepsWhatIsDescribed(page, installed) {
  const { modules: [{ declarations: [{ attributes, members }] }] } = JSON.parse(await readFile(join(installed, 'custom-elements.json'), 'utf8'));
  assert.deepEqual(attributes.map(({ name }) => name).sort(), [...PINNED.observed, ...PINNED.unobserved].sort());
  const kinds = members.find(({ name }) => name === 'exportText').parameters[0].type.text.match(/[\w-]+/g);
  const lengths = await page.locator('claim-comparator').evaluate((element, kinds) => Promise.all(kinds.map(async (kind) => (await element.exportText(kind)).length)), kinds);
  assert.ok(lengths.length === 6 && lengths.every((length) => length > 20), String(lengths));
}
