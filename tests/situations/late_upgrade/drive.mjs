// The script comes long after the page: until then the fallback is read, and what was asked for meanwhile is kept.
import { button, eventually } from '../../e2e/comparator.mjs';
import { STORY, started, title, titleOf, told, visit } from '../host_page.mjs';

export async function an_element_that_is_known_late_takes_what_was_set_before({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await page.locator('#a[view=timeline]').waitFor({ state: 'attached' });
  assert.ok(await page.getByText('Our own summary').isVisible());
  assert.equal(await started(page), 0);
  await button(page, 'Let the script come').click();
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await title(page, 'a').innerText(), titleOf(STORY));
  assert.equal(await page.getByText('Our own summary').isVisible(), false);
  await eventually(async () => assert.deepEqual((await told(page, 'cc-ready')).map(({ title }) => title), [titleOf(STORY)]));
  assert.equal(await page.locator('#a').evaluate((element) => Object.hasOwn(element, 'data')), false, 'nothing hides the property');
}
