//! Exact fractions.

/// An exact fraction, left as it was added up so that a reader finds the sums again; the denominator is positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    /// Above the line.
    pub numerator: i64,
    /// Below the line, at least 1.
    pub denominator: i64,
}

impl Fraction {
    /// A fraction; none if the denominator is not positive.
    #[must_use]
    pub fn new(numerator: i64, denominator: i64) -> Option<Self> {
        (denominator > 0).then_some(Self { numerator, denominator })
    }

    /// The fraction as the nearest floating-point number.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "sums of counts have digits to spare")]
    pub fn share(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }

    /// The same number in the smallest terms.
    #[must_use]
    pub fn reduced(self) -> Self {
        let (mut divisor, mut rest) = (self.denominator.unsigned_abs(), self.numerator.unsigned_abs());
        while rest > 0 {
            (divisor, rest) = (rest, divisor % rest);
        }
        // The divisor is at most the denominator, unless that is not positive.
        let divisor = i64::try_from(divisor).unwrap_or(1).max(1);
        Self { numerator: self.numerator / divisor, denominator: self.denominator / divisor }
    }

    /// The fraction as a whole number of parts of `whole`, rounded half away from zero: `of(100)` is a percentage.
    ///
    /// Zero if that exceeds 64 bits; `whole` is at most 1000, and exact halves are told apart up to a denominator of 2⁵⁰.
    #[must_use]
    pub fn of(self, whole: i64) -> i64 {
        let (times, mut rest, mut denominator) =
            (self.numerator / self.denominator, self.numerator % self.denominator, self.denominator);
        while denominator > 1 << 50 {
            (rest, denominator) = (rest / 2, denominator / 2);
        }
        let doubled = rest * whole * 2;
        let away = if doubled < 0 { -denominator } else { denominator };
        let parts = (doubled + away) / (denominator * 2);
        times.checked_mul(whole).and_then(|times| times.checked_add(parts)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Fraction;

    #[test]
    fn parts_round_half_away_from_zero() {
        for (numerator, denominator, percent) in
            [(1, 2, 50), (1, 3, 33), (2, 3, 67), (1, 200, 1), (-1, 200, -1), (-1, 3, -33), (0, 7, 0), (1, 201, 0)]
        {
            assert_eq!(Fraction::new(numerator, denominator).unwrap().of(100), percent, "{numerator}/{denominator}");
        }
    }

    #[test]
    fn parts_of_long_denominators_do_not_overflow() {
        for (numerator, denominator, percent) in [
            (1 << 59, 1 << 60, 50),
            (i64::MAX / 3, i64::MAX, 33),
            (-(i64::MAX / 3), i64::MAX, -33),
            // Just above 4.5 %, which only the undivided fraction tells.
            (50_665_495_807_919, 1 << 50, 5),
        ] {
            assert_eq!(Fraction::new(numerator, denominator).unwrap().of(100), percent, "{numerator}/{denominator}");
        }
    }

    #[test]
    fn a_fraction_is_reduced_to_its_smallest_terms() {
        for (from, to) in
            [((9, 12), (3, 4)), ((-6, 12), (-1, 2)), ((0, 12), (0, 1)), ((24, 12), (2, 1)), ((5, 7), (5, 7))]
        {
            let reduced = Fraction::new(from.0, from.1).unwrap().reduced();
            assert_eq!((reduced.numerator, reduced.denominator), to);
        }
        assert_eq!(Fraction::new(i64::MIN, i64::MAX).unwrap().reduced().denominator, i64::MAX);
    }

    #[test]
    fn nothing_is_divided_by_zero() {
        assert_eq!(Fraction::new(1, 0), None);
        assert_eq!(Fraction::new(1, -2), None);
        assert_eq!(Fraction::new(i64::MAX, 1).unwrap().of(100), 0);
    }
}
