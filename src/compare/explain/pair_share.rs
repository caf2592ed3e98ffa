//! Two shares of a pair: on how many common propositions both are on one side, and how close their ranks are.

use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::{PairAgreement, rating};
use crate::compare::{Comparison, Fraction, Member, Side, agreement};
use crate::model::{Dataset, PropositionIx};

use super::agreement::said;
use super::arithmetic::{MINUS, whole};
use super::{Answer, Arithmetic, Basis, Explanation, Part, Sum, Term};

/// The share of common propositions on which both are on the same side.
pub(super) fn percent(dataset: &Dataset, comparison: &Comparison, a: Member, b: Member) -> Option<Explanation> {
    let pair = agreement(dataset, comparison, a, b);
    let share = pair.counts.percent_agreement()?;
    let of_side = |side: Side| {
        let here = common(comparison, &pair, &|of_a, of_b| of_a == side && of_b == side);
        let claims = said(comparison, [a, b], &here);
        (!here.is_empty()).then(|| Term::count(Part::BothOn(side), here.len(), claims))
    };
    let sides = [Side::Affirms, Side::Qualifies, Side::Denies, Side::Both];
    let above = Sum::new(sides.into_iter().filter_map(of_side).collect(), Fraction { denominator: 1, ..share });
    let below = vec![Term::count(Part::Common, pair.common.len(), said(comparison, [a, b], &pair.common))];
    Some(explanation(comparison, &pair, share, above, below))
}

/// How close the ranks of both are: 1 less the ranks apart, divided by the most that they could be.
pub(super) fn weighted(dataset: &Dataset, comparison: &Comparison, a: Member, b: Member) -> Option<Explanation> {
    let pair = agreement(dataset, comparison, a, b);
    let share = pair.counts.weighted_agreement()?;
    let most = || Term {
        part: Part::Common,
        factors: vec![whole(2), whole(pair.common.len())],
        claims: said(comparison, [a, b], &pair.common),
    };
    let rank = |side| rating(side, Scale::Ordinal);
    let apart = |ranks: u8| {
        let here = common(comparison, &pair, &|of_a, of_b| rank(of_a).abs_diff(rank(of_b)) == ranks);
        let factors = vec![MINUS, whole(here.len()), whole(usize::from(ranks))];
        let claims = said(comparison, [a, b], &here);
        (!here.is_empty()).then_some(Term { part: Part::Apart { ranks }, factors, claims })
    };
    let terms = [most()].into_iter().chain([1, 2].into_iter().filter_map(apart));
    let above = Sum::new(terms.collect(), Fraction { denominator: 1, ..share });
    Some(explanation(comparison, &pair, share, above, vec![most()]))
}

fn explanation(
    comparison: &Comparison,
    pair: &PairAgreement,
    share: Fraction,
    above: Sum,
    below: Vec<Term>,
) -> Explanation {
    let below = Sum::new(below, Fraction { numerator: share.denominator, denominator: 1 });
    let claims = said(comparison, [pair.a, pair.b], &pair.common);
    let basis = Basis::Sides { common: pair.common.len() };
    Explanation::new(Answer::Number(share.into()), claims, basis, Arithmetic::ratio(above, below, share))
}

/// The common propositions on which the sides of both fit.
fn common(comparison: &Comparison, pair: &PairAgreement, fits: &dyn Fn(Side, Side) -> bool) -> Vec<PropositionIx> {
    let side = |proposition, member| Some(comparison.finding(proposition)?.position(member)?.side);
    let both = |&proposition: &PropositionIx| side(proposition, pair.a).zip(side(proposition, pair.b));
    pair.common.iter().copied().filter(|proposition| both(proposition).is_some_and(|(a, b)| fits(a, b))).collect()
}
