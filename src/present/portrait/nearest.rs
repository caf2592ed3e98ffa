//! With whom it agrees and conflicts on most propositions.

use super::{PortraitPart, Seen};
use crate::compare::{Member, PairClass, PairCounts, agreements};
use crate::model::order::descending;
use crate::present::Phrase;
use crate::state::{Asked, Aspect, Open};

/// So many are named.
const NAMED: usize = 3;

pub(super) fn nearest(seen: &Seen<'_>) -> PortraitPart {
    let words = &seen.of.words;
    let found = agreements(&seen.of.dataset, seen.comparison);
    let others = seen.comparison.members.iter().filter(|other| **other != seen.member);
    let pairs: Vec<(Member, &PairCounts)> =
        others.filter_map(|other| Some((*other, found.between(seen.member, *other)?))).collect();
    let agree = most(&pairs, PairClass::Agree).into_iter().map(|(other, counts)| {
        let number = number(seen, other, counts, PairClass::Agree);
        words.portrait_agrees(vec![seen.of.member_phrase(other)], number, counts.common())
    });
    let conflict = most(&pairs, PairClass::Conflict).into_iter().map(|(other, counts)| {
        let number = number(seen, other, counts, PairClass::Conflict);
        words.portrait_conflicts(vec![seen.of.member_phrase(other)], number, counts.common())
    });
    let lines = agree.chain(conflict).collect();
    PortraitPart { heading: words.portrait_nearest(), lines, folds: Vec::new() }
}

/// Those with most propositions of a class in common, of equally many those with the larger share of them.
fn most<'p>(pairs: &[(Member, &'p PairCounts)], class: PairClass) -> Vec<(Member, &'p PairCounts)> {
    let rank = |counts: &PairCounts| {
        let number = counts.of(class);
        let permille = (number * 1000).checked_div(counts.common()).unwrap_or_default();
        (number as u64) << 10 | permille.min(1000) as u64
    };
    let order = descending(pairs.iter().map(|(_, counts)| rank(counts)).collect());
    let order = order.into_iter().filter_map(|at| pairs.get(at).copied());
    order.filter(|(_, counts)| counts.of(class) > 0).take(NAMED).collect()
}

fn number(seen: &Seen<'_>, other: Member, counts: &PairCounts, class: PairClass) -> Vec<Phrase> {
    let words = seen.of.words.portrait_of_common(counts.of(class), counts.common());
    let asked = Asked::Pair(Aspect::Agreement, seen.of.named(seen.member), seen.of.named(other));
    vec![Phrase::opening(words, Open::Reason(asked))]
}
