//! Outcomes: what later facts did to a forecast.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{ClaimIx, Dataset, Date, Day, Effect, Kind, PropositionIx, Stance};

use super::heard::Heard;
use super::{Places, scope};

/// What later facts did to a forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutcomeState {
    /// No later fact bears on it.
    Open,
    /// It happened.
    BorneOut,
    /// The opposite happened.
    Overtaken,
    /// A part of it happened, or something of another scope, or facts point both ways.
    Partly,
}

impl OutcomeState {
    /// All outcomes.
    pub const ALL: [Self; 4] = [Self::Open, Self::BorneOut, Self::Overtaken, Self::Partly];
}

/// The outcome of a forecast with the facts behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What became of it.
    pub state: OutcomeState,
    /// The later propositions that count, in the order in which the forecast names them.
    pub by: Vec<Resolved>,
}

/// A later proposition that bears on a forecast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The later proposition, of kind fact.
    pub proposition: PropositionIx,
    /// What it does to the forecast.
    pub effect: Effect,
    /// The claims that affirm it and were said later than some claim in `later_than`; never empty.
    pub claims: Vec<ClaimIx>,
    /// Whether some of them have the scope of a forecast they are later than; otherwise the effect is partial.
    pub same_scope: bool,
    /// The claims on the forecast that they are later than.
    pub later_than: Vec<ClaimIx>,
    /// The counted claims that deny the later proposition: shown, but they do not change the outcome.
    pub denied_by: Vec<ClaimIx>,
}

/// The outcome of a proposition that its claims, whatever their stance, put forward as a forecast; none for other kinds.
///
/// A later proposition counts through the claims that affirm it as a fact and were said later than a claim on the forecast:
/// every day that the one can mean lies before every day of the other. If no such fact has the scope of a claim that it is later
/// than, its effect is partial.
pub(super) fn of_forecast(
    dataset: &Dataset,
    places: &Places,
    forecast: PropositionIx,
    claims: &[ClaimIx],
    heard: &[Heard],
) -> Option<Outcome> {
    if dataset[forecast].kind != Kind::Forecast {
        return None;
    }
    let made = Made::by(dataset, places, forecast, claims);
    let resolving = places.resolved_by(forecast).iter();
    let by: Vec<Resolved> = resolving
        .filter_map(|&(later, effect)| made.resolved(dataset, places, later, effect, &heard.get(later.0)?.counted))
        .collect();
    Some(Outcome { state: state(&by), by })
}

/// When and in what scope a forecast was made.
struct Made {
    /// Each claim with the last day on which it can have been said.
    until: Vec<(ClaimIx, Day)>,
    /// The earliest of these days per scope.
    first_by_scope: BTreeMap<Option<String>, Day>,
}

impl Made {
    fn by(dataset: &Dataset, places: &Places, forecast: PropositionIx, claims: &[ClaimIx]) -> Self {
        let mut made = Self { until: Vec::new(), first_by_scope: BTreeMap::new() };
        for &claim in claims {
            let Some(until) = places.said(dataset, claim).and_then(Date::latest) else { continue };
            made.until.push((claim, until));
            let scope = scope::effective(&dataset[claim], &dataset[forecast]);
            let first = made.first_by_scope.entry(scope).or_insert(until);
            *first = until.min(*first);
        }
        made
    }

    /// What a later proposition does to the forecast; none if it is no fact or nobody affirms it later.
    fn resolved(
        &self,
        dataset: &Dataset,
        places: &Places,
        later: PropositionIx,
        effect: Effect,
        counted: &[ClaimIx],
    ) -> Option<Resolved> {
        let first = self.until.iter().map(|(_, until)| *until).min()?;
        let said = |claim: ClaimIx| places.said(dataset, claim).and_then(Date::earliest);
        let taking = |stance| counted.iter().copied().filter(move |&claim| dataset[claim].stance == stance);
        let claims: Vec<ClaimIx> =
            taking(Stance::Affirms).filter(|&claim| said(claim).is_some_and(|day| day > first)).collect();
        let last = claims.iter().filter_map(|&claim| said(claim)).max()?;
        let in_scope = |&claim: &ClaimIx| {
            let first = self.first_by_scope.get(&scope::effective(&dataset[claim], &dataset[later]));
            first.zip(said(claim)).is_some_and(|(first, day)| day > *first)
        };
        (dataset[later].kind == Kind::Fact).then(|| Resolved {
            proposition: later,
            effect,
            same_scope: claims.iter().any(in_scope),
            later_than: self.until.iter().filter(|(_, until)| *until < last).map(|(claim, _)| *claim).collect(),
            denied_by: taking(Stance::Denies).collect(),
            claims,
        })
    }
}

/// Puts the effects together: what happened in full in the forecast's own scope decides, unless facts point both ways.
fn state(by: &[Resolved]) -> OutcomeState {
    let effects: BTreeSet<(Effect, bool)> = by.iter().map(|resolved| (resolved.effect, resolved.same_scope)).collect();
    let has = |effect| effects.contains(&(effect, true));
    match (has(Effect::BearsOut), has(Effect::Overtakes)) {
        (true, false) => OutcomeState::BorneOut,
        (false, true) if !has(Effect::InPart) => OutcomeState::Overtaken,
        (false, false) if effects.is_empty() => OutcomeState::Open,
        _ => OutcomeState::Partly,
    }
}
