// The script is there twice: whichever comes first makes the elements, and the other changes nothing.
import { live, rows } from '../../e2e/comparator.mjs';
import { started, told, visit } from '../host_page.mjs';

/** Another element, as a part of the page that comes later brings it. */
async function another(page) {
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('claim-comparator'), { id: 'b' })));
  await page.locator('#b .cc-row').first().waitFor();
  await live(page);
}

export async function two_versions_of_the_script_in_one_page_get_along({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  await page.waitForFunction(() => performance.getEntriesByName(new URL('../../../dist/shell.js?version=2', location)).length);
  await another(page);
  assert.equal(await started(page), 1);
  assert.ok(await rows(page.locator('#a')).count());
  assert.deepEqual((await told(page, 'cc-ready')).map(({ element }) => element), ['a', 'b']);
}

export async function a_second_version_of_the_script_changes_nothing({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  const before = await page.evaluateHandle(() => document.querySelector('#a').shadowRoot.querySelector('.cc-root'));
  await page.evaluate(() => new Promise((loaded, failed) => {
    const script = Object.assign(document.createElement('script'), { type: 'module', src: '../../../dist/shell.js?version=3', onload: loaded, onerror: failed });
    document.head.append(script);
  }));
  await another(page);
  assert.equal(await started(page), 1);
  assert.ok(await page.evaluate((before) => document.querySelector('#a').shadowRoot.querySelector('.cc-root') === before, before));
  assert.ok(await rows(page.locator('#a')).count());
}
