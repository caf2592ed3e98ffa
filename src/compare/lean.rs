//! Leans: which of two readings a member's positions favour.

use crate::model::{ClaimIx, Dataset, PropositionIx, ReadingIx};

use super::{Comparison, Fraction, Member};

/// Which of two readings a member's positions favour, from −1 (wholly the first) to +1 (wholly the second).
///
/// Each position weighs stance × bearing on each of the two readings; the lean is the sum of the differences
/// (second − first), divided by the sum of the sizes of all these weights. No reading is called right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lean {
    /// The lean; both sums in twelfths.
    pub value: Fraction,
    /// The positions behind it, in the order of propositions; never empty.
    pub contributions: Vec<Contribution>,
    /// Claims that the member carries on propositions with a bearing, but that do not count for it.
    pub apart: Vec<ClaimIx>,
}

/// What one position adds to a lean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The proposition.
    pub proposition: PropositionIx,
    /// The claims that make the position.
    pub claims: Vec<ClaimIx>,
    /// The stance: affirms 12, qualifies 6, denies −12, several the mean; in twelfths.
    pub stance_twelfths: i32,
    /// Bearings on the first and the second reading, −2 to +2; none where not coded, which weighs nothing.
    pub bearings: (Option<i8>, Option<i8>),
    /// Weights on the first and the second reading: stance × bearing, in twelfths.
    pub weights: (i32, i32),
}

/// The lean of a member between two readings; none if nothing it says weighs on either.
#[must_use]
pub fn lean(
    dataset: &Dataset,
    comparison: &Comparison,
    member: Member,
    between: (ReadingIx, ReadingIx),
) -> Option<Lean> {
    let _ = (dataset, comparison, member, between);
    None
}
