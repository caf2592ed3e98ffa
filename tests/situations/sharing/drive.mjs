// Sharing in other people's pages, where it is hard: moved elements, faults, hardly any room, pages that allow little, data that no address leads to.
import { button, eventually, focused, live } from '../../e2e/comparator.mjs';
import { set, trap, visit } from '../host_page.mjs';

const dialog = (page) => page.locator('dialog.cc-share');
const offer = (page, name) => dialog(page).getByRole('button', { name, exact: true });
const isModal = (page) => dialog(page).evaluate((node) => node.matches(':modal'));

/** The page with the dialog open. */
async function openDialog(page, situation) {
  await visit(page, `${situation}host.html`);
  await live(page);
  await button(page, 'Share').click();
  await dialog(page).waitFor();
}

export async function a_dialog_stays_over_everything_when_its_element_is_moved({ page, situation, assert }) {
  await openDialog(page, situation);
  await offer(page, 'Copy CSV').focus();
  await page.evaluate(() => document.querySelector('section').append(document.querySelector('#a')));
  await eventually(async () => assert.ok(await isModal(page)));
  assert.equal((await focused(page)).name, 'Copy CSV');
  for (let times = 0; times < 40; times += 1) await page.keyboard.press('Tab');
  assert.notEqual((await focused(page)).name, 'Of the host', 'what lies under it is out of reach');
  await page.keyboard.press('Escape');
  await eventually(async () => assert.equal(await dialog(page).count(), 0));
  await eventually(async () => assert.equal((await focused(page)).name, 'Share'));
}

export async function after_a_fault_the_dialog_is_back_where_the_reader_was_in_it({ newPage, situation, assert, tolerate }) {
  tolerate(/RuntimeError|memory access/i);
  const page = await newPage({ viewport: { width: 500, height: 500 } });
  await openDialog(page, situation);
  await offer(page, 'Copy CSV').focus();
  const scrolled = await dialog(page).evaluate((node) => node.scrollTop);
  assert.ok(scrolled > 100);
  await dialog(page).evaluate((node) => (node.dataset.isOld = ''));
  await trap(page);
  await page.locator('dialog.cc-share:not([data-is-old])').waitFor();
  await eventually(async () => assert.equal((await focused(page)).name, 'Copy CSV'));
  await eventually(async () => assert.equal(await dialog(page).evaluate((node) => node.scrollTop), scrolled));
  assert.ok(await isModal(page));
  await page.keyboard.press('Escape');
  await eventually(async () => assert.equal((await focused(page)).name, 'Share'));
}

export async function the_dialog_can_be_used_where_there_is_hardly_any_room({ newPage, situation, assert }) {
  for (const lang of ['en', 'de', 'ru', 'zh-Hant']) {
    const page = await newPage({ viewport: { width: 160, height: 400 } });
    await visit(page, `${situation}host.html`);
    await live(page);
    await set(page, 'a', 'lang', lang);
    await page.locator(`#a .cc-root[lang="${lang}"]`).waitFor();
    await page.locator('#a [aria-haspopup=dialog]').click();
    await dialog(page).waitFor();
    const { left, right, beyond, narrow } = await dialog(page).evaluate((node) => {
      const { left, right } = node.getBoundingClientRect();
      const parts = [...node.querySelectorAll('*')];
      const beyond = parts.filter((part) => part.getBoundingClientRect().right > right + 0.5 || part.scrollWidth > part.clientWidth + 1 && part.matches('button')).map((part) => part.outerHTML.slice(0, 80));
      const narrow = parts.filter((part) => part.matches('textarea') && part.clientWidth < 110).length;
      return { left, right, beyond, narrow };
    });
    assert.ok(left >= 0 && right <= 160, `${lang}: ${left} to ${right}`);
    assert.deepEqual([beyond, narrow], [[], 0], lang);
    assert.ok(await dialog(page).evaluate((node) => node.scrollWidth <= node.clientWidth), lang);
  }
}

export async function a_download_is_said_to_be_offered_and_copying_stands_beside_it({ page, situation, assert }) {
  await visit(page, `${situation}frame.html`);
  const frame = page.frameLocator('iframe');
  await frame.locator('.cc-row').first().waitFor();
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await button(frame, 'Share').click();
  await button(frame, 'Download JSON').click();
  await eventually(async () => assert.match(await frame.locator('dialog').getByRole('status').innerText(), /was offered for download\. If nothing arrives/));
  assert.equal(downloads, 0);
  for (const format of ['JSON', 'CSV', 'SVG', 'PNG']) assert.equal(await button(frame, `Copy ${format}`).count(), 1);
}

export async function a_link_that_was_copied_from_an_embedded_dataset_leads_to_the_same_view({ newPage, url, situation, assert }) {
  const page = await newPage();
  const story = new URL('../../stories/change_of_mind.claims.json', situation).href;
  await visit(page, `${situation}host.html`);
  await set(page, 'a', 'view', 'timeline');
  await page.locator('#a .cc-timeline-plot').waitFor();
  await button(page, 'Share').click();
  const [link, code] = await dialog(page).locator('textarea').evaluateAll((fields) => fields.map(({ value }) => value));
  assert.equal(link, `${url}embed.html?src=${encodeURIComponent(story)}#view=timeline`);
  assert.ok(code.includes(`src="${story}"`), code);
  await page.goto(link);
  await live(page);
  await eventually(async () => assert.equal(await page.getByRole('button', { name: 'Timeline' }).getAttribute('aria-current'), 'page'));
}

export async function of_data_that_the_page_handed_over_no_link_is_offered_and_the_code_says_what_it_needs({ newPage, situation, assert }) {
  const page = await newPage();
  await visit(page, `${situation}handed_over.html`);
  await page.locator('#a .cc-timeline-plot').waitFor();
  await button(page, 'How to read this').click();
  await page.locator('.cc-panel').waitFor();
  assert.equal(await page.locator('.cc-copy-link').count(), 0, 'no button copies half a link');
  await button(page, 'Share').click();
  await dialog(page).getByText(/^No link leads to exactly what is shown now/).waitFor();
  assert.equal(await offer(page, 'Copy link').count(), 0);
  const [element, frame] = await dialog(page).locator('textarea').evaluateAll((fields) => fields.map(({ value }) => value));
  assert.match(element, /src="china-russia|src="[^"/]+\.claims\.json" view="timeline"/);
  assert.doesNotMatch(element, /<a /);
  assert.match(frame, /embed\.html\?src=https:\/\/example\.org\/[^"/]+\.claims\.json&amp;view=timeline/);
  await dialog(page).getByText(/whole address of that file in place of https:\/\/example\.org\//).waitFor();
}

export async function the_paper_of_data_that_was_handed_over_names_no_address({ newPage, situation, assert }) {
  const page = await newPage();
  await visit(page, `${situation}handed_over.html`);
  await page.locator('#a').evaluate((element) => element.setAttribute('proposition', 'herons-nest'));
  await page.locator('.cc-panel').waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.cc-printed-link').count(), 0);
  const made = await page.locator('#a').evaluate(({ shadowRoot }) => {
    const sheets = shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    return sheets.filter((text) => /attr\(href/.test(text));
  });
  assert.deepEqual(made, [], 'no style spells addresses');
}

export async function what_is_hidden_has_no_picture_and_it_is_said_why({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  const tried = (style) => page.evaluate(async (style) => {
    Object.assign(document.querySelector('#around').style, style);
    const element = document.querySelector('#a');
    const failures = [];
    for (const ask of [() => element.exportPicture(), () => element.exportText('svg')]) failures.push(await ask().then(() => 'made', ({ kind, message }) => `${kind}: ${message}`));
    document.querySelector('#around').removeAttribute('style');
    return failures;
  }, style);
  for (const [style, why] of [
    [{ display: 'none' }, /^hidden: A picture shows what can be seen, and the comparator is hidden: it takes up 0 by 0 pixels\.$/],
    [{ width: '0', overflow: 'hidden' }, /^hidden: .* 0 by \d+ pixels\.$/],
    [{ visibility: 'hidden' }, /^hidden: /],
  ]) for (const failure of await tried(style)) assert.match(failure, why);
  assert.deepEqual(await tried({}), ['made', 'made']);
}
