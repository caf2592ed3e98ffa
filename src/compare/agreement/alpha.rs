//! Krippendorff's alpha: agreement of any number of raters, with missing ratings.
//!
//! Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*; (2019), *Content Analysis*, 4th ed., chapter 12.

use crate::model::order::ascending;

use super::coincidences::{Coincidences, Unit};

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

impl Scale {
    /// All scales.
    pub const ALL: [Self; 3] = [Self::Nominal, Self::Ordinal, Self::Interval];
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

/// Krippendorff's alpha of a table: one row per rater, one column per unit.
///
/// A unit with one rating counts for nothing.
#[must_use]
pub fn alpha(table: &[&[Option<u8>]], scale: Scale) -> Alpha {
    Coincidences::of(&units(table)).alpha(scale)
}

/// Krippendorff's alpha of counts: for each unit, how many raters gave the value 0, how many 1 and so on up to at most 255.
///
/// The same as [`alpha`] of a table with these ratings, since alpha asks only what was said, not by whom.
#[must_use]
pub fn alpha_of_counts<'c>(units: impl IntoIterator<Item = &'c [u64]>, scale: Scale) -> Alpha {
    let mut coincidences = Coincidences::default();
    units.into_iter().for_each(|counts| coincidences.add(&unit(counts), 1));
    coincidences.alpha(scale)
}

/// A unit from how often each value was given to it.
pub(super) fn unit(counts: &[u64]) -> Unit {
    (0..=u8::MAX).zip(counts.iter().copied()).filter(|(_, count)| *count > 0).collect()
}

/// The units of a table.
pub(super) fn units(table: &[&[Option<u8>]]) -> Vec<Unit> {
    let width = table.iter().map(|row| row.len()).max().unwrap_or_default();
    let mut ratings = vec![Vec::new(); width];
    for row in table {
        ratings.iter_mut().zip(*row).for_each(|(unit, rating)| unit.extend(rating));
    }
    let counted = |ratings: Vec<u8>| {
        let of_value = |equal: &[u8]| Some((*equal.first()?, equal.len() as u64));
        ascending(ratings).chunk_by(|a, b| a == b).filter_map(of_value).collect()
    };
    ratings.into_iter().map(counted).collect()
}

#[cfg(test)]
mod tests {
    use super::{Alpha, Scale, alpha, alpha_of_counts};

    /// A table with one line per rater; anything but a digit is missing.
    fn table(text: &str) -> Vec<Vec<Option<u8>>> {
        let rating = |c: char| c.to_digit(10).map(|digit| u8::try_from(digit).unwrap());
        let row = |line: &str| line.split_whitespace().flat_map(str::chars).map(rating).collect();
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(row).collect()
    }

    fn of(table: &[Vec<Option<u8>>], scale: Scale) -> Alpha {
        let rows: Vec<&[Option<u8>]> = table.iter().map(Vec::as_slice).collect();
        alpha(&rows, scale)
    }

    #[track_caller]
    fn check(text: &str, scale: Scale, published: &str) {
        assert_eq!(format!("{:.4}", of(&table(text), scale).value().unwrap()), published, "{scale:?}");
    }

    /// Krippendorff (2011), example C: four observers, twelve units.
    const FOUR_BY_TWELVE: &str = "
        1 2 3 3 2 1 4 1 2 . . .
        1 2 3 3 2 2 4 1 2 5 . 3
        . 3 3 3 2 3 4 2 2 5 1 .
        1 2 3 3 2 4 4 1 2 5 1 .";

    /// The worked example of three coders and fifteen units that encyclopaedias use.
    const THREE_BY_FIFTEEN: &str = "
        . . . . . 3 4 1 2 1 1 3 3 . 3
        1 . 2 1 3 3 4 3 . . . . . . .
        . . 2 1 3 4 4 . 2 1 1 3 3 . 4";

    #[test]
    fn published_examples_come_out_to_the_fourth_decimal() {
        check(FOUR_BY_TWELVE, Scale::Nominal, "0.7434");
        check(FOUR_BY_TWELVE, Scale::Ordinal, "0.8154");
        check(FOUR_BY_TWELVE, Scale::Interval, "0.8491");
        check(THREE_BY_FIFTEEN, Scale::Nominal, "0.6914");
        check(THREE_BY_FIFTEEN, Scale::Interval, "0.8108");
    }

    #[test]
    fn units_with_one_rating_count_for_nothing() {
        let Alpha::Value { units, ratings, .. } = of(&table(FOUR_BY_TWELVE), Scale::Nominal) else { panic!("a value") };
        assert_eq!((units, ratings), (11, 40));
        assert_eq!(of(&table("1 2 . \n . . 1"), Scale::Nominal), Alpha::NoOverlap);
        assert_eq!(of(&table("1 1 \n 1 1"), Scale::Ordinal), Alpha::NoVariation);
        assert_eq!(of(&[], Scale::Interval), Alpha::NoOverlap);
    }

    #[test]
    fn the_order_of_raters_and_units_changes_no_digit() {
        let rows = table(FOUR_BY_TWELVE);
        let turned: Vec<Vec<_>> = rows.iter().rev().map(|row| row.iter().rev().copied().collect()).collect();
        for scale in Scale::ALL {
            assert_eq!(of(&rows, scale), of(&turned, scale));
        }
    }

    /// Fleiss' kappa from alpha: with n ratings of complete data, α = 1 − (1 − κ)(n − 1) / n.
    #[track_caller]
    fn check_fleiss(counts: &str, kappa: &str) {
        let rows: Vec<Vec<u64>> = counts
            .lines()
            .map(|line| line.split_whitespace().map(|count| count.parse().unwrap()).collect::<Vec<_>>())
            .filter(|row| !row.is_empty())
            .collect();
        let units = || rows.iter().map(Vec::as_slice);
        let Alpha::Value { alpha, ratings, .. } = alpha_of_counts(units(), Scale::Nominal) else { panic!("a value") };
        let n = f64::from(u32::try_from(ratings).unwrap());
        assert_eq!(format!("{:.3}", 1.0 - (1.0 - alpha) * n / (n - 1.0)), kappa);
    }

    #[test]
    fn fleiss_published_kappas_follow_from_alpha() {
        // Fleiss (1971), *Measuring nominal scale agreement among many raters*, table 1: thirty patients, six diagnoses each.
        check_fleiss(
            "0 0 0 6 0 \n 0 3 0 0 3 \n 0 1 4 0 1 \n 0 0 0 0 6 \n 0 3 0 3 0 \n 2 0 4 0 0
             0 0 4 0 2 \n 2 0 3 1 0 \n 2 0 0 4 0 \n 0 0 0 0 6 \n 1 0 0 5 0 \n 1 1 0 4 0
             0 3 3 0 0 \n 1 0 0 5 0 \n 0 2 0 3 1 \n 0 0 5 0 1 \n 3 0 0 1 2 \n 5 1 0 0 0
             0 2 0 4 0 \n 1 0 2 0 3 \n 0 0 0 0 6 \n 0 1 0 5 0 \n 0 2 0 1 3 \n 2 0 0 4 0
             1 0 0 4 1 \n 0 5 0 1 0 \n 4 0 0 0 2 \n 0 2 0 4 0 \n 1 0 5 0 0 \n 0 0 0 0 6",
            "0.430",
        );
        // The ten subjects of fourteen raters that encyclopaedias work through.
        check_fleiss(
            "0 0 0 0 14 \n 0 2 6 4 2 \n 0 0 3 5 6 \n 0 3 9 2 0 \n 2 2 8 1 1
             7 7 0 0 0 \n 3 2 6 3 0 \n 2 5 3 2 2 \n 6 5 2 1 0 \n 0 2 2 3 7",
            "0.210",
        );
    }

    #[test]
    fn counts_say_the_same_as_a_table() {
        let rows = table(FOUR_BY_TWELVE);
        let of_unit = |at: usize| -> Vec<u64> {
            let given = |value| rows.iter().filter(|row| row[at] == Some(value)).count() as u64;
            (0..6).map(given).collect()
        };
        let counts: Vec<Vec<u64>> = (0..12).map(of_unit).collect();
        for scale in Scale::ALL {
            assert_eq!(alpha_of_counts(counts.iter().map(Vec::as_slice), scale), of(&rows, scale));
        }
        assert_eq!(alpha_of_counts([], Scale::Ordinal), Alpha::NoOverlap);
        assert_eq!(alpha_of_counts([&[0, 1, 0][..], &[], &[1]], Scale::Ordinal), Alpha::NoOverlap);
    }

    #[test]
    fn rows_may_end_early() {
        let whole = of(&table("1 2 1 . \n 1 2 2 ."), Scale::Nominal);
        assert_eq!(of(&table("1 2 1 \n 1 2 2 ."), Scale::Nominal), whole);
    }
}
