//! The last column of the matrix: the number that rows stand in order of, or how contested each is.

use super::sorted::voices;
use super::{Catalogue, Compared};
use crate::compare::{Finding, diagnosticity};
use crate::state::{Asked, Aspect, Open, Sort};

/// A number with what it is a part of, and where its reason stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// What is measured.
    pub name: String,
    /// The number; empty if there is none.
    pub number: String,
    /// What it is counted over or a part of.
    pub part_of: String,
    /// Why there is no number.
    pub missing: String,
    /// The number as a percentage, if it is a part of a whole.
    pub percent: Option<i64>,
}

/// What the last column measures.
pub(super) fn measure_name(words: &Catalogue, sort: Sort) -> String {
    match sort {
        Sort::Topic | Sort::Contestedness => words.matrix_contested(),
        Sort::Voices => words.matrix_voices(),
        Sort::Diagnosticity => words.matrix_diagnosticity(),
    }
}

/// The number of a proposition that an order goes by, and what it opens.
pub(super) fn measure(of: &Compared, sort: Sort, finding: &Finding) -> (Measure, Open) {
    let name = measure_name(&of.words, sort);
    let id = || of.dataset[finding.proposition].id.clone();
    let numbered = |number: String, missing: String| Measure {
        name: name.clone(),
        number,
        part_of: String::new(),
        missing,
        percent: None,
    };
    let none = |missing: String| (numbered(String::new(), missing), Open::Proposition(id()));
    let part = |number: String, part_of: String, percent: i64, aspect: Aspect| {
        let measure = Measure { part_of, percent: Some(percent), ..numbered(number, String::new()) };
        (measure, Open::Reason(Asked::Proposition(aspect, id())))
    };
    match sort {
        Sort::Topic | Sort::Contestedness => match &finding.contestedness {
            None => none(of.words.matrix_below_two()),
            Some(contested) => part(
                of.words.percent(usize::try_from(contested.percent()).unwrap_or_default()),
                of.words.counted_over(contested.members),
                contested.percent(),
                Aspect::Contestedness,
            ),
        },
        Sort::Voices => {
            let voices = usize::try_from(voices(of, finding)).unwrap_or_default();
            (numbered(of.words.n_voices(voices), String::new()), Open::Proposition(id()))
        }
        Sort::Diagnosticity => match diagnosticity(&of.dataset, finding.proposition) {
            None => none(of.words.matrix_not_coded()),
            Some(found) => {
                let percent = i64::from(found.spread) * 25;
                part(found.spread.to_string(), of.words.of_four(), percent, Aspect::Diagnosticity)
            }
        },
    }
}
