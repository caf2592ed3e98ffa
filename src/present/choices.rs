//! What the toolbar offers: topics, kinds and readings of the dataset, how many propositions each verdict has, and what is chosen.

use super::phrase::plainly;
use super::verdict_words::class_word;
use super::{Catalogue, Compared, Mark, Matrix, Phrase, words};
use crate::compare::Verdict;
use crate::model::{Kind, ReadingId, TopicId};
use crate::state::{Count, Sort, State, VERDICTS};

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
    pub active: Vec<Vec<Phrase>>,
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
    /// How many propositions have it among those that meet every other condition.
    pub count: usize,
    /// Whether it is switched on.
    pub pressed: bool,
}

/// What can be chosen, whatever is chosen.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Offered {
    pub(super) topics: Vec<(TopicId, String)>,
    pub(super) readings: Vec<(ReadingId, String)>,
    /// Every verdict with the word for its class and how many propositions have it.
    pub(super) classes: Vec<(Verdict, String, usize)>,
}

/// What the toolbar offers beside a matrix.
#[must_use]
pub fn choices(of: &Compared, state: &State, matrix: &Matrix) -> Choices {
    Offered::of(of, state.unit).choices(&of.words, state, matrix)
}

impl Offered {
    pub(super) fn of(of: &Compared, unit: Count) -> Self {
        let dataset = &of.dataset;
        let class = |verdict: Verdict| {
            let findings = of.by(unit).findings.iter().filter(|_| !dataset.claims.is_empty());
            let count = findings.filter(|finding| finding.verdict == verdict).count();
            (verdict, class_word(of, unit, verdict), count)
        };
        Self {
            topics: dataset.topics.iter().map(|topic| (topic.id.clone(), topic.label.clone())).collect(),
            readings: dataset.readings.iter().map(|reading| (reading.id.clone(), reading.label.clone())).collect(),
            classes: VERDICTS.map(class).to_vec(),
        }
    }

    pub(super) fn choices(&self, said: &Catalogue, state: &State, matrix: &Matrix) -> Choices {
        let mut orders = vec![Sort::Topic, Sort::Contestedness, Sort::Voices];
        if self.readings.len() > 1 || state.sort == Sort::Diagnosticity {
            orders.push(Sort::Diagnosticity);
        }
        let verdict = |((verdict, word, all), &count): (&(Verdict, String, usize), &usize)| {
            let pressed = state.filter.verdicts.contains(verdict);
            let (verdict, word) = (*verdict, word.clone());
            (*all > 0 || pressed).then(|| VerdictChoice { verdict, mark: verdict.into(), word, count, pressed })
        };
        Choices {
            topics: self.topics.clone(),
            kinds: KINDS.map(|kind| (kind, words::kinds(said, kind))).to_vec(),
            readings: self.readings.clone(),
            verdicts: self.classes.iter().zip(&matrix.verdicts).filter_map(verdict).collect(),
            orders: orders.into_iter().map(|sort| (sort, order_word(said, sort))).collect(),
            found: found(said, matrix.shown, matrix.total),
            active: self.active(said, state),
        }
    }

    /// Every condition that is set; what the dataset does not have is named by its id.
    fn active(&self, said: &Catalogue, state: &State) -> Vec<Vec<Phrase>> {
        let filter = &state.filter;
        let query = filter.query.trim();
        let topic = |id: &TopicId| {
            let known = self.topics.iter().find(|(topic, _)| topic == id);
            said.active_topic(known.map_or(id.as_str(), |(_, label)| label))
        };
        let reading = |id: &ReadingId| {
            let known = self.readings.iter().find(|(reading, _)| reading == id);
            said.active_reading(known.map_or(id.as_str(), |(_, label)| label))
        };
        let class = |verdict: &Verdict| {
            let known = self.classes.iter().find(|(class, ..)| class == verdict);
            known.map(|(_, word, _)| plainly(said.active_verdict(word)))
        };
        (!query.is_empty())
            .then(|| plainly(said.active_search(query)))
            .into_iter()
            .chain(filter.verdicts.iter().filter_map(class))
            .chain(filter.topic.as_ref().map(topic))
            .chain(filter.kind.map(|kind| plainly(said.active_kind(&words::kinds(said, kind)))))
            .chain(filter.reading.as_ref().map(reading))
            .collect()
    }
}

/// How many propositions are shown.
pub(super) fn found(said: &Catalogue, shown: usize, total: usize) -> String {
    if shown == total { said.found_all(total) } else { said.found_some(shown, total) }
}

/// The word for an order.
pub(super) fn order_word(said: &Catalogue, sort: Sort) -> String {
    match sort {
        Sort::Topic => said.order_topic(),
        Sort::Contestedness => said.order_contestedness(),
        Sort::Voices => said.order_voices(),
        Sort::Diagnosticity => said.order_diagnosticity(),
    }
}
