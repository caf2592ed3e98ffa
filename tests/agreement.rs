//! The coefficients against those that other programs give: 200 random tables, recorded in `fixtures/agreement/tables.tsv`.
//!
//! `fixtures/agreement/make.py` made the record and says how.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails loudly; clippy.toml covers only test functions"
)]

use claim_comparator::compare::agreement::alpha::{Scale, alpha, alpha_of_counts};
use claim_comparator::compare::agreement::kappa::{Weights, kappa};

const TABLES: &str = include_str!("fixtures/agreement/tables.tsv");

const NEAR: f64 = 1e-9;

/// One recorded table with its coefficients.
struct Recorded {
    line: &'static str,
    raters: Vec<Vec<Option<u8>>>,
    /// By scale.
    alphas: [Option<f64>; 3],
    /// Unweighted and linear; for two raters only.
    kappas: Option<[Option<f64>; 2]>,
}

fn recorded() -> Vec<Recorded> {
    TABLES.lines().map(read).collect()
}

fn read(line: &'static str) -> Recorded {
    let columns: Vec<&str> = line.split('\t').collect();
    let coefficient = |at: usize| (columns[at] != "undefined").then(|| columns[at].parse::<f64>().unwrap());
    let rating = |sign: char| sign.to_digit(10).map(|digit| u8::try_from(digit).unwrap());
    let raters: Vec<Vec<_>> = columns[0].split('/').map(|row| row.chars().map(rating).collect()).collect();
    let kappas = (raters.len() == 2).then(|| [4, 5].map(coefficient));
    Recorded { line, raters, alphas: [1, 2, 3].map(coefficient), kappas }
}

#[track_caller]
fn check(found: Option<f64>, expected: Option<f64>, what: &str, line: &str) {
    let near = match (found, expected) {
        (Some(found), Some(expected)) => (found - expected).abs() < NEAR,
        (found, expected) => found == expected,
    };
    assert!(near, "{what}: found {found:?}, recorded {expected:?}\n{line}");
}

#[test]
fn the_record_holds_what_it_should() {
    let tables = recorded();
    assert_eq!(tables.len(), 200);
    let gaps = tables.iter().filter(|table| table.raters.iter().flatten().any(Option::is_none)).count();
    let undefined = tables.iter().filter(|table| table.alphas[0].is_none()).count();
    let pairs: Vec<_> = tables.iter().filter_map(|table| table.kappas).collect();
    let without_kappa = pairs.iter().filter(|kappas| kappas[0].is_none()).count();
    assert!(gaps > 100 && undefined > 5 && pairs.len() > 50 && without_kappa > 5);
    assert!(tables.iter().all(|table| (2..=6).contains(&table.raters.len())));
    assert!(tables.iter().all(|table| (5..=30).contains(&table.raters[0].len())));
}

#[test]
fn alpha_is_what_another_program_finds() {
    for table in recorded() {
        let rows: Vec<&[Option<u8>]> = table.raters.iter().map(Vec::as_slice).collect();
        for (scale, expected) in Scale::ALL.into_iter().zip(table.alphas) {
            check(alpha(&rows, scale).value(), expected, &format!("{scale:?} alpha"), table.line);
        }
    }
}

#[test]
fn alpha_of_counts_is_alpha_of_the_table() {
    for table in recorded() {
        let count = |unit: usize, value: u8| {
            let given = table.raters.iter().filter(|row| row[unit] == Some(value));
            u64::try_from(given.count()).unwrap()
        };
        let units: Vec<Vec<u64>> =
            (0..table.raters[0].len()).map(|unit| (0..5).map(|value| count(unit, value)).collect()).collect();
        for (scale, expected) in Scale::ALL.into_iter().zip(table.alphas) {
            let found = alpha_of_counts(units.iter().map(Vec::as_slice), scale).value();
            check(found, expected, &format!("{scale:?} alpha of counts"), table.line);
        }
    }
}

#[test]
fn kappa_is_what_another_program_finds() {
    for table in recorded() {
        let Some(expected) = table.kappas else { continue };
        for (weights, expected) in [Weights::Nominal, Weights::Linear].into_iter().zip(expected) {
            let found = kappa(&table.raters[0], &table.raters[1], weights).map(|kappa| {
                let [above, below] =
                    [kappa.numerator, kappa.denominator].map(|part| f64::from(i32::try_from(part).unwrap()));
                above / below
            });
            check(found, expected, &format!("{weights:?} kappa"), table.line);
        }
    }
}
