//! What the toolbar offers: topics, kinds and readings of the dataset, how many propositions each verdict has, and what is chosen.

use super::verdict_words::class_word;
use super::{Compared, Mark, Matrix, words};
use crate::compare::Verdict;
use crate::model::{Kind, ReadingId, TopicId};
use crate::state::{Sort, State, VERDICTS};

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
    /// Orders with their words.
    pub orders: Vec<(Sort, String)>,
    /// How many propositions are shown, in words.
    pub found: String,
    /// Every condition that is set, in words.
    pub active: Vec<String>,
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
    let mut orders = vec![Sort::Topic, Sort::Contestedness, Sort::Voices];
    if dataset.readings.len() > 1 || state.sort == Sort::Diagnosticity {
        orders.push(Sort::Diagnosticity);
    }
    Choices {
        topics: dataset.topics.iter().map(|topic| (topic.id.clone(), topic.label.clone())).collect(),
        kinds: KINDS.map(|kind| (kind, words::kinds(&of.words, kind))).to_vec(),
        readings: dataset.readings.iter().map(|reading| (reading.id.clone(), reading.label.clone())).collect(),
        verdicts: VERDICTS.into_iter().filter_map(|verdict| verdict_choice(of, state, verdict)).collect(),
        orders: orders.into_iter().map(|sort| (sort, order_word(of, sort))).collect(),
        found: found(of, matrix.shown, matrix.total),
        active: active(of, state),
    }
}

/// How many propositions are shown.
pub(super) fn found(of: &Compared, shown: usize, total: usize) -> String {
    if shown == total { of.words.found_all(total) } else { of.words.found_some(shown, total) }
}

/// The word for an order.
pub(super) fn order_word(of: &Compared, sort: Sort) -> String {
    match sort {
        Sort::Topic => of.words.order_topic(),
        Sort::Contestedness => of.words.order_contestedness(),
        Sort::Voices => of.words.order_voices(),
        Sort::Diagnosticity => of.words.order_diagnosticity(),
    }
}

/// Every condition that is set; what the dataset does not have is named by its id.
fn active(of: &Compared, state: &State) -> Vec<String> {
    let (filter, said) = (&state.filter, &of.words);
    let query = filter.query.trim();
    let topic = |id: &TopicId| {
        let known = of.dataset.topics.iter().find(|topic| topic.id == *id);
        said.active_topic(known.map_or(id.as_str(), |topic| &topic.label))
    };
    let reading = |id: &ReadingId| said.active_reading(of.reading(id).map_or(id.as_str(), |at| &of.dataset[at].label));
    let verdicts = filter.verdicts.iter().map(|verdict| said.active_verdict(&class_word(of, state.unit, *verdict)));
    (!query.is_empty())
        .then(|| said.active_search(query))
        .into_iter()
        .chain(verdicts)
        .chain(filter.topic.as_ref().map(topic))
        .chain(filter.kind.map(|kind| said.active_kind(&words::kinds(said, kind))))
        .chain(filter.reading.as_ref().map(reading))
        .collect()
}

fn verdict_choice(of: &Compared, state: &State, verdict: Verdict) -> Option<VerdictChoice> {
    let count = of.by(state.unit).findings.iter().filter(|finding| finding.verdict == verdict).count();
    let pressed = state.filter.verdicts.contains(&verdict);
    let word = class_word(of, state.unit, verdict);
    (count > 0 || pressed).then(|| VerdictChoice { verdict, mark: verdict.into(), word, count, pressed })
}
