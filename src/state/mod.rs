//! What the reader chose, changed by a pure function, and its form in an address. Knows no screen and does no input or output.

mod action;
mod address;
mod filter;
mod pairs;

pub use action::{Action, update};
pub use filter::{Filter, VERDICTS};

use crate::compare::explain::Counted;
use crate::compare::{OutcomeState, Unit, Verdict};
use crate::model::{ClaimId, PropositionId, SourceId, VoiceId};

/// Everything the reader chose. The address holds all of it but the theme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// What is counted.
    pub unit: Count,
    /// In which order propositions stand.
    pub sort: Sort,
    /// Which propositions are shown.
    pub filter: Filter,
    /// What is laid open beside the matrix.
    pub open: Option<Open>,
    /// Light, dark or as the device has it.
    pub theme: Theme,
}

/// What is counted: sources or voices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Count {
    /// Each source once, by what its author says or endorses.
    #[default]
    Sources,
    /// Each voice once, whichever source carries it.
    Voices,
}

impl From<Count> for Unit {
    fn from(count: Count) -> Self {
        match count {
            Count::Sources => Self::Source,
            Count::Voices => Self::Voice,
        }
    }
}

/// In which order propositions stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Topic by topic, as in the dataset.
    #[default]
    Topic,
    /// The most contested first, without topics.
    Contestedness,
}

/// Light, dark or as the device has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Device,
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

/// What is laid open beside the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// One proposition with its claims.
    Proposition(PropositionId),
    /// One claim, among the others on its proposition.
    Claim(ClaimId),
    /// What lies behind a number of the summary, by the number's name.
    Number(Number),
    /// One source: what it says and how it leans.
    Source(SourceId),
    /// One voice: what it says and how it leans.
    Voice(VoiceId),
    /// What the marks and words mean.
    Guide,
}

/// A number of the summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Number {
    /// Documents.
    Sources,
    /// Who asserts.
    Voices,
    /// Claims.
    Claims,
    /// Statements.
    Propositions,
    /// Propositions on which at least two agree.
    Agreement,
    /// Propositions on which at least two conflict.
    Conflict,
    /// Propositions accepted in part.
    Qualified,
    /// Propositions on which figures differ.
    FiguresDiffer,
    /// Propositions whose answer changed over time or scope.
    Changed,
    /// Propositions that rest on one voice repeated.
    Echo,
    /// Propositions that rest on one voice in one source.
    Single,
    /// Forecasts that later facts contradict.
    Overtaken,
    /// Forecasts that later facts fulfil.
    BorneOut,
    /// Forecasts that later facts fulfil in part.
    Partly,
    /// Forecasts that no later fact decides.
    Undecided,
}

impl From<Number> for Counted {
    fn from(number: Number) -> Self {
        match number {
            Number::Sources => Self::Sources,
            Number::Voices => Self::Voices,
            Number::Claims => Self::Claims,
            Number::Propositions => Self::Propositions,
            Number::Agreement => Self::Verdict(Verdict::Agreement),
            Number::Conflict => Self::Verdict(Verdict::Conflict),
            Number::Qualified => Self::Verdict(Verdict::Qualified),
            Number::FiguresDiffer => Self::Verdict(Verdict::FiguresDiffer),
            Number::Changed => Self::Verdict(Verdict::Changed),
            Number::Echo => Self::Verdict(Verdict::Echo),
            Number::Single => Self::Verdict(Verdict::SingleVoice),
            Number::Overtaken => Self::Outcome(OutcomeState::Overtaken),
            Number::BorneOut => Self::Outcome(OutcomeState::BorneOut),
            Number::Partly => Self::Outcome(OutcomeState::Partly),
            Number::Undecided => Self::Outcome(OutcomeState::Open),
        }
    }
}
