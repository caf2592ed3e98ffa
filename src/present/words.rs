//! The word, and where one is needed the sentence, for every term of the glossary that reaches the screen.

use super::phrase::{Phrase, Sentence, words_of};
use crate::compare::{Finding, OutcomeState, Side, Verdict};
use crate::model::{Certainty, Kind, Relay, Stance};
use crate::state::Count;

/// The word for a verdict.
#[must_use]
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Unaddressed => "unaddressed",
        Verdict::SingleVoice => "single voice",
        Verdict::Echo => "echo",
        Verdict::Agreement => "agreement",
        Verdict::Qualified => "qualified",
        Verdict::Conflict => "conflict",
        Verdict::FiguresDiffer => "figures differ",
        Verdict::Changed => "changed",
    }
}

/// The word for a verdict where sources may be counted instead of voices.
#[must_use]
pub fn verdict_for(count: Count, of: Verdict) -> &'static str {
    match (count, of) {
        (Count::Sources, Verdict::SingleVoice) => "single source",
        (Count::Sources, Verdict::Unaddressed) => "only reported",
        _ => verdict(of),
    }
}

/// The word for the verdict on one proposition, where sources may be counted instead of voices.
#[must_use]
pub fn verdict_on(count: Count, finding: &Finding) -> &'static str {
    let silent = finding.verdict == Verdict::Unaddressed && finding.apart.is_empty();
    if silent { verdict(finding.verdict) } else { verdict_for(count, finding.verdict) }
}

/// What a verdict means where sources may be counted instead of voices.
#[must_use]
pub fn verdict_meaning_for(count: Count, of: Verdict) -> &'static str {
    match (count, of) {
        (Count::Sources, Verdict::SingleVoice) => "One source takes a position. No other confirms or opposes it.",
        (Count::Sources, Verdict::Unaddressed) => {
            "No source takes a position of its own; at most it reports what others say."
        }
        _ => verdict_meaning(of),
    }
}

/// What a verdict means.
#[must_use]
pub fn verdict_meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Unaddressed => "Nobody who counts says anything about it. Silence is not a stance.",
        Verdict::SingleVoice => "One voice in one source. Nobody else confirms or opposes it.",
        Verdict::Echo => "One voice, carried by two or more sources. Repeating is not confirming.",
        Verdict::Agreement => "Two or more say the same and nobody opposes or qualifies it.",
        Verdict::Qualified => {
            "Nobody affirms what another denies, but at least one accepts it only in part or under a condition."
        }
        Verdict::Conflict => "One affirms what another denies, and neither time nor scope tells them apart.",
        Verdict::FiguresDiffer => "They point the same way, but at least two figures do not agree.",
        Verdict::Changed => {
            "Affirmed and denied, but of different times or scopes, or by one voice on both sides. Later is not wrong."
        }
    }
}

/// The verb for a stance.
#[must_use]
pub fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Affirms => "affirms",
        Stance::Qualifies => "qualifies",
        Stance::Denies => "denies",
    }
}

/// The verb for a position.
#[must_use]
pub fn side(side: Side) -> &'static str {
    match side {
        Side::Affirms => "affirms",
        Side::Qualifies => "qualifies",
        Side::Denies => "denies",
        Side::Both => "says both",
    }
}

/// How sure the voice was.
#[must_use]
pub fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Asserted => "asserted",
        Certainty::Hedged => "hedged",
        Certainty::Speculative => "speculative",
    }
}

/// How the source carries the voice.
#[must_use]
pub fn relay(relay: Relay) -> &'static str {
    match relay {
        Relay::Own => "own words",
        Relay::Endorsed => "endorsed",
        Relay::Reported => "reported",
        Relay::Disputed => "disputed",
    }
}

/// The kind of a proposition.
#[must_use]
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Fact => "fact",
        Kind::Assessment => "assessment",
        Kind::Forecast => "forecast",
    }
}

/// The kinds of propositions, in the plural.
#[must_use]
pub fn kinds(kind: Kind) -> &'static str {
    match kind {
        Kind::Fact => "Facts",
        Kind::Assessment => "Assessments",
        Kind::Forecast => "Forecasts",
    }
}

/// The outcome of a forecast.
#[must_use]
pub fn outcome(outcome: OutcomeState) -> &'static str {
    match outcome {
        OutcomeState::Open => "open",
        OutcomeState::BorneOut => "borne out",
        OutcomeState::Overtaken => "overtaken",
        OutcomeState::Partly => "partly",
    }
}

/// What an outcome means.
#[must_use]
pub fn outcome_meaning(outcome: OutcomeState) -> &'static str {
    match outcome {
        OutcomeState::Open => "No later fact in this dataset decides it.",
        OutcomeState::BorneOut => "A later fact of the same scope fulfils it.",
        OutcomeState::Overtaken => "A later fact of the same scope contradicts it.",
        OutcomeState::Partly => "Later facts touch it in part, in another scope, or point both ways.",
    }
}

/// A noun with its number: `1 claim`, `3 claims`.
#[must_use]
pub fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Names in a row: `A`, `A and B`, `A, B and C`, `A, B and 3 others`.
#[must_use]
pub fn listed(names: &[&str]) -> String {
    words_of(&Sentence::default().row(names.iter().map(|name| Phrase::plain(*name)).collect()).phrases())
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn names_are_listed_up_to_three() {
        assert_eq!(listed(&["A"]), "A");
        assert_eq!(listed(&["A", "B", "C"]), "A, B and C");
        assert_eq!(listed(&["A", "B", "C", "D"]), "A, B and 2 others");
    }
}
