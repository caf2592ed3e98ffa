//! What is laid open beside the view.

use super::Asked;
use crate::compare::explain::Counted;
use crate::compare::{OutcomeState, Verdict};
use crate::model::{ClaimId, PropositionId, SourceId, VoiceId};

/// What is laid open beside the view.
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
    /// Why an answer of the comparison is what it is.
    Reason(Asked),
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
    /// Propositions of which sources only report what others say.
    OnlyReported,
    /// Forecasts.
    Forecasts,
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
            Number::OnlyReported => Self::OnlyReported,
            Number::Forecasts => Self::Forecasts,
            Number::Overtaken => Self::Outcome(OutcomeState::Overtaken),
            Number::BorneOut => Self::Outcome(OutcomeState::BorneOut),
            Number::Partly => Self::Outcome(OutcomeState::Partly),
            Number::Undecided => Self::Outcome(OutcomeState::Open),
        }
    }
}
