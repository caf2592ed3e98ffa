//! Balance: two leans against each other, and what becomes of them when something is taken away.

use std::cmp::Ordering;

use crate::compare::Fraction;

/// The sums of two leans, above and below the line, or changes to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Balance {
    /// Of the one lean.
    pub(super) a: (i64, i64),
    /// Of the other.
    pub(super) b: (i64, i64),
}

impl Balance {
    /// Two leans against each other.
    pub(super) fn between(a: Fraction, b: Fraction) -> Self {
        Self { a: (a.numerator, a.denominator), b: (b.numerator, b.denominator) }
    }

    /// Both changed.
    pub(super) fn plus(self, other: Self) -> Self {
        self.with(other, |one, other| one + other)
    }

    /// Each sum put together with that of another balance.
    pub(super) fn with(self, other: Self, join: fn(i64, i64) -> i64) -> Self {
        let joined = |one: (i64, i64), other: (i64, i64)| (join(one.0, other.0), join(one.1, other.1));
        Self { a: joined(self.a, other.a), b: joined(self.b, other.b) }
    }

    /// How the one lean compares with the other; none unless something weighs in both.
    pub(super) fn standing(self) -> Option<Ordering> {
        self.weighs().then(|| self.tilt().cmp(&0))
    }

    /// Whether something weighs in both leans.
    pub(super) fn weighs(self) -> bool {
        self.a.1 > 0 && self.b.1 > 0
    }

    /// The difference of the two leans, multiplied by what is below the line in both: negative if the one is less than the other.
    ///
    /// A sum is at most 48 twelfths per proposition, so 64 bits are enough for forty million propositions.
    pub(super) fn tilt(self) -> i64 {
        self.a.0 * self.b.1 - self.b.0 * self.a.1
    }

    /// What a shift adds to the tilt, apart from what the two leans shift together, which is the tilt of the shift.
    pub(super) fn tilted_by(self, shift: Self) -> i64 {
        self.plus(shift).tilt() - self.tilt() - shift.tilt()
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering::{self, Equal, Greater, Less};

    use super::Balance;

    #[track_caller]
    fn check(a: (i64, i64), b: (i64, i64), standing: Option<Ordering>) {
        assert_eq!(Balance { a, b }.standing(), standing);
        assert_eq!(Balance { a: b, b: a }.standing(), standing.map(Ordering::reverse));
    }

    #[test]
    fn leans_compare_as_fractions() {
        check((-1, 3), (-1, 2), Some(Greater));
        check((2, 4), (1, 2), Some(Equal));
        check((0, 12), (0, 1), Some(Equal));
        check((-36, 36), (12, 12), Some(Less));
        check((0, 0), (1, 2), None);
    }

    #[test]
    fn a_shift_tilts_both_leans_and_their_product() {
        let (now, shift) = (Balance { a: (3, 7), b: (-2, 5) }, Balance { a: (-1, -2), b: (4, -3) });
        assert_eq!(now.plus(shift).tilt(), now.tilt() + now.tilted_by(shift) + shift.tilt());
        assert_eq!(now.tilted_by(shift), 7 * -4 + 3 * -3 - 5 - 2 * 2);
    }
}
