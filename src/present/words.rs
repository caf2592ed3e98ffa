//! The word, and where one is needed the sentence, for every term of the glossary that reaches the screen.

use super::Catalogue;
use super::phrase::{Phrase, row, words_of};
use crate::compare::{Finding, OutcomeState, Side, Verdict};
use crate::model::{Certainty, Kind, Relay, Stance};
use crate::state::Count;

/// The word for a verdict.
#[must_use]
pub fn verdict(words: &Catalogue, verdict: Verdict) -> String {
    match verdict {
        Verdict::Unaddressed => words.verdict_unaddressed(),
        Verdict::SingleVoice => words.verdict_single_voice(),
        Verdict::Echo => words.verdict_echo(),
        Verdict::Agreement => words.verdict_agreement(),
        Verdict::Qualified => words.verdict_qualified(),
        Verdict::Conflict => words.verdict_conflict(),
        Verdict::FiguresDiffer => words.verdict_figures_differ(),
        Verdict::Changed => words.chip_changed(),
    }
}

/// The word for a verdict where sources may be counted instead of voices.
#[must_use]
pub fn verdict_for(words: &Catalogue, count: Count, of: Verdict) -> String {
    match (count, of) {
        (Count::Sources, Verdict::SingleVoice) => words.verdict_single_source(),
        (Count::Sources, Verdict::Unaddressed) => words.verdict_only_reported(),
        _ => verdict(words, of),
    }
}

/// The word for the verdict on one proposition, where sources may be counted instead of voices.
#[must_use]
pub fn verdict_on(words: &Catalogue, count: Count, finding: &Finding) -> String {
    let silent = finding.verdict == Verdict::Unaddressed && finding.apart.is_empty();
    if silent { verdict(words, finding.verdict) } else { verdict_for(words, count, finding.verdict) }
}

/// What a verdict means where sources may be counted instead of voices.
#[must_use]
pub fn verdict_meaning_for(words: &Catalogue, count: Count, of: Verdict) -> String {
    match (count, of) {
        (Count::Sources, Verdict::SingleVoice) => words.single_source_means(),
        (Count::Sources, Verdict::Unaddressed) => words.only_reported_means(),
        _ => verdict_meaning(words, of),
    }
}

/// What a verdict means.
#[must_use]
pub fn verdict_meaning(words: &Catalogue, verdict: Verdict) -> String {
    match verdict {
        Verdict::Unaddressed => words.unaddressed_means(),
        Verdict::SingleVoice => words.single_voice_means(),
        Verdict::Echo => words.echo_means(),
        Verdict::Agreement => words.agreement_means(),
        Verdict::Qualified => words.qualified_means(),
        Verdict::Conflict => words.conflict_means(),
        Verdict::FiguresDiffer => words.figures_differ_means(),
        Verdict::Changed => words.changed_means(),
    }
}

/// The verb for a stance.
#[must_use]
pub fn stance(words: &Catalogue, stance: Stance) -> String {
    match stance {
        Stance::Affirms => words.stance_affirms(),
        Stance::Qualifies => words.stance_qualifies(),
        Stance::Denies => words.stance_denies(),
    }
}

/// The verb for a position.
#[must_use]
pub fn side(words: &Catalogue, side: Side) -> String {
    match side {
        Side::Affirms => words.stance_affirms(),
        Side::Qualifies => words.stance_qualifies(),
        Side::Denies => words.stance_denies(),
        Side::Both => words.stance_both(),
    }
}

/// How sure the voice was.
#[must_use]
pub fn certainty(words: &Catalogue, certainty: Certainty) -> String {
    match certainty {
        Certainty::Asserted => words.certainty_asserted(),
        Certainty::Hedged => words.certainty_hedged(),
        Certainty::Speculative => words.certainty_speculative(),
    }
}

/// How the source carries the voice.
#[must_use]
pub fn relay(words: &Catalogue, relay: Relay) -> String {
    match relay {
        Relay::Own => words.relay_own(),
        Relay::Endorsed => words.relay_endorsed(),
        Relay::Reported => words.relay_reported(),
        Relay::Disputed => words.relay_disputed(),
    }
}

/// The kind of a proposition.
#[must_use]
pub fn kind(words: &Catalogue, kind: Kind) -> String {
    match kind {
        Kind::Fact => words.kind_fact(),
        Kind::Assessment => words.kind_assessment(),
        Kind::Forecast => words.kind_forecast(),
    }
}

/// The kinds of propositions, in the plural.
#[must_use]
pub fn kinds(words: &Catalogue, kind: Kind) -> String {
    match kind {
        Kind::Fact => words.kind_facts(),
        Kind::Assessment => words.kind_assessments(),
        Kind::Forecast => words.kind_forecasts(),
    }
}

/// The outcome of a forecast.
#[must_use]
pub fn outcome(words: &Catalogue, outcome: OutcomeState) -> String {
    match outcome {
        OutcomeState::Open => words.outcome_open(),
        OutcomeState::BorneOut => words.outcome_borne_out(),
        OutcomeState::Overtaken => words.outcome_overtaken(),
        OutcomeState::Partly => words.outcome_partly(),
    }
}

/// What an outcome means.
#[must_use]
pub fn outcome_meaning(words: &Catalogue, outcome: OutcomeState) -> String {
    match outcome {
        OutcomeState::Open => words.open_means(),
        OutcomeState::BorneOut => words.borne_out_means(),
        OutcomeState::Overtaken => words.overtaken_means(),
        OutcomeState::Partly => words.partly_means(),
    }
}

/// So many sources, or so many voices.
#[must_use]
pub fn members(words: &Catalogue, count: Count, number: usize) -> String {
    match count {
        Count::Sources => words.n_sources(number),
        Count::Voices => words.n_voices(number),
    }
}

/// What is counted, as messages choose by it: `sources` or `voices`; not for the screen.
#[must_use]
pub(super) fn unit(count: Count) -> &'static str {
    match count {
        Count::Sources => "sources",
        Count::Voices => "voices",
    }
}

/// Names in a row: `A`, `A and B`, `A, B and C`, `A, B and 3 others`.
#[must_use]
pub fn listed(words: &Catalogue, names: &[&str]) -> String {
    words_of(&row(words, names.iter().map(|name| Phrase::plain(*name)).collect()))
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, listed};

    #[test]
    fn names_are_listed_up_to_three() {
        let listed = |names: &[&str]| listed(&Catalogue::default(), names);
        assert_eq!(listed(&[]), "");
        assert_eq!(listed(&["A"]), "A");
        assert_eq!(listed(&["A", "B"]), "A and B");
        assert_eq!(listed(&["A", "B", "C"]), "A, B and C");
        assert_eq!(listed(&["A", "B", "C", "D"]), "A, B and 2 others");
    }
}
