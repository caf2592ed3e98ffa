//! The rules that count the numbers of the summary, in words.

use super::{Catalogue, words};
use crate::compare::explain::Counted;
use crate::state::Count;

/// The rule that counts.
pub(super) fn counting_rule(words: &Catalogue, count: Count, counted: Counted) -> String {
    match counted {
        Counted::Sources => words.rule_sources(),
        Counted::Voices => words.rule_voices(),
        Counted::Claims => words.rule_claims(),
        Counted::Propositions => words.rule_propositions(),
        Counted::Verdict(verdict) => words::verdict_meaning_for(words, count, verdict),
        Counted::OnlyReported => words.only_reported_means(),
        Counted::Forecasts => words.rule_forecasts(),
        Counted::Outcome(state) => words::outcome_meaning(words, state),
    }
}
