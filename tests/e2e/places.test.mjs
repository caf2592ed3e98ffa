// Where the files of the built page may lie: in any folder of a server; from disk they can be read.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { button, eventually, live, rows } from './comparator.mjs';

/** Serves the built page from a folder, and nothing elsewhere; the function it gives returns what was asked for outside. */
async function below(page, url, folder) {
  const outside = [];
  await page.route('**', (route) => {
    const asked = route.request().url();
    if (asked.startsWith(`${url}${folder}`)) return route.continue({ url: asked.replace(folder, '') });
    if (!asked.startsWith('data:')) outside.push(asked);
    return route.abort();
  });
  return () => outside;
}

export async function the_page_works_from_a_folder_and_by_its_own_name({ newPage, url, assert }) {
  for (const name of ['', 'index.html']) {
    const page = await newPage();
    const outside = await below(page, url, 'a/b/');
    await page.goto(`${url}a/b/${name}`);
    await live(page);
    await button(page, 'Readings').first().click();
    await page.locator('.cc-readings').waitFor();
    await page.locator('claim-comparator').evaluate((element) => element.setAttribute('lang', 'de'));
    await eventually(async () => assert.equal(await page.locator('.cc-root').getAttribute('lang'), 'de'));
    assert.equal(new URL(page.url()).pathname, `/a/b/${name}`);
    assert.deepEqual(outside(), []);
  }
}

export async function the_page_for_frames_works_from_a_folder({ page, url, assert }) {
  const outside = await below(page, url, 'a/b/');
  await page.goto(`${url}a/b/embed.html?view=timeline`);
  await page.locator('.cc-timeline-plot').waitFor();
  assert.deepEqual(outside(), []);
}

export async function from_disk_the_page_can_be_read_and_says_why_it_does_not_answer({ page, dist, assert, tolerate }) {
  tolerate(/blocked by CORS policy|net::ERR_FAILED|^request to another origin: file:/); // the browser's own words
  await page.goto(pathToFileURL(join(dist, 'index.html')).href);
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'China–Russia military cooperation, 2019–2025');
  assert.ok((await rows(page).count()) > 50);
  await eventually(async () => assert.ok(await page.getByText('Opened from disk it stays like this').isVisible()));
}

export async function what_is_said_where_nothing_answers_is_not_said_where_the_comparison_does({ page, url, assert }) {
  await page.goto(url);
  await live(page);
  assert.equal(await page.locator('.still').isVisible(), false);
}
