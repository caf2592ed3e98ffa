//! How long counting takes natively, for the sizes that `benches/generate.mjs` makes for the browser: `cargo bench`.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::hint::black_box;

use claim_comparator::compare::agreement::{Part, Table as Ratings};
use claim_comparator::compare::{Survey, Unit, agreements, compare, table};
use claim_comparator::load::{load, load_table};
use claim_comparator::model::Table;
use divan::Bencher;

fn main() {
    divan::main();
}

/// Sources, propositions, claims.
type Size = (usize, usize, usize);

const SIZES: [Size; 4] = [(5, 60, 300), (300, 2_000, 60_000), (1_000, 5_000, 200_000), (1_000, 5_000, 1_000_000)];

/// The built-in size and the next: what a page compares in full.
const SMALL: [Size; 2] = [SIZES[0], SIZES[1]];

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn read_table(bencher: Bencher<'_, '_>, size: Size) {
    let bytes = file(size);
    bencher.bench_local(|| load_table(black_box(bytes.as_bytes())));
}

#[divan::bench(args = SMALL, sample_count = 5, sample_size = 1)]
fn read_dataset(bencher: Bencher<'_, '_>, size: Size) {
    let bytes = file(size);
    bencher.bench_local(|| load(black_box(bytes.as_bytes())));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn verdicts(bencher: Bencher<'_, '_>, size: Size) {
    let table = generated(size);
    bencher.bench_local(|| Survey::of(black_box(&table), Unit::Voice).verdicts);
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn pairs(bencher: Bencher<'_, '_>, size: Size) {
    let table = generated(size);
    let survey = Survey::of(&table, Unit::Voice);
    bencher.bench_local(|| survey.pairs(black_box(&table)));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn alpha(bencher: Bencher<'_, '_>, size: Size) {
    let survey = Survey::of(&generated(size), Unit::Voice);
    bencher.bench_local(|| black_box(&survey).agreement());
}

#[divan::bench(args = SMALL, sample_count = 5)]
fn findings(bencher: Bencher<'_, '_>, size: Size) {
    let Ok(loaded) = load(file(size).as_bytes()) else { return };
    bencher.bench_local(|| compare(black_box(&loaded.dataset), Unit::Voice));
}

#[divan::bench(args = SMALL, sample_count = 5)]
fn findings_with_pairs_and_alpha(bencher: Bencher<'_, '_>, size: Size) {
    let Ok(loaded) = load(file(size).as_bytes()) else { return };
    bencher.bench_local(|| {
        let comparison = compare(black_box(&loaded.dataset), Unit::Voice);
        let alpha = Ratings::of(&loaded.dataset, &comparison).agreement(Part::Whole);
        (agreements(&loaded.dataset, &comparison), alpha)
    });
}

fn generated(size: Size) -> Table {
    match load(file(size).as_bytes()) {
        Ok(loaded) => table(loaded.dataset),
        Err(_) => load_table(file(size).as_bytes()).map(|loaded| loaded.table).unwrap_or_default(),
    }
}

/// A dataset file of a size: each source speaks for itself, on propositions spread over all.
fn file((sources, propositions, claims): Size) -> String {
    let list =
        |length: usize, record: &dyn Fn(usize) -> String| (0..length).map(record).collect::<Vec<_>>().join(",\n");
    let cells = sources * propositions;
    let claim = |nth: usize| {
        // One cell of every so many, but not always the same one: or all sources would address the same propositions.
        let drawn = (nth as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 57; // 0 to 127
        let cell = nth * cells / claims + usize::try_from(drawn).unwrap_or_default() % (cells / claims);
        let (source, proposition) = (cell / propositions, cell % propositions);
        let drawn = (cell as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 57;
        let stance = match drawn {
            0..77 => "\"affirms\"",
            77..96 => "\"qualifies\",\"condition\":\"in part\"",
            _ => "\"denies\"",
        };
        format!(
            r#"{{"id":"c{nth}","proposition":"p{proposition}","source":"s{source}","voice":"v{source}","relay":"own","stance":{stance},"certainty":"asserted"}}"#
        )
    };
    let parts = BTreeMap::from([
        ("claims", list(claims, &claim)),
        (
            "propositions",
            list(propositions, &|at| format!(r#"{{"id":"p{at}","topic":"t","statement":"S","kind":"fact"}}"#)),
        ),
        (
            "sources",
            list(sources, &|at| {
                format!(r#"{{"id":"s{at}","short":"S","title":"S","author_voices":["v{at}"],"issued":"2020"}}"#)
            }),
        ),
        ("topics", r#"{"id":"t","label":"T"}"#.to_owned()),
        ("voices", list(sources, &|at| format!(r#"{{"id":"v{at}","name":"Voice {at}","kind":"person"}}"#))),
    ]);
    let sections: Vec<String> = parts.into_iter().map(|(name, list)| format!("\"{name}\":[{list}]")).collect();
    format!(r#"{{"format":"claim-comparator/1","title":"Generated",{}}}"#, sections.join(",\n"))
}
