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
    /// How much two ratings disagree.
    pub(in crate::compare) fn between(self, a: u8, b: u8) -> i64 {
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
        counts.into_iter().collect::<Vec<_>>()
    };
    let observed = both.iter().map(|(a, b)| weights.between(*a, *b)).sum();
    beyond_chance(&count(|pair| pair.0), &count(|pair| pair.1), observed, weights)
}

/// Cohen's kappa from how often each of the two raters used each category, and from how much they disagreed.
pub(super) fn beyond_chance(a: &[(u8, i64)], b: &[(u8, i64)], observed: i64, weights: Weights) -> Option<Fraction> {
    let pairs = a.iter().flat_map(|a| b.iter().map(move |b| (a, b)));
    let expected: i64 = pairs.map(|((a, n), (b, m))| n * m * weights.between(*a, *b)).sum();
    let units: i64 = a.iter().map(|(_, count)| count).sum();
    Fraction::new(expected - units * observed, expected)
}

#[cfg(test)]
mod tests {
    use super::{Weights, kappa};

    /// Two raters from a contingency table.
    fn raters(table: &[&[usize]]) -> (Vec<Option<u8>>, Vec<Option<u8>>) {
        let mut raters = (Vec::new(), Vec::new());
        for (a, row) in (0..).zip(table) {
            for (b, count) in (0..).zip(*row) {
                raters.0.extend(vec![Some(a); *count]);
                raters.1.extend(vec![Some(b); *count]);
            }
        }
        raters
    }

    #[track_caller]
    fn check(table: &[&[usize]], weights: Weights, ten_thousandths: i64) {
        let (a, b) = raters(table);
        assert_eq!(kappa(&a, &b, weights).unwrap().of(10_000), ten_thousandths);
    }

    #[test]
    fn textbook_tables_give_their_published_values() {
        // Two readers of fifty grant proposals, yes or no.
        check(&[&[20, 5], &[10, 15]], Weights::Nominal, 4000);
        // Two tables with the same share of agreement, 60 %, and different habits.
        check(&[&[45, 15], &[25, 15]], Weights::Nominal, 1304);
        check(&[&[25, 35], &[5, 35]], Weights::Nominal, 2593);
        // Cohen (1968), table 1: two judges, 200 cases, three diagnoses; published as .492.
        check(&[&[88, 10, 2], &[14, 40, 6], &[18, 10, 12]], Weights::Nominal, 4915);
    }

    #[test]
    fn linear_weights_give_the_published_value_of_a_ranked_table() {
        // Altman (1991), *Practical Statistics for Medical Research*, table 14.2, after Boyd et al. (1982): two radiologists,
        // 85 mammograms, from normal to cancer; published as 0.47 and 0.57.
        let table: [&[usize]; 4] = [&[21, 12, 0, 0], &[4, 17, 1, 0], &[3, 9, 15, 2], &[0, 0, 0, 1]];
        check(&table, Weights::Nominal, 4728);
        check(&table, Weights::Linear, 5684);
    }

    #[test]
    fn distant_ranks_disagree_more() {
        // By hand: n = 4, Σo = 1, margins (2, 0, 2) and (1, 1, 2), so Σe = 2·(1·1 + 2·2) + 2·(1·2 + 1·1) = 16.
        let (a, b) = ([Some(0), Some(0), Some(2), Some(2)], [Some(0), Some(1), Some(2), Some(2)]);
        let linear = kappa(&a, &b, Weights::Linear).unwrap();
        assert_eq!((linear.numerator, linear.denominator), (16 - 4, 16));
    }

    #[test]
    fn without_common_unit_or_variation_it_is_undefined() {
        assert_eq!(kappa(&[Some(1), None], &[None, Some(1)], Weights::Nominal), None);
        assert_eq!(kappa(&[Some(1); 5], &[Some(1); 5], Weights::Linear), None);
        assert_eq!(kappa(&[], &[], Weights::Linear), None);
        assert_eq!(kappa(&[Some(1); 5], &[Some(2); 5], Weights::Nominal).unwrap().of(1), 0);
    }
}
