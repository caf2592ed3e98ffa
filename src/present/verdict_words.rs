//! The word for a verdict: on one proposition as exact as its rule, on a class of propositions as wide as the class.

use super::{Catalogue, Compared, words};
use crate::compare::{Finding, RelationKind, Rule, Verdict};
use crate::model::ClaimIx;
use crate::state::Count;

/// The word for the verdict on one proposition.
pub(in crate::present) fn verdict_word(of: &Compared, count: Count, finding: &Finding) -> String {
    match finding.rule {
        Rule::Dissolved { by_time, by_scope, .. } => split(&of.words, by_time > 0, by_scope > 0),
        _ => words::verdict_on(&of.words, count, finding),
    }
}

/// The word for a verdict on one proposition where some claims are gone: what nobody takes a position on can still be reported.
pub(in crate::present) fn verdict_without(
    of: &Compared,
    count: Count,
    finding: &Finding,
    then: Verdict,
    gone: &[ClaimIx],
) -> String {
    let is_left = |claim: &ClaimIx| !gone.contains(claim);
    match then {
        Verdict::Changed => {
            let all = of.by(count).relations(&of.dataset, finding.proposition);
            let left: Vec<_> = all.filter(|pair| is_left(&pair.a) && is_left(&pair.b)).map(|pair| pair.kind).collect();
            let any = |kind| left.contains(&kind);
            split(&of.words, any(RelationKind::DifferentTime), any(RelationKind::DifferentScope))
        }
        Verdict::Unaddressed if !finding.apart.iter().any(is_left) => words::verdict(&of.words, then),
        _ => words::verdict_for(&of.words, count, then),
    }
}

/// What tells those who affirm from those who deny.
fn split(words: &Catalogue, by_time: bool, by_scope: bool) -> String {
    match (by_time, by_scope) {
        (false, false) => words.split_within_voice(),
        (true, false) => words.split_by_time(),
        (false, true) => words.split_by_scope(),
        (true, true) => words.split_by_time_and_scope(),
    }
}

/// The word for all propositions with a verdict.
pub(in crate::present) fn class_word(of: &Compared, count: Count, verdict: Verdict) -> String {
    let members = || of.by(count).findings.iter().filter(|finding| finding.verdict == verdict);
    let silent = || members().filter(|finding| finding.apart.is_empty()).count();
    match verdict {
        Verdict::Unaddressed if count == Count::Sources && silent() == members().count() => {
            words::verdict(&of.words, verdict)
        }
        Verdict::Unaddressed if count == Count::Sources && silent() > 0 => of.words.chip_unaddressed(),
        _ => words::verdict_for(&of.words, count, verdict),
    }
}
