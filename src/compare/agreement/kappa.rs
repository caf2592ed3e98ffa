//! Cohen's kappa: agreement of two raters beyond what their own habits would give by chance.
//!
//! Cohen (1960), *A coefficient of agreement for nominal scales*; with weights: Cohen (1968), *Weighted kappa*.

use std::collections::BTreeMap;

use crate::compare::Fraction;

/// How much two different ratings disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weights {
    /// Any two different categories alike: the unweighted kappa.
    Nominal,
    /// By their distance as ranks.
    Linear,
}

impl Weights {
    fn between(self, a: u8, b: u8) -> i64 {
        match self {
            Self::Nominal => i64::from(a != b),
            Self::Linear => i64::from(a.abs_diff(b)),
        }
    }
}

/// Cohen's kappa over the units that both raters rated, 1 − n·Σo / Σe; none where it is undefined.
///
/// Σo adds the disagreement of the two ratings over the n units, Σe that of every rating of the one with every rating of
/// the other. The fraction is (Σe − n·Σo) / Σe. It is undefined without a common unit, and where Σe is 0 because both raters
/// used one and the same category only.
#[must_use]
pub fn kappa(a: &[Option<u8>], b: &[Option<u8>], weights: Weights) -> Option<Fraction> {
    let both: Vec<(u8, u8)> = a.iter().zip(b).filter_map(|(a, b)| a.zip(*b)).collect();
    let count = |of: fn(&(u8, u8)) -> u8| {
        let mut counts: BTreeMap<u8, i64> = BTreeMap::new();
        both.iter().for_each(|pair| *counts.entry(of(pair)).or_default() += 1);
        counts
    };
    let (totals_a, totals_b) = (count(|pair| pair.0), count(|pair| pair.1));
    let pairs = totals_a.iter().flat_map(|a| totals_b.iter().map(move |b| (a, b)));
    let expected: i64 = pairs.map(|((a, n), (b, m))| n * m * weights.between(*a, *b)).sum();
    let observed: i64 = both.iter().map(|(a, b)| weights.between(*a, *b)).sum();
    let units = i64::try_from(both.len()).ok()?;
    Fraction::new(expected - units * observed, expected)
}
