// axe-core over every kind of view: WCAG 2.2 A and AA, best practices, and the size of targets.
// Most views show few rows, since rows are alike and axe-core looks at each; the whole matrix is looked at once.
import { CONFLICT, open } from './comparator.mjs';

const FEW = 'verdict=conflict.changed.qualified';
const VIEWS = {
  'first view': FEW,
  'detail open': `${FEW}&open=proposition.${CONFLICT.id}`,
  'number panel': `${FEW}&open=number.conflict`,
  profile: `${FEW}&open=source.ou-2021`,
  guide: `${FEW}&open=guide`,
  'nothing found': 'q=zzzzz',
  'voices, most contested': `${FEW}&by=voices&sort=contestedness`,
  timeline: `view=timeline&${FEW}`,
  'timeline of forecasts, close': 'view=timeline&kind=forecast&years=2019.2021&topic=patrols',
  'missing record': `${FEW}&open=voice.nobody`,
};

const isAccessible = (colorScheme, width, views = VIEWS) => async ({ newPage, url, axe, assert }) => {
  const page = await newPage({ colorScheme, viewport: { width, height: 900 } });
  const violations = [];
  for (const [name, view] of Object.entries(views)) {
    await open(page, url, view);
    // What is folded away is part of the view as well.
    await page.locator('details').evaluateAll((all) => all.forEach((details) => { details.open = true; }));
    violations.push(...(await axe(page)).map((violation) => `${name}: ${violation}`));
  }
  assert.deepEqual(violations, []);
};

export const axe_finds_nothing_in_light_at_320 = isAccessible('light', 320);
export const axe_finds_nothing_in_light_at_1440 = isAccessible('light', 1440);
export const axe_finds_nothing_in_dark_at_320 = isAccessible('dark', 320);
export const axe_finds_nothing_in_dark_at_1440 = isAccessible('dark', 1440);
export const axe_finds_nothing_in_the_whole_matrix = isAccessible('light', 768, { 'whole matrix': '' });
