//! Opposition: the verdict where some affirm and some deny.
//!
//! Every affirming claim may have to be held against every denying one, so what decides is read once per claim and is a
//! handful of plain numbers from then on.

use crate::model::order::distinct;
use crate::model::{ClaimIx, Dataset, Date, Day, VoiceIx};

use super::{Places, Rule, Verdict, scope};

/// The verdict where some affirm and some deny: a conflict if one pair of different voices meets, else a change.
pub(super) fn opposition(
    dataset: &Dataset,
    places: &Places,
    affirming: Vec<ClaimIx>,
    denying: Vec<ClaimIx>,
) -> (Verdict, Rule) {
    let scopes = distinct(affirming.iter().chain(&denying).filter_map(|&claim| scope::own(&dataset[claim])).collect());
    let read = |claims: &[ClaimIx]| -> Vec<Opponent> {
        claims.iter().map(|&claim| Opponent::of(dataset, places, claim, &scopes)).collect()
    };
    let (affirm, deny) = (read(&affirming), read(&denying));
    let in_conflict = meeting(&affirm, &deny);
    if in_conflict.is_empty() {
        return (Verdict::Changed, dissolved(&affirm, &deny, affirming, denying));
    }
    let claims = |all: Vec<Opponent>| all.into_iter().map(|one| one.claim).collect();
    let denying = claims(meeting(&deny, &in_conflict));
    (Verdict::Conflict, Rule::Opposition { affirming: claims(in_conflict), denying })
}

/// A claim as those opposed to it see it.
#[derive(Clone, Copy)]
struct Opponent {
    claim: ClaimIx,
    voice: Option<VoiceIx>,
    /// The first and last day of the period that it speaks of; the ends of time where that is open.
    first: Day,
    last: Day,
    /// The position of the scope that it declares.
    scope: Option<usize>,
}

impl Opponent {
    fn of(dataset: &Dataset, places: &Places, claim: ClaimIx, scopes: &[String]) -> Self {
        let period = places.period(dataset, claim);
        let scope = scope::own(&dataset[claim]);
        Self {
            claim,
            voice: places.voice(claim),
            first: period.and_then(Date::earliest).unwrap_or(Day { year: 0, month: 0, day: 0 }),
            last: period.and_then(Date::latest).unwrap_or(Day { year: u16::MAX, month: 0, day: 0 }),
            scope: scope.and_then(|scope| scopes.binary_search(&scope).ok()),
        }
    }

    fn shares_a_day_with(&self, other: &Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// Whether the two, opposed as they are, are in conflict: the rule of [`relation`](super::relation), in plain numbers.
    fn meets(&self, other: &Self) -> bool {
        let same_scope = self.scope.zip(other.scope).is_none_or(|(a, b)| a == b);
        self.voice != other.voice && same_scope && self.shares_a_day_with(other)
    }
}

fn meeting(claims: &[Opponent], others: &[Opponent]) -> Vec<Opponent> {
    claims.iter().filter(|claim| others.iter().any(|other| claim.meets(other))).copied().collect()
}

/// Counts why no pair meets: one voice with itself first, then disjoint periods, then scopes.
fn dissolved(affirm: &[Opponent], deny: &[Opponent], affirming: Vec<ClaimIx>, denying: Vec<ClaimIx>) -> Rule {
    let (mut by_time, mut by_scope, mut within_voice) = (0, 0, 0);
    for a in affirm {
        for b in deny {
            if a.voice == b.voice {
                within_voice += 1;
            } else if a.shares_a_day_with(b) {
                by_scope += 1;
            } else {
                by_time += 1;
            }
        }
    }
    Rule::Dissolved { affirming, denying, by_time, by_scope, within_voice }
}
