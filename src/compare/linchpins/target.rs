//! Targets: the answers of a comparison that linchpins can change.

use std::cmp::Ordering;

use crate::compare::{Comparison, Fraction, Member, OutcomeState, Verdict, lean};
use crate::model::{Dataset, PropositionIx, ReadingIx};

use super::balance::Balance;

/// Something that a comparison answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// What the comparison says of a proposition.
    Verdict(PropositionIx),
    /// What became of a forecast.
    Outcome(PropositionIx),
    /// Which of two readings a member's lean favours.
    Sign {
        /// Who.
        member: Member,
        /// The two readings.
        between: (ReadingIx, ReadingIx),
    },
    /// Which of two members leans further to the first of two readings.
    Order {
        /// The one member.
        a: Member,
        /// The other.
        b: Member,
        /// The two readings.
        between: (ReadingIx, ReadingIx),
    },
}

/// What a comparison answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// To [`Target::Verdict`].
    Verdict(Verdict),
    /// To [`Target::Outcome`].
    Outcome(OutcomeState),
    /// To [`Target::Sign`]: `Less` favours the first reading, `Greater` the second, `Equal` neither; none where there is no lean.
    Sign(Option<Ordering>),
    /// To [`Target::Order`]: `Less` if `a` leans further to the first reading than `b`; none where one of them has no lean.
    Order(Option<Ordering>),
}

/// The answer to a target; none if the comparison knows no such proposition, or it is no forecast.
#[must_use]
pub fn answer(dataset: &Dataset, comparison: &Comparison, target: Target) -> Option<Answer> {
    let finding = |proposition| comparison.finding(proposition);
    let lean = |member, between| lean(dataset, comparison, member, between).map(|lean| lean.value);
    let order =
        |a: Option<Fraction>, b: Option<Fraction>| a.zip(b).and_then(|(a, b)| Balance::between(a, b).standing());
    Some(match target {
        Target::Verdict(proposition) => Answer::Verdict(finding(proposition)?.verdict),
        Target::Outcome(forecast) => Answer::Outcome(finding(forecast)?.outcome.as_ref()?.state),
        Target::Sign { member, between } => Answer::Sign(order(lean(member, between), Fraction::new(0, 1))),
        Target::Order { a, b, between } => Answer::Order(order(lean(a, between), lean(b, between))),
    })
}

/// Everything that a comparison answers: all verdicts, then all outcomes, then between two readings the signs of all leans and
/// the order of every two members; each in dataset order.
pub fn every_target(
    comparison: &Comparison,
    between: Option<(ReadingIx, ReadingIx)>,
) -> impl Iterator<Item = Target> + '_ {
    let (findings, members) = (&comparison.findings, &comparison.members);
    let verdicts = findings.iter().map(|finding| Target::Verdict(finding.proposition));
    let forecasts = findings.iter().filter(|finding| finding.outcome.is_some());
    let outcomes = forecasts.map(|finding| Target::Outcome(finding.proposition));
    let signs = move |between| members.iter().map(move |&member| Target::Sign { member, between });
    let orders = move |between| {
        let pairs = members.iter().enumerate().flat_map(|(at, a)| members.iter().skip(at + 1).map(move |b| (a, b)));
        pairs.map(move |(&a, &b)| Target::Order { a, b, between })
    };
    let leans = between.into_iter().flat_map(move |between| signs(between).chain(orders(between)));
    verdicts.chain(outcomes).chain(leans)
}
