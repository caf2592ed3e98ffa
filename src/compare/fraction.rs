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

    /// The fraction as a whole number of parts of `whole`, rounded half away from zero: `of(100)` is a percentage.
    #[must_use]
    pub fn of(self, whole: i64) -> i64 {
        let (numerator, denominator) = (i128::from(self.numerator), i128::from(self.denominator));
        let doubled = numerator * i128::from(whole) * 2;
        let away = if doubled < 0 { -denominator } else { denominator };
        i64::try_from((doubled + away) / (denominator * 2)).unwrap_or_default()
    }
}
