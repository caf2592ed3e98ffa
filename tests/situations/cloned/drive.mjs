// A copy of an element is another element.
import { button, eventually, live } from '../../e2e/comparator.mjs';
import { STORY, addressOf, started, title, titleOf, visit } from '../host_page.mjs';

export async function a_clone_and_its_original_live_on_their_own({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  await button(page, 'Clone it').click();
  await page.locator('#b .cc-row').first().waitFor();
  await live(page);
  assert.equal(await title(page, 'b').innerText(), titleOf(STORY));
  await page.locator('#b').getByRole('searchbox').fill('heron');
  await eventually(async () => assert.match(await addressOf(page, 'b'), /q=heron/));
  assert.equal(await addressOf(page, 'a'), '');
  await page.locator('#a').evaluate((element) => element.remove());
  assert.ok(await title(page, 'b').isVisible());
  assert.equal(await started(page), 1, 'one program for both');
}
