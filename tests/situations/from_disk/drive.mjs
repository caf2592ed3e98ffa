// Pages that are opened from disk, where browsers load no program: what stands in them can be read.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { eventually, live, rows } from '../../e2e/comparator.mjs';

const noise = /blocked by CORS policy|net::ERR_FAILED|^request to another origin: file:/; // the browser's own words

export async function our_page_can_be_read_and_says_why_it_does_not_answer({ page, dist, expected, assert, tolerate }) {
  tolerate(noise);
  await page.goto(pathToFileURL(join(dist, 'index.html')).href);
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), expected.title);
  assert.ok((await rows(page).count()) > 50);
  await eventually(async () => assert.ok(await page.getByText(expected.said).isVisible()));
}

export async function what_is_said_where_nothing_answers_is_not_said_where_the_comparison_does({ page, url, assert }) {
  await page.goto(url);
  await live(page);
  assert.equal(await page.locator('.still').isVisible(), false);
}

export async function a_page_of_somebody_else_keeps_its_fallback_and_asks_no_network({ page, assert, tolerate }) {
  tolerate(noise);
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(fileURLToPath(new URL('host.html', import.meta.url))).href);
  assert.ok(await page.getByText('Our own summary').isVisible());
  assert.equal(await page.evaluate(() => customElements.get('claim-comparator')), undefined);
  assert.deepEqual(asked.filter((protocol) => protocol !== 'file:'), []);
}
