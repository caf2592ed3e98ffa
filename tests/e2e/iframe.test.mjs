// The page for frames in somebody else's page.
import { readFile } from 'node:fs/promises';
import { button, eventually } from './comparator.mjs';

const STORY = new URL('../stories/change_of_mind.claims.json', import.meta.url);

async function host(page, url, frames, script = '<script src="frame_host.js"></script>') {
  await page.route(`${url}host.html`, (route) => route.fulfill({
    contentType: 'text/html', body: `<!doctype html><title>Host</title>${script}${frames}`,
  }));
  const body = await readFile(STORY);
  await page.route(`${url}story.claims.json`, (route) => route.fulfill({ contentType: 'application/json', headers: { 'access-control-allow-origin': '*' }, body }));
  await page.goto(`${url}host.html`);
}

const isAsHighAsItsContent = (page, assert, name) => eventually(async () => {
  const frame = page.frame({ name });
  const content = await frame.evaluate(() => Math.ceil(document.querySelector('claim-comparator').getBoundingClientRect().height));
  const { height } = await page.locator(`iframe[name=${name}]`).boundingBox();
  assert.ok(content > 300 && Math.abs(height - content) <= 6, `the frame is ${height} high, its content ${content}`);
});

export async function a_frame_shows_what_its_address_asks_for_and_is_as_high_as_its_content({ page, url, assert }) {
  await host(page, url, '<iframe name="one" width="600" src="embed.html?src=story.claims.json&view=timeline&theme=dark"></iframe>');
  const frame = page.frameLocator('iframe[name=one]');
  await frame.locator('.cc-timeline-plot').waitFor();
  assert.ok(await frame.locator('.cc-root.cc-dark').count());
  await isAsHighAsItsContent(page, assert, 'one');
  await button(frame, 'Matrix').click();
  await frame.locator('.cc-row').first().waitFor();
  await isAsHighAsItsContent(page, assert, 'one');
}

export async function a_sandboxed_frame_works_too({ page, url, assert }) {
  await host(page, url, '<iframe name="one" width="600" sandbox="allow-scripts" src="embed.html?src=story.claims.json"></iframe>');
  const frame = page.frameLocator('iframe[name=one]');
  await frame.locator('.cc-row').first().waitFor();
  await button(frame, 'Readings').click();
  await frame.locator('.cc-readings').waitFor();
  await isAsHighAsItsContent(page, assert, 'one');
}

export async function hosts_of_other_makes_hear_the_height_in_their_own_words({ page, url, assert }) {
  await host(page, url, '<iframe width="600" src="embed.html?src=story.claims.json&childId=a1"></iframe>',
    '<script>heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>');
  await eventually(async () => {
    const heard = await page.evaluate(() => heard);
    assert.ok(heard.some((data) => data.sentinel === 'amp' && data.type === 'embed-size' && data.height > 300));
    assert.ok(heard.some((data) => typeof data === 'string' && data.startsWith('{') && JSON.parse(data).context === 'iframe.resize'));
    assert.ok(heard.some((data) => /^pymxPYMxa1xPYMxheightxPYMx\d+$/.test(data)));
  });
}

export async function a_host_believes_no_height_from_elsewhere({ page, url, assert }) {
  await host(page, url, '<iframe name="one" height="200" srcdoc="<script>parent.postMessage({ type: \'claim-comparator-height\', height: 5000 }, \'*\')</script>" sandbox="allow-scripts"></iframe><iframe name="two" height="150" src="embed.html?src=story.claims.json"></iframe>');
  await page.evaluate(() => postMessage({ type: 'claim-comparator-height', height: 7000 }, '*'));
  await eventually(async () => assert.notEqual(await page.locator('iframe[name=two]').getAttribute('height'), '150'));
  assert.notEqual(await page.locator('iframe[name=two]').getAttribute('height'), '7000');
}
