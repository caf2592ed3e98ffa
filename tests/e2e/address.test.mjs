// The view is in the address: reload, links, Back and Forward.
import { button, chip, CONFLICT, eventually, fragment, open, panel, panelTitle, rows, shown, summaryNumbers, unit } from './comparator.mjs';

const query = (page) => page.getByRole('searchbox', { name: 'Search' }).inputValue();

export async function a_reload_restores_filter_unit_order_and_what_is_open({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  await open(page, url);
  await unit(page, 'Voices').click();
  await chip(page, 'conflict').click();
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ index: 1 });
  await page.getByRole('searchbox').fill('patrol');
  await eventually(async () => assert.match(fragment(page), /q=patrol/));
  await rows(page).first().locator('.cc-verdict').click();
  await panel(page).waitFor();
  const before = [fragment(page), await rows(page).count(), await panelTitle(page).innerText()];
  assert.match(before[0], /^by=voices&sort=contestedness&q=patrol&verdict=conflict&open=proposition\./);
  await page.reload();
  await panel(page).waitFor();
  assert.deepEqual([fragment(page), await rows(page).count(), await panelTitle(page).innerText()], before);
  assert.equal(await unit(page, 'Voices').getAttribute('aria-pressed'), 'true');
  assert.equal(await chip(page, 'conflict').getAttribute('aria-pressed'), 'true');
  assert.equal(await query(page), 'patrol');
}

export async function back_and_forward_walk_through_the_views({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  await open(page, url);
  const { total } = await shown(page);
  await chip(page, 'conflict').click();
  await eventually(async () => assert.equal(fragment(page), 'verdict=conflict'));
  await rows(page).first().locator('.cc-verdict').click();
  await panel(page).waitFor();
  const opened = await panelTitle(page).innerText();
  await page.goBack();
  await panel(page).waitFor({ state: 'detached' });
  assert.equal(fragment(page), 'verdict=conflict');
  await page.goBack();
  await eventually(async () => assert.equal(await rows(page).count(), total));
  await page.goForward();
  await page.goForward();
  await eventually(async () => assert.equal(await panelTitle(page).innerText(), opened));
}

export async function typing_adds_one_step_to_the_history_at_most({ page, url, assert }) {
  await open(page, url);
  const before = await page.evaluate(() => history.length);
  await page.getByRole('searchbox').pressSequentially('patrol');
  await eventually(async () => assert.equal(fragment(page), 'q=patrol'));
  assert.ok((await page.evaluate(() => history.length)) <= before + 1);
}

export async function a_link_followed_on_the_open_page_is_shown({ page, url, assert }) {
  await open(page, url);
  await page.evaluate((id) => { location.hash = `open=proposition.${id}`; }, CONFLICT.id);
  await panel(page).waitFor();
  assert.match(await panel(page).innerText(), CONFLICT.denying);
}

export async function a_link_to_an_unknown_proposition_says_what_is_missing({ page, url, assert }) {
  await open(page, url, 'open=proposition.no-such-thing');
  assert.equal(await panelTitle(page).innerText(), 'No such proposition');
  assert.match(await panel(page).innerText(), /no-such-thing/);
  await button(page, 'Close').click();
  await panel(page).waitFor({ state: 'detached' });
  assert.equal(fragment(page), '');
}

export async function a_link_with_an_unknown_topic_can_be_cleared({ page, url, assert }) {
  await open(page, url, 'topic=no-such-topic&nonsense=%ff&open=nothing');
  await page.locator('.cc-empty').waitFor();
  await page.locator('.cc-empty').getByRole('button', { name: 'Clear filters' }).click();
  await eventually(async () => assert.ok((await rows(page).count()) > 0));
}

export async function script_in_an_address_is_shown_as_text({ page, url, assert }) {
  const hostile = '<img src=x onerror=alert(1)>';
  await open(page, url, `q=${encodeURIComponent(hostile)}&open=proposition.${encodeURIComponent(hostile)}`);
  assert.ok((await panel(page).innerText()).includes(hostile));
  assert.equal(await page.locator('.cc-panel img').count(), 0);
}

export async function a_number_has_a_link({ page, url, assert }) {
  await open(page, url);
  await summaryNumbers(page).nth(2).click();
  await eventually(async () => assert.equal(fragment(page), 'open=number.claims'));
}

export async function a_link_to_a_claim_opens_its_proposition({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  await open(page, url, 'open=claim.putin-warning');
  await panel(page).waitFor();
  assert.match(await panelTitle(page).innerText(), /missile/i);
  assert.match(await panel(page).innerText(), /Putin/);
  assert.equal(fragment(page), 'open=claim.putin-warning');
  await open(page, url, 'open=claim.no-such-claim');
  await page.reload();
  await panel(page).waitFor();
  assert.match(await panel(page).innerText(), /no-such-claim/);
}

export async function going_back_takes_the_language_along({ page, url, assert }) {
  await open(page, url);
  const language = page.getByRole('combobox', { name: 'Language of the interface' });
  await language.selectOption({ label: 'Deutsch' });
  const root = page.locator('.cc-root');
  await eventually(async () => assert.equal(await root.getAttribute('lang'), 'de'));
  assert.equal(fragment(page), 'lang=de');
  await page.goBack();
  await eventually(async () => assert.equal(await root.getAttribute('lang'), 'en'));
  assert.equal(fragment(page), '');
  await page.goForward();
  await eventually(async () => assert.equal(await root.getAttribute('lang'), 'de'));
  assert.match(await page.title(), /^China–Russia military cooperation.* – Claim Comparator$/);
}

export async function a_link_to_a_proposition_shows_its_row_beside_it({ newPage, url, assert }) {
  const page = await newPage({ viewport: { width: 1440, height: 900 } });
  await open(page, url, 'open=proposition.patrol-2019-worth');
  await panel(page).waitFor();
  await eventually(async () => {
    for (const part of [page.locator('.cc-row-open'), panelTitle(page)]) {
      const { y, height } = await part.boundingBox();
      assert.ok(y >= 0 && y + height <= 900, `from ${y}, ${height} high`);
    }
  });
}

export async function back_from_a_row_returns_to_where_the_reader_was({ newPage, url, assert }) {
  for (const width of [412, 1440]) {
    const page = await newPage({ viewport: { width, height: 800 } });
    await open(page, url);
    const statement = page.locator('.cc-row .cc-statement').nth(40);
    await statement.evaluate((cell) => cell.scrollIntoView({ block: 'center' }));
    await statement.click();
    await panel(page).waitFor();
    await page.goBack();
    await panel(page).waitFor({ state: 'detached' });
    await eventually(async () => {
      const { top, bottom } = await statement.evaluate((cell) => cell.getBoundingClientRect().toJSON());
      assert.ok(top >= 0 && bottom <= 800, `the statement stands from ${top} to ${bottom} at ${width} px`);
    });
  }
}

export async function the_page_is_called_after_what_it_shows({ page, url, assert }) {
  const dataset = /^China–Russia military cooperation.* – Claim Comparator$/;
  const begins = async (start) => {
    await eventually(async () => assert.ok((await page.title()).startsWith(`${start} – China–Russia military cooperation`), await page.title()));
    assert.match(await page.title(), / – Claim Comparator$/);
  };
  await open(page, url);
  assert.match(await page.title(), dataset);
  await page.getByRole('button', { name: 'Readings', exact: true }).click();
  await begins('Readings');
  await open(page, url, 'view=timeline&open=proposition.patrol-2019-worth');
  await panel(page).waitFor();
  await begins(await panel(page).getByRole('heading').first().innerText());
  await page.keyboard.press('Escape');
  await begins('Timeline');
  await page.goBack();
  await begins(await panel(page).getByRole('heading').first().innerText());
  await page.getByRole('button', { name: 'Matrix', exact: true }).click();
  await page.keyboard.press('Escape');
  await eventually(async () => assert.match(await page.title(), dataset));
}
