//! The rules that count the numbers of the summary, in words.

use super::words;
use crate::compare::explain::Counted;
use crate::state::Count;

/// The rule that counts.
pub(super) fn counting_rule(count: Count, counted: Counted) -> &'static str {
    match counted {
        Counted::Sources => "Documents in which at least one claim is found.",
        Counted::Voices => "Persons, institutions and groups that assert something, each once, whatever the spelling.",
        Counted::Claims => "One voice’s stance on one proposition in one source.",
        Counted::Propositions => "Statements on which at least one claim is made.",
        Counted::Verdict(verdict) => words::verdict_meaning_for(count, verdict),
        Counted::Outcome(state) => words::outcome_meaning(state),
    }
}
