//! The word for a verdict: on one proposition as exact as its rule, on a class of propositions as wide as the class.

use super::{Compared, words};
use crate::compare::{Finding, Rule, Verdict};
use crate::state::Count;

/// The word for the verdict on one proposition.
pub(in crate::present) fn verdict_word(of: &Compared, count: Count, finding: &Finding) -> String {
    match finding.rule {
        Rule::Dissolved { by_time, by_scope, .. } => match (by_time, by_scope) {
            (0, 0) => of.words.split_within_voice(),
            (_, 0) => of.words.split_by_time(),
            (0, _) => of.words.split_by_scope(),
            _ => of.words.split_by_time_and_scope(),
        },
        _ => words::verdict_on(&of.words, count, finding),
    }
}

/// The word for all propositions with a verdict.
pub(in crate::present) fn class_word(of: &Compared, count: Count, verdict: Verdict) -> String {
    let members = || of.by(count).findings.iter().filter(|finding| finding.verdict == verdict);
    let silent = || members().filter(|finding| finding.apart.is_empty()).count();
    match verdict {
        Verdict::Changed => of.words.chip_changed(),
        Verdict::Unaddressed if count == Count::Sources && silent() == members().count() => {
            words::verdict(&of.words, verdict)
        }
        Verdict::Unaddressed if count == Count::Sources && silent() > 0 => of.words.chip_unaddressed(),
        _ => words::verdict_for(&of.words, count, verdict),
    }
}
