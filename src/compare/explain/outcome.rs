//! What became of a forecast: the later facts that count, one by one.

use crate::compare::{Comparison, Finding, Outcome, OutcomeState, Resolved};
use crate::model::{ClaimIx, Effect, PropositionIx};

use super::{Answer, Arithmetic, Basis, Explanation, Part, Term};

/// The clause that gave an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutcomeRule {
    /// Nothing later that the forecast names is affirmed as a fact: open.
    NothingLater,
    /// A later fact of the forecast's scope bears it out and none overtakes it: borne out.
    Fulfilled,
    /// A later fact of the forecast's scope overtakes it and none bears it out, even in part: overtaken.
    Contradicted,
    /// Later facts of the forecast's scope point both ways: partly.
    BothWays,
    /// Later facts of the forecast's scope bear it out in part only: partly.
    InPart,
    /// There are later facts, but only of other scopes: partly.
    OtherScope,
}

impl OutcomeRule {
    /// The clause that an outcome comes from.
    fn of(outcome: &Outcome) -> Self {
        let in_scope = || outcome.by.iter().filter(|by| by.same_scope);
        let overtakes = in_scope().any(|by| by.effect == Effect::Overtakes);
        match outcome.state {
            OutcomeState::Open => Self::NothingLater,
            OutcomeState::BorneOut => Self::Fulfilled,
            OutcomeState::Overtaken => Self::Contradicted,
            OutcomeState::Partly if overtakes => Self::BothWays,
            OutcomeState::Partly if in_scope().next().is_some() => Self::InPart,
            OutcomeState::Partly => Self::OtherScope,
        }
    }
}

pub(super) fn explain(comparison: &Comparison, proposition: PropositionIx) -> Option<Explanation> {
    let finding = comparison.finding(proposition)?;
    let outcome = finding.outcome.as_ref()?;
    let term = |by: &Resolved| {
        let claims = [by.claims.as_slice(), &by.later_than].concat();
        Term::count(Part::Proposition(by.proposition), 1, claims)
    };
    let arithmetic = Arithmetic::count(outcome.by.iter().map(term).collect(), outcome.by.len());
    let basis = Basis::Outcome(OutcomeRule::of(outcome));
    Some(Explanation::new(Answer::Outcome(outcome.state), claims(finding, outcome), basis, arithmetic))
}

/// The claims that an outcome rests on: those on the forecast and the later ones; of an open forecast all that count.
pub(super) fn claims(finding: &Finding, outcome: &Outcome) -> Vec<ClaimIx> {
    if outcome.by.is_empty() {
        return finding.counted.clone();
    }
    outcome.by.iter().flat_map(|by| by.claims.iter().chain(&by.later_than)).copied().collect()
}
