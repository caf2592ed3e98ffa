//! The words and ids by which answers name things in JSON and in tables.

use crate::compare::{Member, OutcomeState, Verdict};
use crate::model::{Certainty, ClaimIx, Dataset, Kind, Relay, SourceIx, Stance, VoiceIx, VoiceKind};

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

/// A stance as one word of the format.
pub(super) fn stance_word(stance: Stance) -> &'static str {
    match stance {
        Stance::Affirms => "affirms",
        Stance::Qualifies => "qualifies",
        Stance::Denies => "denies",
    }
}

/// A certainty as one word of the format.
pub(super) fn certainty_word(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Asserted => "asserted",
        Certainty::Hedged => "hedged",
        Certainty::Speculative => "speculative",
    }
}

/// A relay as one word of the format.
pub(super) fn relay_word(relay: Relay) -> &'static str {
    match relay {
        Relay::Own => "own",
        Relay::Endorsed => "endorsed",
        Relay::Reported => "reported",
        Relay::Disputed => "disputed",
    }
}

/// A kind of propositions as one word of the format.
pub(super) fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Fact => "fact",
        Kind::Assessment => "assessment",
        Kind::Forecast => "forecast",
    }
}

/// A kind of voices as one word of the format.
pub(super) fn voice_kind_word(kind: VoiceKind) -> &'static str {
    match kind {
        VoiceKind::Person => "person",
        VoiceKind::Institution => "institution",
        VoiceKind::Group => "group",
    }
}
