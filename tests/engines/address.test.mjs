// The view is in the address: reload, Back and links.
import { CONFLICT, eventually } from '../e2e/comparator.mjs';
import { PARTS, VOICES, attributes, click, drawn, fragment, gone, one, open, search, searched, texts, words } from './comparator.mjs';

/** What a reader would miss if it were not kept. */
async function view(browser) {
  return {
    fragment: await fragment(browser),
    units: await attributes(browser, PARTS.unit, 'aria-pressed'),
    found: await words(browser, PARTS.found),
    // Not the whole rows: their reasons show while the pointer or the focus is on them.
    statements: await texts(browser, PARTS.statement),
    verdicts: await texts(browser, PARTS.verdictWord),
    title: await words(browser, PARTS.panelTitle),
  };
}

export async function a_reload_brings_the_view_back({ browser, url, assert }) {
  await open(browser, url);
  await click(browser, PARTS.unit, VOICES);
  await search(browser, 'patrol');
  await eventually(async () => assert.match(await fragment(browser), /q=patrol/));
  await click(browser, PARTS.verdict);
  await one(browser, PARTS.panel);
  await eventually(async () => assert.match(await fragment(browser), /by=voices.*open=proposition\./));
  const before = await view(browser);
  await browser.reload();
  await drawn(browser);
  await eventually(async () => assert.deepEqual(await view(browser), before));
  await eventually(async () => assert.equal(await searched(browser), 'patrol'));
}

export async function back_leads_to_the_view_before({ browser, url, assert }) {
  await open(browser, url);
  const first = await view(browser);
  await click(browser, PARTS.unit, VOICES);
  await eventually(async () => assert.match(await fragment(browser), /by=voices/));
  await gone(browser, PARTS.waiting);
  const second = await view(browser);
  await click(browser, PARTS.verdict);
  await one(browser, PARTS.panel);
  await eventually(async () => assert.match(await fragment(browser), /open=/));
  for (const before of [second, first]) {
    await browser.goBack();
    await eventually(async () => assert.deepEqual(await view(browser), before));
  }
}

export async function a_link_opens_what_it_names({ browser, url, assert }) {
  await open(browser, url, `open=proposition.${CONFLICT.id}`);
  await eventually(async () => assert.match((await words(browser, PARTS.panel))[0], CONFLICT.denying));
}
