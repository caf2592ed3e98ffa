//! Ratings: the sides of positions as the numbers that coefficients work on.

use crate::compare::Side;

use super::alpha::Scale;

/// The number of a side on a scale. Silence has none: it is missing, never a middle value.
///
/// On the ordinal and the interval scale these are ranks: denies 0, qualifies 1, affirms 2; whoever affirms and denies at
/// one time or another stands in the middle, at 1, because it accepts the proposition in part. The nominal scale asks only
/// whether two members say the same, and who affirms and denies does not say the same as who qualifies: it is a name of its own, 3.
#[must_use]
pub fn rating(side: Side, scale: Scale) -> u8 {
    match (side, scale) {
        (Side::Denies, _) => 0,
        (Side::Qualifies, _) | (Side::Both, Scale::Ordinal | Scale::Interval) => 1,
        (Side::Affirms, _) => 2,
        (Side::Both, Scale::Nominal) => 3,
    }
}
