//! Coincidences: what a table comes down to for alpha. Knows how often values meet in a unit, and no longer who rated what.

use std::collections::BTreeMap;

use super::alpha::{Alpha, Scale};

/// How often each value was given to one unit: values in ascending order, each with a count of at least one.
pub(super) type Unit = Vec<(u8, u64)>;

/// How often values meet in the units that at least two raters rated.
///
/// Units can be taken in and out again, so that leaving a rater out costs no more than what it rated. All sums are whole
/// numbers, kept apart for each number of raters per unit, so that the order of raters and units cannot change even the
/// last digit of a coefficient.
#[derive(Clone, Debug, Default)]
pub(super) struct Coincidences {
    units: usize,
    /// How often each value was given.
    totals: Vec<u64>,
    /// By the number of raters of a unit: how many pairs of ratings there are of each two different values.
    pairs: BTreeMap<u64, Vec<u64>>,
}

impl Coincidences {
    /// Takes units in.
    pub(super) fn of<'u>(units: impl IntoIterator<Item = &'u Unit>) -> Self {
        let mut coincidences = Self::default();
        units.into_iter().for_each(|unit| coincidences.add(unit, 1));
        coincidences
    }

    /// Takes a unit in, so many times.
    pub(super) fn add(&mut self, unit: &[(u8, u64)], times: u64) {
        if self.change(unit, &|sum, count| *sum += count * times) {
            self.units += usize::try_from(times).unwrap_or_default();
        }
    }

    /// Takes a unit out that was taken in once.
    pub(super) fn remove(&mut self, unit: &[(u8, u64)]) {
        if self.change(unit, &|sum, count| *sum = sum.saturating_sub(count)) {
            self.units = self.units.saturating_sub(1);
        }
    }

    /// Changes the sums by what a unit holds; false if fewer than two raters rated it, so that nothing meets in it.
    fn change(&mut self, unit: &[(u8, u64)], by: &dyn Fn(&mut u64, u64)) -> bool {
        let raters: u64 = unit.iter().map(|(_, count)| count).sum();
        if raters < 2 {
            return false;
        }
        let pairs = self.pairs.entry(raters).or_default();
        for (at, &(high, n)) in unit.iter().enumerate() {
            change_at(&mut self.totals, usize::from(high), &|sum| by(sum, n));
            for &(low, m) in unit.iter().take(at) {
                change_at(pairs, pair(low, high), &|sum| by(sum, n * m));
            }
        }
        true
    }

    /// How many units there are.
    pub(super) fn units(&self) -> usize {
        self.units
    }

    /// How many ratings they have.
    pub(super) fn ratings(&self) -> u64 {
        self.totals.iter().sum()
    }

    /// Krippendorff's alpha.
    pub(super) fn alpha(&self, scale: Scale) -> Alpha {
        let ratings = self.ratings();
        if ratings == 0 {
            return Alpha::NoOverlap;
        }
        let distances = self.distances(scale);
        let by_chance = || (0..).zip(&self.totals).flat_map(|(at, n)| self.totals.iter().take(at).map(move |m| n * m));
        let expected = weighted(by_chance(), &distances);
        if expected == 0 {
            return Alpha::NoVariation;
        }
        let of_size = |(raters, pairs): (&u64, &Vec<u64>)| {
            as_f64(weighted(pairs.iter().copied(), &distances)) / as_f64(u128::from(raters - 1))
        };
        let observed: f64 = self.pairs.iter().map(of_size).sum();
        let alpha = 1.0 - as_f64(u128::from(ratings - 1)) * observed / as_f64(expected);
        Alpha::Value { alpha, units: self.units, ratings }
    }

    /// The squared distance of each two different values, four times as large so that it is whole.
    fn distances(&self, scale: Scale) -> Vec<u128> {
        let mut distances = Vec::new();
        for (high, at_high) in self.totals.iter().enumerate() {
            let mut between = 0; // the ratings strictly between the two values
            let mut of_high = Vec::new();
            for (low, at_low) in self.totals.iter().enumerate().take(high).rev() {
                let twice = match scale {
                    Scale::Nominal => 2,
                    Scale::Interval => 2 * (high - low) as u128,
                    Scale::Ordinal => u128::from(at_low + 2 * between + at_high),
                };
                of_high.push(twice * twice);
                between += at_low;
            }
            distances.extend(of_high.into_iter().rev());
        }
        distances
    }
}

/// Where two values stand in a list of all pairs, which goes (0, 1), (0, 2), (1, 2), (0, 3) and so on.
fn pair(low: u8, high: u8) -> usize {
    let high = usize::from(high);
    high * high.saturating_sub(1) / 2 + usize::from(low)
}

/// Changes the entry at a place of a list, which grows as far as needed.
fn change_at(list: &mut Vec<u64>, at: usize, by: &dyn Fn(&mut u64)) {
    if list.len() <= at {
        list.resize(at + 1, 0);
    }
    if let Some(sum) = list.get_mut(at) {
        by(sum);
    }
}

fn weighted(pairs: impl Iterator<Item = u64>, distances: &[u128]) -> u128 {
    pairs.zip(distances).map(|(count, distance)| u128::from(count) * distance).sum()
}

#[expect(clippy::cast_precision_loss, reason = "counts of this size have sixteen digits to spare")]
fn as_f64(sum: u128) -> f64 {
    sum as f64
}
