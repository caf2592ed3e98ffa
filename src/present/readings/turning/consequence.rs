//! What an answer would be without some claims, in a sentence.

use std::cmp::Ordering;

use crate::compare::linchpins::{Answer, Target};
use crate::model::{ClaimIx, PropositionIx, ReadingIx};
use crate::present::verdict_words::{verdict_without, verdict_word};
use crate::present::{Compared, Phrase, words};
use crate::state::Count;

/// What an answer would be without some claims; none if the answer does not belong to the target.
pub(super) fn consequence(
    of: &Compared,
    count: Count,
    (target, gone): (Target, &[ClaimIx]),
    now: Answer,
    then: Answer,
) -> Option<Vec<Phrase>> {
    Some(match (target, now, then) {
        (Target::Verdict(at), Answer::Verdict(_), Answer::Verdict(then)) => {
            let finding = of.by(count).finding(at)?;
            let then = verdict_without(of, count, finding, then, gone);
            vec![Phrase::plain(of.words.turning_verdict(&then, &verdict_word(of, count, finding)))]
        }
        (Target::Outcome(at), Answer::Outcome(now), Answer::Outcome(then)) => {
            outcome(of, at, &words::outcome(&of.words, then), &words::outcome(&of.words, now))
        }
        (Target::Sign { member, between }, Answer::Sign(now), Answer::Sign(then)) => {
            let [from, to] = labels(of, between);
            of.words.turning_lean(vec![of.member_phrase(member)], side(then), from, to, side(now))
        }
        (Target::Order { a, b, between }, Answer::Order(now), Answer::Order(then)) => {
            let (first, second) = if then == Some(Ordering::Greater) { (b, a) } else { (a, b) };
            let (first, second) = (vec![of.member_phrase(first)], vec![of.member_phrase(second)]);
            match then {
                None => of.words.turning_apart(first, second),
                Some(Ordering::Equal) => of.words.turning_alike(first, second),
                Some(_) => {
                    let now = if now == Some(Ordering::Equal) { "alike" } else { "other" };
                    of.words.turning_further(first, labels(of, between)[0], second, now)
                }
            }
        }
        _ => return None,
    })
}

fn outcome(of: &Compared, at: PropositionIx, then: &str, now: &str) -> Vec<Phrase> {
    of.words.turning_outcome(then, now, vec![of.statement_phrase(at)])
}

/// The labels of two readings.
pub(in crate::present) fn labels(of: &Compared, between: (ReadingIx, ReadingIx)) -> [&str; 2] {
    [between.0, between.1].map(|reading| of.dataset[reading].label.as_str())
}

/// Which way somebody leans, as messages choose by it.
pub(in crate::present) fn side(sign: Option<Ordering>) -> &'static str {
    match sign {
        Some(Ordering::Less) => "from",
        Some(Ordering::Greater) => "to",
        Some(Ordering::Equal) => "level",
        None => "none",
    }
}
