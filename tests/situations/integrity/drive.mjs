// A file of the program that is not the one that was published: one byte of it is another.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { live } from '../../e2e/comparator.mjs';
import { STORY, errorOf, set, started, titleOf, title, told, visit } from '../host_page.mjs';

/** The file with one byte changed, of text in the one, of a constant in the other, so that both would run. */
async function changed(dist, file) {
  const bytes = await readFile(join(dist, file));
  bytes[file.endsWith('.js') ? bytes.indexOf('Object') : bytes.length - 20] ^= 1;
  return bytes;
}

export async function a_file_of_the_program_with_one_byte_changed_is_not_run({ newPage, url, dist, situation, expected, assert, tolerate }) {
  tolerate(/Failed to (load|fetch|find)|integrity|modulepreload/i);
  for (const [file, contentType] of Object.entries(expected.files)) {
    const page = await newPage();
    const body = await changed(dist, file);
    let asked = 0;
    await page.route(url + file, (route) => {
      asked += 1;
      return route.fulfill({ contentType, body });
    });
    await visit(page, `${situation}host.html`);
    const reason = await errorOf(page, assert, expected.kind);
    assert.ok(reason.includes(expected.reason.replace('{file}', file)), reason);
    const said = await page.locator('#a').getByRole('alert').innerText();
    assert.ok(said.startsWith(expected.said) && said.includes(file), said);
    assert.ok(await page.getByText('Our own summary').isVisible());
    assert.equal(await started(page), 0, 'nothing was started');
    assert.ok(asked <= expected['asked at most'], `${file} was asked for ${asked} times`);
    assert.equal(await page.evaluate(() => document.querySelectorAll('link').length), 0, 'no link is left in the page');
    assert.deepEqual(await told(page, 'cc-ready'), []);
  }
}

export async function once_the_published_file_arrives_the_element_starts({ page, url, dist, situation, assert, tolerate }) {
  tolerate(/Failed to (load|fetch|find)|integrity|modulepreload/i);
  const body = await changed(dist, 'whole_bg.wasm');
  await page.route(`${url}whole_bg.wasm`, (route) => route.fulfill({ contentType: 'application/wasm', body }));
  await visit(page, `${situation}host.html`);
  await errorOf(page, assert, 'program');
  await page.unroute(`${url}whole_bg.wasm`);
  await set(page, 'a', 'src', '../../stories/change_of_mind.claims.json?again');
  await live(page);
  assert.equal(await title(page, 'a').innerText(), titleOf(STORY));
  assert.equal(await page.getByText('Our own summary').isVisible(), false);
}
