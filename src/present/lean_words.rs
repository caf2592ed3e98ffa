//! Leans in words, with the arithmetic.

use super::lean_rows::signed;
use super::{Catalogue, Compared, Phrase};
use crate::compare::Lean;
use crate::model::ReadingIx;

/// The labels of two readings.
pub(super) fn labels(of: &Compared, between: (ReadingIx, ReadingIx)) -> (String, String) {
    (of.dataset[between.0].label.clone(), of.dataset[between.1].label.clone())
}

/// The side to which a lean leans, as messages choose by it; not for the screen.
pub(super) fn leaning(found: &Lean) -> &'static str {
    match found.value.numerator {
        ..0 => "from",
        0 => "neither",
        1.. => "to",
    }
}

/// A lean on its scale.
pub(super) fn lean_words(words: &Catalogue, found: &Lean, (from, to): &(String, String)) -> Vec<Phrase> {
    words.lean_stands(&signed(words, found.value), from, to, leaning(found), found.contributions.len())
}

/// The sums behind a lean.
pub(super) fn lean_arithmetic(words: &Catalogue, found: &Lean, (from, to): &(String, String)) -> Vec<Phrase> {
    let sum = |pick: fn(&(i32, i32)) -> i32| found.contributions.iter().map(|c| pick(&c.weights)).sum::<i32>();
    let [from_sum, to_sum] = [sum(|w| w.0), sum(|w| w.1)].map(|sum| twelfths(words, i64::from(sum)));
    words.lean_arithmetic(to, &to_sum, from, &from_sum, &twelfths(words, found.value.denominator))
}

/// Twelfths as a whole number, a half or a decimal, with the sign in front.
pub(super) fn twelfths(words: &Catalogue, twelfths: i64) -> String {
    let sign = if twelfths < 0 { "−" } else { "" };
    let (whole, part) = (twelfths.unsigned_abs() / 12, twelfths.unsigned_abs() % 12);
    let number = match (whole, part) {
        (_, 0) => whole.to_string(),
        (0, 6) => "½".into(),
        (_, 6) => format!("{whole}½"),
        _ => words.decimal(whole * 100 + (part * 100 + 6) / 12),
    };
    words.signed(sign, &number)
}
