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
    /// The reason behind it.
    pub opens: Open,
}

/// What the last column measures.
pub(super) fn measure_name(words: &Catalogue, sort: Sort) -> String {
    match sort {
        Sort::Topic | Sort::Contestedness => words.matrix_contested(),
        Sort::Voices => words.matrix_voices(),
        Sort::Diagnosticity => words.matrix_diagnosticity(),
    }
}

/// The number of a proposition that an order goes by.
pub(super) fn measure(of: &Compared, sort: Sort, finding: &Finding) -> Measure {
    let name = measure_name(&of.words, sort);
    let id = || of.dataset[finding.proposition].id.clone();
    let none = |missing: String| Measure {
        name: name.clone(),
        number: String::new(),
        part_of: String::new(),
        missing,
        percent: None,
        opens: Open::Proposition(id()),
    };
    let asked = |aspect| Open::Reason(Asked::Proposition(aspect, id()));
    match sort {
        Sort::Topic | Sort::Contestedness => match &finding.contestedness {
            None => none(of.words.matrix_below_two()),
            Some(contested) => Measure {
                name,
                number: of.words.percent(usize::try_from(contested.percent()).unwrap_or_default()),
                part_of: of.words.counted_over(contested.members),
                missing: String::new(),
                percent: Some(contested.percent()),
                opens: asked(Aspect::Contestedness),
            },
        },
        Sort::Voices => {
            let voices = usize::try_from(voices(of, finding)).unwrap_or_default();
            Measure { number: of.words.n_voices(voices), ..none(String::new()) }
        }
        Sort::Diagnosticity => match diagnosticity(&of.dataset, finding.proposition) {
            None => none(of.words.matrix_not_coded()),
            Some(found) => Measure {
                name,
                number: found.spread.to_string(),
                part_of: of.words.of_four(),
                missing: String::new(),
                percent: Some(i64::from(found.spread) * 25),
                opens: asked(Aspect::Diagnosticity),
            },
        },
    }
}
