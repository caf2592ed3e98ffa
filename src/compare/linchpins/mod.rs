//! Linchpins: the smallest sets of claims, voices or sources without which the picture changes.
//!
//! The picture is what a comparison answers: verdicts, outcomes, the signs of leans and the order of members by lean. What is taken
//! away is gone with all its claims, while its record stays; the answer is then that of the dataset without these claims. Sets of up to
//! [`LARGEST`] are found, all of them and exactly as trying every set would, but without trying every set:
//!
//! * Verdicts and outcomes rest on conditions of the form "there is a claim, or a pair of claims, such that …". Taking claims away can
//!   only break them, so the sets are found by taking away one claim of a pair that still fulfils a condition, and then the next.
//! * A lean is a sum over propositions. Taking items away adds shifts to it, one for each item and more only for the few items
//!   that share a proposition, so sets are counted by their shifts.
//!
//! Knows no wording, and neither which linchpins are worth showing nor in which order.

mod balance;
mod bounds;
mod combinations;
mod grain;
mod group;
mod hitting_sets;
mod leans;
mod outcome;
mod pairs;
mod shifts;
mod target;
mod triples;
mod verdict;

use crate::model::order::distinct;
use crate::model::{Dataset, ReadingIx};

use super::Comparison;
use leans::Leans;

pub use grain::{Grain, Item};
pub use target::{Answer, Target, answer, every_target};

/// The largest sets that are looked for.
pub const LARGEST: usize = 3;

/// How many sets are held at most; the others are only counted.
pub const HELD: usize = 12;

/// The smallest sets whose removal changes one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linchpins {
    /// How many items each set has, 1 to [`LARGEST`].
    pub size: usize,
    /// The first of the sets in dataset order, at most [`HELD`]; never empty.
    pub sets: Vec<Linchpin>,
    /// How many sets of this size there are.
    pub total: u64,
}

/// A smallest set whose removal changes an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linchpin {
    /// What is taken away, in dataset order.
    pub removed: Vec<Item>,
    /// What the answer becomes.
    pub becomes: Answer,
}

/// The smallest sets of items without which a comparison answers otherwise; none if no set of up to [`LARGEST`] changes the answer.
#[must_use]
pub fn linchpins(dataset: &Dataset, comparison: &Comparison, target: Target, grain: Grain) -> Option<Linchpins> {
    let leans = |between| Leans::of(dataset, comparison, between, grain);
    match target {
        Target::Verdict(proposition) => verdict::linchpins(dataset, comparison, proposition, grain),
        Target::Outcome(forecast) => outcome::linchpins(dataset, comparison, forecast, grain),
        Target::Sign { member, between } => leans(between).sign(member),
        Target::Order { a, b, between } => leans(between).order(a, b),
    }
}

/// The linchpins of every target that has some, in the order of [`every_target`]; leans are weighed once for all of them.
pub fn every_linchpin<'c>(
    dataset: &'c Dataset,
    comparison: &'c Comparison,
    between: Option<(ReadingIx, ReadingIx)>,
    grain: Grain,
) -> impl Iterator<Item = (Target, Linchpins)> + 'c {
    let leans = between.map(|between| Leans::of(dataset, comparison, between, grain));
    every_target(comparison, between).filter_map(move |target| {
        let found = match (target, &leans) {
            (Target::Sign { member, .. }, Some(leans)) => leans.sign(member),
            (Target::Order { a, b, .. }, Some(leans)) => leans.order(a, b),
            _ => linchpins(dataset, comparison, target, grain),
        };
        Some((target, found?))
    })
}

impl Linchpins {
    /// The smallest of these sets that change an answer; `becomes` is none for those that do not.
    fn among(sets: Vec<Vec<Item>>, becomes: &dyn Fn(&[Item]) -> Option<Answer>) -> Option<Self> {
        let sets = distinct(sets);
        (1..=LARGEST).find_map(|size| {
            let of_size = sets.iter().filter(|set| set.len() == size);
            let changing = of_size.filter_map(|removed| Some((removed, becomes(removed)?)));
            let sets = changing.map(|(removed, becomes)| Linchpin { removed: removed.clone(), becomes });
            Self::first(size, sets.collect())
        })
    }

    /// Holds the first of all sets of one size; none if there is none.
    fn first(size: usize, mut sets: Vec<Linchpin>) -> Option<Self> {
        let total = u64::try_from(sets.len()).ok()?;
        sets.truncate(HELD);
        (total > 0).then_some(Self { size, sets, total })
    }
}
