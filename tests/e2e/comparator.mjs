// The comparator as a reader handles it: opening it, pointing at its parts, waiting for what it does.
// Locators see into the open shadow root.

/** A conflict of the built-in dataset and those who stand against each other in it. */
export const CONFLICT = { id: 'patrol-2019-worth', affirming: /Kashin/, denying: /Khramchikhin/ };

const PATIENCE_MS = 10_000;
const POLL_MS = 25;

/** Opens the page at a fragment, written without `#`, and waits until the comparator is alive. */
export async function open(page, url, fragment = '') {
  await page.goto(fragment === '' ? url : `${url}#${fragment}`);
  await live(page);
}

/** Waits until every comparator on the page is drawn by a program, with nothing more on its way. */
export async function live(page) {
  await page.waitForFunction(() => [...document.querySelectorAll('claim-comparator')].every(({ shadowRoot }) =>
    shadowRoot?.querySelector('.cc-root') && !shadowRoot.querySelector('.cc-waiting')));
}

/** Tries until `claim` no longer throws; after ten seconds, or `patience` milliseconds, its last complaint is the test's. */
export async function eventually(claim, patience = PATIENCE_MS) {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await claim();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((next) => setTimeout(next, POLL_MS));
  }
}

export const button = (page, name) => page.getByRole('button', { name, exact: true });
/** Whom the toolbar counts: `Sources` or `Voices`. */
export const unit = (page, name) => page.getByRole('region', { name: 'What is shown' }).getByRole('button', { name, exact: true });
export const chip = (page, word) => page.getByRole('group', { name: 'Verdicts' }).getByRole('button', { name: word });
export const rows = (page) => page.locator('.cc-row');
export const panel = (page) => page.locator('.cc-panel');
export const panelTitle = (page) => panel(page).getByRole('heading', { level: 2 });
export const status = (page) => page.locator('.cc-found-words').innerText();
export const summaryNumbers = (page) => page.locator('.cc-summary').getByRole('button');

/** How many propositions the status text says are shown, and of how many. */
export async function shown(page) {
  const numbers = (await status(page)).match(/\d+/g).map(Number);
  return { shown: numbers[0], total: numbers.at(-1) };
}

/** The fragment of the address, without `#`. */
export const fragment = (page) => decodeURIComponent(new URL(page.url()).hash.slice(1));

/** What has the focus, however deep in shadow trees: its place in the grid, its words and its outline. */
export async function focused(page) {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    return {
      at: active.getAttribute('data-at'),
      tag: active.localName,
      name: (active.getAttribute('aria-label') ?? active.closest('label')?.firstChild.textContent ?? active.textContent).trim(),
      isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
}

/** Waits until the grid's cell `row:column` has the focus. */
export async function focusedAt(page, assert, at) {
  await eventually(async () => assert.equal((await focused(page)).at, at));
}

/** What makes the page wider than the window: nothing, if it does not scroll sideways. */
export async function tooWide(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const { scrollWidth } = document.scrollingElement;
    if (scrollWidth <= width) return [];
    const names = [];
    for (const element of document.querySelector('claim-comparator').shadowRoot.querySelectorAll('*')) {
      const { right } = element.getBoundingClientRect();
      if (right > width + 0.5) names.push(`${element.localName}.${element.getAttribute('class')} ends at ${Math.round(right)}`);
    }
    return [`the page is ${scrollWidth} wide in a window of ${width}`, ...names.slice(0, 12)];
  });
}

/** Text that its own scrolling or clipping box cuts off at the side, where nothing may scroll. */
export async function cutOff(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const all = [...document.querySelector('claim-comparator').shadowRoot.querySelectorAll('*')];
    const beyond = all.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > width + 0.5 || left < -0.5) && element.closest('.cc-unseen') === null;
    });
    return beyond.map((element) => `${element.localName}.${element.getAttribute('class')}: ${element.textContent.slice(0, 40)}`);
  });
}
