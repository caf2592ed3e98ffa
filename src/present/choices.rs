//! What the toolbar offers: topics, kinds and readings of the dataset, and how many propositions each verdict has.

use super::{Compared, Mark, Matrix, words};
use crate::compare::Verdict;
use crate::model::{Kind, ReadingId, TopicId};
use crate::state::{State, VERDICTS};

const KINDS: [Kind; 3] = [Kind::Fact, Kind::Assessment, Kind::Forecast];

/// What the toolbar offers.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    /// Topics with their labels.
    pub topics: Vec<(TopicId, String)>,
    /// Kinds with their words.
    pub kinds: Vec<(Kind, String)>,
    /// Readings with their labels.
    pub readings: Vec<(ReadingId, String)>,
    /// Verdicts that occur or are switched on.
    pub verdicts: Vec<VerdictChoice>,
    /// How many propositions are shown, in words.
    pub found: String,
}

/// A verdict to switch on or off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictChoice {
    /// The verdict.
    pub verdict: Verdict,
    /// Its shape.
    pub mark: Mark,
    /// Its word.
    pub word: String,
    /// How many propositions have it.
    pub count: usize,
    /// Whether it is switched on.
    pub pressed: bool,
}

/// What the toolbar offers beside a matrix.
#[must_use]
pub fn choices(of: &Compared, state: &State, matrix: &Matrix) -> Choices {
    let dataset = &of.dataset;
    Choices {
        topics: dataset.topics.iter().map(|topic| (topic.id.clone(), topic.label.clone())).collect(),
        kinds: KINDS.map(|kind| (kind, words::kinds(&of.words, kind))).to_vec(),
        readings: dataset.readings.iter().map(|reading| (reading.id.clone(), reading.label.clone())).collect(),
        verdicts: VERDICTS.into_iter().filter_map(|verdict| verdict_choice(of, state, verdict)).collect(),
        found: match (matrix.shown, matrix.total) {
            (shown, total) if shown == total => format!("All {total} propositions"),
            (shown, total) => format!("{shown} of {total} propositions"),
        },
    }
}

fn verdict_choice(of: &Compared, state: &State, verdict: Verdict) -> Option<VerdictChoice> {
    let count = of.by(state.unit).findings.iter().filter(|finding| finding.verdict == verdict).count();
    let pressed = state.filter.verdicts.contains(&verdict);
    let word = words::verdict_for(&of.words, state.unit, verdict);
    (count > 0 || pressed).then(|| VerdictChoice { verdict, mark: verdict.into(), word, count, pressed })
}
