//! The words and ids by which answers name things in JSON.

use crate::compare::{Member, OutcomeState, Verdict};
use crate::model::{ClaimIx, Dataset, SourceIx, VoiceIx};

/// A verdict as one word of the format.
pub(super) fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Unaddressed => "unaddressed",
        Verdict::SingleVoice => "single_voice",
        Verdict::Echo => "echo",
        Verdict::Agreement => "agreement",
        Verdict::Qualified => "qualified",
        Verdict::Conflict => "conflict",
        Verdict::FiguresDiffer => "figures_differ",
        Verdict::Changed => "changed",
    }
}

pub(super) fn id(dataset: &Dataset, member: Member) -> &str {
    match member {
        Member::Voice(at) => dataset[at].id.as_str(),
        Member::Source(at) => dataset[at].id.as_str(),
    }
}

pub(super) fn claims<'d>(dataset: &'d Dataset, at: &[ClaimIx]) -> Vec<&'d str> {
    at.iter().map(|at| dataset[*at].id.as_str()).collect()
}

pub(super) fn voices<'d>(dataset: &'d Dataset, at: &[VoiceIx]) -> Vec<&'d str> {
    at.iter().map(|at| dataset[*at].id.as_str()).collect()
}

pub(super) fn sources<'d>(dataset: &'d Dataset, at: &[SourceIx]) -> Vec<&'d str> {
    at.iter().map(|at| dataset[*at].id.as_str()).collect()
}

/// An outcome as one word of the format.
pub(super) fn outcome_word(state: OutcomeState) -> &'static str {
    match state {
        OutcomeState::Open => "open",
        OutcomeState::BorneOut => "borne_out",
        OutcomeState::Overtaken => "overtaken",
        OutcomeState::Partly => "partly",
    }
}
