//! What would turn a comparison, as JSON: records by id.

use std::cmp::Ordering;

use serde::Serialize;

use super::words::{id, outcome_word, verdict_word};
use crate::compare::Comparison;
use crate::compare::linchpins::{Answer, Grain, Item, Linchpin, Linchpins, Target, answer, every_linchpin};
use crate::model::{Dataset, PropositionIx, ReadingIx};

/// Every answer that taking away up to three items of a grain changes, on one line of JSON. Leans are those between the first two
/// readings.
#[must_use]
pub fn linchpins_json(dataset: &Dataset, comparison: &Comparison, grain: Grain) -> String {
    let between = (dataset.readings.len() > 1).then_some((ReadingIx(0), ReadingIx(1)));
    let all = every_linchpin(dataset, comparison, between, grain);
    let all: Vec<_> = all.map(|(target, found)| Found::of(dataset, comparison, target, &found)).collect();
    serde_json::to_string(&all).unwrap_or_default()
}

/// The smallest sets without which one answer changes.
#[derive(Serialize)]
struct Found<'d> {
    /// Which answer: `verdict` and `outcome` of a proposition, `lean` of a member, `order` of two.
    answer: &'static str,
    of: Vec<&'d str>,
    is: Option<&'static str>,
    size: usize,
    /// How many sets of this size there are; not all need be listed.
    total: u64,
    sets: Vec<OfSet<'d>>,
}

#[derive(Serialize)]
struct OfSet<'d> {
    without: Vec<&'d str>,
    becomes: Option<&'static str>,
}

impl<'d> Found<'d> {
    fn of(dataset: &'d Dataset, comparison: &Comparison, target: Target, found: &Linchpins) -> Self {
        let proposition = |at: PropositionIx| dataset[at].id.as_str();
        let (kind, of) = match target {
            Target::Verdict(at) => ("verdict", vec![proposition(at)]),
            Target::Outcome(at) => ("outcome", vec![proposition(at)]),
            Target::Sign { member, .. } => ("lean", vec![id(dataset, member)]),
            Target::Order { a, b, .. } => ("order", vec![id(dataset, a), id(dataset, b)]),
        };
        let set = |Linchpin { removed, becomes }: &Linchpin| OfSet {
            without: removed.iter().map(|item| item_id(dataset, *item)).collect(),
            becomes: word(*becomes),
        };
        let is = answer(dataset, comparison, target).and_then(word);
        let sets = found.sets.iter().map(set).collect();
        Self { answer: kind, of, is, size: found.size, total: found.total, sets }
    }
}

fn item_id(dataset: &Dataset, item: Item) -> &str {
    match item {
        Item::Claim(at) => dataset[at].id.as_str(),
        Item::Voice(at) => dataset[at].id.as_str(),
        Item::Source(at) => dataset[at].id.as_str(),
    }
}

/// An answer as one word; none where there is no lean to speak of. Of an order: who of the two leans further to the first reading.
fn word(answer: Answer) -> Option<&'static str> {
    Some(match answer {
        Answer::Verdict(verdict) => verdict_word(verdict),
        Answer::Outcome(state) => outcome_word(state),
        Answer::Sign(sign) => match sign? {
            Ordering::Less => "first_reading",
            Ordering::Equal => "neither",
            Ordering::Greater => "second_reading",
        },
        Answer::Order(order) => match order? {
            Ordering::Less => "first_member",
            Ordering::Equal => "neither",
            Ordering::Greater => "second_member",
        },
    })
}
