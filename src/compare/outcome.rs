//! Outcomes: what later facts did to a forecast.

use crate::model::{ClaimIx, Effect, PropositionIx};

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
