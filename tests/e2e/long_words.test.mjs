// Words that no line can hold, as names, topics and statements: they break, and nothing is pushed out of sight.
import { eventually, live, rows, tooWide } from './comparator.mjs';

const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const people = ['ada', 'bo', 'cy', 'di'];
const DATASET = {
  format: 'claim-comparator/1',
  title: 'Long words',
  language: 'de',
  sources: people.map((id) => ({ id, short: `${WORD}-${id}`, title: WORD, author_voices: [id], issued: '2024' })),
  voices: people.map((id) => ({ id, name: `${WORD}-${id}`, kind: 'person' })),
  topics: [{ id: 'topic', label: WORD }],
  propositions: [{ id: 'long', topic: 'topic', statement: WORD + WORD, kind: 'fact' }],
  claims: people.map((id, at) => ({
    id: `${id}-1`, proposition: 'long', source: id, voice: id, relay: 'own', stance: at === 0 ? 'denies' : 'affirms', certainty: 'asserted', evidence: [{ exact: WORD }],
  })),
};

async function shown(page, url, address = '') {
  await page.route(`${url}words.json`, (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(DATASET) }));
  await page.route(`${url}words.html`, (route) => route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Words</title>
      <script type="module" src="shell.js"></script></head><body><claim-comparator linked src="words.json"></claim-comparator></body></html>`,
  }));
  await page.goto(`${url}words.html#${address}`);
  await live(page);
}

export async function words_longer_than_a_line_break_in_every_view({ newPage, url, assert }) {
  for (const view of ['', 'view=side-by-side', 'view=readings', 'view=sources', 'open=proposition.long']) {
    const page = await newPage({ viewport: { width: 320, height: 800 } });
    await shown(page, url, view);
    await eventually(async () => assert.deepEqual(await tooWide(page), [], view));
  }
}

export async function what_is_fought_about_is_never_cut_off({ newPage, url, assert }) {
  for (const width of [320, 1440]) {
    const page = await newPage({ viewport: { width, height: 800 } });
    await shown(page, url);
    const ends = page.locator('.cc-dispute-statement, .cc-dispute-camp bdi').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    assert.ok(Math.max(...(await ends)) <= width, `${width} px: ${await ends}`);
  }
}

export async function long_names_leave_the_columns_in_sight({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 800 } });
  await shown(page, url);
  const [first, verdict] = [rows(page).first().locator('.cc-cell').first(), rows(page).first().locator('.cc-verdict')];
  const [{ x, width }, { x: end }] = await Promise.all([first.boundingBox(), verdict.boundingBox()]);
  assert.ok(x + width <= end, `the first column ends at ${x + width}, the verdicts begin at ${end}`);
}
