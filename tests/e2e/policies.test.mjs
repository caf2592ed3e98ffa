// The element under the policies of somebody else's page.
import { button, eventually, live, rows } from './comparator.mjs';
import { host, title, told } from './host_page.mjs';

const POLICIES = {
  'scripts and style of its own': "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'",
  'trusted types': "script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
  'nothing but what is needed': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
};

export async function it_runs_under_the_strictest_policies({ newPage, url, assert }) {
  for (const [name, policy] of Object.entries(POLICIES)) {
    const page = await newPage();
    await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>', { headers: { 'content-security-policy': policy } });
    await live(page);
    await button(page, 'Timeline').click();
    await page.locator('.cc-timeline-plot').waitFor();
    assert.ok(await title(page, 'a').isVisible(), name);
  }
}

export async function where_WebAssembly_is_forbidden_one_line_says_so_and_the_fallback_stays({ page, url, assert, tolerate }) {
  tolerate(/WebAssembly|Content Security Policy|wasm/i);
  await host(page, url, '<claim-comparator id="a"><table><caption>Ours</caption></table></claim-comparator>', {
    headers: { 'content-security-policy': "script-src 'self'; style-src 'self'" },
  });
  await eventually(async () => assert.match(await page.getByRole('alert').innerText(), /forbids WebAssembly.*wasm-unsafe-eval.*frame/));
  assert.ok(await page.getByText('Ours').isVisible());
  assert.equal((await told(page, 'cc-error')).at(-1).kind, 'policy');
}

export async function it_runs_where_only_scripts_with_a_nonce_may({ page, url, assert }) {
  await page.route(`${url}nonce.html`, (route) => route.fulfill({
    contentType: 'text/html',
    headers: { 'content-security-policy': "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; base-uri 'none'" },
    body: '<!doctype html><title>Host</title><script type="module" nonce="abc" src="shell.js"></script><claim-comparator></claim-comparator>',
  }));
  await page.goto(`${url}nonce.html`);
  await live(page);
  assert.ok(await rows(page).count());
}
