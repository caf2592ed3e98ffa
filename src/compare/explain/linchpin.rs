//! What holds an answer up: the smallest sets without which it would be another, one by one.

use crate::compare::linchpins::{Grain, Item, Linchpin, Target, answer, linchpins};
use crate::compare::{Comparison, Fraction};
use crate::model::order::ascending;
use crate::model::{ClaimIx, Dataset};

use super::{Answer, Arithmetic, Basis, Explanation, Part, Term};

pub(super) fn explain(dataset: &Dataset, comparison: &Comparison, target: Target, grain: Grain) -> Option<Explanation> {
    let now = answer(dataset, comparison, target)?;
    let found = linchpins(dataset, comparison, target, grain);
    let sets = found.as_ref().map(|found| found.sets.as_slice()).unwrap_or_default();
    let total = number(found.as_ref().map_or(0, |found| found.total));
    let held = sets.len();
    let mut terms = removals(dataset, comparison, grain, sets);
    let others = Fraction { numerator: total.numerator - number(held as u64).numerator, ..total };
    if others.numerator > 0 {
        terms.push(Term { part: Part::OtherLinchpins, factors: vec![others], claims: Vec::new() });
    }
    let claims = terms.iter().flat_map(|term| term.claims.iter().copied()).collect();
    let basis = Basis::Linchpins { now, found };
    Some(Explanation::new(Answer::Number(total.into()), claims, basis, Arithmetic::plain(terms, total)))
}

/// One term per set, with the claims that are gone with it.
fn removals(dataset: &Dataset, comparison: &Comparison, grain: Grain, sets: &[Linchpin]) -> Vec<Term> {
    let removed = |set: usize, of: &Linchpin| of.removed.iter().map(move |&item| (item, set)).collect::<Vec<_>>();
    let by_item: Vec<(Item, usize)> =
        ascending(sets.iter().enumerate().flat_map(|(set, of)| removed(set, of)).collect());
    let mut terms: Vec<Term> = sets.iter().map(|_| Term::count(Part::Linchpin, 1, Vec::new())).collect();
    for claim in (0..dataset.claims.len()).map(ClaimIx) {
        let Some(item) = grain.item(&comparison.places, claim) else { continue };
        let from = by_item.partition_point(|(of, _)| *of < item);
        for (_, set) in by_item.iter().skip(from).take_while(|(of, _)| *of == item) {
            terms.get_mut(*set).into_iter().for_each(|term| term.claims.push(claim));
        }
    }
    terms
}

fn number(of: u64) -> Fraction {
    Fraction { numerator: i64::try_from(of).unwrap_or(i64::MAX), denominator: 1 }
}
