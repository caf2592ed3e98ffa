// The files of the built page lie in a folder of a server, and nothing is asked for outside of it.
import { button, eventually, live } from '../../e2e/comparator.mjs';
import { STORY, title, titleOf, visit } from '../host_page.mjs';

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
    assert.equal(new URL(page.url()).pathname, `${new URL(url).pathname}a/b/${name}`);
    assert.deepEqual(outside(), []);
  }
}

export async function the_page_for_frames_works_from_a_folder({ page, url, assert }) {
  const outside = await below(page, url, 'a/b/');
  await page.goto(`${url}a/b/embed.html?view=timeline`);
  await page.locator('.cc-timeline-plot').waitFor();
  assert.deepEqual(outside(), []);
}

export async function a_page_elsewhere_on_the_site_finds_every_file_in_the_folder({ page, url, situation, assert }) {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, `${situation}host.html`);
  await live(page);
  assert.equal(await title(page, 'a').innerText(), titleOf(STORY));
  assert.equal(await page.locator('.cc-root').getAttribute('lang'), 'de');
  const own = [`${situation}host.html`, new URL('../../stories/change_of_mind.claims.json', situation).href];
  assert.deepEqual(asked.filter((address) => !own.includes(address) && !address.startsWith(url)), []);
  assert.ok(asked.includes(`${url}words/de.messages`));
}
