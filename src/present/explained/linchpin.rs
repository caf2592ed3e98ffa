//! What holds an answer up: without which claims, voices or sources it would be another.

use std::cmp::Ordering;

use crate::compare::explain::{Basis, Term};
use crate::compare::linchpins::{Answer, Grain, Item, LARGEST, Linchpin, Linchpins, Target};
use crate::compare::{Explanation, Finding, Member, Verdict};
use crate::model::{ClaimIx, PropositionIx, ReadingIx};
use crate::present::phrase::{Phrase, plainly, row_of, within};
use crate::present::verdict_words::verdict_without;
use crate::present::{Catalogue, Compared, words};
use crate::state::Count;

/// At most so many sets have a sentence of their own.
const TOLD: usize = 3;

pub(super) fn linchpins(
    of: &Compared,
    count: Count,
    target: Target,
    grain: Grain,
    explanation: &Explanation,
) -> Option<Vec<Vec<Phrase>>> {
    let Basis::Linchpins { now, found } = &explanation.basis else { return None };
    let asked = Asked { of, count, target };
    let mut sentences = vec![asked.stands(*now)?];
    let Some(found) = found else {
        sentences.push(plainly(unchanging(&of.words, *now, grain)));
        return Some(sentences);
    };
    sentences.extend(together(&of.words, found.size, grain).map(plainly));
    for (set, term) in found.sets.iter().zip(&explanation.arithmetic.above.terms).take(TOLD) {
        sentences.push(asked.without(set, term, grain)?);
    }
    sentences.extend(others(&of.words, found, grain).map(plainly));
    Some(sentences)
}

/// What is taken away, as messages choose by it; not for the screen.
fn name(grain: Grain) -> &'static str {
    match grain {
        Grain::Claims => "claims",
        Grain::Voices => "voices",
        Grain::Sources => "sources",
    }
}

/// That nothing changes an answer.
fn unchanging(words: &Catalogue, now: Answer, grain: Grain) -> String {
    match now {
        Answer::Verdict(Verdict::Unaddressed) => words.nothing_to_remove(),
        _ => words.no_removal(name(grain), LARGEST),
    }
}

/// That fewer are not enough; none where one is.
fn together(words: &Catalogue, size: usize, grain: Grain) -> Option<String> {
    match size {
        2 => Some(words.only_two_together(name(grain))),
        3 => Some(words.only_three_together(name(grain))),
        _ => None,
    }
}

/// How many sets are left that have no sentence of their own.
fn others(words: &Catalogue, found: &Linchpins, grain: Grain) -> Option<String> {
    let left = usize::try_from(found.total).unwrap_or(usize::MAX).saturating_sub(TOLD);
    match (left, found.size) {
        (0, _) => None,
        (_, 1) => Some(words.or_without_one(name(grain), left)),
        (_, 2) => Some(words.or_without_pair(name(grain), left)),
        _ => Some(words.or_without_three(name(grain), left)),
    }
}

/// What a set of linchpins changes.
struct Asked<'c> {
    of: &'c Compared,
    count: Count,
    target: Target,
}

impl Asked<'_> {
    /// What the answer is.
    fn stands(&self, now: Answer) -> Option<Vec<Phrase>> {
        let words = &*self.of.words;
        Some(match (self.target, now) {
            (Target::Verdict(at), Answer::Verdict(verdict)) => {
                plainly(words.verdict_is(&verdict_without(self.of, self.count, self.finding(at)?, verdict, &[])))
            }
            (_, Answer::Outcome(state)) => plainly(words.outcome_is(&words::outcome(words, state))),
            (Target::Sign { member, between: (from, to) }, Answer::Sign(sign)) => {
                let (who, from, to) = (vec![self.of.member_phrase(member)], self.label(from), self.label(to));
                match sign {
                    None => words.leans_not(who, from, to),
                    Some(Ordering::Less) => words.leans_towards(who, from),
                    Some(Ordering::Equal) => words.leans_neither(who, from, to),
                    Some(Ordering::Greater) => words.leans_towards(who, to),
                }
            }
            (Target::Order { a, b, between: (from, to) }, Answer::Order(order)) => {
                let (a, b, from, to) =
                    (vec![self.of.member_phrase(a)], vec![self.of.member_phrase(b)], self.label(from), self.label(to));
                match order {
                    None => words.lean_in_no_order(a, b, from, to),
                    Some(Ordering::Less) => words.leans_further(a, from, b),
                    Some(Ordering::Equal) => words.lean_alike(a, b, from, to),
                    Some(Ordering::Greater) => words.leans_further(b, from, a),
                }
            }
            _ => return None,
        })
    }

    /// What the answer would be without a set.
    fn without(&self, set: &Linchpin, term: &Term, grain: Grain) -> Option<Vec<Phrase>> {
        let words = &*self.of.words;
        let removed = self.removed(set, grain);
        Some(match (self.target, set.becomes) {
            (Target::Verdict(at), Answer::Verdict(verdict)) => words.removed_verdict(
                removed,
                &verdict_without(self.of, self.count, self.finding(at)?, verdict, &term.claims),
            ),
            (_, Answer::Outcome(state)) => words.removed_outcome(removed, &words::outcome(words, state)),
            (Target::Sign { member, between: (from, to) }, Answer::Sign(sign)) => {
                let (who, from, to) = (vec![self.of.member_phrase(member)], self.label(from), self.label(to));
                match sign {
                    None => words.removed_leans_not(removed, who),
                    Some(Ordering::Less) => words.removed_leans_towards(removed, who, from),
                    Some(Ordering::Equal) => words.removed_leans_neither(removed, who, from, to),
                    Some(Ordering::Greater) => words.removed_leans_towards(removed, who, to),
                }
            }
            (Target::Order { a, b, between: (from, to) }, Answer::Order(order)) => {
                let (a, b, from, to) =
                    (vec![self.of.member_phrase(a)], vec![self.of.member_phrase(b)], self.label(from), self.label(to));
                match order {
                    None => words.removed_in_no_order(removed),
                    Some(Ordering::Less) => words.removed_leans_further(removed, a, from, b),
                    Some(Ordering::Equal) => words.removed_lean_alike(removed, a, b, from, to),
                    Some(Ordering::Greater) => words.removed_leans_further(removed, b, from, a),
                }
            }
            _ => return None,
        })
    }

    fn finding(&self, at: PropositionIx) -> Option<&Finding> {
        self.of.by(self.count).finding(at)
    }

    /// `Without the claim of A (S)`
    fn removed(&self, set: &Linchpin, grain: Grain) -> Vec<Phrase> {
        let phrase = |item: &Item| match *item {
            Item::Claim(claim) => self.claim(claim),
            Item::Voice(voice) => vec![self.of.member_phrase(Member::Voice(voice))],
            Item::Source(source) => vec![self.of.member_phrase(Member::Source(source))],
        };
        let names = set.removed.iter().map(phrase).collect();
        self.of.words.removed(name(grain), set.removed.len(), row_of(&self.of.words, names))
    }

    /// A claim by its voice and its source, and where the answer rests on more than one proposition, by its proposition.
    fn claim(&self, claim: ClaimIx) -> Vec<Phrase> {
        let phrase = vec![self.of.claim_phrase(claim)];
        let proposition = self.of.by(self.count).places.proposition(claim);
        match (self.target, proposition) {
            (Target::Verdict(_), _) | (_, None) => phrase,
            (_, Some(at)) => self.of.words.claim_on(phrase, vec![within(self.of.statement_phrase(at))]),
        }
    }

    fn label(&self, reading: ReadingIx) -> &str {
        &self.of.dataset[reading].label
    }
}
