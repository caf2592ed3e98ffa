// The element as its host handles it: attributes set late, again and oddly, moved between documents, taken out and put back.
import { readFile } from 'node:fs/promises';
import { button, eventually, live, panel } from './comparator.mjs';
import { OTHER, STORY, host, title, told } from './host_page.mjs';

const set = (page, id, name, value = '') => page.locator(`#${id}`).evaluate((element, [name, value]) => element.setAttribute(name, value), [name, value]);
const address = (page, id) => page.locator(`#${id}`).evaluate((element) => element.snapshot().address);

export async function a_host_is_not_told_what_it_asked_for_itself({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" address="by=voices&amp;view=timeline&amp;unknown=1"></claim-comparator>');
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await address(page, 'a'), 'view=timeline&by=voices', 'as links have it');
  await set(page, 'a', 'view', 'no-such-view');
  await page.locator('.cc-matrix').waitFor();
  await set(page, 'a', 'proposition', 'patrol-2019-worth');
  await panel(page).waitFor();
  assert.deepEqual([...(await told(page, 'cc-change')), ...(await told(page, 'cc-select'))], []);
  await button(page, 'Readings').click();
  await eventually(async () => assert.equal((await told(page, 'cc-change')).length, 1, 'what the reader did is told'));
}

export async function an_attribute_that_is_set_again_acts_again({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" view="timeline"></claim-comparator>');
  await page.locator('.cc-timeline-plot').waitFor();
  await button(page, 'Readings').click();
  await page.locator('.cc-readings').waitFor();
  await set(page, 'a', 'view', 'timeline');
  await page.locator('.cc-timeline-plot').waitFor();
  assert.equal(await address(page, 'a'), 'view=timeline');
}

export async function languages_are_found_by_any_tag_that_names_them({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  for (const [tag, language] of [['de-AT', 'de'], ['zh-TW', 'zh-Hant'], ['RU', 'ru'], ['zh-CN', 'en'], ['fr', 'en'], ['no tag!', 'en'], ['zh-hant-hk', 'zh-Hant']]) {
    await set(page, 'a', 'lang', tag);
    await eventually(async () => assert.equal(await page.locator('.cc-root').getAttribute('lang'), language, tag));
  }
}

export async function what_attributes_say_is_one_value_whatever_letters_it_has({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a"></claim-comparator>');
  await live(page);
  await set(page, 'a', 'proposition', 'a&view=timeline#+ %2B');
  await eventually(async () => assert.equal(await address(page, 'a'), 'open=proposition.a%26view%3Dtimeline%23%2B+%252B'));
  assert.ok(await page.locator('.cc-matrix').count(), 'no other view');
}

export async function a_dataset_is_taken_from_another_window_and_from_a_file({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator><iframe></iframe>');
  await live(page);
  const [story, other] = await Promise.all([STORY, OTHER].map((file) => readFile(file, 'utf8')));
  await page.locator('#a').evaluate((element, text) => {
    const theirs = frames[0].eval('(numbers) => new Uint8Array(numbers).buffer');
    element.data = theirs([...new TextEncoder().encode(text)]);
  }, other);
  await eventually(async () => assert.equal(await title(page, 'a').innerText(), JSON.parse(other).title, 'a buffer of a frame'));
  await page.locator('#a').evaluate((element, text) => (element.data = new File([text], 'x.json')), story);
  await eventually(async () => assert.equal(await title(page, 'a').innerText(), JSON.parse(story).title, 'a file'));
}

export async function what_is_no_snapshot_is_refused_in_words({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  for (const wrong of [null, undefined, 'view=timeline', { format: 'claim-comparator-view/1' }]) {
    const said = await page.locator('#a').evaluate((element, wrong) => { try { element.restore(wrong); } catch (error) { return String(error); } }, wrong);
    assert.equal(said, 'TypeError: This is no snapshot of a comparator.');
  }
}

export async function in_another_document_it_has_its_style({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator><iframe width="900" height="600"></iframe>');
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

export async function put_back_it_shows_what_it_showed_without_asking_for_it_again({ page, url, assert, tolerate }) {
  tolerate(/Failed to load|ERR_/);
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator><claim-comparator id="b" src="other.claims.json"></claim-comparator>');
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

export async function one_element_of_a_page_keeps_its_state_in_the_address({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" linked src="story.claims.json"></claim-comparator><claim-comparator id="b" linked src="other.claims.json"></claim-comparator>');
  await live(page);
  await button(page.locator('#b'), 'Timeline').click();
  await page.locator('#b .cc-timeline-plot').waitFor();
  assert.equal(await page.evaluate(() => location.hash), '');
  await button(page.locator('#a'), 'Sources').first().click();
  await eventually(async () => assert.equal(await page.evaluate(() => location.hash), '#view=sources'));
  assert.ok(await page.locator('#b .cc-timeline-plot').isVisible());
}

export async function linked_late_it_keeps_its_state_in_the_address_and_no_longer_once_that_is_gone({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  await button(page, 'Timeline').click();
  await page.locator('.cc-timeline-plot').waitFor();
  await set(page, 'a', 'linked');
  await eventually(async () => assert.equal(await page.evaluate(() => location.hash), '#view=timeline'));
  await page.evaluate(() => { location.hash = 'view=sources'; });
  await page.locator('.cc-map').waitFor();
  await page.locator('#a').evaluate((element) => element.removeAttribute('linked'));
  await button(page, 'Readings').click();
  await eventually(async () => assert.equal(await address(page, 'a'), 'view=readings'));
  assert.equal(await page.evaluate(() => location.hash), '#view=sources');
}

export async function a_view_is_kept_from_when_the_host_wants_it({ page, url, assert }) {
  await host(page, url, '<claim-comparator id="a" src="story.claims.json"></claim-comparator>');
  await live(page);
  await set(page, 'a', 'persist');
  await button(page, 'Timeline').click();
  await eventually(async () => assert.deepEqual(
    await page.evaluate(() => Object.values(localStorage).map((kept) => JSON.parse(kept).address)), ['view=timeline']));
}
