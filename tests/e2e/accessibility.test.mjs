// axe-core over every view: WCAG 2.2 A and AA, best practices, and the size of targets; in light, dark and forced colours, in a narrow,
// a middling and a wide window, drawn live and as it was built.
// Rows are alike and axe-core looks at each, so most views show few of them; the whole matrix is looked at once. So is what stands above it,
// wherever it is the same: in one view for each colour and width.
import { CONFLICT, open, rows } from './comparator.mjs';

const FEW = 'topic=patrols&verdict=conflict.changed.qualified';
const HEAD = ['.cc-lean-plot', '.cc-disputes'];
const WITH_HEAD = ['first view', 'voices, most contested', 'whole matrix'];
const VIEWS = {
  'first view': FEW,
  'voices, most contested': `${FEW}&by=voices&sort=contestedness`,
  'nothing found': 'q=zzzzz',
  'detail open': `${FEW}&open=proposition.${CONFLICT.id}`,
  'claim open': `${FEW}&open=claim.kashin-patrol-worth`,
  'number panel': `${FEW}&open=number.conflict`,
  'reason panel': `${FEW}&open=reason.table.agreement`,
  guide: `${FEW}&open=guide`,
  'missing record': `${FEW}&open=voice.nobody`,
  'side by side': `view=side-by-side&pair=kashin-2019.khramchikhin-2019&${FEW}`,
  'side by side, nothing found': 'view=side-by-side&pair=kashin-2019.khramchikhin-2019&q=zzzzz',
  'side by side, nobody': `view=side-by-side&pair=novak-2025.nobody&${FEW}`,
  readings: `view=readings&${FEW}`,
  'readings without a source': `view=readings&without=source.kashin-2019&${FEW}`,
  timeline: `view=timeline&${FEW}`,
  'timeline of forecasts, close': 'view=timeline&kind=forecast&years=2019.2021&topic=patrols',
  sources: `view=sources&${FEW}`,
  voices: `view=sources&by=voices&${FEW}`,
  'profile of a source': `${FEW}&open=source.ou-2021`,
  'profile of a voice': `view=sources&open=voice.kashin&${FEW}`,
};
const COLOURS = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, forced: { forcedColors: 'active' } };
const HEIGHT = 900;
const ENOUGH = 12; // rows of the page as it was built

/** What axe-core finds once everything folded is unfolded, each with the name of the view. */
async function found(page, axe, name, without) {
  await page.locator('details').evaluateAll((all) => all.forEach((details) => { details.open = true; }));
  return (await axe(page, without)).map((violation) => `${name}: ${violation}`);
}

const isAccessible = (colours, width, views = VIEWS) => async ({ newPage, url, axe, assert }) => {
  const page = await newPage({ ...COLOURS[colours], viewport: { width, height: HEIGHT } });
  const violations = [];
  for (const [name, view] of Object.entries(views)) {
    await open(page, url, view);
    violations.push(...(await found(page, axe, name, WITH_HEAD.includes(name) ? [] : HEAD)));
  }
  assert.deepEqual(violations, []);
};

export const axe_finds_nothing_in_light_at_320 = isAccessible('light', 320);
export const axe_finds_nothing_in_light_at_768 = isAccessible('light', 768);
export const axe_finds_nothing_in_light_at_1440 = isAccessible('light', 1440);
export const axe_finds_nothing_in_dark_at_320 = isAccessible('dark', 320);
export const axe_finds_nothing_in_dark_at_768 = isAccessible('dark', 768);
export const axe_finds_nothing_in_dark_at_1440 = isAccessible('dark', 1440);
export const axe_finds_nothing_in_forced_colours_at_320 = isAccessible('forced', 320);
export const axe_finds_nothing_in_forced_colours_at_768 = isAccessible('forced', 768);
export const axe_finds_nothing_in_forced_colours_at_1440 = isAccessible('forced', 1440);
export const axe_finds_nothing_in_the_whole_matrix = isAccessible('light', 768, { 'whole matrix': '' });

export async function axe_finds_nothing_in_the_page_as_it_was_built({ newPage, url, axe, assert, tolerate }) {
  tolerate(/wasm/i);
  const violations = [];
  for (const [name, colours] of Object.entries(COLOURS)) {
    const page = await newPage(colours);
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto(url);
    await page.locator('claim-comparator[data-still] > .cc-root').waitFor();
    await rows(page).evaluateAll((all, enough) => all.slice(enough).forEach((row) => row.remove()), ENOUGH);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: HEIGHT });
      violations.push(...(await found(page, axe, `${name} at ${width}`)));
    }
  }
  assert.deepEqual(violations, []);
}
