//! The summary: every count that heads a comparison, each with the records behind it.

use std::collections::BTreeSet;

use crate::model::{ClaimIx, Dataset, PropositionIx, SourceIx, VoiceIx};

use super::{Comparison, Finding, OutcomeState, Verdict};

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
    let places = &comparison.places;
    let claims: Vec<ClaimIx> =
        (0..dataset.claims.len()).map(ClaimIx).filter(|&claim| places.proposition(claim).is_some()).collect();
    Summary {
        sources: distinct(claims.iter().filter_map(|&claim| places.source(claim))),
        voices: distinct(claims.iter().filter_map(|&claim| places.voice(claim))),
        propositions: distinct(claims.iter().filter_map(|&claim| places.proposition(claim))),
        claims,
        verdicts: Verdict::ALL.map(|verdict| (verdict, where_finding(comparison, |f| f.verdict == verdict))),
        outcomes: OutcomeState::ALL.map(|state| {
            (state, where_finding(comparison, |f| f.outcome.as_ref().is_some_and(|outcome| outcome.state == state)))
        }),
    }
}

fn where_finding(comparison: &Comparison, fits: impl Fn(&Finding) -> bool) -> Vec<PropositionIx> {
    comparison.findings.iter().filter(|finding| fits(finding)).map(|finding| finding.proposition).collect()
}

fn distinct<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    items.collect::<BTreeSet<T>>().into_iter().collect()
}
