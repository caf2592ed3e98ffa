// One proposition laid open.
import { CONFLICT, button, eventually, open, panel, panelTitle } from './comparator.mjs';

const AT_CONFLICT = `open=proposition.${CONFLICT.id}`;

export async function a_conflict_opens_from_the_matrix({ page, url, assert }) {
  await open(page, url, 'verdict=conflict');
  const row = page.locator('.cc-row').filter({ has: page.locator('.cc-statement') }).first();
  const statement = await row.locator('bdi').first().innerText();
  await row.locator('.cc-verdict').click();
  await eventually(async () => assert.equal(await panelTitle(page).innerText(), statement));
  assert.equal(await row.getAttribute('aria-selected'), 'true');
}

export async function the_two_camps_face_each_other({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  await open(page, url, AT_CONFLICT);
  const camp = (stance) => panel(page).locator('.cc-camp').filter({ has: page.getByRole('heading', { name: stance }) });
  const [affirming, denying] = [camp('affirms'), camp('denies')];
  assert.match(await affirming.innerText(), CONFLICT.affirming);
  assert.match(await denying.innerText(), CONFLICT.denying);
  const [left, right] = [await affirming.boundingBox(), await denying.boundingBox()];
  assert.ok(Math.abs(left.y - right.y) < 2 && left.x + left.width <= right.x, 'side by side');
}

export async function every_claim_says_who_how_where_and_when({ page, url, assert }) {
  await open(page, url, AT_CONFLICT);
  const claims = panel(page).locator('.cc-claim');
  assert.ok((await claims.count()) >= 2);
  for (const claim of await claims.all()) {
    const how = (await claim.locator('.cc-claim-how').innerText()).replace(/\s+/g, ' ');
    assert.match(how, /own words|endorsed|reported|disputed/);
    assert.match(how, /asserted|hedged|speculative/);
    assert.match(how, /¶ ?\d+/);
    assert.match(how, /\b(19|20)\d\d\b/);
    assert.match(await claim.locator('.cc-claim-who').getByRole('button').innerText(), /\w/);
    const words = (await claim.locator('q').first().innerText()).trim().split(/\s+/);
    assert.ok(words.length >= 1 && words.length <= 8, words.join(' '));
  }
}

export async function the_rule_names_those_whom_it_sets_against_each_other({ page, url, assert }) {
  await open(page, url, AT_CONFLICT);
  assert.equal((await panel(page).locator('.cc-ruling-word').innerText()).trim(), 'conflict');
  const because = await panel(page).locator('.cc-ruling-because').innerText();
  assert.match(because, CONFLICT.affirming);
  assert.match(because, CONFLICT.denying);
}

export async function a_voice_and_a_source_open_their_profiles({ page, url, assert }) {
  await open(page, url, AT_CONFLICT);
  await panel(page).locator('.cc-claim-who').getByRole('button').first().click();
  await eventually(async () => assert.match(await panel(page).locator('.cc-kicker').innerText(), /^person|institution|group$/));
  await panel(page).locator('.cc-claim-how').getByRole('button').first().click();
  await eventually(async () => assert.equal(await panel(page).locator('.cc-kicker').innerText(), 'source'));
  assert.ok((await panel(page).locator('.cc-claim').count()) > 0);
}

export async function copying_the_link_copies_the_address_and_says_so({ newPage, url, assert }) {
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await open(page, url, AT_CONFLICT);
  await button(page, 'Copy link').click();
  await button(page, 'Link copied').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
}

export async function a_link_that_cannot_be_copied_says_so({ page, url }) {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await open(page, url, AT_CONFLICT);
  await button(page, 'Copy link').click();
  await button(page, 'Not copied').waitFor();
}

export async function a_forecast_leads_to_what_became_of_it({ page, url, assert }) {
  await open(page, url, 'open=number.partly');
  await panel(page).locator('.cc-item').first().getByRole('button').click();
  const outcome = panel(page).locator('.cc-outcome');
  await outcome.waitFor();
  assert.match(await outcome.innerText(), /What became of it: partly/);
  const later = await outcome.getByRole('button').first().innerText();
  await outcome.getByRole('button').first().click();
  await eventually(async () => assert.ok(later.includes(await panelTitle(page).innerText()), later));
}

export async function every_claim_has_a_link_of_its_own({ newPage, url, assert }) {
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await open(page, url, AT_CONFLICT);
  const card = panel(page).locator('.cc-claim').last();
  const words = await card.locator('.cc-quote').first().innerText();
  await card.getByRole('button', { name: 'Copy link to this claim' }).click();
  await card.getByRole('button', { name: 'Link copied' }).waitFor();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await page.locator('.cc-claim-marked').waitFor();
  assert.equal(await page.locator('.cc-claim-marked .cc-quote').first().innerText(), words);
}
