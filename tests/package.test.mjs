// The package in pkg/, as Node sees it: `node --test tests/package.test.mjs`, after `cargo xtask package`.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import test from 'node:test';
import * as package_ from '../pkg/index.js';

const { PAIR_FIELDS, VERDICTS, alpha, classify, compare, compareAll, contestedness, ids, linchpins, load, pairs, rank, sizes, validate } = package_;
const text = (path) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');
const description = JSON.parse(await text('pkg/package.json'));
const bytes = await readFile(new URL('../data/china-russia-military-cooperation.claims.json', import.meta.url));
const dataset = JSON.parse(bytes);

test('the package exports these names and no others', () => {
  assert.deepEqual(Object.keys(package_).sort(), [
    'PAIR_FIELDS', 'VERDICTS', 'alpha', 'classify', 'compare', 'compareAll', 'contestedness', 'ids', 'linchpins', 'load', 'pairs', 'rank', 'sizes', 'validate',
  ]);
});

test('the element can be imported where there is no page, and exports nothing', async () => {
  assert.deepEqual(Object.keys(await import('../pkg/element.js')), []);
});

test('the package has the version of the library', async () => {
  assert.equal(description.version, (await text('Cargo.toml')).match(/^version = "(.+)"/m)[1]);
});

test('the package holds these files and no others', async () => {
  const list = async (folder) => (await readdir(new URL(`../pkg/${folder}`, import.meta.url), { withFileTypes: true }))
    .map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`).sort();
  assert.deepEqual(await list(''), [
    'LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'comparator/', 'custom-elements.json', 'element.d.ts', 'element.js', 'headless.js', 'headless_bg.wasm',
    'index.d.ts', 'index.js', 'package.json', 'react.d.ts', 'svelte.d.ts',
  ]);
  assert.deepEqual(await list('comparator'), [
    'claim-comparator.css', 'embed.html', 'frame.js', 'frame_host.js', 'note_in_full.js', 'persist.js', 'shell.js', 'taking.js', 'whole.js', 'whole_bg.wasm', 'words/',
  ]);
  assert.deepEqual(await list('comparator/words'), ['de.messages', 'ru.messages', 'zh-Hant.messages']);
});

test('whatever the package points at is there', async () => {
  const { '.': main, './element': element, './comparator/*': folder, ...others } = description.exports;
  assert.equal(folder, './comparator/*');
  const targets = [main, element, ...Object.values(others)].flatMap((target) => (typeof target === 'string' ? target : Object.values(target)));
  const named = [...(await text('pkg/element.js')).matchAll(/new URL\("(\.\/.+?)", import\.meta\.url\)/g)].map(([, path]) => path);
  assert.equal(named.length, 5);
  for (const path of [...targets, ...named, description.types, description.customElements]) await readFile(new URL(path, new URL('../pkg/', import.meta.url)));
});

test('bundlers leave alone what is imported by an address that is worked out', async () => {
  assert.match(await text('pkg/element.js'), /import\(\s*\/\* @vite-ignore \*\/\s*\/\* webpackIgnore: true \*\//);
});

test('what describes the element names what there is', async () => {
  const [{ declarations: [{ attributes, events, members, cssProperties }] }] = JSON.parse(await text('pkg/custom-elements.json')).modules;
  const names = (list) => list.map(({ name }) => name).sort();
  const [types, shell] = await Promise.all([text('pkg/element.d.ts'), text('pkg/element.js')]);
  const body = (of) => types.match(new RegExp(`interface ${of}\\b[^{]*\\{([^]*?)\\n\\}`))[1];
  const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
  assert.deepEqual(names(attributes), found(body('ClaimComparatorAttributes'), /^  (\w+)\?:/gm));
  assert.deepEqual(names(members), found(body('ClaimComparatorElement'), /^  (?:[gs]et )?(\w+)\(/gm));
  assert.deepEqual(names(events), found(body('ClaimComparatorEventMap'), /"([\w-]+)"/g));
  assert.deepEqual(names(events), found(shell, /(?<!className: )"(cc-[a-z]+)",/g)); // an event has a detail, a class has none
  const tokens = [...(await text('src/ui/tokens.css')).matchAll(/(--cc-[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]);
  assert.deepEqual(cssProperties.map(({ name, default: value }) => [name, value]), tokens);
});

test('every kind of error that the element tells has a type', async () => {
  const union = (await text('pkg/element.d.ts')).match(/type ErrorKind = (.*);/)[1];
  const told = [...(await text('pkg/element.js')).matchAll(/new DatasetError\(\s*"(\w+)"/g)].map(([, kind]) => kind);
  assert.deepEqual([...new Set([...told, 'policy', 'program'])].sort(), [...union.matchAll(/"(\w+)"/g)].map(([, kind]) => kind).sort());
});

for (const unit of ['voice', 'source']) {
  test(`counting by ${unit} gives what the whole comparison says`, () => {
    const found = compare(dataset, { unit });
    const handle = load(bytes);
    const members = ids(handle, unit);
    const verdicts = Array.from(classify(handle, unit), (at) => VERDICTS[at]);
    assert.deepEqual(verdicts, found.propositions.map(({ verdict }) => verdict));
    const shares = Array.from(contestedness(handle, unit), (share) => (Number.isNaN(share) ? undefined : share));
    assert.deepEqual(shares, found.propositions.map((proposition) => proposition.contestedness?.share));
    const counted = pairs(handle, unit);
    assert.deepEqual(Object.keys(counted), PAIR_FIELDS);
    const named = found.pairs.map((pair) => [pair.a, pair.b, pair.common, pair.agree, pair.qualify, pair.conflict, pair.figures_differ, pair.changed]);
    const listed = Array.from(counted.a, (a, at) => [members[a], members[counted.b[at]], ...PAIR_FIELDS.slice(2, 8).map((field) => counted[field][at])]);
    assert.deepEqual(listed, named);
    assert.equal(alpha(handle, unit).nominal, found.alpha.nominal);
    handle.free();
  });
}

test('the most contested propositions come first', () => {
  const handle = load(bytes);
  const shares = contestedness(handle).slice();
  const ranked = Array.from(rank(handle), (at) => (Number.isNaN(shares[at]) ? -1 : shares[at]));
  assert.deepEqual(ranked, [...ranked].sort((a, b) => b - a));
  assert.deepEqual(sizes(handle), { sources: dataset.sources.length, voices: dataset.voices.length, propositions: dataset.propositions.length, claims: dataset.claims.length });
  handle.free();
});

test('everything at once is what each function gives', () => {
  const handle = load(bytes);
  const all = compareAll(handle, 'source');
  assert.deepEqual(all.verdicts, classify(handle, 'source'));
  assert.deepEqual(all.contestedness, contestedness(handle, 'source'));
  assert.deepEqual(all.ranked, rank(handle, 'source'));
  assert.deepEqual(all.pairs, pairs(handle, 'source'));
  assert.deepEqual(all.alpha, alpha(handle, 'source'));
  handle.free();
});

test('text, bytes and objects are read alike', () => {
  const text = bytes.toString();
  assert.deepEqual(compare(text), compare(dataset));
  assert.deepEqual(compare(new Uint8Array(bytes).buffer), compare(dataset));
  assert.deepEqual(validate(dataset), []);
});

test('what a linchpin promises happens when it is taken away', () => {
  for (const [without, name] of [['claims', 'id'], ['voices', 'voice'], ['sources', 'source']]) {
    const verdicts = linchpins(dataset, { unit: 'source', without }).filter(({ answer }) => answer === 'verdict');
    assert.ok(verdicts.length > 10, without);
    for (const { of: [id], is, sets } of verdicts.slice(0, 12)) {
      const verdict = ({ propositions }) => propositions.find(({ proposition }) => proposition === id).verdict;
      const left = { ...dataset, claims: dataset.claims.filter((claim) => !sets[0].without.includes(claim[name])) };
      assert.equal(verdict(compare(dataset, { unit: 'source' })), is);
      assert.equal(verdict(compare(left, { unit: 'source' })), sets[0].becomes);
    }
  }
});

/** So many voices that all affirm one proposition. */
function crowd(count) {
  const each = (record) => Array.from({ length: count }, (_, at) => record(at));
  return {
    format: 'claim-comparator/1', title: 'Crowd', topics: [{ id: 't', label: 'T' }],
    sources: [{ id: 's', short: 'S', title: 'S', issued: '2020' }],
    voices: each((at) => ({ id: `v${at}`, name: `Voice ${at}`, kind: 'person' })),
    propositions: [{ id: 'p', topic: 't', statement: 'P', kind: 'fact' }],
    claims: each((at) => ({ id: `c${at}`, proposition: 'p', source: 's', voice: `v${at}`, relay: 'reported', stance: 'affirms', certainty: 'asserted' })),
  };
}

test('what grows with the square is bounded and says so', () => {
  assert.equal(compare(crowd(400)).pairs.length, 400 * 399 / 2);
  assert.equal(compare(crowd(500)).pairs, undefined);
  const handle = load(crowd(5_000));
  assert.deepEqual([...classify(handle)].map((at) => VERDICTS[at]), ['agreement']);
  assert.throws(() => pairs(handle), /up to 12497500 pairs; at most 10000000/);
  handle.free();
  assert.equal(compare(crowd(5_000)).propositions[0].verdict, 'agreement');
});

test('a comparison says what it could not use', () => {
  const wrong = structuredClone(dataset);
  wrong.claims[0].stance = 'doubts';
  assert.deepEqual(compare(wrong).issues, validate(wrong));
  assert.deepEqual(compare(dataset).issues, []);
});

test('what is wrong is named with its place', () => {
  const wrong = structuredClone(dataset);
  wrong.claims[0].stance = 'doubts';
  const [issue] = validate(wrong);
  assert.match(issue, /claims\/0\/stance/);
  assert.throws(() => compare('{'), /not JSON at line 1/);
  assert.throws(() => load('[]'), /not a dataset/);
  assert.throws(() => load(bytes, 'xml'), /no format `xml`/);
  assert.throws(() => compare(dataset, { unit: 'topic' }), /no unit `topic`/);
});

test('a dataset that was given back says so, and can be given back again', () => {
  const loaded = load(bytes);
  loaded.free();
  loaded.free();
  for (const ask of [() => sizes(loaded), () => pairs(loaded), () => compareAll(loaded), () => loaded.issues()]) assert.throws(ask, /was given back by free/);
});
