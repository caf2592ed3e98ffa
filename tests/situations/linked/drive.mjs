// An element that keeps what is shown behind the address of the page, where the page has addresses of its own.
import { button, eventually, panel } from '../../e2e/comparator.mjs';
import { told, visit } from '../host_page.mjs';

export async function a_linked_element_leaves_other_fragments_alone_and_begins_as_its_attributes_ask({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await page.locator('.cc-timeline-plot').waitFor();
  await page.evaluate(() => { location.hash = 'sec'; });
  await page.evaluate(() => new Promise((next) => setTimeout(next, 100)));
  assert.equal(await page.evaluate(() => location.hash), '#sec');
  assert.ok(await page.locator('.cc-timeline-plot').isVisible());
  await page.evaluate(() => { location.hash = 'open=proposition.%'; });
  await panel(page).waitFor();
  assert.equal((await told(page, 'cc-select')).at(-1).id, '%');
}

export async function a_reader_goes_on_and_back_by_the_address_of_the_page({ page, situation, assert }) {
  await visit(page, `${situation}host.html#sec`);
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await page.evaluate(() => location.hash), '#sec', 'coming to a section stays so');
  await button(page, 'Readings').click();
  await page.locator('.cc-readings').waitFor();
  await eventually(async () => assert.equal(await page.evaluate(() => location.hash), '#view=readings'));
  await page.reload();
  await page.locator('.cc-readings').waitFor();
}
