// The element under the policies of somebody else's page, which stand in headers.json.
import { button, eventually, live, rows } from '../../e2e/comparator.mjs';
import { STORY, started, title, told, visit } from '../host_page.mjs';

export async function it_runs_under_the_strictest_policies({ newPage, situation, expected, assert }) {
  for (const name of expected.runs) {
    const page = await newPage();
    await page.addInitScript(() => {
      globalThis.refused = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
    });
    await visit(page, situation + name);
    await live(page);
    assert.ok(await rows(page).count(), name);
    await button(page, 'Timeline').click();
    await page.locator('.cc-timeline-plot').waitFor();
    await rows(page).first().waitFor({ state: 'detached' });
    assert.ok(await title(page, 'a').isVisible(), name);
    assert.deepEqual(await page.evaluate(() => refused), [], `nothing was tried that ${name} refuses`);
    assert.deepEqual(await told(page, 'cc-error'), [], name);
  }
}

export async function the_policies_are_in_force({ newPage, situation, expected, assert, tolerate }) {
  tolerate(/Content Security Policy|TrustedHTML|TrustedScript/);
  const allowed = async (name) => {
    const page = await newPage();
    await page.goto(situation + name);
    return page.evaluate(async () => {
      const runs = async (act) => { try { await act(); return true; } catch { return false; } };
      await runs(() => document.body.setAttribute('onclick', 'globalThis.wasRun = true'));
      document.body.click();
      return {
        script: globalThis.wasRun === true,
        markup: await runs(() => { document.createElement('p').innerHTML = '<b>bold</b>'; }),
        program: await runs(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      };
    });
  };
  for (const [name, what] of Object.entries(expected.allowed)) assert.deepEqual(await allowed(name), what, name);
}

export async function where_WebAssembly_is_forbidden_one_line_says_so_and_the_fallback_stays({ page, situation, expected, assert, tolerate }) {
  tolerate(/WebAssembly|Content Security Policy|wasm/i);
  const { page: name, kind, said } = expected.refused;
  await visit(page, situation + name);
  await eventually(async () => assert.equal(await page.getByRole('alert').innerText(), said));
  assert.ok(await page.getByText('Our own table').isVisible());
  assert.deepEqual((await told(page, 'cc-error')).map((error) => error.kind), [kind], 'said once');
  assert.equal(await started(page), 0);
}

export async function where_WebAssembly_is_forbidden_a_frame_is_the_way({ page, situation, expected, assert }) {
  await visit(page, situation + expected.framed);
  const frame = page.frameLocator('iframe');
  await frame.locator('.cc-row').first().waitFor();
  await button(frame, 'Timeline').click();
  await frame.locator('.cc-timeline-plot').waitFor();
  await eventually(async () => assert.ok((await page.locator('iframe').evaluate((element) => element.offsetHeight)) > 300));
}

export async function where_WebAssembly_is_forbidden_the_code_of_a_frame_is_there_to_copy_and_works({ newPage, url, situation, expected, assert, axe, tolerate }) {
  tolerate(/WebAssembly|Content Security Policy|wasm/i);
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await visit(page, `${situation}no_webassembly_dark.html`);
  const element = page.locator('#a');
  await element.getByRole('textbox', { name: 'Frame' }).waitFor();
  assert.ok(await page.getByText('Our own summary').isVisible());
  assert.deepEqual((await axe(page)).filter((violation) => !violation.startsWith('region:')), []); // the host's page has none
  await element.getByRole('button', { name: 'Copy frame' }).click();
  await eventually(async () => assert.equal(await element.getByRole('status').innerText(), 'Copied: Frame.'));
  const code = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(code, await element.getByRole('textbox', { name: 'Frame' }).inputValue());
  const src = encodeURIComponent(new URL('../../stories/change_of_mind.claims.json', situation));
  assert.ok(code.startsWith(`<iframe src="${url}embed.html?src=${src}&amp;view=timeline&amp;theme=dark"`), code);
  const other = await newPage();
  await other.route(situation + expected.framed, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<iframe[^]*<\/iframe>/, code) });
  });
  await visit(other, situation + expected.framed);
  await other.frameLocator('iframe').locator('.cc-timeline-plot').waitFor();
  await eventually(async () => assert.notEqual(await other.locator('iframe').getAttribute('height'), '720', 'it grows with its content'));
}

export async function no_frame_is_offered_for_data_that_only_the_page_has({ page, situation, expected, assert, tolerate }) {
  tolerate(/WebAssembly|Content Security Policy|wasm/i);
  await visit(page, situation + expected.refused.page);
  await page.evaluate((data) => document.body.append(Object.assign(document.createElement('claim-comparator'), { id: 'b', data })), STORY);
  await page.locator('#b').getByRole('alert').waitFor();
  assert.equal(await page.locator('#b').getByRole('textbox').count(), 0);
}
