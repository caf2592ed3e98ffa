// A host asks that the view be kept between visits.
import { readFile } from 'node:fs/promises';
import { button, eventually, live } from './comparator.mjs';
import { STORY, host } from './host_page.mjs';

const kept = (page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage).map(([key, value]) => [key, JSON.parse(value)])));
const address = (page, id = 'a') => page.locator(`#${id}`).evaluate((element) => element.snapshot().address);
const element = (more = '') => `<claim-comparator id="a" src="story.claims.json" persist ${more}></claim-comparator>`;

/** Opens the page anew, as a reader who comes back does. */
async function again(page, url, body) {
  await page.unroute(`${url}host.html`);
  await host(page, url, body);
  await live(page);
}

export async function a_reader_who_comes_back_finds_the_view_and_the_theme({ page, url, assert }) {
  await again(page, url, element());
  await button(page, 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
  await page.getByRole('button', { name: /^Theme/ }).click();
  await eventually(async () => assert.deepEqual(await kept(page), {
    [`claim-comparator ${url}story.claims.json`]: { format: 'claim-comparator-view/1', address: 'view=timeline', theme: 'light' },
  }));
  await page.reload();
  await live(page);
  await page.locator('.cc-timeline-plot').waitFor();
  assert.ok(await page.locator('.cc-root.cc-light').count());
}

export async function attributes_and_other_datasets_ask_otherwise({ page, url, assert }) {
  await again(page, url, element());
  await button(page, 'Voices').click();
  await button(page, 'Readings').click();
  await eventually(async () => assert.deepEqual(Object.values(await kept(page))[0].address.split('&').sort(), ['by=voices', 'view=readings']));
  await again(page, url, element('view="sources" theme="dark"'));
  assert.deepEqual((await address(page)).split('&').sort(), ['by=voices', 'view=sources'], 'what an attribute asks for goes before what was kept');
  assert.ok(await page.locator('.cc-root.cc-dark').count());
  await again(page, url, '<claim-comparator id="a" src="other.claims.json" persist></claim-comparator>');
  assert.equal(await address(page), '', 'another dataset has a memory of its own');
  await again(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  assert.equal(await address(page), '', 'without `persist` nothing is read');
}

export async function what_is_kept_and_is_no_view_is_not_taken({ page, url, assert }) {
  await page.addInitScript((key) => localStorage.setItem(key, '{"format":"other","address":7'), `claim-comparator ${url}story.claims.json`);
  await again(page, url, element());
  assert.equal(await address(page), '');
}

export async function where_storage_is_blocked_or_full_everything_else_works({ page, url, assert }) {
  await page.addInitScript(() => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await again(page, url, element());
  await button(page, 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
  await page.route(`${url}sandboxed.html`, (route) => route.fulfill({
    contentType: 'text/html',
    body: '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" width="900" height="900" src="embed.html?persist&src=story.claims.json"></iframe>',
  }));
  const body = await readFile(STORY, 'utf8');
  await page.route(`${url}story.claims.json`, (route) => route.fulfill({ headers: { 'access-control-allow-origin': '*' }, contentType: 'application/json', body }));
  await page.goto(`${url}sandboxed.html`);
  const frame = page.frameLocator('iframe');
  await button(frame, 'Timeline').click();
  await frame.locator('.cc-timeline-plot').waitFor();
  assert.equal(await frame.getByRole('heading').first().innerText(), JSON.parse(body).title);
}
