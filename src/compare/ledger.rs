//! The forecast ledger: every claim on a forecast, with what became of it.

use crate::model::{Certainty, ClaimIx, Dataset, Date, PropositionIx, Stance, VoiceIx};

use super::heard::Heard;
use super::{Comparison, Outcome, OutcomeState, outcome, scope};

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
    /// What it covers: the claim's scope, or the proposition's; trimmed, in lower case.
    pub scope: Option<String>,
    /// What became of it, seen from the claim's stance.
    pub outcome: Outcome,
}

/// Every counted claim on a forecast, in the order of propositions and then of claims.
#[must_use]
pub fn ledger(dataset: &Dataset, comparison: &Comparison) -> Vec<LedgerEntry> {
    let heard = Heard::all(dataset, &comparison.places, comparison.unit);
    let forecasts = comparison.findings.iter().filter(|finding| finding.outcome.is_some());
    let claims = forecasts.flat_map(|finding| finding.counted.iter().map(|&claim| (finding.proposition, claim)));
    claims.filter_map(|(forecast, claim)| entry(dataset, comparison, forecast, claim, &heard)).collect()
}

fn entry(
    dataset: &Dataset,
    comparison: &Comparison,
    forecast: PropositionIx,
    claim: ClaimIx,
    heard: &[Heard],
) -> Option<LedgerEntry> {
    let places = &comparison.places;
    let outcome = outcome::of_forecast(dataset, places, forecast, &[claim], heard)?;
    Some(LedgerEntry {
        proposition: forecast,
        claim,
        voice: places.voice(claim)?,
        said: places.said(dataset, claim)?.clone(),
        certainty: dataset[claim].certainty,
        scope: scope::effective(&dataset[claim], &dataset[forecast]),
        outcome: Outcome { state: seen_from(dataset[claim].stance, outcome.state), by: outcome.by },
    })
}

/// What became of the forecast, seen from a stance on it: whoever denies what was borne out was overtaken, and
/// whoever accepts it only in part can be right or wrong in part at most.
fn seen_from(stance: Stance, state: OutcomeState) -> OutcomeState {
    match (stance, state) {
        (_, OutcomeState::Open) => OutcomeState::Open,
        (Stance::Affirms, state) => state,
        (Stance::Denies, OutcomeState::BorneOut) => OutcomeState::Overtaken,
        (Stance::Denies, OutcomeState::Overtaken) => OutcomeState::BorneOut,
        (Stance::Qualifies | Stance::Denies, _) => OutcomeState::Partly,
    }
}
