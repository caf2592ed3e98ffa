//! The reason behind an answer of the comparison, ready to be laid open.

use super::explained::explained;
use super::{ClaimCard, Compared, Phrase};
use crate::compare::agreement::Part;
use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::kappa::Weights;
use crate::compare::linchpins::{Grain, Target};
use crate::compare::{Member, Question};
use crate::model::{PropositionIx, ReadingId, ReadingIx, TopicId, TopicIx};
use crate::state::{Asked, Aspect, Count, Who};

/// The reason behind an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What the answer is about.
    pub title: String,
    /// The reason in plain sentences, each in pieces.
    pub sentences: Vec<Vec<Phrase>>,
    /// The arithmetic as a reader would write it down.
    pub sum: String,
    /// The claims that the answer rests on, in dataset order.
    pub claims: Vec<ClaimCard>,
}

/// The reason behind an answer; none if the comparison does not give that answer.
#[must_use]
pub fn answered(of: &Compared, count: Count, asked: &Asked) -> Option<Answered> {
    let explained = explained(of, count, &question(of, asked)?)?;
    let claims = explained.claims.iter().filter_map(|id| of.claim(id)).filter_map(|at| ClaimCard::of(of, count, at));
    Some(Answered {
        title: title(of, asked),
        claims: claims.collect(),
        sentences: explained.sentences,
        sum: explained.sum,
    })
}

fn title(of: &Compared, asked: &Asked) -> String {
    let names = |a: &Who, b: &Who| of.words.pair(of.who_name(a), of.who_name(b));
    match asked {
        Asked::Proposition(_, id) => of.proposition(id).map(|at| of.dataset[at].statement.clone()).unwrap_or_default(),
        Asked::Lean(who, ..) | Asked::TopicLean(who, ..) | Asked::Tally(who, _) | Asked::SignLinchpins(who, ..) => {
            of.who_name(who).to_owned()
        }
        Asked::Pair(_, a, b) | Asked::OrderLinchpins(a, b, ..) => names(a, b),
        Asked::Table(_) => of.dataset.title.clone(),
    }
}

/// The same question by places in the dataset.
fn question(of: &Compared, asked: &Asked) -> Option<Question> {
    Some(match asked {
        Asked::Proposition(aspect, id) => of_proposition(*aspect, of.proposition(id)?)?,
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
        Asked::Table(_) => return None,
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
