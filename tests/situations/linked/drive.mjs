// An element that keeps what is shown behind the address of the page, where the page has addresses of its own.
import { button, eventually, live, panel } from '../../e2e/comparator.mjs';
import { addressOf, set, told, visit } from '../host_page.mjs';

const fragment = (page) => page.evaluate(() => location.hash);

export async function a_linked_element_leaves_other_fragments_alone_and_begins_as_its_attributes_ask({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await page.locator('.cc-timeline-plot').waitFor();
  await page.evaluate(() => { location.hash = 'sec'; });
  await page.evaluate(() => new Promise((next) => setTimeout(next, 100)));
  assert.equal(await fragment(page), '#sec');
  assert.ok(await page.locator('.cc-timeline-plot').isVisible());
  await page.evaluate(() => { location.hash = 'open=proposition.%'; });
  await panel(page).waitFor();
  assert.equal((await told(page, 'cc-select')).at(-1).id, '%');
}

export async function a_reader_goes_on_and_back_by_the_address_of_the_page({ page, situation, assert }) {
  await visit(page, `${situation}host.html#sec`);
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await fragment(page), '#sec', 'coming to a section stays so');
  await button(page, 'Readings').click();
  await page.locator('.cc-readings').waitFor();
  await eventually(async () => assert.equal(await fragment(page), '#view=readings'));
  await page.reload();
  await page.locator('.cc-readings').waitFor();
}

export async function one_element_of_a_page_keeps_its_state_in_the_address({ page, situation, assert }) {
  await visit(page, `${situation}two.html`);
  await live(page);
  await button(page.locator('#b'), 'Timeline').click();
  await page.locator('#b .cc-timeline-plot').waitFor();
  assert.equal(await fragment(page), '');
  await button(page.locator('#a'), 'Sources').first().click();
  await eventually(async () => assert.equal(await fragment(page), '#view=sources'));
  assert.ok(await page.locator('#b .cc-timeline-plot').isVisible());
  await page.locator('#a').evaluate((element) => element.remove());
  await button(page.locator('#b'), 'Readings').click();
  await eventually(async () => assert.equal(await fragment(page), '#view=readings', 'the next has it'));
}

export async function linked_late_it_keeps_its_state_in_the_address_and_no_longer_once_that_is_gone({ page, situation, assert }) {
  await visit(page, `${situation}late.html`);
  await live(page);
  await button(page, 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
  await set(page, 'a', 'linked', '');
  await eventually(async () => assert.equal(await fragment(page), '#view=timeline'));
  await page.evaluate(() => { location.hash = 'view=sources'; });
  await page.locator('.cc-map').waitFor();
  await set(page, 'a', 'linked', null);
  await button(page, 'Readings').click();
  await eventually(async () => assert.equal(await addressOf(page, 'a'), 'view=readings'));
  assert.equal(await fragment(page), '#view=sources');
}
