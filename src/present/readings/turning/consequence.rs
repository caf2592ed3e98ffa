//! What an answer would be without some claims, in a sentence.

use std::cmp::Ordering;

use crate::compare::Finding;
use crate::compare::Verdict;
use crate::compare::linchpins::{Answer, Target};
use crate::model::{ClaimIx, PropositionIx, ReadingIx};
use crate::present::readings::pulls::statement;
use crate::present::reason::named;
use crate::present::verdict_words::verdict_word;
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
            let then = verdict(of, count, finding, then, gone);
            vec![Phrase::plain(of.words.turning_verdict(&then, &verdict_word(of, count, finding)))]
        }
        (Target::Outcome(at), Answer::Outcome(now), Answer::Outcome(then)) => {
            outcome(of, at, &words::outcome(&of.words, then), &words::outcome(&of.words, now))
        }
        (Target::Sign { member, between }, Answer::Sign(now), Answer::Sign(then)) => {
            let [from, to] = labels(of, between);
            of.words.turning_lean(vec![named(of, member)], side(then), from, to, side(now))
        }
        (Target::Order { a, b, between }, Answer::Order(now), Answer::Order(then)) => {
            let (first, second) = if then == Some(Ordering::Greater) { (b, a) } else { (a, b) };
            let (first, second) = (vec![named(of, first)], vec![named(of, second)]);
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
    of.words.turning_outcome(then, now, statement(of, at))
}

/// The word for a verdict where some claims are gone: what nobody takes a position on can still be reported.
fn verdict(of: &Compared, count: Count, finding: &Finding, then: Verdict, gone: &[ClaimIx]) -> String {
    let is_reported = finding.apart.iter().any(|claim| !gone.contains(claim));
    let is_silent = then == Verdict::Unaddressed && !is_reported;
    if is_silent { words::verdict(&of.words, then) } else { words::verdict_for(&of.words, count, then) }
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
