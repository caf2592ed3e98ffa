//! How two claims stand to each other, and how far their stances are apart.

use crate::compare::relation::relation;
use crate::compare::{Comparison, Fraction, Stances};
use crate::model::{ClaimIx, Dataset};

use super::arithmetic::{MINUS, parts};
use super::{Answer, Arithmetic, Basis, Explanation, Part, Term};

pub(super) fn explain(dataset: &Dataset, comparison: &Comparison, a: ClaimIx, b: ClaimIx) -> Option<Explanation> {
    let counted = &comparison.finding(comparison.places.proposition(a)?)?.counted;
    if a == b || [a, b].iter().any(|claim| counted.binary_search(claim).is_err()) {
        return None;
    }
    let found = relation(dataset, &comparison.places, a, b);
    let mut stand = [(a, quarters(dataset, a)), (b, quarters(dataset, b))];
    if stand[0].1 < stand[1].1 {
        stand.reverse();
    }
    let [(high, high_quarters), (low, low_quarters)] = stand;
    let term = |claim: ClaimIx, factors: Vec<Fraction>| Term {
        part: Part::Stance(dataset[claim].stance),
        factors,
        claims: vec![claim],
    };
    let terms = vec![term(high, vec![parts(high_quarters, 4)]), term(low, vec![MINUS, parts(low_quarters, 4)])];
    let arithmetic = Arithmetic::plain(terms, parts(high_quarters - low_quarters, 4));
    Some(Explanation::new(Answer::Relation(found.kind), vec![a, b], Basis::Relation(found), arithmetic))
}

/// Where a claim stands between denial and acceptance, in quarters.
fn quarters(dataset: &Dataset, claim: ClaimIx) -> i64 {
    let mut stances = Stances::default();
    stances.add(dataset[claim].stance);
    i64::from(stances.acceptance_quarters())
}
