//! Explanations in plain sentences: every answer of a comparison with what it rests on, in words that open the claims.
//!
//! One file per kind of sentence; what the page says elsewhere in the same words comes from the same functions.

mod agreement;
mod count;
mod diagnosticity;
mod judged;
mod lean;
mod linchpin;
mod outcome;
mod relation;
mod silence;
mod sum;
mod table_agreement;

use super::independence::independence;
use super::phrase::{sentences as sentences_of, words_of};
use super::{Catalogue, Compared, Phrase};
use crate::compare::{Explanation, Question, explain};
use crate::model::ClaimId;
use crate::state::Count;

/// Why an answer is what it is, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// One or two plain sentences, mostly; each in pieces.
    pub sentences: Vec<Vec<Phrase>>,
    /// The arithmetic as a reader would write it down: `(2 × 1 × 1) ÷ (1 × 2) = 2 ÷ 2 = 1`.
    pub sum: String,
    /// The claims that the answer rests on, in dataset order.
    pub claims: Vec<ClaimId>,
}

impl Explained {
    /// The sentences as plain text, in the language that they are in.
    #[must_use]
    pub fn text(&self, words: &Catalogue) -> String {
        sentences_of(words, self.sentences.iter().map(|sentence| words_of(sentence)))
    }
}

/// Why an answer is what it is, in words; none if the comparison does not give that answer.
#[must_use]
pub fn explained(of: &Compared, count: Count, question: &Question) -> Option<Explained> {
    let explanation = explain(&of.dataset, of.by(count), question)?;
    Some(Explained {
        sentences: sentences(of, count, question, &explanation)?,
        sum: sum::sum(&of.words, &explanation.arithmetic),
        claims: explanation.claims.iter().map(|claim| of.dataset[*claim].id.clone()).collect(),
    })
}

/// A number that is whole and not negative.
fn whole(number: i64) -> usize {
    usize::try_from(number).unwrap_or_default()
}

fn sentences(of: &Compared, count: Count, question: &Question, explanation: &Explanation) -> Option<Vec<Vec<Phrase>>> {
    let comparison = of.by(count);
    match *question {
        Question::Verdict(at) => Some(judged::verdict(of, count, comparison.finding(at)?)),
        Question::Contestedness(at) => judged::contestedness(&of.words, count, comparison.finding(at)?),
        Question::Independence(at) => Some(independence(of, comparison.finding(at)?)),
        Question::Outcome(at) => outcome::outcome(of, count, comparison.finding(at)?, &explanation.basis),
        Question::Relation(a, b) => relation::relation(of, [a, b], &explanation.basis),
        Question::Lean { member, between } => lean::lean(of, count, member, between),
        Question::Tally { member, reading } => lean::tally(of, count, (member, reading), explanation),
        Question::Agreement(a, b) => Some(agreement::share(of, count, a, b)),
        Question::PercentAgreement(a, b) => agreement::percent(of, (a, b), explanation),
        Question::WeightedAgreement(a, b) => agreement::weighted(of, (a, b), explanation),
        Question::Coefficient { a, b, weights } => agreement::coefficient(of, (a, b), weights, &explanation.basis),
        Question::TableAgreement { part, scale } => table_agreement::alpha(of, count, part, scale, explanation),
        Question::Linchpins { target, grain } => linchpin::linchpins(of, count, target, grain, explanation),
        Question::Silence(_) => silence::silence(of, count, explanation),
        Question::Ledger(_) => outcome::ledger(of, count, explanation),
        Question::TopicLean { member, between, topic } => lean::of_topic(of, count, (member, between), topic),
        Question::Diagnosticity(_) => diagnosticity::diagnosticity(of, &explanation.basis),
        Question::Count(counted) => Some(count::number(of, count, counted, &explanation.arithmetic)),
    }
}
