//! Cohen's kappa of two members: the disagreement found beside the disagreement by chance.

use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::kappa::Weights;
use crate::compare::agreement::rating;
use crate::compare::{Coefficient, Comparison, Fraction, Member, agreement};
use crate::model::{Dataset, PropositionIx};

use super::agreement::said;
use super::arithmetic::{MINUS, parts, whole};
use super::{Answer, Arithmetic, Basis, Explanation, Part, Sum, Term};

pub(super) fn explain(
    dataset: &Dataset,
    comparison: &Comparison,
    (a, b): (Member, Member),
    weights: Weights,
) -> Option<Explanation> {
    let pair = agreement(dataset, comparison, a, b);
    if pair.common.is_empty() {
        return None;
    }
    let table = Table { comparison, a, b, weights, ranked: ranked(comparison, (a, b), &pair.common, weights) };
    let claims = said(comparison, [a, b], &pair.common);
    let coefficient = pair.counts.kappa(weights);
    let (answer, arithmetic) = match coefficient {
        Coefficient::TooFew { common } => {
            (Answer::TooLittle, Arithmetic::count(vec![Term::count(Part::Common, common, claims.clone())], common))
        }
        Coefficient::Undefined => (Answer::TooLittle, Arithmetic::count(table.chance(), 0)),
        Coefficient::Value(value) => {
            let above = Sum::new(
                table.chance().into_iter().chain(table.found()).collect(),
                Fraction { denominator: 1, ..value },
            );
            let below = Sum::new(table.chance(), Fraction { numerator: value.denominator, denominator: 1 });
            (Answer::Number(value.into()), Arithmetic::ratio(above, below, value))
        }
    };
    Some(Explanation::new(answer, claims, Basis::Coefficient(coefficient, pair.common.len()), arithmetic))
}

/// A common proposition with the ranks of both members.
type Ranked = (PropositionIx, u8, u8);

fn ranked(
    comparison: &Comparison,
    (a, b): (Member, Member),
    common: &[PropositionIx],
    weights: Weights,
) -> Vec<Ranked> {
    let scale = match weights {
        Weights::Nominal => Scale::Nominal,
        Weights::Linear => Scale::Ordinal,
    };
    let ranks = |&proposition: &PropositionIx| {
        let rank = |member| {
            let position = comparison.finding(proposition)?.position(member)?;
            Some(rating(position.side, scale))
        };
        Some((proposition, rank(a)?, rank(b)?))
    };
    common.iter().filter_map(ranks).collect()
}

/// Two members and how they rank what both address.
struct Table<'c> {
    comparison: &'c Comparison,
    a: Member,
    b: Member,
    weights: Weights,
    ranked: Vec<Ranked>,
}

impl Table<'_> {
    /// Every rank of the one with every other rank of the other, as often as chance would bring them together.
    fn chance(&self) -> Vec<Term> {
        let ranks = (0..4_u8).flat_map(|a| (0..4_u8).map(move |b| (a, b))).filter(|(a, b)| a != b);
        ranks.filter_map(|(a, b)| self.chance_of(a, b)).collect()
    }

    fn chance_of(&self, a: u8, b: u8) -> Option<Term> {
        let by_a = self.where_ranked(|(_, of_a, _)| *of_a == a);
        let by_b = self.where_ranked(|(_, _, of_b)| *of_b == b);
        let factors = self.weighted(vec![whole(by_a.len()), whole(by_b.len())], self.weights.between(a, b));
        let claims = [said(self.comparison, [self.a], &by_a), said(self.comparison, [self.b], &by_b)].concat();
        (!by_a.is_empty() && !by_b.is_empty()).then_some(Term { part: Part::Chance { a, b }, factors, claims })
    }

    /// The propositions on which the two do differ, one term per distance; taken away.
    fn found(&self) -> Vec<Term> {
        let apart = |apart: u8| {
            let here = self.where_ranked(|(_, a, b)| self.weights.between(*a, *b) == i64::from(apart));
            let factors = vec![MINUS, whole(self.ranked.len()), whole(here.len())];
            let factors = self.weighted(factors, i64::from(apart));
            let claims = said(self.comparison, [self.a, self.b], &here);
            (!here.is_empty()).then_some(Term { part: Part::Found { apart }, factors, claims })
        };
        [1, 2].into_iter().filter_map(apart).collect()
    }

    /// Factors with the distance; where any two ratings differ alike, it is 1 and goes without saying.
    fn weighted(&self, mut factors: Vec<Fraction>, distance: i64) -> Vec<Fraction> {
        if self.weights == Weights::Linear {
            factors.push(parts(distance, 1));
        }
        factors
    }

    fn where_ranked(&self, fits: impl Fn(&Ranked) -> bool) -> Vec<PropositionIx> {
        self.ranked.iter().filter(|ranked| fits(ranked)).map(|(proposition, ..)| *proposition).collect()
    }
}
