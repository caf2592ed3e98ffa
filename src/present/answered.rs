//! The reason behind an answer of the comparison, ready to be laid open.

use std::rc::Rc;

use super::explained::explained;
use super::side_by_side::listed;
use super::sources::{interval_found, silent_voices};
use super::undrawn::not_drawn;
use super::weighing::weighing;
use super::{ClaimCard, Compared, Item, Phrase, Weighing};
use crate::compare::agreement::Part;
use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::kappa::Weights;
use crate::compare::linchpins::{Grain, Target};
use crate::compare::{Member, Question};
use crate::model::order::ascending;
use crate::model::{ClaimIx, PropositionIx, ReadingId, ReadingIx, TopicId, TopicIx};
use crate::state::{Asked, Aspect, Count, Open, Who};

/// The reason behind an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What the answer is about.
    pub title: String,
    /// Whether that is words of the dataset.
    pub is_titled_by_dataset: bool,
    /// The reason in plain sentences, each in pieces.
    pub sentences: Vec<Vec<Phrase>>,
    /// The arithmetic as a reader would write it down.
    pub sum: String,
    /// The propositions that were counted.
    pub items: Rc<[Item]>,
    /// What each position weighs, for a lean or a tally.
    pub weights: Option<Weighing>,
    /// The claims that the answer rests on, in the order of the weights or else of the dataset, under their propositions if they are on several.
    pub claims: Vec<Claimed>,
}

/// Claims on one proposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// The proposition: what it opens, and its statement; none if all claims are on the one that the answer is about.
    pub proposition: Option<(Open, String)>,
    /// The claims.
    pub claims: Vec<ClaimCard>,
}

/// The reason behind an answer; none if the comparison does not give that answer.
#[must_use]
pub fn answered(of: &Compared, count: Count, asked: &Asked) -> Option<Answered> {
    let count = asked.unit().unwrap_or(count);
    if let Some(listed) = listed(of, count, asked).or_else(|| silent_voices(of, asked)).or_else(|| not_drawn(of, asked))
    {
        return Some(listed);
    }
    let explained = explained(of, count, &question(of, asked)?)?;
    let claims: Vec<ClaimIx> = explained.claims.iter().filter_map(|id| of.claim(id)).collect();
    let weights = weighing(of, count, asked);
    let claims = claimed(of, count, &claims);
    Some(Answered {
        title: title(of, asked),
        is_titled_by_dataset: matches!(
            asked,
            Asked::Proposition(..) | Asked::Ledger(_) | Asked::Table(_) | Asked::Tally(..)
        ),
        items: Rc::default(),
        claims: match &weights {
            Some(weights) => as_weighed(&claims, weights),
            None => claims,
        },
        weights,
        sentences: explained.sentences.into_iter().chain(interval_found(of, count, asked)).collect(),
        sum: explained.sum,
    })
}

/// The same in the order of the weights, in which what weighs nothing may come last.
fn as_weighed(claims: &[Claimed], weights: &Weighing) -> Vec<Claimed> {
    let place = |claimed: &Claimed| {
        let opens = claimed.proposition.as_ref().map(|(opens, _)| opens);
        weights.lines.iter().position(|(line, ..)| Some(line) == opens)
    };
    let order = ascending(claims.iter().enumerate().map(|(at, claimed)| (place(claimed), at)).collect());
    order.into_iter().filter_map(|(_, at)| claims.get(at).cloned()).collect()
}

/// Cards of claims, under their propositions in dataset order.
fn claimed(of: &Compared, count: Count, claims: &[ClaimIx]) -> Vec<Claimed> {
    let on = |claim: ClaimIx| of.by(count).places.proposition(claim);
    let claims: Vec<_> = ascending(claims.iter().filter_map(|claim| Some((on(*claim)?, *claim))).collect());
    let is_one = claims.first().map(|first| first.0) == claims.last().map(|last| last.0);
    let together = claims.chunk_by(|a, b| a.0 == b.0).filter_map(|alike| {
        let proposition = &of.dataset[alike.first()?.0];
        let heading = (Open::Proposition(proposition.id.clone()), proposition.statement.clone());
        let cards = alike.iter().filter_map(|(_, claim)| ClaimCard::of(of, count, *claim));
        Some(Claimed { proposition: (!is_one).then_some(heading), claims: cards.collect() })
    });
    together.collect()
}

fn title(of: &Compared, asked: &Asked) -> String {
    let names = |a: &Who, b: &Who| of.words.pair(&of.who_name(a), &of.who_name(b));
    match asked {
        Asked::Proposition(_, id) => of.proposition(id).map(|at| of.dataset[at].statement.clone()).unwrap_or_default(),
        Asked::Ledger(id) => {
            let claimed = of.claimed(id).and_then(|id| of.proposition(id));
            claimed.map(|at| of.dataset[at].statement.clone()).unwrap_or_default()
        }
        Asked::Lean(who, ..) | Asked::TopicLean(who, ..) | Asked::SignLinchpins(who, ..) => {
            of.who_name(who).into_owned()
        }
        Asked::Tally(who, reading) => {
            let label = of.reading(reading).map(|at| of.dataset[at].label.as_str());
            of.words.pair(&of.who_name(who), label.unwrap_or_default())
        }
        Asked::Pair(_, a, b) | Asked::OrderLinchpins(a, b, ..) => names(a, b),
        Asked::Table(_) | Asked::Undrawn(..) => of.dataset.title.clone(),
    }
}

/// The same question by places in the dataset.
pub(super) fn question(of: &Compared, asked: &Asked) -> Option<Question> {
    Some(match asked {
        Asked::Proposition(aspect, id) => of_proposition(*aspect, of.proposition(id)?)?,
        Asked::Ledger(id) => Question::Ledger(of.claim(id)?),
        Asked::Lean(who, from, to) => Question::Lean { member: of.who(who)?, between: between(of, from, to)? },
        Asked::TopicLean(who, from, to, topic) => Question::TopicLean {
            member: of.who(who)?,
            between: between(of, from, to)?,
            topic: Some(self::topic(of, topic)?),
        },
        Asked::Tally(who, reading) => Question::Tally { member: of.who(who)?, reading: of.reading(reading)? },
        Asked::Pair(aspect, a, b) => of_pair(*aspect, of.who(a)?, of.who(b)?)?,
        Asked::Table(Aspect::NominalAlpha) => Question::TableAgreement { part: Part::Whole, scale: Scale::Nominal },
        Asked::Table(Aspect::OrdinalAlpha) => Question::TableAgreement { part: Part::Whole, scale: Scale::Ordinal },
        Asked::Table(_) | Asked::Undrawn(..) => return None,
        Asked::SignLinchpins(who, from, to) => {
            turning(Target::Sign { member: of.who(who)?, between: between(of, from, to)? })
        }
        Asked::OrderLinchpins(a, b, from, to) => {
            turning(Target::Order { a: of.who(a)?, b: of.who(b)?, between: between(of, from, to)? })
        }
    })
}

fn of_proposition(aspect: Aspect, at: PropositionIx) -> Option<Question> {
    Some(match aspect {
        Aspect::Contestedness => Question::Contestedness(at),
        Aspect::Independence => Question::Independence(at),
        Aspect::Outcome => Question::Outcome(at),
        Aspect::Silence => Question::Silence(at),
        Aspect::Diagnosticity => Question::Diagnosticity(at),
        Aspect::VerdictLinchpins => turning(Target::Verdict(at)),
        Aspect::OutcomeLinchpins => turning(Target::Outcome(at)),
        _ => return None,
    })
}

fn of_pair(aspect: Aspect, a: Member, b: Member) -> Option<Question> {
    Some(match aspect {
        Aspect::Agreement => Question::Agreement(a, b),
        Aspect::Kappa => Question::Coefficient { a, b, weights: Weights::Nominal },
        Aspect::WeightedKappa => Question::Coefficient { a, b, weights: Weights::Linear },
        _ => return None,
    })
}

fn turning(target: Target) -> Question {
    Question::Linchpins { target, grain: Grain::Claims }
}

fn between(of: &Compared, from: &ReadingId, to: &ReadingId) -> Option<(ReadingIx, ReadingIx)> {
    Some((of.reading(from)?, of.reading(to)?))
}

fn topic(of: &Compared, id: &TopicId) -> Option<TopicIx> {
    of.dataset.topics.iter().position(|topic| topic.id == *id).map(TopicIx)
}
