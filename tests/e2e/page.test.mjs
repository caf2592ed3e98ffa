// The page as a visitor gets it.

export async function the_page_opens_and_defines_the_element({ page, url, assert }) {
  await page.goto(url);
  assert.match(await page.title(), /Claim Comparator/);
  await page.waitForFunction(() => customElements.get('claim-comparator') !== undefined);
}

export async function without_javascript_the_page_says_what_is_missing({ newPage, url, assert }) {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(url);
  assert.match(await page.locator('claim-comparator').innerText(), /WebAssembly/);
}
