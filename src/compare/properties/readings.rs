//! Promises about what members say of readings.

use proptest::prelude::{prop_assert_eq, proptest};

use crate::compare::{Diagnosticity, Fraction, by_diagnosticity, diagnosticity, lean, leans_by_topic};
use crate::model::PropositionIx;

use super::UNITS;
use super::told::told;

proptest! {
    #[test]
    fn the_leans_of_topics_add_up(told in told()) {
        let between = (told.reading_ix("ally"), told.reading_ix("show"));
        for unit in UNITS {
            let comparison = told.by(unit);
            for &member in &comparison.members {
                let parts = leans_by_topic(&told.dataset, &comparison, member, between);
                let sum = |of: fn(&Fraction) -> i64| parts.iter().map(|part| of(&part.lean.value)).sum::<i64>();
                let whole = lean(&told.dataset, &comparison, member, between).map(|lean| lean.value);
                prop_assert_eq!(Fraction::new(sum(|f| f.numerator), sum(|f| f.denominator)), whole);
            }
        }
    }

    #[test]
    fn the_ranking_is_the_stable_sort_by_spread(told in told()) {
        let spread = |at: &PropositionIx| diagnosticity(&told.dataset, *at).map(|Diagnosticity { spread, .. }| spread);
        let mut sorted: Vec<_> = (0..told.dataset.propositions.len()).map(PropositionIx).collect();
        sorted.sort_by_key(|at| std::cmp::Reverse(spread(at)));
        prop_assert_eq!(by_diagnosticity(&told.dataset), sorted);
    }
}
