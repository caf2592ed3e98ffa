// Twenty elements share one program and nothing else.
import { button, live } from '../../e2e/comparator.mjs';
import { OTHER, STORY, started, told, titleOf, visit } from '../host_page.mjs';

export async function twenty_elements_share_one_program_and_keep_apart({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  assert.equal(await started(page), 1);
  const places = Array.from({ length: 20 }, (_, at) => at);
  const titles = await page.evaluate(() => [...document.querySelectorAll('claim-comparator')].map(({ shadowRoot }) => shadowRoot.querySelector('.cc-title').textContent));
  assert.deepEqual(titles, places.map((at) => titleOf(at % 2 ? STORY : OTHER)));
  await button(page.locator('#e7'), 'Timeline').click();
  await page.locator('#e7 .cc-timeline-plot').waitFor();
  assert.equal(await page.locator('.cc-timeline-plot').count(), 1);
  const addresses = await page.evaluate(() => [...document.querySelectorAll('claim-comparator')].map((element) => element.snapshot().address));
  assert.deepEqual(addresses, places.map((at) => (at === 7 ? 'view=timeline&by=voices' : at % 3 ? 'by=voices' : '')));
  assert.deepEqual((await told(page, 'cc-ready')).map(({ element }) => element).sort(), places.map((at) => `e${at}`).sort(), 'each said so once');
  assert.deepEqual((await told(page, 'cc-change')).map(({ element }) => element), ['e7']);
}
