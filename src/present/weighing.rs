//! What each position weighs in a lean or a tally, line by line.

use super::Compared;
use super::answered::question;
use super::lean_words::twelfths;
use crate::compare::{Contribution, Question, lean, leans_by_topic, readings_tally};
use crate::model::{PropositionIx, ReadingIx};
use crate::state::{Asked, Count, Open};

/// What each position weighs on one reading or on two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighing {
    /// The labels of the readings.
    pub readings: Vec<String>,
    /// One per position, for a lean in the order of propositions, for a tally first what speaks for it, then against it, then neither way: the
    /// proposition, and the weight on each reading.
    pub lines: Vec<(Open, String, Vec<String>)>,
}

/// The weights behind a lean or a tally; none for anything else.
pub(super) fn weighing(of: &Compared, count: Count, asked: &Asked) -> Option<Weighing> {
    let comparison = of.by(count);
    match question(of, asked)? {
        Question::Lean { member, between } => {
            Some(both(of, between, &lean(&of.dataset, comparison, member, between)?.contributions))
        }
        Question::TopicLean { member, between, topic } => {
            let parts = leans_by_topic(&of.dataset, comparison, member, between);
            let part = parts.into_iter().find(|part| part.topic == topic)?;
            Some(both(of, between, &part.lean.contributions))
        }
        Question::Tally { member, reading } => {
            let tallies = readings_tally(&of.dataset, comparison);
            let tally = tallies.into_iter().find(|tally| tally.member == member && tally.reading == reading)?;
            let weighed = [tally.supporting, tally.opposing, tally.neutral].into_iter().flatten();
            let lines = weighed.map(|one| line(of, one.proposition, [one.weight_twelfths].as_slice()));
            Some(Weighing { readings: vec![of.dataset[reading].label.clone()], lines: lines.collect() })
        }
        _ => None,
    }
}

fn both(of: &Compared, between: (ReadingIx, ReadingIx), positions: &[Contribution]) -> Weighing {
    let lines = positions.iter().map(|one| line(of, one.proposition, &[one.weights.0, one.weights.1]));
    let readings = [between.0, between.1].map(|reading| of.dataset[reading].label.clone());
    Weighing { readings: readings.to_vec(), lines: lines.collect() }
}

fn line(of: &Compared, on: PropositionIx, weights: &[i32]) -> (Open, String, Vec<String>) {
    let proposition = &of.dataset[on];
    let weights = weights.iter().map(|weight| twelfths(&of.words, i64::from(*weight)));
    (Open::Proposition(proposition.id.clone()), proposition.statement.clone(), weights.collect())
}
