// What a host may style by name.
import { readFile } from 'node:fs/promises';
import { live } from './comparator.mjs';
import { host } from './host_page.mjs';

const PARTS = ['masthead', 'navigation', 'toolbar', 'matrix', 'panel'];

export async function a_host_styles_the_named_parts({ page, url, assert }) {
  const style = PARTS.map((part) => `claim-comparator::part(${part}) { outline: 3px dotted red }`).join(' ');
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>', { head: `<style>${style}</style>` });
  await live(page);
  await page.locator('.cc-verdict').first().click();
  await page.locator('.cc-panel').waitFor();
  const styled = await page.locator('#a').evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('[part]')]
    .filter((element) => getComputedStyle(element).outlineStyle === 'dotted').map((element) => [element.getAttribute('part'), element.classList[0]]));
  assert.deepEqual(styled, PARTS.map((part) => [part, `cc-${part}`]));
  const documented = await readFile(new URL('../../docs/visual-system.md', import.meta.url), 'utf8');
  for (const part of PARTS) assert.match(documented, new RegExp(`\\| \`${part}\` \\|`));
}
