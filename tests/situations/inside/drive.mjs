// The places where pages put things, most of them not displayed when the element is drawn.
import { button, eventually, live, panel, rows } from '../../e2e/comparator.mjs';
import { told, visit } from '../host_page.mjs';

/** Of each page: what a reader does before the comparison can be seen. */
const SHOWN = {
  'details.html': (page) => page.locator('summary').first().click(),
  'dialog.html': (page) => button(page, 'Compare them').click(),
  'table_cell.html': null,
  'hidden.html': (page) => button(page, 'Show the comparison').click(),
  'right_to_left.html': null,
};

export async function it_lives_wherever_it_is_put({ newPage, situation, assert }) {
  for (const [name, show] of Object.entries(SHOWN)) {
    const page = await newPage();
    await visit(page, situation + name);
    await live(page);
    if (show) {
      assert.equal(await page.locator('.cc-root').isVisible(), false, `${name}: at first`);
      await show(page);
    }
    const { width, height } = await rows(page).first().boundingBox();
    assert.ok(width > 200 && height > 10, `${name}: ${width} × ${height}`);
    await rows(page).first().locator('.cc-verdict').click();
    await panel(page).waitFor();
    assert.deepEqual((await told(page, 'cc-error')), [], name);
  }
}

export async function a_dialog_that_is_closed_takes_the_comparison_along({ page, situation, assert }) {
  await visit(page, `${situation}dialog.html`);
  await live(page);
  await button(page, 'Compare them').click();
  await rows(page).first().waitFor();
  await button(page, 'Back to the article').click();
  await eventually(async () => assert.equal(await page.locator('.cc-root').isVisible(), false));
  await button(page, 'Compare them').click();
  await rows(page).first().waitFor();
}

export async function a_copy_of_one_that_is_folded_away_lives_in_the_open({ page, situation, assert }) {
  await visit(page, `${situation}details.html`);
  await live(page);
  const clone = await page.evaluate(() => {
    const copy = document.querySelector('#a').cloneNode(true);
    copy.id = 'f';
    document.body.append(copy);
    return copy.localName;
  });
  assert.equal(clone, 'claim-comparator');
  await eventually(async () => assert.ok(await page.locator('#f .cc-row').first().isVisible()));
}
