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

/// What tells them apart on any of several propositions; the word of each where all have the same.
fn split_class<'f>(words: &Catalogue, members: impl Iterator<Item = &'f Finding>) -> String {
    let (mut by_time, mut by_scope, mut by_voice) = (false, false, false);
    for finding in members {
        if let Rule::Dissolved { by_time: times, by_scope: scopes, .. } = finding.rule {
            by_time |= times > 0;
            by_scope |= scopes > 0;
            by_voice |= times == 0 && scopes == 0;
        }
    }
    match (by_time, by_scope, by_voice) {
        (true, false, false) | (false, true, false) | (false, false, true) => split(words, by_time, by_scope),
        (_, _, true) => words.chip_changed_or_voice(),
        _ => words.chip_changed(),
    }
}

/// The word for all propositions with a verdict.
pub(in crate::present) fn class_word(of: &Compared, count: Count, verdict: Verdict) -> String {
    let members = || of.by(count).findings.iter().filter(|finding| finding.verdict == verdict);
    let silent = || members().filter(|finding| finding.apart.is_empty()).count();
    match verdict {
        Verdict::Changed => split_class(&of.words, members()),
        Verdict::Unaddressed if count == Count::Sources && silent() == members().count() => {
            words::verdict(&of.words, verdict)
        }
        Verdict::Unaddressed if count == Count::Sources && silent() > 0 => of.words.chip_unaddressed(),
        _ => words::verdict_for(&of.words, count, verdict),
    }
}
