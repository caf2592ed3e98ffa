// The element beneath the styles of somebody else's page, and in the places where pages put things.
import { eventually, live } from './comparator.mjs';
import { host } from './host_page.mjs';

/** How a page looks: computed styles of what stands in the comparator. */
const look = (page) => page.evaluate(() => {
  const { shadowRoot } = document.querySelector('claim-comparator');
  const parts = ['.cc-root', '.cc-title', '.cc-number', '.cc-toolbar', 'input', 'select', '.cc-chip', 'th', 'td', '.cc-statement', '.cc-verdict-word', '.cc-reason', 'svg', 'button', 'ul', 'p'];
  const kinds = ['display', 'color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'textTransform', 'textAlign', 'direction', 'visibility', 'cursor', 'borderTopWidth', 'paddingTop', 'listStyleType', 'whiteSpace'];
  const of = (part) => kinds.map((kind) => `${part} ${kind}: ${getComputedStyle(shadowRoot.querySelector(part))[kind]}`);
  return [getComputedStyle(shadowRoot.host).display, ...parts.filter((part) => shadowRoot.querySelector(part)).flatMap(of)];
});

const HOSTILE = {
  reset: '*, *::before { margin: 0; padding: 0; border: 0; font: inherit; list-style: none; }',
  'everything unset': '* { all: unset !important; }',
  'tiny red letters': 'body, body * { color: red !important; font: 6px/1 fantasy !important; letter-spacing: 3px !important; text-transform: uppercase !important; cursor: help !important; visibility: visible !important; }',
  'from the right': 'html { text-align: right !important; white-space: pre !important; }',
};

export async function nothing_of_the_style_of_a_host_comes_in({ newPage, url, assert }) {
  const shown = '<claim-comparator id="a" src="story.claims.json"></claim-comparator>';
  const plain = await newPage();
  await host(plain, url, shown);
  await live(plain);
  const expected = await look(plain);
  for (const [name, css] of Object.entries(HOSTILE)) {
    const page = await newPage();
    await host(page, url, shown, { head: `<style>${css}</style>` });
    await live(page);
    assert.deepEqual(await look(page), expected, name);
  }
}

export async function colours_follow_the_scheme_of_the_host_and_tokens_come_in({ newPage, url, assert }) {
  const shown = '<claim-comparator id="a" src="story.claims.json"></claim-comparator>';
  const colours = async (head) => {
    const page = await newPage();
    await host(page, url, shown, { head });
    await live(page);
    return page.evaluate(() => getComputedStyle(document.querySelector('#a').shadowRoot.querySelector('.cc-root')).backgroundColor);
  };
  assert.equal(await colours(''), 'rgb(255, 255, 255)');
  assert.equal(await colours('<style>:root { color-scheme: dark }</style>'), 'rgb(18, 21, 27)');
  assert.equal(await colours('<style>claim-comparator { --cc-ground: #fff1e5 }</style>'), 'rgb(255, 241, 229)');
}

export async function it_lives_wherever_it_is_put({ page, url, assert }) {
  const one = (id) => `<claim-comparator id="${id}" src="story.claims.json"></claim-comparator>`;
  await host(page, url, `<details>${one('a')}</details><dialog>${one('b')}</dialog><table><tr><td>${one('c')}</td></tr></table><div id="later" hidden>${one('d')}</div><div dir="rtl">${one('e')}</div>`);
  await live(page);
  await page.evaluate(() => {
    document.querySelector('details').open = true;
    document.querySelector('dialog').showModal();
    document.querySelector('#later').hidden = false;
  });
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    const { width, height } = await page.locator(`#${id} .cc-row`).first().boundingBox();
    assert.ok(width > 200 && height > 10, `${id}: ${width} × ${height}`);
  }
  const clone = await page.evaluate(() => {
    const copy = document.querySelector('#a').cloneNode(true);
    copy.id = 'f';
    document.body.append(copy);
    return copy.localName;
  });
  assert.equal(clone, 'claim-comparator');
  await page.evaluate(() => document.querySelector('dialog').close());
  await eventually(async () => assert.ok(await page.locator('#f .cc-row').first().isVisible()));
}
