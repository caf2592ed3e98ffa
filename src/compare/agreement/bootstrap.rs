//! An interval for Krippendorff's alpha by resampling.
//!
//! The units that at least two raters rated are drawn with replacement, as many as there are, and alpha is computed of
//! each such draw; the 2.5th and the 97.5th percentile of these values bound the interval (Efron and Tibshirani, 1993, *An Introduction to the
//! Bootstrap*, chapter 13). The draws come from SplitMix64 with a seed that the caller gives, and the units are sorted by their ratings
//! first, so that the same table gives the same interval in whatever order it is written. A draw without variation says
//! nothing and is left out; how many were left out is part of the answer.

use crate::model::order::ascending;

use super::alpha::{Scale, units};
use super::coincidences::{Coincidences, Unit};

/// How many draws are made.
pub const DRAWS: usize = 1000;

/// A 95 % interval for alpha.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The 2.5th percentile.
    pub low: f64,
    /// The 97.5th percentile.
    pub high: f64,
    /// The draws that gave a value; the others had no variation.
    pub draws: usize,
}

/// A 95 % interval for alpha from [`DRAWS`] seeded draws; none if fewer than half of them give a value.
#[must_use]
pub fn bootstrap_interval(table: &[&[Option<u8>]], scale: Scale, seed: u64) -> Option<Interval> {
    interval_of(units(table), scale, seed)
}

/// The same of units.
pub(super) fn interval_of(units: Vec<Unit>, scale: Scale, seed: u64) -> Option<Interval> {
    let units = ascending(units.into_iter().filter(is_paired).collect());
    // Most units are rated like another one, so a draw is told by how often it takes each of the different ones.
    let alike: Vec<&[Unit]> = units.chunk_by(|a, b| a == b).collect();
    let which: Vec<usize> = alike.iter().enumerate().flat_map(|(at, alike)| alike.iter().map(move |_| at)).collect();
    let mut random = SplitMix64(seed);
    let mut values: Vec<f64> = Vec::new();
    for _ in 0..DRAWS {
        let mut times = vec![0; alike.len()];
        for _ in &units {
            let drawn = which.get(random.below(units.len())).and_then(|at| times.get_mut(*at));
            drawn.into_iter().for_each(|times| *times += 1);
        }
        values.extend(alpha_of_draw(&alike, &times, scale));
    }
    if values.len() * 2 < DRAWS {
        return None;
    }
    values.sort_unstable_by(f64::total_cmp);
    let low = values.get(values.len() * 25 / 1000)?;
    let high = values.iter().rev().nth(values.len() * 25 / 1000)?;
    Some(Interval { low: *low, high: *high, draws: values.len() })
}

fn is_paired(unit: &Unit) -> bool {
    unit.iter().map(|(_, count)| count).sum::<u64>() > 1
}

/// Alpha of the units that were drawn, each so many times.
fn alpha_of_draw(alike: &[&[Unit]], times: &[u64], scale: Scale) -> Option<f64> {
    let mut draw = Coincidences::default();
    for (unit, times) in alike.iter().filter_map(|alike| alike.first()).zip(times).filter(|(_, times)| **times > 0) {
        draw.add(unit, *times);
    }
    draw.alpha(scale).value()
}

/// Steele, Lea and Flood (2014), *Fast splittable pseudorandom number generators*.
pub(in crate::compare) struct SplitMix64(pub(in crate::compare) u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a bound; 0 if the bound is 0.
    pub(in crate::compare) fn below(&mut self, bound: usize) -> usize {
        let scaled = u128::from(self.next()) * (bound as u128);
        usize::try_from(scaled >> 64).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{DRAWS, Interval, SplitMix64, bootstrap_interval};
    use crate::compare::agreement::alpha::{Scale, alpha};

    fn columns(order: impl Iterator<Item = u8>) -> [Vec<Option<u8>>; 2] {
        let units: Vec<u8> = order.collect();
        [
            units.iter().map(|u| Some(u % 3)).collect(),
            units.iter().map(|u| Some(if u % 7 == 0 { 0 } else { u % 3 })).collect(),
        ]
    }

    fn interval(table: &[Vec<Option<u8>>; 2], seed: u64) -> Option<Interval> {
        bootstrap_interval(&[&table[0], &table[1]], Scale::Nominal, seed)
    }

    #[test]
    fn the_generator_gives_its_published_first_numbers() {
        let mut random = SplitMix64(1_234_567);
        let first = [random.next(), random.next(), random.next()];
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn the_interval_holds_the_coefficient_and_repeats() {
        let table = columns(0..40);
        let found = interval(&table, 1).unwrap();
        let value = alpha(&[&table[0], &table[1]], Scale::Nominal).value().unwrap();
        assert!(found.low < value && value < found.high, "{found:?} {value}");
        assert_eq!(interval(&table, 1), Some(found));
        assert_ne!(interval(&table, 2), Some(found));
    }

    /// The interval as its description says it: each draw is a table of its own. The units must be in the order in which
    /// they are drawn from: by value, and before two ratings of one value those of two values.
    fn plain(units: &[[u8; 2]], seed: u64) -> Option<Interval> {
        let mut random = SplitMix64(seed);
        let mut values = Vec::new();
        for _ in 0..DRAWS {
            let draw: Vec<[u8; 2]> = units.iter().map(|_| units[random.below(units.len())]).collect();
            let row = |rater: usize| draw.iter().map(|unit| Some(unit[rater])).collect::<Vec<_>>();
            values.extend(alpha(&[&row(0), &row(1)], Scale::Nominal).value());
        }
        values.sort_unstable_by(f64::total_cmp);
        let out = values.len() * 25 / 1000;
        (values.len() >= DRAWS / 2).then(|| Interval {
            low: values[out],
            high: values[values.len() - 1 - out],
            draws: values.len(),
        })
    }

    #[track_caller]
    fn check(units: &[[u8; 2]], seed: u64) -> Option<Interval> {
        let row = |rater: usize| units.iter().map(|unit| Some(unit[rater])).collect();
        let found = interval(&[row(0), row(1)], seed);
        assert_eq!(found, plain(units, seed), "{units:?} {seed}");
        found
    }

    #[test]
    fn every_draw_takes_as_many_units_as_there_are() {
        check(&[[0, 1], [0, 0], [0, 0], [1, 2], [1, 1], [1, 1], [1, 1], [2, 2], [2, 2]], 1);
        check(&[[0, 1], [0, 0], [0, 0], [0, 0], [1, 1], [1, 1], [1, 1]], 2);
        check(&[[0, 1], [0, 1], [0, 1], [0, 1], [0, 1], [0, 0], [0, 0], [0, 0], [1, 1], [1, 1], [1, 1], [1, 1]], 3);
    }

    #[test]
    fn half_of_the_draws_must_say_something() {
        // One draw in two takes a unit twice and so has no variation.
        let draws = |seed| check(&[[0, 0], [1, 1]], seed).map(|found| found.draws);
        let seeds: Vec<Option<usize>> = (0..60).map(draws).collect();
        assert!(seeds.contains(&None) && seeds.contains(&Some(DRAWS / 2)), "{seeds:?}");
    }

    #[test]
    fn a_unit_with_one_rating_is_not_drawn() {
        let [mut first, mut second] = columns(0..40);
        let paired = interval(&[first.clone(), second.clone()], 1);
        first.extend([Some(1), None]);
        second.extend([None, Some(2)]);
        assert_eq!(interval(&[first, second], 1), paired);
    }

    #[test]
    fn the_order_of_units_changes_nothing() {
        assert_eq!(interval(&columns(0..40), 7), interval(&columns((0..40).rev()), 7));
    }

    #[test]
    fn a_table_without_variation_has_no_interval() {
        assert_eq!(interval(&[vec![Some(1); 5], vec![Some(1); 5]], 1), None);
        assert_eq!(interval(&[vec![], vec![]], 1), None);
    }
}
