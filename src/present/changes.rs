//! What is otherwise in one comparison than in another of the same dataset: verdicts, outcomes, leans and their order.

use std::cmp::Ordering;

use super::phrase::{all, plainly, words_of};
use super::readings::{labels, side};
use super::verdict_words::verdict_word;
use super::{Catalogue, Compared, Phrase, words};
use crate::compare::linchpins::MOST_ORDERED;
use crate::compare::{Fraction, Member, lean};
use crate::model::ReadingIx;
use crate::state::{Asked, Count, Open, State};

/// What is otherwise, a sentence each; every sentence opens what it speaks of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Verdicts.
    pub verdicts: Vec<Vec<Phrase>>,
    /// What became of forecasts.
    pub outcomes: Vec<Vec<Phrase>>,
    /// Which of two readings somebody leans to, or whether they lean at all.
    pub leans: Vec<Vec<Phrase>>,
    /// Who of two leans further to the first reading; only of those who still both lean.
    pub orders: Vec<Vec<Phrase>>,
}

impl Changes {
    /// How many there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.verdicts.len() + self.outcomes.len() + self.leans.len() + self.orders.len()
    }

    /// How many of each kind, in a sentence.
    #[must_use]
    pub fn counted(&self, words: &Catalogue) -> String {
        let kinds = [
            (self.verdicts.len(), words.taken_verdicts(self.verdicts.len())),
            (self.outcomes.len(), words.taken_outcomes(self.outcomes.len())),
            (self.leans.len(), words.taken_leans(self.leans.len())),
            (self.orders.len(), words.taken_orders(self.orders.len())),
        ];
        let kinds: Vec<_> =
            kinds.into_iter().filter(|(number, _)| *number > 0).map(|(_, said)| plainly(said)).collect();
        match kinds.is_empty() {
            true => words.taken_nothing(),
            false => words.taken_changes(&words_of(&all(words, kinds))),
        }
    }
}

/// What is otherwise after some claims went.
#[must_use]
pub fn changes(before: &Compared, after: &Compared, state: &State) -> Changes {
    let mut changes = Changes::default();
    let count = state.unit;
    for (was, is) in before.by(count).findings.iter().zip(&after.by(count).findings) {
        if was.verdict != is.verdict {
            let [was, now] = [was, is].map(|finding| verdict_word(after, count, finding));
            changes.verdicts.push(after.words.changed_verdict(
                &now,
                &was,
                vec![after.statement_phrase(is.proposition)],
            ));
        }
        let [was_state, is_state] = [was, is].map(|finding| finding.outcome.as_ref().map(|outcome| outcome.state));
        if let (Some(was), Some(now), true) = (was_state, is_state, was_state != is_state) {
            let word = |outcome| words::outcome(&after.words, outcome);
            let forecast = vec![after.statement_phrase(is.proposition)];
            changes.outcomes.push(after.words.changed_outcome(&word(now), &word(was), forecast));
        }
    }
    if let Some(between) = before.between(state) {
        let members = Leaning::all(before, after, count, between);
        changes.leans = members.iter().filter_map(|member| member.turned(after, between)).collect();
        changes.orders = orders(after, between, &members);
    }
    changes
}

/// How somebody leaned and leans.
struct Leaning {
    member: Member,
    before: Option<Fraction>,
    after: Option<Fraction>,
}

impl Leaning {
    fn all(before: &Compared, after: &Compared, count: Count, between: (ReadingIx, ReadingIx)) -> Vec<Self> {
        let value = |of: &Compared, member| lean(&of.dataset, of.by(count), member, between).map(|lean| lean.value);
        let members = before.by(count).members.iter();
        members.map(|&member| Self { member, before: value(before, member), after: value(after, member) }).collect()
    }

    /// That the lean has another sign; none if it has not.
    fn turned(&self, of: &Compared, between: (ReadingIx, ReadingIx)) -> Option<Vec<Phrase>> {
        let sign = |lean: Option<Fraction>| lean.map(|lean| lean.numerator.cmp(&0));
        let (before, after) = (sign(self.before), sign(self.after));
        let [from, to] = labels(of, between);
        let words = || of.words.changed_lean(vec![self.named(of, between)], side(before), from, to, side(after));
        (before != after).then(words)
    }

    /// The name, which opens the lean or, where there is none, who it is.
    fn named(&self, of: &Compared, between: (ReadingIx, ReadingIx)) -> Phrase {
        let [from, to] = [between.0, between.1].map(|reading| of.dataset[reading].id.clone());
        let opens = match self.after {
            Some(_) => Open::Reason(Asked::Lean(of.named(self.member), from, to)),
            None => of.opens(self.member),
        };
        Phrase::opening(of.name(self.member), opens)
    }
}

/// The pairs that lean in another order.
fn orders(of: &Compared, between: (ReadingIx, ReadingIx), members: &[Leaning]) -> Vec<Vec<Phrase>> {
    let ordered = if members.len() > MOST_ORDERED { &[] } else { members };
    let pairs = ordered.iter().enumerate().flat_map(|(at, a)| ordered.iter().skip(at + 1).map(move |b| (a, b)));
    let turned = pairs.filter_map(|(a, b)| {
        let (was, is) = (order(a.before?, b.before?), order(a.after?, b.after?));
        let (first, second) = if is == Ordering::Greater { (b, a) } else { (a, b) };
        let (first, second) = (vec![first.named(of, between)], vec![second.named(of, between)]);
        let before = if was == Ordering::Equal { "alike" } else { "other" };
        (was != is).then(|| match is {
            Ordering::Equal => of.words.changed_alike(first, second),
            _ => of.words.changed_further(first, labels(of, between)[0], second, before),
        })
    });
    turned.collect()
}

fn order(a: Fraction, b: Fraction) -> Ordering {
    let times = |a: i64, b: i64| i128::from(a) * i128::from(b);
    times(a.numerator, b.denominator).cmp(&times(b.numerator, a.denominator))
}
