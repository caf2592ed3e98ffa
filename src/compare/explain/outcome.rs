//! What became of a forecast: the later facts that count, one by one.

use crate::compare::ledger::ledger_entry;
use crate::compare::{Comparison, Finding, Outcome, Resolved};
use crate::model::{ClaimIx, Dataset, PropositionIx};

use super::{Answer, Arithmetic, Basis, Explanation, Part, Term};

pub(super) fn explain(comparison: &Comparison, proposition: PropositionIx) -> Option<Explanation> {
    let finding = comparison.finding(proposition)?;
    let outcome = finding.outcome.as_ref()?;
    let arithmetic = facts(outcome);
    let basis = Basis::Outcome(outcome.reason);
    Some(Explanation::new(Answer::Outcome(outcome.state), claims(finding, outcome), basis, arithmetic))
}

/// What became of a forecast as one claim puts it.
pub(super) fn of_claim(dataset: &Dataset, comparison: &Comparison, claim: ClaimIx) -> Option<Explanation> {
    let entry = ledger_entry(dataset, comparison, claim)?;
    let behind = entry.facts.by.iter().flat_map(|by| by.claims.iter().chain(&by.later_than));
    let claims = behind.copied().chain([claim]).collect();
    let (answer, arithmetic) = (Answer::Outcome(entry.state), facts(&entry.facts));
    Some(Explanation::new(answer, claims, Basis::Ledger(entry), arithmetic))
}

/// The later facts, one by one.
fn facts(outcome: &Outcome) -> Arithmetic {
    let term = |by: &Resolved| {
        let claims = [by.claims.as_slice(), &by.later_than].concat();
        Term::count(Part::Proposition(by.proposition), 1, claims)
    };
    Arithmetic::count(outcome.by.iter().map(term).collect(), outcome.by.len())
}

/// The claims that an outcome rests on: those on the forecast and the later ones; of an open forecast all that count.
pub(super) fn claims(finding: &Finding, outcome: &Outcome) -> Vec<ClaimIx> {
    if outcome.by.is_empty() {
        return finding.counted.clone();
    }
    outcome.by.iter().flat_map(|by| by.claims.iter().chain(&by.later_than)).copied().collect()
}
