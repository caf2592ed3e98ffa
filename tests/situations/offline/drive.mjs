// The connection is lost while the comparison is open.
import { button, eventually, live } from '../../e2e/comparator.mjs';
import { OTHER, STORY, errorOf, set, title, titleOf, visit } from '../host_page.mjs';

export async function without_a_connection_what_is_open_goes_on({ page, situation, expected, assert, tolerate }) {
  tolerate(/Failed to load|ERR_INTERNET_DISCONNECTED/);
  await visit(page, `${situation}host.html`);
  await live(page);
  await page.context().setOffline(true);
  await set(page, 'a', 'src', '../../stories/twelve_apples.claims.json');
  assert.match(await errorOf(page, assert, expected.kind), new RegExp(expected.said));
  await button(page, 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await title(page, 'a').innerText(), titleOf(STORY));
  await page.context().setOffline(false);
  await set(page, 'a', 'src', '../../stories/twelve_apples.claims.json?again');
  await eventually(async () => assert.equal(await title(page, 'a').innerText(), titleOf(OTHER)));
}
