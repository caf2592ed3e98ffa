// What paper gets: everything that is shown, nothing that only acts, and where links lead in words.
import { CONFLICT, open, panel, rows } from './comparator.mjs';

const A4 = { width: 717, height: 1040 }; // pixels within the margins

async function printed(newPage, url, address) {
  const page = await newPage({ viewport: A4 });
  await open(page, url, address);
  await page.emulateMedia({ media: 'print' });
  return page;
}

const ACTING = 'select, input, textarea, [role=tab], [aria-pressed], [aria-expanded], .cc-button, .cc-tab, .cc-chip, .cc-take-out, .cc-disputes-bar .cc-link';

/** Controls that are drawn though paper does not answer; numbers and statements that open something are text. */
const dead = (page) => page.locator('.cc-root').locator(ACTING).evaluateAll((controls) => controls
  .filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 1)
  .map((control) => `${control.className}: ${control.textContent.slice(0, 40)}`));

export async function paper_has_the_whole_matrix_under_repeated_headers({ newPage, url, assert }) {
  const page = await printed(newPage, url, '');
  assert.deepEqual(await dead(page), []);
  assert.equal(await page.locator('thead').evaluate((head) => getComputedStyle(head).display), 'table-header-group');
  const drawn = await rows(page).evaluateAll((all) => all.filter((row) => getComputedStyle(row).display === 'table-row'
    && row.querySelector('.cc-statement').checkVisibility({ contentVisibilityAuto: true })).length);
  assert.equal(drawn, await rows(page).count());
}

export async function paper_has_no_dead_controls_in_any_view({ newPage, url, assert }) {
  for (const view of ['side-by-side&pair=kashin-2019.khramchikhin-2019', 'readings', 'timeline', 'sources']) {
    assert.deepEqual(await dead(await printed(newPage, url, `view=${view}`)), [], view);
  }
}

export async function paper_has_the_address_of_what_is_open({ newPage, url, assert }) {
  const page = await printed(newPage, url, `open=proposition.${CONFLICT.id}`);
  assert.deepEqual(await dead(page), []);
  const links = panel(page).locator('.cc-printed-link');
  assert.ok(await links.first().isVisible());
  assert.ok((await links.first().innerText()).includes(`${url}#open=proposition.${CONFLICT.id}`), await links.first().innerText());
}

export async function what_is_printed_fits_its_pages({ newPage, url, assert }) {
  const page = await newPage();
  await open(page, url, `open=proposition.${CONFLICT.id}`);
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(pages >= 5 && pages <= 20, `${pages} pages`);
}

export async function paper_has_no_focus({ newPage, url, assert }) {
  const page = await printed(newPage, url, `open=proposition.${CONFLICT.id}`);
  await page.keyboard.press('Tab'); // whatever has the focus now shows it on a screen
  const outlined = await page.locator('.cc-root :focus').evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle));
  assert.deepEqual(outlined, ['none']);
}

export async function every_page_of_a_printed_timeline_names_its_years({ newPage, url, assert }) {
  const page = await printed(newPage, url, 'view=timeline');
  assert.equal(await page.locator('.cc-timeline-axis').evaluate((axis) => getComputedStyle(axis).display), 'table-header-group');
  assert.equal(await page.locator('.cc-timeline-table').isVisible(), false, 'what is folded has nothing to print');
}

export async function paper_names_and_unfolds_every_part_of_a_portrait({ newPage, url, assert }) {
  const page = await printed(newPage, url, 'open=source.kashin-2019');
  const folds = panel(page).locator('.cc-fold');
  assert.ok((await folds.count()) > 1);
  for (const fold of await folds.all()) {
    assert.ok(await fold.locator('summary').isVisible(), await fold.textContent());
    assert.ok(await fold.locator('.cc-lines > li').first().isVisible(), await fold.textContent());
  }
}
