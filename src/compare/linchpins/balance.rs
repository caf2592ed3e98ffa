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
    ///
    /// A sum is at most 48 twelfths per proposition, so 64 bits are enough for products of sums over sixty million propositions.
    pub(super) fn standing(self) -> Option<Ordering> {
        let ((a, below_a), (b, below_b)) = (self.a, self.b);
        (below_a > 0 && below_b > 0).then(|| (a * below_b).cmp(&(b * below_a)))
    }

    /// Whether some balance, each of whose sums lies between those of two others, can stand otherwise than `now`.
    ///
    /// Never wrongly false. True where it is not worth finding out.
    pub(super) fn can_leave(low: Self, high: Self, now: Option<Ordering>) -> bool {
        let ends = |a: (i64, i64), b: (i64, i64)| {
            let products = [a.0 * b.0, a.0 * b.1, a.1 * b.0, a.1 * b.1];
            products
                .into_iter()
                .fold((i64::MAX, i64::MIN), |(low, high), product| (low.min(product), high.max(product)))
        };
        let Some(now) = now else { return high.a.1 > 0 && high.b.1 > 0 };
        let one = ends((low.a.0, high.a.0), (low.b.1, high.b.1));
        let other = ends((low.b.0, high.b.0), (low.a.1, high.a.1));
        low.a.1 <= 0
            || low.b.1 <= 0
            || match now {
                Ordering::Less => one.1 >= other.0,
                Ordering::Equal => one != other || one.0 != one.1,
                Ordering::Greater => one.0 <= other.1,
            }
    }
}
