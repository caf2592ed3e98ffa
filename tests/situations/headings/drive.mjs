// Headings nest below the level that a host gives.
import { eventually, live, panel } from '../../e2e/comparator.mjs';
import { set, visit } from '../host_page.mjs';

const VIEWS = { matrix: '.cc-matrix', 'side-by-side': '.cc-side-by-side', readings: '.cc-readings', timeline: '.cc-timeline-plot', sources: '.cc-sources' };

/** The headings of the element with an id: level, words and looks. */
const headings = (page, id) => page.locator(`#${id}`).evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].map((heading) => ({
  level: Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)),
  words: heading.textContent,
  looks: ['fontFamily', 'fontSize', 'fontWeight', 'marginTop', 'marginBottom', 'lineHeight', 'color', 'display'].map((property) => getComputedStyle(heading)[property]).join(' '),
})));

export async function headings_nest_below_the_level_that_the_host_gives({ page, situation, axe, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  for (const [view, drawn] of Object.entries(VIEWS)) {
    await set(page, 'a', 'view', view);
    await page.locator(drawn).waitFor();
    await set(page, 'a', 'heading', null);
    await eventually(async () => assert.equal((await headings(page, 'a'))[0].level, 2, 'below the h1 of a page'));
    const plain = await headings(page, 'a');
    for (const [at, { level, words }] of plain.entries()) assert.ok(at === 0 || (level > 2 && level <= plain[at - 1].level + 1), `${view}: ${words} is of level ${level}`);
    for (const level of [1, 5]) {
      await set(page, 'a', 'heading', String(level));
      await eventually(async () => assert.deepEqual(await headings(page, 'a'), plain.map((heading) => ({ ...heading, level: heading.level - 2 + level })), `${view} below ${level}`));
    }
  }
  assert.deepEqual((await axe(page)).filter((line) => !line.startsWith('heading-order')), [], 'from h1 to level 5 is the host’s own leap');
}

export async function a_level_changes_while_something_is_open_and_nothing_else_does({ page, situation, axe, assert }) {
  await visit(page, `${situation}section.html`);
  await live(page);
  await page.locator('.cc-verdict').first().click();
  await panel(page).getByRole('heading', { level: 4 }).first().waitFor();
  assert.deepEqual(await axe(page), []);
  await set(page, 'a', 'heading', '6');
  await panel(page).getByRole('heading', { level: 7 }).first().waitFor();
  assert.equal((await headings(page, 'a'))[0].level, 6);
  await set(page, 'a', 'heading', 'seven');
  await panel(page).getByRole('heading', { level: 3 }).first().waitFor();
  assert.equal((await headings(page, 'a'))[0].level, 2, 'what is no level is none');
}
