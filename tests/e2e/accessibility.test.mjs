// axe-core over every kind of view: WCAG 2.2 A and AA, best practices, and the size of targets.
import { CONFLICT, open } from './comparator.mjs';

const VIEWS = {
  'first view': '',
  'detail open': `open=proposition.${CONFLICT.id}`,
  'number panel': 'open=number.agreement',
  profile: 'open=source.kashin-2019',
  guide: 'open=guide',
  'nothing found': 'q=zzzzz',
  'voices, most contested': 'by=voices&sort=contestedness',
};

const isAccessible = (colorScheme, width) => async ({ newPage, url, axe, assert }) => {
  const page = await newPage({ colorScheme, viewport: { width, height: 900 } });
  const violations = [];
  for (const [name, view] of Object.entries(VIEWS)) {
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
