//! Explanations: for every answer the claims, the rule and the arithmetic, so that a reader can redo it by hand.
//!
//! [`explain`] is the only entry; one file per question answers it. An explanation repeats what the comparison found and works
//! nothing out anew: where it lists terms, they add up to the comparison's own number, and the claims it names are enough to
//! get the same answer from a dataset without all the others. It knows no wording.
//!
//! To explain another answer, add a question, a file that answers it, and what [`Basis`] and [`Part`] lack.

mod agreement;
mod arithmetic;
mod coefficient;
mod contestedness;
mod count;
mod diagnosticity;
mod explanation;
mod independence;
mod lean;
mod linchpin;
mod number;
mod outcome;
mod pair_share;
mod question;
mod relation;
mod silence;
mod table_agreement;
mod tally;
#[cfg(test)]
mod tests;
mod verdict;

pub use arithmetic::{Arithmetic, Part, Sum, Term};
pub use explanation::{Answer, Basis, Explanation};
pub use number::Number;
pub use question::{Counted, Question};

use crate::model::Dataset;

use super::Comparison;

/// Why an answer is what it is; none if the comparison does not give that answer.
///
/// So a proposition with fewer than two voices has no contestedness, a proposition that is no forecast no outcome, and claims that do
/// not count have no relation. Indices must be of this dataset.
#[must_use]
pub fn explain(dataset: &Dataset, comparison: &Comparison, question: &Question) -> Option<Explanation> {
    match *question {
        Question::Verdict(proposition) => verdict::explain(comparison, proposition),
        Question::Contestedness(proposition) => contestedness::explain(comparison, proposition),
        Question::Independence(proposition) => independence::explain(comparison, proposition),
        Question::Outcome(proposition) => outcome::explain(comparison, proposition),
        Question::Relation(a, b) => relation::explain(dataset, comparison, a, b),
        Question::Lean { member, between } => lean::explain(dataset, comparison, member, between),
        Question::Tally { member, reading } => tally::explain(dataset, comparison, member, reading),
        Question::Agreement(a, b) => agreement::explain(dataset, comparison, a, b),
        Question::PercentAgreement(a, b) => pair_share::percent(dataset, comparison, a, b),
        Question::WeightedAgreement(a, b) => pair_share::weighted(dataset, comparison, a, b),
        Question::Coefficient { a, b, weights } => coefficient::explain(dataset, comparison, (a, b), weights),
        Question::TableAgreement { part, scale } => table_agreement::explain(dataset, comparison, part, scale),
        Question::Linchpins { target, grain } => linchpin::explain(dataset, comparison, target, grain),
        Question::Silence(proposition) => silence::explain(dataset, comparison, proposition),
        Question::Ledger(claim) => outcome::of_claim(dataset, comparison, claim),
        Question::TopicLean { member, between, topic } => lean::of_topic(dataset, comparison, (member, between), topic),
        Question::Diagnosticity(proposition) => diagnosticity::explain(dataset, proposition),
        Question::Count(counted) => count::explain(dataset, comparison, counted),
    }
}
