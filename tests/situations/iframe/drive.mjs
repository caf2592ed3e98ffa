// The page for frames in somebody else's page.
import { button, eventually } from '../../e2e/comparator.mjs';
import { visit } from '../host_page.mjs';

const framed = (page) => page.frameLocator('iframe[name=one]');

const isAsHighAsItsContent = (page, assert, name) => eventually(async () => {
  const content = await page.frame({ name }).evaluate(() => Math.ceil(document.querySelector('claim-comparator').getBoundingClientRect().height));
  const height = await page.locator(`iframe[name=${name}]`).evaluate((frame) => frame.clientHeight);
  assert.ok(content > 300 && Math.abs(height - content) <= 6, `the frame is ${height} high, its content ${content}`);
});

export async function a_frame_shows_what_its_address_asks_for_and_is_as_high_as_its_content({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  const frame = framed(page);
  await frame.locator('.cc-timeline-plot').waitFor();
  assert.ok(await frame.locator('.cc-root.cc-dark').count());
  await isAsHighAsItsContent(page, assert, 'one');
  await button(frame, 'Matrix').click();
  await frame.locator('.cc-row').first().waitFor();
  await isAsHighAsItsContent(page, assert, 'one');
}

export async function a_sandboxed_frame_works_too({ page, situation, assert }) {
  await visit(page, `${situation}sandboxed.html`);
  const frame = framed(page);
  await frame.locator('.cc-row').first().waitFor();
  await button(frame, 'Readings').click();
  await frame.locator('.cc-readings').waitFor();
  await isAsHighAsItsContent(page, assert, 'one');
}

export async function hosts_of_other_makes_hear_the_height_in_their_own_words({ page, situation, expected, assert }) {
  await visit(page, `${situation}other_scripts.html`);
  const src = await page.locator('iframe').evaluate((frame) => frame.src);
  await eventually(async () => {
    const heard = (await page.evaluate(() => heard)).map((data) => (typeof data === 'string' ? data : JSON.stringify(data)));
    for (const [make, message] of Object.entries(expected.messages)) {
      const words = (typeof message === 'string' ? message : JSON.stringify(message)).replace('{src}', src);
      const heights = heard.map((said) => ({ said, height: Number(/(\d+)\D*$/.exec(said)?.[1]) }))
        .filter(({ said, height }) => said === words.replace(/"\{height\}"|\{height\}/, height)).map(({ height }) => height);
      assert.ok(heights.some((height) => height > expected['height at least']), `${make}: ${words} among ${heard.join(' ')}`);
    }
  });
}

export async function a_host_believes_no_height_from_elsewhere({ page, situation, assert }) {
  await visit(page, `${situation}lying.html`);
  await page.evaluate(() => postMessage({ type: 'claim-comparator-height', height: 7000 }, '*'));
  await isAsHighAsItsContent(page, assert, 'two');
  assert.notEqual(await page.locator('iframe[name=two]').getAttribute('height'), '150');
  assert.notEqual(await page.locator('iframe[name=two]').getAttribute('height'), '7000');
  assert.equal(await page.locator('iframe[name=one]').getAttribute('height'), '200', 'what is no comparison has no say');
}

export async function a_host_that_listens_late_hears_the_height_all_the_same({ page, situation, assert }) {
  let go;
  await page.route(/frame_host\.js/, async (route) => {
    await new Promise((later) => (go = later));
    await route.continue();
  });
  visit(page, `${situation}late.html`).catch(() => {}); // its load event waits for the script
  await framed(page).locator('.cc-row').first().waitFor();
  go();
  await isAsHighAsItsContent(page, assert, 'one');
}

export async function a_frame_in_open_shadow_trees_gets_its_height_too({ page, situation, assert }) {
  await visit(page, `${situation}shadow.html`);
  const height = () => page.evaluate(() => Number(document.querySelector('#outer').shadowRoot.firstChild.shadowRoot.firstChild.height));
  await eventually(async () => assert.ok(await height() > 300));
  const before = await height();
  await button(page.frameLocator('#outer iframe'), 'Timeline').click();
  await eventually(async () => assert.notEqual(await height(), before));
}

export async function the_host_script_leaves_nothing_behind_and_is_no_more_than_a_kilobyte({ page, url, situation, assert }) {
  assert.ok((await (await fetch(`${url}frame_host.js`)).arrayBuffer()).byteLength <= 1024);
  await page.goto(`${situation}names.html`);
  assert.deepEqual(await page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !namesBefore.has(name) && name !== 'namesBefore')), []);
  assert.equal(await page.evaluate(() => { try { return typeof frameOf; } catch { return 'undefined'; } }), 'undefined');
}
