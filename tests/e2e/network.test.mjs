// What the element asks a server for, and what it makes of the answers that no server should give.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { button, eventually, live } from './comparator.mjs';
import { STORY, host, title, told } from './host_page.mjs';

const SHOWN = '<claim-comparator id="a" src="story.claims.json"><p>Ours</p></claim-comparator>';
const PROGRAM = ['whole.js', 'whole_bg.wasm'];
const noise = /Failed to (load|fetch|find)|integrity|ERR_|request to another origin|CORS|modulepreload/i;

/** A server of another site that answers by `answer`; resolves to its address and what ends it. */
async function elsewhere(answer) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    answer(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref(); // a test that failed keeps nothing running
  const close = () => {
    server.closeAllConnections?.();
    server.close();
  };
  return { src: `http://127.0.0.1:${server.address().port}/x.json`, asked, close };
}

const point = (page, src) => page.locator('#a').evaluate((element, src) => element.setAttribute('src', src), src);

/** Waits for an error of a kind and gives its reason. */
const errorOf = (page, assert, kind) => eventually(async () => {
  const error = (await told(page, 'cc-error')).at(-1);
  assert.equal(error?.kind, kind);
  return error.reason;
});

export async function a_file_of_the_program_that_fails_to_arrive_is_asked_for_a_second_time({ newPage, url, assert, tolerate }) {
  tolerate(noise);
  for (const name of PROGRAM) {
    const page = await newPage();
    let asked = 0;
    await page.route(url + name, (route) => ((asked += 1) === 1 ? route.fulfill({ status: 503, body: 'busy' }) : route.continue()));
    await host(page, url, SHOWN);
    await live(page);
    assert.equal(asked, 2, name);
  }
}

export async function a_file_of_the_program_with_one_byte_changed_is_not_run({ newPage, url, assert, tolerate }) {
  tolerate(noise);
  for (const name of PROGRAM) {
    const page = await newPage();
    const bytes = Buffer.from(await (await fetch(url + name)).arrayBuffer());
    // A byte of text in the one, of a constant in the other, so that both would run.
    const at = name.endsWith('.js') ? bytes.indexOf('Object') : bytes.length - 20;
    bytes[at] ^= 1;
    let asked = 0;
    await page.route(url + name, (route) => {
      asked += 1;
      return route.fulfill({ contentType: name.endsWith('.js') ? 'text/javascript' : 'application/wasm', body: bytes });
    });
    await host(page, url, SHOWN);
    assert.match(await errorOf(page, assert, 'program'), new RegExp(`${name} did not arrive as it was published`));
    assert.match(await page.locator('#a').getByRole('alert').innerText(), /could not be started/);
    assert.ok(await page.getByText('Ours').isVisible());
    assert.equal(await page.evaluate(() => instances.length), 0, 'nothing was started');
    assert.ok(asked <= 2, `${name} was asked for ${asked} times`);
    assert.equal(await page.evaluate(() => document.querySelectorAll('link').length), 0, 'no link is left in the page');
  }
}

export async function once_the_program_can_be_had_the_element_starts_without_the_page_being_loaded_again({ page, url, assert, tolerate }) {
  tolerate(noise);
  let isThere = false;
  for (const name of PROGRAM) await page.route(url + name, (route) => (isThere ? route.continue() : route.abort()));
  await host(page, url, SHOWN);
  await errorOf(page, assert, 'program');
  isThere = true;
  await page.locator('#a').evaluate((element) => element.setAttribute('view', 'timeline'));
  await page.locator('#a').evaluate((element) => element.setAttribute('src', 'other.claims.json'));
  await live(page);
}

export async function a_dataset_that_is_cut_off_replaces_nothing({ page, url, assert, tolerate }) {
  tolerate(noise);
  const body = await readFile(STORY);
  const server = await elsewhere((response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length, 'access-control-allow-origin': '*' });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  });
  await host(page, url, SHOWN);
  await live(page);
  await point(page, server.src);
  assert.match(await errorOf(page, assert, 'network'), /x\.json could not be read/);
  assert.ok(await title(page, 'a').isVisible());
  server.close();
}

export async function a_server_that_stays_silent_is_given_up_after_half_a_minute({ page, url, assert, tolerate }) {
  tolerate(noise);
  const server = await elsewhere((response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.write('{');
  });
  await page.clock.install();
  await host(page, url, SHOWN);
  await page.clock.resume();
  await live(page);
  await point(page, server.src);
  await eventually(() => assert.equal(server.asked.length, 1));
  await eventually(async () => {
    await page.clock.fastForward(31_000);
    assert.equal((await told(page, 'cc-error')).at(-1)?.kind, 'network');
  });
  assert.match((await told(page, 'cc-error')).at(-1).reason, /sent nothing for 30 seconds/);
  server.close();
}

export async function another_site_is_asked_without_cookies_or_referrer_and_may_refuse({ page, url, assert, tolerate }) {
  tolerate(noise);
  const body = await readFile(STORY);
  const [open, shut] = await Promise.all([
    elsewhere((response) => response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(body)),
    elsewhere((response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body)),
  ]);
  await page.context().addCookies([{ name: 'secret', value: 'yes', domain: '127.0.0.1', path: '/' }]);
  await host(page, url, '<claim-comparator id="a" src="other.claims.json"></claim-comparator>');
  await live(page);
  await point(page, open.src);
  await eventually(async () => assert.equal(await title(page, 'a').innerText(), JSON.parse(body).title));
  assert.deepEqual(open.asked.map(({ cookie, referer }) => [cookie, referer]), [[undefined, undefined]]);
  await point(page, shut.src);
  assert.match(await errorOf(page, assert, 'network'), /does not allow other sites to read it/);
  assert.equal(await title(page, 'a').innerText(), JSON.parse(body).title, 'what was open stays');
  for (const server of [open, shut]) server.close();
}

export async function without_a_connection_what_is_open_goes_on({ page, url, assert, tolerate }) {
  tolerate(noise);
  await host(page, url, SHOWN);
  await live(page);
  await page.context().setOffline(true);
  await page.unroute(`${url}other.claims.json`);
  await point(page, `${url}gone-offline.json`);
  assert.match(await errorOf(page, assert, 'network'), /there is no connection/);
  await button(page, 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
}

export async function a_redirect_that_leads_elsewhere_than_to_a_dataset_is_explained({ page, url, assert, tolerate }) {
  tolerate(noise);
  await page.route(`${url}login.html`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in</p>' }));
  const server = await elsewhere((response) => response.writeHead(302, { location: `${url}index.html`, 'access-control-allow-origin': '*' }).end());
  await host(page, url, SHOWN);
  await live(page);
  await point(page, server.src);
  assert.match(await errorOf(page, assert, 'type'), /answers text\/html, not JSON\. The server led on to .*index\.html/);
  server.close();
}
