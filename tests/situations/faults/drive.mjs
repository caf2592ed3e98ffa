// A program that fails, in every function it exports and in every way: nothing of what a reader had is lost.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { button, eventually, live, panel, rows } from '../../e2e/comparator.mjs';
import { addressOf, publish, snapshot, started, told, trap, visit } from '../host_page.mjs';
import { KINDS, faulty } from './faulty.mjs';

export async function all_is_back_after_a_panic_in_any_exported_function(given) {
  await everyFunctionFails('panic', given);
}

export async function all_is_back_after_a_stack_overflow_in_any_exported_function(given) {
  await everyFunctionFails('stack overflow', given);
}

export async function all_is_back_after_running_out_of_memory_in_any_exported_function(given) {
  await everyFunctionFails('out of memory', given);
}

export async function a_program_that_fails_as_it_starts_is_not_started_again_and_again({ newPage, url, dist, situation, assert, tolerate }) {
  tolerate(/RuntimeError|unreachable/);
  const glue = await readFile(join(dist, 'whole.js'), 'utf8');
  const [, start] = /\.exports,[^;]*?\.(\w+)\(\)/.exec(glue);
  for (const first of [start, 'style']) {
    const page = await newPage();
    await serveFaulty(page, { url, dist }, first);
    await visit(page, `${situation}again_and_again.html`);
    await eventually(async () => assert.equal((await told(page, 'cc-error')).at(-1)?.kind, 'program', first));
    assert.ok(await page.getByText('Our own summary').isVisible(), 'what the page came with is there');
    assert.ok((await started(page)) <= 1, first);
  }
}

export async function a_trap_leaves_nothing_lost({ page, situation, assert, tolerate }) {
  tolerate(/RuntimeError|memory access/i);
  await visit(page, `${situation}timeline.html`);
  await live(page);
  await page.locator('#a').getByRole('searchbox').fill('patrol');
  await eventually(async () => assert.match(await addressOf(page, 'a'), /q=patrol/));
  const both = () => Promise.all(['a', 'b'].map((id) => snapshot(page, id)));
  const before = await both();
  const roots = await page.evaluateHandle(() => ['a', 'b'].map((id) => document.querySelector(`#${id}`).shadowRoot.querySelector('.cc-root')));
  await trap(page);
  await eventually(async () => assert.ok(await page.evaluate((roots) => ['a', 'b'].every((id, at) => {
    const root = document.querySelector(`#${id}`).shadowRoot.querySelector('.cc-root');
    return root && root !== roots[at];
  }), roots)));
  assert.deepEqual(await both(), before);
  assert.equal(await page.locator('#a').getByRole('searchbox').inputValue(), 'patrol');
  await button(page.locator('#a'), 'Sources').first().click();
  await eventually(async () => assert.ok(await page.locator('#b .cc-root').isVisible()));
}

export async function an_export_that_stops_the_program_fails_as_other_things_do({ page, url, dist, situation, assert, tolerate }) {
  tolerate(/RuntimeError|unreachable/);
  const functions = await serveFaulty(page, { url, dist });
  await visit(page, `${situation}timeline.html`);
  await live(page);
  for (const kind of KINDS.keys()) {
    const failure = await page.evaluate(([at, kind]) => {
      const { fault_at, fault_kind } = instances.at(-1).exports;
      [fault_at.value, fault_kind.value] = [at, kind];
      return document.querySelector('#b').exportText('json').then(() => null, (error) => ({ kind: error.kind, message: error.message }));
    }, [functions.indexOf('exported'), kind]);
    assert.deepEqual(failure, { kind: 'program', message: 'The program stopped while it made “json” of the dataset.' }, KINDS[kind]);
    if (kind + 1 < KINDS.length) await eventually(async () => assert.equal(await started(page), kind + 2));
  }
}

/** Has every exported function fail while two elements stand, and compares what is there before and after. */
async function everyFunctionFails(kind, { page, url, dist, situation, assert, tolerate }) {
  tolerate(/RuntimeError|Maximum call stack|unreachable/);
  const functions = await serveFaulty(page, { url, dist });
  await page.addInitScript(prepare);
  await visit(page, `${situation}host.html`);
  await live(page);
  await choose(page);
  for (const [at, name] of functions.entries()) {
    const before = await page.evaluate(() => faults.state());
    const act = await page.evaluate(([at, name, kind]) => faults.provoke(at, name, kind), [at, name, KINDS.indexOf(kind)]);
    const when = `${name} fails as a host or a reader ${act}`;
    await eventually(async () => assert.ok(await page.evaluate(() => faults.areAllDrawnAnew()), when));
    await eventually(async () => assert.deepEqual(await page.evaluate(() => faults.state()), before, when));
    assert.equal(await page.evaluate(() => faults.asTyped()), true, `${when}: what was typed`);
  }
  await leftoversAreHarmless(page, assert);
}

/** What stopped instances left can be collected without stopping the one that runs. */
async function leftoversAreHarmless(page, assert) {
  const before = await started(page);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((next) => setTimeout(next, 50)));
  }
  assert.equal(await started(page), before);
}

const made = {}; // by the function that fails first

/** Serves the whole program with faults built in; resolves to the functions that can fail. */
async function serveFaulty(page, { url, dist }, first) {
  const make = async () => faulty(await readFile(join(dist, 'whole_bg.wasm')), first);
  const { bytes, functions } = await (made[first] ??= make());
  await publish(page, { url, dist }, 'whole_bg.wasm', bytes);
  return functions;
}

/** Chooses what a fault must not lose: a filter, a search, something open, something scrolled. */
async function choose(page) {
  const a = page.locator('#a');
  await a.getByRole('searchbox').fill('patrol');
  await a.getByRole('group', { name: 'Verdicts' }).getByRole('button', { name: /conflict/i }).click();
  await rows(a).first().locator('.cc-verdict').click();
  await panel(a).waitFor();
  await page.evaluate(() => {
    scrollTo(0, 40);
    faults.frame().scrollTo(0, 30);
  });
}

/** What the page needs for it. */
function prepare() {
  const MINUTE_MS = 60_000;
  const PATIENCE_MS = 100; // for an act to reach the function that is to fail
  // Three faults within a minute are the end; here a minute goes by between any two.
  let later = 0;
  const now = performance.now.bind(performance);
  performance.now = () => now() + later;

  const element = (id) => document.querySelector(`#${id}`);
  const part = (id, selector) => element(id).shadowRoot.querySelector(selector);
  const field = () => part('a', 'input[type=search]');
  let typed = 'patrol';
  const type = (text) => {
    typed = text;
    field().value = text;
    field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };

  const acts = {
    types: () => type(typed === 'patrol' ? 'patrol ü' : 'patrol'),
    'sets an attribute': () => element('b').setAttribute('by', element('b').getAttribute('by') === 'voices' ? 'sources' : 'voices'),
    'points at a row': () => part('b', '.cc-row').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true })),
    exports: () => void element('a').exportText('json').catch(() => {}),
    'adds an element': () => {
      const third = document.createElement('claim-comparator');
      third.id = 'c';
      third.setAttribute('src', '../../stories/twelve_apples.claims.json');
      document.body.append(third);
    },
    'removes an element': () => element('c')?.remove(),
    'copies a link': () => part('a', '.cc-panel .cc-copy-link').click(),
  };

  const roots = () => [...document.querySelectorAll('claim-comparator')].map(({ shadowRoot }) => shadowRoot.querySelector('.cc-root'));
  let before = [];
  globalThis.faults = {
    frame: () => part('a', '.cc-panel'),
    /** Arms a function of the instance that runs; resolves to the act that made it fail. What only rare paths reach is called outright. */
    async provoke(at, function_, kind) {
      later += 2 * MINUTE_MS;
      before = roots();
      const { fault_at: armed, fault_kind: way } = instances.at(-1).exports;
      [armed.value, way.value] = [at, kind];
      for (const [name, act] of Object.entries(acts)) {
        try {
          act();
        } catch {} // a fault that comes out where a host called is the host's to see
        for (const end = now() + PATIENCE_MS; now() < end && armed.value !== -1;) await new Promise((next) => setTimeout(next, 5));
        if (armed.value === -1) return name;
      }
      setTimeout(() => instances.at(-1).exports[function_](0, 0, 0, 0));
      return 'calls it';
    },
    areAllDrawnAnew: () => roots().every((root) => root && !before.includes(root) && !root.querySelector('.cc-waiting')),
    asTyped: () => field().value === typed,
    state: () => ({
      titles: ['a', 'b'].map((id) => part(id, '.cc-title').textContent),
      open: part('a', '.cc-panel-title')?.textContent ?? null,
      verdicts: [...element('a').shadowRoot.querySelectorAll('.cc-chip[aria-pressed=true]')].map(({ textContent }) => textContent.replace(/\d+/, '')),
      address: element('a').snapshot().address.split('&').filter((choice) => !choice.startsWith('q=')),
      isAsAsked: element('b').snapshot().address === (element('b').getAttribute('by') === 'voices' ? 'by=voices' : ''),
      scrolled: [scrollY, faults.frame().scrollTop],
    }),
  };
}
