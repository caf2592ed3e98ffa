//! The forecast ledger: every claim on a forecast, with what became of it.

use crate::model::{Certainty, ClaimIx, Dataset, Date, PropositionIx, VoiceIx};

use super::{Comparison, Outcome};

/// One claim on a forecast: who, when, how surely, about what, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerEntry {
    /// The forecast.
    pub proposition: PropositionIx,
    /// The claim.
    pub claim: ClaimIx,
    /// Who forecast.
    pub voice: VoiceIx,
    /// When it was said.
    pub said: Date,
    /// How surely.
    pub certainty: Certainty,
    /// What it covers: the claim's scope, or the proposition's.
    pub scope: Option<String>,
    /// What became of it, seen from the claim's stance.
    pub outcome: Outcome,
}

/// Every counted claim on a forecast, in the order of propositions and then of claims.
#[must_use]
pub fn ledger(dataset: &Dataset, comparison: &Comparison) -> Vec<LedgerEntry> {
    let _ = (dataset, comparison);
    Vec::new()
}
