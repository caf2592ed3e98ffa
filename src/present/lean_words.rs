//! Leans in words, with the arithmetic.

use super::Compared;
use super::lean_rows::signed;
use super::words::counted;
use crate::compare::Lean;
use crate::model::ReadingIx;

/// How a position weighs.
pub(super) const WEIGHS: &str =
    "Each position weighs its stance (affirms 1, qualifies ½, denies −1) times its bearing (−2 to 2)";

/// The labels of two readings.
pub(super) fn labels(of: &Compared, between: (ReadingIx, ReadingIx)) -> (String, String) {
    (of.dataset[between.0].label.clone(), of.dataset[between.1].label.clone())
}

/// A lean on its scale.
pub(super) fn lean_words(found: &Lean, readings: &(String, String)) -> String {
    let towards = match found.value.numerator {
        ..0 => format!("towards {}", readings.0),
        0 => "to neither side".into(),
        1.. => format!("towards {}", readings.1),
    };
    format!(
        "{} on a scale from −1 ({}) to +1 ({}): {towards}, on {}.",
        signed(found.value),
        readings.0,
        readings.1,
        counted(found.contributions.len(), "position", "positions"),
    )
}

/// The sums behind a lean.
pub(super) fn lean_arithmetic(found: &Lean, readings: &(String, String)) -> String {
    let sum = |pick: fn(&(i32, i32)) -> i32| found.contributions.iter().map(|c| pick(&c.weights)).sum::<i32>();
    format!(
        "{WEIGHS}. {}: {}. {}: {}. The lean is their difference, divided by {}, the sum of all weights without their signs.",
        readings.1,
        twelfths(i64::from(sum(|w| w.1))),
        readings.0,
        twelfths(i64::from(sum(|w| w.0))),
        twelfths(found.value.denominator),
    )
}

/// Twelfths as a whole number, a half or a decimal, with the sign in front.
pub(super) fn twelfths(twelfths: i64) -> String {
    let sign = if twelfths < 0 { "−" } else { "" };
    let (whole, part) = (twelfths.abs() / 12, twelfths.abs() % 12);
    match (whole, part) {
        (_, 0) => format!("{sign}{whole}"),
        (0, 6) => format!("{sign}½"),
        (_, 6) => format!("{sign}{whole}½"),
        _ => format!("{sign}{whole}.{:02}", (part * 100 + 6) / 12),
    }
}
