// An element that moves within the page, or is taken out of it and comes back.
import { button, eventually, live, open } from '../../e2e/comparator.mjs';
import { addressOf, started, title, told, visit } from '../host_page.mjs';

export async function an_element_that_moves_keeps_what_it_shows({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  await page.getByRole('searchbox').fill('heron');
  await eventually(async () => assert.match(await addressOf(page, 'a'), /q=heron/));
  const before = await page.evaluateHandle(() => document.querySelector('#a').shadowRoot.querySelector('.cc-root'));
  for (const place of ['right', 'left']) {
    await button(page, 'Move it to the other column').click();
    await page.locator(`#${place} #a`).waitFor();
    await page.evaluate(() => new Promise((next) => setTimeout(next)));
    assert.ok(await page.evaluate((before) => document.querySelector('#a').shadowRoot.querySelector('.cc-root') === before, before));
    assert.equal(await page.getByRole('searchbox').inputValue(), 'heron');
  }
  assert.equal(await started(page), 1);
  assert.equal((await told(page, 'cc-ready')).length, 1, 'said once');
}

export async function an_element_that_is_removed_is_emptied_and_draws_again_when_it_comes_back({ page, situation, assert }) {
  await visit(page, `${situation}host.html`);
  await live(page);
  await button(page.locator('#a'), 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
  await button(page, 'Take it away').click();
  await eventually(async () => assert.equal(await page.evaluate(() => element.isConnected || element.shadowRoot.childElementCount), 0));
  await button(page, 'Put it back').click();
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await started(page), 1);
}

export async function the_element_of_our_own_page_moves_likewise({ page, url, assert }) {
  await open(page, url);
  const kept = await page.evaluate(async () => {
    const element = document.querySelector('claim-comparator');
    const before = element.shadowRoot.querySelector('.cc-root');
    document.body.append(document.createElement('section'));
    document.querySelector('section').append(element);
    await new Promise((next) => setTimeout(next));
    return element.shadowRoot.querySelector('.cc-root') === before;
  });
  assert.ok(kept);
}

export async function the_element_of_our_own_page_is_emptied_and_draws_again_likewise({ page, url, assert }) {
  await open(page, url);
  const left = await page.evaluate(async () => {
    globalThis.element = document.querySelector('claim-comparator');
    element.remove();
    await new Promise((next) => setTimeout(next));
    return element.shadowRoot.childElementCount;
  });
  assert.equal(left, 0);
  await page.evaluate(() => document.querySelector('main').append(element));
  await live(page);
}

export async function in_another_document_it_has_its_style({ page, situation, assert }) {
  await visit(page, `${situation}other_document.html`);
  await live(page);
  const look = () => page.evaluate(() => {
    const element = document.querySelector('#a') ?? frames[0].document.querySelector('#a');
    const { fontFamily, backgroundColor, display } = element.ownerDocument.defaultView.getComputedStyle(element.shadowRoot.querySelector('.cc-root'));
    return [element.ownerDocument === document, fontFamily, backgroundColor, display];
  });
  const [, ...before] = await look();
  await page.evaluate(() => frames[0].document.body.append(document.querySelector('#a')));
  assert.deepEqual(await look(), [false, ...before]);
  await page.evaluate(() => document.body.append(frames[0].document.querySelector('#a')));
  assert.deepEqual(await look(), [true, ...before]);
  await button(page, 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
}

export async function put_back_it_shows_what_it_showed_without_asking_for_it_again({ page, situation, assert, tolerate }) {
  tolerate(/Failed to load|ERR_/);
  await visit(page, `${situation}two.html`);
  await live(page);
  await button(page.locator('#a'), 'Timeline').click();
  await page.locator('#a .cc-timeline-plot').waitFor();
  const name = await title(page, 'a').innerText();
  const asked = [];
  page.on('request', (request) => asked.push(request.url().split('/').pop()));
  await page.evaluate(() => {
    globalThis.kept = ['a', 'b'].map((id) => document.getElementById(id));
    for (const element of kept) element.remove();
  });
  await page.context().setOffline(true);
  await page.evaluate(() => new Promise((next) => setTimeout(next, 50)));
  await page.evaluate(() => {
    kept[1].setAttribute('src', 'away.json');
    document.body.append(...kept);
  });
  await page.locator('#a .cc-timeline-plot').waitFor();
  assert.equal(await title(page, 'a').innerText(), name);
  await eventually(async () => assert.deepEqual((await told(page, 'cc-error')).map(({ element, kind }) => [element, kind]), [['b', 'network']]));
  assert.deepEqual(asked, ['away.json']);
  await page.context().setOffline(false);
}
