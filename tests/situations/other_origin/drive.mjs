// The dataset is on another site, which lets the page read it, does not, or leads on to something else.
import { eventually, live } from '../../e2e/comparator.mjs';
import { OTHER, STORY, errorOf, otherSite, set, title, titleOf, visit } from '../host_page.mjs';

const noise = /Failed to load|ERR_|request to another origin|CORS/;
const json = { 'content-type': 'application/json' };
const toAll = { 'access-control-allow-origin': '*' };

export async function another_site_is_asked_without_cookies_or_referrer_and_may_refuse({ page, situation, expected, assert, tolerate }) {
  tolerate(noise);
  const [open, shut] = await Promise.all([
    otherSite((response) => response.writeHead(200, { ...json, ...toAll }).end(STORY)),
    otherSite((response) => response.writeHead(200, json).end(STORY)),
  ]);
  await page.context().addCookies([{ name: 'secret', value: 'yes', domain: '127.0.0.1', path: '/' }]);
  await visit(page, `${situation}host.html`);
  await live(page);
  assert.equal(await title(page, 'a').innerText(), titleOf(OTHER));
  await set(page, 'a', 'src', open.src);
  await eventually(async () => assert.equal(await title(page, 'a').innerText(), titleOf(STORY)));
  assert.deepEqual(open.asked.map(({ cookie = null, referer = null }) => ({ cookie, referer })), [expected.sent]);
  await set(page, 'a', 'src', shut.src);
  assert.match(await errorOf(page, assert, expected.forbidden.kind), new RegExp(expected.forbidden.said));
  assert.equal(await title(page, 'a').innerText(), titleOf(STORY), 'what was open stays');
  for (const server of [open, shut]) server.close();
}

export async function a_redirect_that_leads_elsewhere_than_to_a_dataset_is_explained({ page, url, situation, expected, assert, tolerate }) {
  tolerate(noise);
  const server = await otherSite((response) => response.writeHead(302, { location: `${url}index.html`, ...toAll }).end());
  await visit(page, `${situation}host.html`);
  await live(page);
  await set(page, 'a', 'src', server.src);
  assert.match(await errorOf(page, assert, expected['led on'].kind), new RegExp(expected['led on'].said));
  assert.equal(await title(page, 'a').innerText(), titleOf(OTHER));
  server.close();
}
