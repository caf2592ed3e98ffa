// A reader who has a keyboard and a screen reader: keys go in, the accessibility tree comes out, and there is nothing else.
import assert from 'node:assert/strict';
import { eventually, live } from './comparator.mjs';

const STEPS = 400;
// With a screen reader at work Chromium has every row in its tree; asked by a script alone, only those that are laid out.
const LAY_OUT = `document.querySelector('claim-comparator').shadowRoot.querySelectorAll('.cc-row')
  .forEach((row) => { row.style.contentVisibility = 'visible'; })`;
const IGNORED = new Set(['none', 'generic', 'InlineTextBox']);

/** A node of the accessibility tree: `role`, `name`, `description`, `value`, what else is true of it, and what it contains. */
class Heard {
  constructor(node, children = []) {
    this.role = node.role?.value;
    this.name = plain(node.name?.value ?? '');
    this.description = plain(node.description?.value ?? '');
    this.value = node.value?.value;
    this.states = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    this.children = children;
  }

  /** Itself and all that it contains, in the order of reading. */
  * all() {
    yield this;
    for (const child of this.children) yield* child.all();
  }

  /** Those within it that have a role and, if given, a name that is or fits `name`. */
  every(role, name) {
    return [...this.all()].filter((heard) => heard !== this && heard.is(role, name));
  }

  /** The first such. */
  one(role, name) {
    const found = this.every(role, name)[0];
    assert.ok(found, `no ${role} ${name ?? ''} in ${this.role} “${this.name}”`);
    return found;
  }

  /** Whether there is such. */
  has(role, name) {
    return this.every(role, name).length > 0;
  }

  is(role, name) {
    return this.role === role && fits(this.name, name);
  }

  /** All that is read out of it, as one line. */
  get words() {
    return plain([...this.all()].filter(({ role }) => role === 'StaticText').map(({ name }) => name).join(' '));
  }

  /** A table or grid as its rows, each from the words of a header to the words of the cell below. */
  get rows() {
    const cells = ({ children }) => children.filter(({ role }) => /^(gridcell|cell|rowheader|columnheader)$/.test(role));
    const [head, ...rows] = this.every('row').map(cells).filter(({ length }) => length > 1);
    return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at].name, cell.name || cell.words])));
  }

  /** What stands under a heading: everything until the next heading that is not deeper. */
  under(title) {
    const all = [...this.all()];
    const start = all.findIndex((heard) => heard.is('heading', title));
    assert.ok(start >= 0, `no heading ${title} in: ${this.every('heading').map(({ name }) => name).join(' | ')}`);
    const { level } = all[start].states;
    const end = all.findIndex((heard, at) => at > start && heard.role === 'heading' && heard.states.level <= level);
    const within = new Set(all.slice(start, end < 0 ? undefined : end));
    const inside = new Set([...within].flatMap(({ children }) => children));
    return new Heard({}, [...within].filter((heard) => !inside.has(heard)).map((heard) => cut(heard, within)));
  }
}

/** A part of the tree without what is not in `within`. */
function cut(heard, within) {
  const copy = Object.assign(new Heard({}), heard);
  copy.children = heard.children.filter((child) => within.has(child)).map((child) => cut(child, within));
  return copy;
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();
const fits = (text, wanted) => wanted === undefined || (wanted instanceof RegExp ? wanted.test(text) : text === wanted);

/** Opens the page and gives its reader. */
export async function listen(page, url, address = '') {
  await page.goto(address === '' ? url : `${url}#${address}`);
  await live(page);
  const session = await page.context().newCDPSession(page);
  return new Reader(page.keyboard, session, () => live(page));
}

class Reader {
  #keyboard;
  #session;
  #settled;

  constructor(keyboard, session, settled) {
    this.#keyboard = keyboard;
    this.#session = session;
    this.#settled = settled;
  }

  /** The whole page as it is read. */
  async page() {
    await this.#settled();
    await this.#session.send('Runtime.evaluate', { expression: LAY_OUT });
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const heard = (id) => {
      const node = byId.get(id);
      if (node === undefined) return [];
      const children = node.role?.value === 'StaticText' ? [] : (node.childIds ?? []).flatMap(heard);
      return node.ignored || IGNORED.has(node.role?.value) ? children : [new Heard(node, children)];
    };
    return heard(nodes.find(({ parentId }) => parentId === undefined).nodeId)[0];
  }

  /** What has the focus, as it is read. */
  async focus() {
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: '(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()',
    });
    const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
    return new Heard(nodes[0]);
  }

  /** Presses keys one after the other. */
  async press(...keys) {
    for (const key of keys) await this.#keyboard.press(key);
  }

  async type(text) {
    await this.#keyboard.type(text);
  }

  /** Presses a key until what has the focus has a role and a name. */
  async until(key, role, name) {
    const passed = [];
    for (let step = 0; step < STEPS; step += 1) {
      await this.press(key);
      const heard = await this.focus();
      if (heard.is(role, name)) return heard;
      passed.push(`${heard.role} “${heard.name}”`);
    }
    return assert.fail(`${key} never reaches ${role} ${name}; it passed ${[...new Set(passed)].join(', ')}`);
  }

  /** Goes on to a control by Tab. */
  async to(role, name) {
    return this.until('Tab', role, name);
  }

  /** Goes on to a button by Tab and presses it. */
  async act(name) {
    await this.to('button', name);
    await this.press('Enter');
  }

  /** Goes on to a list by Tab and chooses what begins with `option`. */
  async choose(list, option) {
    await this.to('combobox', list);
    await this.type(option);
    await this.hears(async () => {
      const { role, value } = await this.focus();
      assert.ok(value?.startsWith(option), `the focus is on a ${role} with the value ${value}, not on ${list} with ${option}`);
    });
  }

  /** Enters the comparator, as far as the first control that takes no letters, so that single keys work. */
  async enter() {
    return this.to('button');
  }

  /** Goes to a view by its key. */
  async view(key, title) {
    await this.enter();
    await this.press(key);
    return this.hears(async () => (await this.page()).one('heading', title));
  }

  /** Searches, and stays in the search field. */
  async search(words) {
    await this.press('/');
    await this.hears(async () => assert.ok((await this.focus()).is('searchbox')));
    await this.type(words);
  }

  /** What is laid open, once its title, which then has the focus, is or fits `title`. */
  async opened(title) {
    return this.hears(async () => {
      const focus = await this.focus();
      assert.ok(focus.is('heading', title), `the focus is on ${focus.role} “${focus.name}”, not on the title ${title}`);
      return (await this.page()).one('region', focus.name);
    });
  }

  /** Listens until `claim` no longer throws. */
  async hears(claim) {
    return eventually(claim);
  }
}
