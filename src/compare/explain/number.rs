//! Numbers: exact wherever a fraction of whole numbers can hold them.

use crate::compare::Fraction;

/// A number of an explanation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// An exact fraction.
    Exact(Fraction),
    /// The nearest floating-point number, of a sum whose parts are exact but whose common denominator can be too large.
    Nearest(f64),
}

impl Number {
    /// The number if it is exact.
    #[must_use]
    pub fn exact(self) -> Option<Fraction> {
        match self {
            Self::Exact(fraction) => Some(fraction),
            Self::Nearest(_) => None,
        }
    }
}

impl From<Fraction> for Number {
    fn from(fraction: Fraction) -> Self {
        Self::Exact(fraction)
    }
}
