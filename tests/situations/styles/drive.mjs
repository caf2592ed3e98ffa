// The element beneath the styles of somebody else's page.
import { readFile } from 'node:fs/promises';
import { live } from '../../e2e/comparator.mjs';
import { visit } from '../host_page.mjs';

/** How the comparator looks: computed styles of what stands in it. */
const look = (page) => page.evaluate(() => {
  const { shadowRoot } = document.querySelector('claim-comparator');
  const parts = ['.cc-root', '.cc-title', '.cc-number', '.cc-toolbar', 'input', 'select', '.cc-chip', 'th', 'td', '.cc-statement', '.cc-verdict-word', '.cc-reason', 'svg', 'button', 'ul', 'p'];
  const kinds = ['display', 'color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'textTransform', 'textAlign', 'direction', 'visibility', 'cursor', 'borderTopWidth', 'paddingTop', 'listStyleType', 'whiteSpace', 'opacity', 'boxSizing'];
  const of = (part) => kinds.map((kind) => `${part} ${kind}: ${getComputedStyle(shadowRoot.querySelector(part))[kind]}`);
  return [getComputedStyle(shadowRoot.host).display, ...parts.filter((part) => shadowRoot.querySelector(part)).flatMap(of)];
});

/** Opens a page of the situation and waits until the comparison stands in it. */
async function stands(newPage, address) {
  const page = await newPage();
  await visit(page, address);
  await live(page);
  return page;
}

const groundOf = (page) => page.locator('.cc-root').evaluate((root) => getComputedStyle(root).backgroundColor);

export async function nothing_of_the_style_of_a_host_comes_in({ newPage, situation, expected, assert }) {
  const plain = await look(await stands(newPage, `${situation}plain.html`));
  assert.ok(plain.length > 250, `${plain.length} styles are compared`);
  for (const name of expected['as plain']) assert.deepEqual(await look(await stands(newPage, situation + name)), plain, name);
}

export async function colours_follow_the_scheme_of_the_host_and_tokens_come_in({ newPage, situation, expected, assert }) {
  for (const [name, ground] of Object.entries(expected.ground)) {
    assert.equal(await groundOf(await stands(newPage, situation + name)), ground, name);
  }
}

export async function a_host_styles_the_named_parts({ newPage, situation, expected, assert }) {
  const page = await stands(newPage, `${situation}parts.html`);
  await page.locator('.cc-verdict').first().click();
  await page.locator('.cc-panel').waitFor();
  const styled = await page.locator('#a').evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('[part]')]
    .filter((element) => getComputedStyle(element).outlineStyle === 'dotted').map((element) => [element.getAttribute('part'), element.classList[0]]));
  assert.deepEqual(styled, expected.parts.map((part) => [part, `cc-${part}`]));
  const documented = await readFile(new URL('../../../docs/visual-system.md', import.meta.url), 'utf8');
  for (const part of expected.parts) assert.match(documented, new RegExp(`\\| \`${part}\` \\|`));
}
