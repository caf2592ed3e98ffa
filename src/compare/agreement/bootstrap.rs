//! An interval for Krippendorff's alpha by resampling.
//!
//! The units that at least two raters rated are drawn with replacement, as many as there are, and alpha is computed of
//! each such draw; the 2.5th and the 97.5th percentile of these values bound the interval (Efron and Tibshirani, 1993, *An Introduction to the
//! Bootstrap*, chapter 13). The draws come from SplitMix64 with a seed that the caller gives, and the units are sorted by their ratings
//! first, so that the same table gives the same interval in whatever order it is written. A draw without variation says
//! nothing and is left out; how many were left out is part of the answer.

use super::alpha::{Scale, alpha_of, units};

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
    let mut units = units(table);
    units.sort_unstable();
    let mut random = SplitMix64(seed);
    let mut values: Vec<f64> = Vec::new();
    for _ in 0..DRAWS {
        let draw: Vec<_> = units.iter().filter_map(|_| units.get(random.below(units.len()))).collect();
        values.extend(alpha_of(draw.into_iter(), scale).value());
    }
    if values.len() * 2 < DRAWS {
        return None;
    }
    values.sort_unstable_by(f64::total_cmp);
    let low = values.get(values.len() * 25 / 1000)?;
    let high = values.iter().rev().nth(values.len() * 25 / 1000)?;
    Some(Interval { low: *low, high: *high, draws: values.len() })
}

/// Steele, Lea and Flood (2014), *Fast splittable pseudorandom number generators*.
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a bound; 0 if the bound is 0.
    fn below(&mut self, bound: usize) -> usize {
        let scaled = u128::from(self.next()) * (bound as u128);
        usize::try_from(scaled >> 64).unwrap_or_default()
    }
}
