//! Krippendorff's alpha: agreement of any number of raters, with missing ratings.
//!
//! Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*; (2019), *Content Analysis*, 4th ed., chapter 12.

use std::collections::BTreeMap;

/// What the entries of a table are, and so how far two of them differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Names: any two different ones differ alike.
    Nominal,
    /// Ranks: they differ by how many ratings lie between them, half of their own counted.
    Ordinal,
    /// Numbers: they differ by the square of their distance.
    Interval,
}

/// Krippendorff's alpha.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Alpha {
    /// No unit was rated by two raters: nothing can be said.
    NoOverlap,
    /// All ratings that can be paired are the same, so that agreement by chance is certain.
    NoVariation,
    /// The coefficient with what it rests on.
    Value {
        /// 1 for full agreement, 0 for chance, negative for less than chance.
        alpha: f64,
        /// The units rated by at least two raters.
        units: usize,
        /// The ratings of these units.
        ratings: u64,
    },
}

impl Alpha {
    /// The coefficient, where there is one.
    #[must_use]
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Value { alpha, .. } => Some(alpha),
            Self::NoOverlap | Self::NoVariation => None,
        }
    }
}

/// How often each value was given to one unit, and that at least twice in all.
pub(super) type Unit = BTreeMap<u8, u64>;

/// Krippendorff's alpha of a table: one row per rater, one column per unit.
///
/// A unit with one rating counts for nothing. Disagreements are added as whole numbers, apart for each number of raters per
/// unit, so that the order of raters and units cannot change even the last digit.
#[must_use]
pub fn alpha(table: &[&[Option<u8>]], scale: Scale) -> Alpha {
    let units = units(table);
    alpha_of(units.iter(), scale)
}

/// The units that at least two raters rated.
pub(super) fn units(table: &[&[Option<u8>]]) -> Vec<Unit> {
    let width = table.iter().map(|row| row.len()).max().unwrap_or_default();
    let mut units = vec![Unit::new(); width];
    for row in table {
        for (unit, rating) in units.iter_mut().zip(*row) {
            if let Some(rating) = rating {
                *unit.entry(*rating).or_default() += 1;
            }
        }
    }
    units.retain(|unit| unit.values().sum::<u64>() > 1);
    units
}

/// Alpha of units that at least two raters rated.
pub(super) fn alpha_of<'u>(units: impl Iterator<Item = &'u Unit> + Clone, scale: Scale) -> Alpha {
    let mut totals = Unit::new();
    units.clone().flatten().for_each(|(value, count)| *totals.entry(*value).or_default() += count);
    let ratings: u64 = totals.values().sum();
    if ratings == 0 {
        return Alpha::NoOverlap;
    }
    let distance = Distance { scale, totals: &totals };
    let expected = distance.of(&totals);
    if expected == 0 {
        return Alpha::NoVariation;
    }
    let mut observed: BTreeMap<u64, u128> = BTreeMap::new();
    let mut count = 0;
    for unit in units {
        count += 1;
        let raters: u64 = unit.values().sum();
        *observed.entry(raters).or_default() += distance.of(unit);
    }
    let observed: f64 = observed.iter().map(|(raters, sum)| as_f64(*sum) / as_f64(u128::from(raters - 1))).sum();
    let alpha = 1.0 - as_f64(u128::from(ratings - 1)) * observed / as_f64(expected);
    Alpha::Value { alpha, units: count, ratings }
}

/// Squared distances between values, four times as large so that they are whole.
struct Distance<'t> {
    scale: Scale,
    totals: &'t Unit,
}

impl Distance<'_> {
    /// The sum over all pairs of different values in a unit.
    fn of(&self, unit: &Unit) -> u128 {
        let pairs = unit.iter().enumerate().flat_map(|(at, a)| unit.iter().skip(at + 1).map(move |b| (a, b)));
        pairs.map(|((a, n), (b, m))| u128::from(n * m) * self.between(*a, *b)).sum()
    }

    /// Between two different values, the smaller first.
    fn between(&self, low: u8, high: u8) -> u128 {
        let twice = match self.scale {
            Scale::Nominal => 2,
            Scale::Interval => 2 * u64::from(high.abs_diff(low)),
            Scale::Ordinal => {
                let ends = self.total(low) + self.total(high);
                2 * self.totals.range(low..=high).map(|(_, count)| count).sum::<u64>() - ends
            }
        };
        u128::from(twice) * u128::from(twice)
    }

    fn total(&self, value: u8) -> u64 {
        self.totals.get(&value).copied().unwrap_or_default()
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of this size have sixteen digits to spare")]
fn as_f64(sum: u128) -> f64 {
    sum as f64
}
