//! What the comparison itself answers, as a number.

use super::redone::{Number, count, number, plain};
use std::collections::BTreeSet;

use crate::compare::agreement::Table;
use crate::compare::explain::Counted;
use crate::compare::{
    Attendance, Coefficient, Comparison, PairClass, Question, Rule, Stances, agreement, diagnosticity, lean,
    leans_by_topic, ledger, linchpins, readings_tally, summary,
};
use crate::model::{ClaimIx, Dataset, PropositionIx};

/// The number that the comparison itself has for a question; none if it has no such answer.
pub(super) fn found(dataset: &Dataset, comparison: &Comparison, question: Question) -> Option<Number> {
    let at = |proposition: PropositionIx| comparison.finding(proposition).unwrap();
    let who = |claims: &[ClaimIx]| {
        let member = |claim: &ClaimIx| comparison.unit.member(&comparison.places, *claim);
        claims.iter().map(member).collect::<BTreeSet<_>>().len()
    };
    let listed = |lists: &[(bool, usize)]| count(lists.iter().filter(|(is, _)| *is).map(|(_, size)| size).sum());
    match question {
        Question::Verdict(proposition) => match &at(proposition).rule {
            Rule::NoClaim => count(0),
            Rule::OneSource { .. } => count(1),
            Rule::OneVoiceRepeated { sources, .. } => count(sources.len()),
            Rule::OneDirection { .. } => count(at(proposition).positions.len()),
            Rule::Qualification { qualifying } => count(who(qualifying)),
            Rule::Opposition { affirming, denying } => count(who(affirming) + who(denying)),
            Rule::FiguresApart { claims } => count(who(claims)),
            Rule::Dissolved { .. } => count(1),
        },
        Question::Contestedness(proposition) => Some(plain(at(proposition).contestedness?.value)),
        Question::Independence(proposition) => {
            let finding = at(proposition);
            count(finding.independent_at_most).filter(|_| !finding.voices.is_empty())
        }
        Question::Outcome(proposition) => count(at(proposition).outcome.as_ref()?.by.len()),
        Question::Relation(a, b) => {
            let proposition = comparison.places.proposition(a)?;
            let mut relations = comparison.relations(dataset, proposition);
            relations.find(|relation| (relation.a, relation.b) == (a.min(b), a.max(b)))?;
            let [a, b] = [a, b].map(|claim| {
                let mut stances = Stances::default();
                stances.add(dataset[claim].stance);
                stances.acceptance_quarters()
            });
            Some(number(a.abs_diff(b).into(), 4))
        }
        Question::Lean { member, between } => Some(plain(lean(dataset, comparison, member, between)?.value)),
        Question::Tally { member, reading } => {
            let tallies = readings_tally(dataset, comparison);
            let tally = tallies.into_iter().find(|tally| (tally.member, tally.reading) == (member, reading))?;
            let all: Vec<_> = [tally.supporting, tally.opposing, tally.neutral].concat();
            let sum: i32 = all.iter().map(|weighed| weighed.weight_twelfths).sum();
            (!all.is_empty()).then(|| number(sum.into(), 12))
        }
        Question::Agreement(a, b) => {
            let pair = agreement(dataset, comparison, a, b);
            let (agreed, common) = (count(pair.of(PairClass::Agree).len())?, count(pair.common.len())?);
            (common.0 > 0).then(|| number(agreed.0, common.0))
        }
        Question::PercentAgreement(a, b) => agreement(dataset, comparison, a, b).counts.percent_agreement().map(plain),
        Question::WeightedAgreement(a, b) => {
            agreement(dataset, comparison, a, b).counts.weighted_agreement().map(plain)
        }
        Question::Coefficient { a, b, weights } => {
            let pair = agreement(dataset, comparison, a, b);
            match pair.counts.kappa(weights) {
                _ if pair.common.is_empty() => None,
                Coefficient::TooFew { common } => count(common),
                Coefficient::Undefined => count(0),
                Coefficient::Value(value) => Some(plain(value)),
            }
        }
        Question::TableAgreement { part, scale } => {
            let table = Table::of(dataset, comparison).agreement(part);
            match table.on(scale) {
                _ if table.common == 0 => None,
                Coefficient::TooFew { common } => count(common),
                Coefficient::Undefined | Coefficient::Value(_) => count(0),
            }
        }
        Question::Linchpins { target, grain } => {
            let found = linchpins(dataset, comparison, target, grain);
            count(usize::try_from(found.map_or(0, |found| found.total)).unwrap())
        }
        Question::Silence(proposition) => {
            let silence = Attendance::of(dataset, comparison).silence(dataset, comparison, at(proposition));
            count(silence.members.iter().map(|(_, members)| members.len()).sum())
        }
        Question::Ledger(claim) => {
            let entry = ledger(dataset, comparison).into_iter().find(|entry| entry.claim == claim)?;
            count(entry.facts.by.len())
        }
        Question::TopicLean { member, between, topic } => {
            let parts = leans_by_topic(dataset, comparison, member, between);
            Some(plain(parts.into_iter().find(|part| part.topic == topic)?.lean.value))
        }
        Question::Diagnosticity(proposition) => count(diagnosticity(dataset, proposition)?.spread.into()),
        Question::Count(counted) => {
            let summary = summary(dataset, comparison);
            match counted {
                Counted::Sources => count(summary.sources.len()),
                Counted::Voices => count(summary.voices.len()),
                Counted::Claims => count(summary.claims.len()),
                Counted::Propositions => count(summary.propositions.len()),
                Counted::Verdict(verdict) => listed(&summary.verdicts.map(|(of, list)| (of == verdict, list.len()))),
                Counted::OnlyReported => count(summary.only_reported.len()),
                Counted::Forecasts => count(summary.outcomes.iter().map(|(_, list)| list.len()).sum()),
                Counted::Outcome(state) => listed(&summary.outcomes.map(|(of, list)| (of == state, list.len()))),
            }
        }
    }
}

/// The coefficient of a table that the comparison itself has.
pub(super) fn alpha(dataset: &Dataset, comparison: &Comparison, question: Question) -> Option<f64> {
    let Question::TableAgreement { part, scale } = question else { return None };
    match Table::of(dataset, comparison).agreement(part).on(scale) {
        Coefficient::Value(alpha) => Some(alpha),
        Coefficient::TooFew { .. } | Coefficient::Undefined => None,
    }
}
