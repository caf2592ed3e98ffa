// Twelve questions of a reader who has a keyboard and a screen reader. Nothing is pointed at, and nothing is seen: keys go in, and
// the answers come out of the accessibility tree. What is right was worked out from the dataset and is said in data/FINDINGS.md.
import { listen } from './by_ear.mjs';

const WIDE = { viewport: { width: 1440, height: 1000 } };
const PATROL = 'The July 2019 bomber patrol had real military value.';
const SIGNIFICANCE = 'Joint patrols and exercises have real military significance.';
const LASTING = 'Joint bomber patrols will become a lasting part of the cooperation.';
const TROOPS = 'Russian troops take part in strategic exercises organised by China';
const NEW_FORMS = 'The cooperation will move on to forms that go beyond the existing ones.';
const MATRIX = 'Propositions and who says what of them';
const AGREEMENT = 'On how many of their common propositions two sources agree';

/** A page on a wide screen with its reader, who stands at its beginning. */
async function begin(newPage, url, options = {}) {
  const page = await newPage({ ...WIDE, ...options });
  return listen(page, url);
}

/** The rows of the matrix, once there are `count` propositions. */
const matrix = (reader, assert, count) => reader.hears(async () => {
  const { rows } = (await reader.page()).one('grid', MATRIX);
  assert.equal(rows.length, count);
  return rows;
});

/** Searches until the matrix holds one proposition only, and gives its row. */
async function find(reader, assert, words) {
  await reader.enter();
  await reader.search(words);
  return (await matrix(reader, assert, 1))[0];
}

const countVoices = (reader) => reader.act('Voices');
const who = (row, stance) => Object.keys(row).filter((name) => row[name] === stance);

export async function who_denies_that_the_patrol_of_July_2019_had_military_value({ newPage, url, assert }) {
  const reader = await begin(newPage, url);
  const row = await find(reader, assert, 'bomber patrol had real');
  assert.deepEqual([who(row, 'affirms'), who(row, 'denies')], [['Kashin'], ['Khramchikhin']]);
  await reader.to('rowheader', new RegExp(PATROL));
  await reader.press('Enter');
  const denying = (await reader.opened(PATROL)).under(/^denies/);
  assert.ok(denying.has('button', 'Alexander Khramchikhin'));
  assert.match(denying.words, /“ ?has no military logic ?”.*own words.*asserted.*Khramchikhin, ¶ 49.*20 September 2019/);
}

export async function which_agreement_rests_on_one_voice({ newPage, url, assert }) {
  const reader = await begin(newPage, url);
  await countVoices(reader);
  await reader.act(/^echo 2$/);
  const rows = await matrix(reader, assert, 2);
  const [vague, lasting] = rows.map((row) => row.Proposition);
  assert.match(vague, /^The 1993 agreement is vague\./);
  assert.match(lasting, /^A new, lasting agreement will before long take the place of the one of 1993\./);
  for (const row of rows) assert.deepEqual([row['Vassily Kashin'], row.Verdict], ['Vassily Kashin: affirms', 'echo']);
  await reader.to('rowheader', /vague/);
  await reader.press('Enter');
  const panel = await reader.opened('The 1993 agreement is vague.');
  assert.match(panel.words, /Vassily Kashin ?, heard in 2 sources \( ?Kashin and ICDS ?\): one voice, not 2/);
}

export async function what_did_time_overtake_and_what_did_it_bear_out({ newPage, url, assert }) {
  const reader = await begin(newPage, url);
  await countVoices(reader);
  await reader.hears(async () => {
    const head = (await reader.page()).words;
    assert.match(head, /Of 21 forecasts, 4 are borne out, 7 are partly decided and 10 are open\./);
    assert.doesNotMatch(head, /overtaken/);
  });
  await reader.choose('Kind', 'Forecasts');
  const rows = await matrix(reader, assert, 21);
  const fulfilled = rows.map((row) => row.Proposition).filter((words) => / borne out$/.test(words));
  assert.equal(fulfilled.length, 4);
  assert.ok(fulfilled.some((words) => words.startsWith(LASTING)), fulfilled.join('\n'));
  await reader.to('rowheader');
  await reader.until('ArrowDown', 'rowheader', new RegExp(LASTING));
  await reader.press('Enter');
  const became = (await reader.opened(LASTING)).under('What became of it: borne out');
  assert.match(became.words, /Borne out by: China has taken part in nine joint strategic air patrols\. \(about 2025\)/);
  assert.ok(became.has('button', /^China has taken part in nine joint strategic air patrols\.$/));
}

export async function how_contested_is_the_significance_of_joint_actions_and_over_how_many({ newPage, url, assert }) {
  const reader = await begin(newPage, url);
  await countVoices(reader);
  const row = await find(reader, assert, 'real military significance');
  assert.equal(row.Contested, '100 % (n = 5)');
  await reader.to('rowheader', new RegExp(SIGNIFICANCE));
  await reader.until('ArrowRight', 'gridcell', /^100 %/);
  await reader.press('Enter');
  const { words } = await reader.opened(SIGNIFICANCE);
  assert.match(words, /100 % contested, counted over 5 voices/);
}

export async function which_two_sources_agree_most_and_on_how_many_common_propositions({ newPage, url, assert }) {
  const reader = await begin(newPage, url);
  const page = await reader.view('5', 'Who agrees with whom').then(() => reader.page());
  const shares = page.one('grid', AGREEMENT).rows.flatMap((row) => Object.entries(row).map(([other, words]) => {
    const [, agreed, common] = words.match(/^agree on (\d+) of (\d+)$/) ?? []; // those of few say so after the numbers
    return { pair: [row.Source, other].sort().join(' and '), share: agreed / common, common };
  })).filter(({ common }) => common !== undefined);
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  assert.deepEqual(best, { pair: 'ICDS and Kashin', share: 1, common: '11' });
  await reader.to('gridcell');
  await reader.until('ArrowDown', 'gridcell', /agree on 3 of 3/);
  await reader.until('ArrowRight', 'gridcell', 'agree on 11 of 11');
  await reader.press('Enter');
  assert.match((await reader.opened(/Kashin – ICDS/)).words, /Kashin and ICDS agree on 11 of 11 propositions that both address/);
}

export async function where_does_Kashin_lean_and_on_how_many_positions({ newPage, url, assert }) {
  const reader = await begin(newPage, url);
  const lean = await reader.to('button', /^Kashin: /);
  assert.equal(lean.name, 'Kashin: +0.64 towards Alliance in substance, on 38 positions');
  await reader.press('Enter');
  const panel = await reader.opened(/Kashin/);
  assert.match(panel.words, /Kashin stands at \+0\.64 on a scale from −1 \( Political show \) to \+1 \( Alliance in substance \)/);
  await reader.to('DisclosureTriangle', /positions behind it/);
  await reader.press('Enter');
  await reader.hears(async () => assert.equal((await reader.page()).one('region', panel.name).one('table').rows.length, 38));
}

export async function which_single_claim_turns_the_order_of_Ou_and_Khramchikhin({ newPage, url, assert }) {
  const reader = await begin(newPage, url);
  await reader.view('3', 'What would turn it');
  const turns = (await reader.page()).under('What would turn it').every('listitem').filter(({ states }) => states.level === 1);
  const [turn] = turns.filter(({ words }) => /Ou would lean further towards Political show than Khramchikhin/.test(words));
  assert.match(turn.words, new RegExp(`^Without the claim of Si-Fu Ou \\(Ou\\) on “${TROOPS}”`));
}

export async function on_what_do_Khramchikhin_and_ICDS_conflict({ newPage, url, assert }) {
  const reader = await begin(newPage, url);
  await reader.view('2', /side by side$/);
  await reader.choose('One side', 'ICDS');
  await reader.choose('Other side', 'Khramchikhin');
  const view = await reader.hears(async () => {
    const page = await reader.page();
    page.one('heading', 'ICDS and Khramchikhin, side by side');
    return page;
  });
  const [row, ...others] = view.one('table', 'Conflict').rows;
  assert.deepEqual(others, []);
  assert.equal(row.Proposition, NEW_FORMS);
  assert.match(row.ICDS, /^affirms/);
  assert.match(row.Khramchikhin, /^denies/);
  assert.match(view.one('table', 'Split (time or scope)').rows[0].Proposition, /^For Moscow, ties with Washington outrank ties with Beijing\. Opposed, but of periods that share no day\.$/);
}

export async function when_did_Putin_speak_of_the_warning_system({ newPage, url, assert }) {
  const reader = await begin(newPage, url);
  await reader.view('4', 'What was said when, and about which time');
  await reader.search('warning system');
  await reader.to('DisclosureTriangle', 'As a table');
  await reader.press('Enter');
  const rows = await reader.hears(async () => {
    const table = (await reader.page()).one('table', /by the date said$/);
    assert.ok(table.rows.length < 12, `${table.rows.length} rows`);
    return table.rows;
  });
  const [row] = rows.filter(({ Voice }) => Voice === 'Vladimir Putin');
  assert.deepEqual([row.Said, row.Stance, row.Source], ['3 October 2019', 'affirms', 'ICDS']);
}

export async function through_whom_does_Kashin_reach_us({ newPage, url, assert }) {
  const reader = await begin(newPage, url);
  await reader.view('5', 'The voices');
  await reader.act('Vassily Kashin');
  const ways = (await reader.opened('Vassily Kashin')).under('Through whom it reaches us');
  assert.deepEqual(ways.every('DisclosureTriangle').map(({ name }) => name), [
    'Kashin, own words: 50 claims', 'ICDS, endorsed: 2 claims', 'ICDS, reported without taking sides: 10 claims',
  ]);
  await reader.to('DisclosureTriangle', /^ICDS, endorsed/);
  await reader.press('Enter');
  await reader.hears(async () => {
    const open = (await reader.page()).one('region', 'Vassily Kashin').under('Through whom it reaches us');
    assert.ok(open.has('button', /Russia is helping China to build a missile attack warning system/), open.words);
  });
}

export async function how_is_the_document_of_Novak_cited({ newPage, url, assert }) {
  const reader = await begin(newPage, url, { permissions: ['clipboard-read', 'clipboard-write'] });
  await reader.view('5', 'The documents');
  await reader.to('button', 'Sino-Russian Cooperation Expands');
  await reader.act('BibTeX');
  await reader.hears(async () => {
    const said = (await reader.page()).every('status').map(({ words }) => words);
    assert.ok(said.includes('Copied: Novak, as BibTeX.'), said.join(' | '));
  });
  await reader.press('/');
  await reader.press('Control+V');
  await reader.hears(async () => {
    const { value } = await reader.focus();
    assert.match(value, /^@misc\{novak-2025,.*author = \{Novak, Daria\},.*title = \{\{Sino-Russian\} \{Cooperation\} \{Expands\}\},.*year = \{2025\}/);
  });
}

export async function what_changes_without_Khramchikhin_and_is_it_all_back_afterwards({ newPage, url, assert }) {
  const reader = await begin(newPage, url);
  await countVoices(reader);
  const conflicts = async (count) => reader.hears(async () => {
    (await reader.page()).one('group', 'Verdicts').one('button', `conflict ${count}`);
  });
  await conflicts(10);
  await reader.press('5');
  await reader.act(/^Russian Analyst Khramchikhin/);
  await reader.opened(/^Russian Analyst Khramchikhin/);
  await reader.act(/^Take out the source Khramchikhin/);
  await conflicts(3);
  const page = await reader.page();
  assert.match(page.one('region', 'Taken out of the comparison').words, /the source .*Khramchikhin.* with all 82 claims.*What changes: .*\d+ verdicts/);
  assert.ok(page.every('status').some(({ words }) => words.includes('Taken out: Khramchikhin. 189 claims are left.')));
  await reader.press('Tab');
  await reader.act(/^Put back/);
  await conflicts(10);
  assert.equal((await reader.page()).has('region', 'Taken out of the comparison'), false);
}
