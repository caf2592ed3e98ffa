// Every name that the built page's script shows to a page. One that is new here is a promise: it is documented, typed and kept. The
// package shows the same (tests/hosts/names.mjs).
import { button, live, panel, rows } from '../../e2e/comparator.mjs';
import { names } from './names.mjs';

export async function the_script_shows_these_names_and_no_others({ page, url, situation, expected, assert }) {
  await page.goto(`${situation}host.html`);
  await live(page);
  assert.deepEqual(await names(page), Object.fromEntries(['prototype', 'static', 'element', 'observed', 'window'].map((kind) => [kind, expected[kind]])));
  for (const [file, exported] of Object.entries(expected.exports)) {
    assert.deepEqual(await page.evaluate(async (file) => Object.keys(await import(file)).sort(), url + file), exported, file);
  }
}

export async function what_a_reader_does_adds_no_name({ page, situation, expected, assert }) {
  await page.goto(`${situation}host.html`);
  await live(page);
  for (const view of ['Readings', 'Timeline', 'Matrix']) await button(page, view).click();
  await rows(page).first().locator('.cc-verdict').click();
  await panel(page).waitFor();
  await page.locator('#a').evaluate((element) => element.exportText('svg'));
  const { element, window } = await names(page);
  assert.deepEqual({ element, window }, { element: expected.element, window: expected.window });
}
