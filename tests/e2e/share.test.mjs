// Sharing a view: the dialog and what it hands over, pictures of what is drawn.
import { readFile } from 'node:fs/promises';
import { button, eventually, focused, live, open, rows } from './comparator.mjs';

const dialog = (page) => page.locator('dialog.cc-share');
const offer = (page, name) => dialog(page).getByRole('button', { name, exact: true });
const said = (page) => dialog(page).getByRole('status');
const copied = (page) => page.evaluate(() => navigator.clipboard.readText());
const element = (page) => page.locator('claim-comparator').first();

/** A page that may use the clipboard, at a fragment, with the dialog open. */
async function openDialog(newPage, url, fragment = '', options = {}) {
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  await open(page, url, fragment);
  await button(page, 'Share').click();
  await dialog(page).waitFor();
  return page;
}

/** A picture as the browser reads it: what is wrong with it, its size, its words and what lies outside. */
function readSvg(page, svg) {
  return page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const wrong = parsed.querySelector('parsererror')?.textContent ?? null;
    if (wrong) return { wrong };
    const drawn = document.importNode(parsed.documentElement, true);
    document.body.replaceChildren(drawn);
    const { width, height } = drawn.viewBox.baseVal;
    const frame = drawn.getBoundingClientRect();
    const outside = [...drawn.querySelectorAll('text, rect, circle, path, line')].filter((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return left < frame.left - 1 || top < frame.top - 1 || right > frame.right + 1 || bottom > frame.bottom + 1;
    });
    const texts = [...drawn.querySelectorAll('text')].map((text) => text.textContent);
    return {
      wrong, width, height, words: texts.join(' ').replace(/\s+/g, ' '), outside: outside.map((part) => part.outerHTML.slice(0, 160)),
      foreign: drawn.querySelectorAll('foreignObject, script, image, style').length, title: drawn.querySelector('title').textContent,
    };
  }, svg);
}

/** What a page shows as its statements, whether scrolled to or not. */
const statements = (page) => page.evaluate(() =>
  [...document.querySelector('claim-comparator').shadowRoot.querySelectorAll('.cc-row .cc-statement bdi, .cc-row .cc-statement > span:first-child')]
    .map(({ textContent }) => textContent.trim()).filter(Boolean));

export async function the_dialog_takes_the_focus_and_gives_it_back({ newPage, url, assert, axe }) {
  const page = await openDialog(newPage, url);
  assert.equal((await focused(page)).name, 'Share this view');
  assert.equal(await page.evaluate(() => location.hash), '', 'an open dialog is no part of the address');
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press('2'); // no shortcut reaches what lies under the dialog
  await page.keyboard.press('Escape');
  await eventually(async () => assert.equal(await dialog(page).count(), 0));
  await eventually(async () => assert.equal((await focused(page)).name, 'Share'));
  assert.equal(await page.evaluate(() => location.hash), '');
  await button(page, 'Share').click();
  await offer(page, 'Close').click();
  await eventually(async () => assert.equal((await focused(page)).name, 'Share'));
}

export async function escape_closes_the_dialog_and_leaves_open_what_lies_under_it({ newPage, url, assert }) {
  const page = await openDialog(newPage, url, 'open=guide');
  await page.keyboard.press('Escape');
  await eventually(async () => assert.equal(await dialog(page).count(), 0));
  assert.equal(await page.locator('.cc-panel').count(), 1);
}

export async function link_and_code_are_copied_with_one_press_and_said_to_be({ newPage, url, assert }) {
  const page = await openDialog(newPage, url, 'view=timeline&q=patrol');
  await offer(page, 'Copy link').click();
  await offer(page, 'Copied').waitFor();
  assert.equal(await said(page).innerText(), 'Copied: Link.');
  assert.equal(await copied(page), `${url}#view=timeline&q=patrol`);
  await offer(page, 'Copy link').waitFor(); // the words come back
  await offer(page, 'Copy element').click();
  await eventually(async () => assert.match(await said(page).innerText(), /Element/));
  assert.match(await copied(page), /<claim-comparator view="timeline" address="q=patrol">/);
  await offer(page, 'Copy frame').click();
  await eventually(async () => assert.match(await said(page).innerText(), /Frame/));
  assert.match(await copied(page), /embed\.html\?view=timeline&amp;address=q%3Dpatrol"/);
}

export async function copied_code_shows_the_same_view_in_another_page({ newPage, url, assert }) {
  const page = await openDialog(newPage, url, 'sort=contestedness&verdict=conflict');
  const codes = await dialog(page).locator('textarea').evaluateAll((fields) => fields.map(({ value }) => value));
  const expected = await rows(page).count();
  for (const code of codes.slice(1)) {
    const theirs = await newPage();
    await theirs.route(`${url}host.html`, (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${code}` }));
    await theirs.goto(`${url}host.html`);
    const inner = code.startsWith('<iframe') ? theirs.frameLocator('iframe') : theirs;
    await eventually(async () => assert.equal(await inner.locator('.cc-row').count(), expected));
  }
}

export async function where_nothing_can_be_copied_the_text_is_selected({ newPage, url, assert }) {
  const page = await newPage();
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, url);
  await button(page, 'Share').click();
  await offer(page, 'Copy link').click();
  await offer(page, 'Not copied').waitFor();
  assert.match(await said(page).innerText(), /selected/);
  const selected = () => page.evaluate(() => {
    const field = document.querySelector('claim-comparator').shadowRoot.activeElement;
    return field.value?.slice(field.selectionStart, field.selectionEnd);
  });
  await eventually(async () => assert.equal(await selected(), url));
  await offer(page, 'Copy CSV').click();
  await eventually(async () => assert.match(await selected(), /^claim,stance,certainty/));
}

export async function data_and_pictures_are_downloaded_under_the_name_of_the_dataset({ newPage, url, assert }) {
  const page = await openDialog(newPage, url, 'view=sources');
  const download = async (name) => {
    const [file] = await Promise.all([page.waitForEvent('download'), offer(page, name).click()]);
    assert.match(file.suggestedFilename(), /^china-russia-military-cooperation/);
    return readFile(await file.path());
  };
  const csv = (await download('Download CSV')).toString();
  assert.ok(csv.startsWith('\ufeffclaim,stance,'), 'spreadsheets see that it is UTF-8');
  assert.equal(csv, `\ufeff${await element(page).evaluate((comparator) => comparator.exportText('csv'))}`);
  assert.equal(JSON.parse(await download('Download JSON')).format, 'claim-comparator/1');
  assert.match(await said(page).innerText(), /claims\.json/);
  assert.ok((await download('Download SVG')).toString().startsWith('<svg '));
  assert.equal((await download('Download PNG')).subarray(1, 4).toString(), 'PNG');
}

export async function a_picture_is_copied_as_png_and_as_svg({ newPage, url, assert }) {
  const page = await openDialog(newPage, url, 'view=sources');
  await offer(page, 'Copy SVG').click();
  await eventually(async () => assert.equal(await said(page).innerText(), 'Copied: SVG.'));
  assert.ok((await copied(page)).startsWith('<svg '));
  await offer(page, 'Copy PNG').click();
  await eventually(async () => assert.equal(await said(page).innerText(), 'Copied: PNG.'));
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  assert.deepEqual(types, ['image/png']);
}

export async function the_citation_of_the_dataset_and_of_each_source_can_be_copied({ newPage, url, assert }) {
  const page = await openDialog(newPage, url);
  const cite = dialog(page).locator('.cc-share-cited');
  await cite.getByRole('button', { name: 'Text', exact: true }).click();
  await eventually(async () => assert.match(await said(page).innerText(), /This dataset/));
  assert.equal(await copied(page), `China–Russia military cooperation, 2019–2025 [Data set]. (n.d.). ${url}`);
  await cite.getByRole('combobox').selectOption({ label: 'Kashin' });
  await cite.getByRole('button', { name: 'Text', exact: true }).click();
  await eventually(async () => assert.match(await copied(page), /^Kashin, V\./));
}

export async function a_picture_holds_every_statement_and_nothing_beyond_its_edges({ newPage, url, assert }) {
  for (const width of [412, 1440]) {
    const page = await newPage({ viewport: { width, height: 900 } });
    await open(page, url);
    const shown = await statements(page);
    assert.ok(shown.length > 100);
    await page.evaluate(() => scrollTo(0, 3000));
    const before = await page.evaluate(() => [scrollY, document.querySelector('claim-comparator').shadowRoot.querySelector('.cc-root').outerHTML]);
    const svg = await element(page).evaluate((comparator) => comparator.exportText('svg'));
    const after = await page.evaluate(() => [scrollY, document.querySelector('claim-comparator').shadowRoot.querySelector('.cc-root').outerHTML]);
    assert.deepEqual(after, before, 'the page stands as it stood');
    const read = await readSvg(page, svg);
    assert.equal(read.wrong, null);
    assert.deepEqual(read.outside, []);
    assert.equal(read.foreign, 0);
    const lost = shown.filter((statement) => !read.words.includes(statement.replace(/\s+/g, ' ')));
    assert.deepEqual(lost, []);
    assert.ok(read.words.includes(url), 'it says where it is from');
    for (const control of ['How to read this', 'Theme:', 'Share']) assert.ok(!read.words.includes(control), control);
  }
}

export async function every_view_has_a_picture_in_light_and_dark({ newPage, url, assert }) {
  for (const [view, colorScheme] of [['side-by-side', 'light'], ['readings', 'dark'], ['timeline', 'light'], ['sources', 'dark']]) {
    const page = await newPage({ colorScheme });
    await open(page, url, `view=${view}`);
    const made = await element(page).evaluate(async (comparator) => {
      const svg = await comparator.exportText('svg');
      const png = await createImageBitmap(await comparator.exportPicture());
      const pen = Object.assign(document.createElement('canvas'), { width: png.width, height: 1000 }).getContext('2d');
      pen.drawImage(png, 0, 0);
      const pixels = new Set(new Uint32Array(pen.getImageData(0, 0, png.width, 1000).data.buffer));
      return { svg, size: [png.width, png.height], first: pen.getImageData(2, 2, 1, 1).data[0], colours: pixels.size };
    });
    const read = await readSvg(page, made.svg);
    assert.equal(read.wrong, null, view);
    assert.deepEqual(read.outside, [], view);
    assert.deepEqual(made.size, [read.width * 2, read.height * 2], view);
    assert.ok(made.colours > 20, `${view} is not blank`);
    assert.equal(made.first > 128, colorScheme === 'light', `${view} has the ground of the page`);
  }
}

export async function a_picture_of_hostile_words_is_well_formed({ page, url, assert }) {
  await page.goto(url);
  await live(page);
  const title = '</text><script>alert(1)</script> \u0001\u0008\ufffe & "quotes" ]]> \ud83d\ude00 مرحبا';
  const svg = await element(page).evaluate(async (comparator, title) => {
    const data = { format: 'claim-comparator/1', title, sources: [{ id: 's', short: 'S', title: 'T', issued: '2020', author_voices: ['v'] }], voices: [{ id: 'v', name: 'V', kind: 'person' }],
      topics: [{ id: 't', label: title }], propositions: [{ id: 'p', topic: 't', statement: title, kind: 'fact' }],
      claims: [{ id: 'c', proposition: 'p', source: 's', voice: 'v', relay: 'own', stance: 'affirms', certainty: 'asserted' }] };
    const ready = new Promise((done) => comparator.addEventListener('cc-ready', done, { once: true }));
    comparator.data = data;
    await ready;
    const { shadowRoot } = comparator;
    shadowRoot.querySelector('.cc-title').append('\u0001\ufffe\ud800'); // whatever the page shows
    return comparator.exportText('svg');
  }, title);
  const read = await readSvg(page, svg);
  assert.equal(read.wrong, null);
  assert.equal(read.foreign, 0);
  assert.ok(read.title.includes('</text><script>'));
}

export async function where_a_policy_forbids_images_it_is_said_and_the_svg_is_there({ page, url, assert, tolerate }) {
  tolerate(/img-src|Content Security Policy|Content-Security-Policy/);
  const built = await (await fetch(url)).text();
  await page.route(`${url}strict.html`, (route) => route.fulfill({ contentType: 'text/html', body: built.replace("img-src 'self' data:", "img-src 'none'") }));
  await page.goto(`${url}strict.html#view=sources`);
  await live(page);
  const kind = await element(page).evaluate((comparator) => comparator.exportPicture().catch((error) => error.kind));
  assert.equal(kind, 'policy');
  assert.ok((await element(page).evaluate((comparator) => comparator.exportText('svg'))).startsWith('<svg '));
  await button(page, 'Share').click();
  await offer(page, 'Download PNG').click();
  await eventually(async () => assert.match(await said(page).innerText(), /img-src/));
}

export async function the_dialog_fits_every_window({ newPage, url, assert }) {
  for (const width of [320, 768, 1440]) {
    const page = await openDialog(newPage, url, '', { viewport: { width, height: 640 } });
    const { left, right, top, bottom, beyond } = await dialog(page).evaluate((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const beyond = [...node.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > right + 0.5).map((part) => part.className);
      return { left, right, top, bottom, beyond };
    });
    assert.ok(left >= 0 && right <= width && top >= 0 && bottom <= 640, `${width}: ${[left, right, top, bottom]}`);
    assert.deepEqual(beyond, []);
  }
}
