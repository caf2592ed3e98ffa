//! Leans: which of two readings a member's positions favour.

use crate::model::{ClaimIx, Dataset, PropositionIx, ReadingIx};

use super::{Comparison, Finding, Fraction, Member, Position};

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
    let bearings = |finding: &Finding| (bearing(dataset, finding, between.0), bearing(dataset, finding, between.1));
    let weighing = || comparison.findings.iter().filter(move |finding| bears(bearings(finding)));
    let contributions: Vec<Contribution> = weighing()
        .filter_map(|finding| Some(contribution(finding, finding.position(member)?, bearings(finding))))
        .collect();
    let value = Fraction::new(sum(&contributions, |(a, b)| b - a), sum(&contributions, |(a, b)| a.abs() + b.abs()))?;
    let is_members = |claim: &ClaimIx| comparison.unit.member(&comparison.places, *claim) == Some(member);
    let apart = weighing().flat_map(|finding| &finding.apart).copied().filter(is_members).collect();
    Some(Lean { value, contributions, apart })
}

/// A proposition's bearing on a reading, if it is coded.
pub(super) fn bearing(dataset: &Dataset, finding: &Finding, reading: ReadingIx) -> Option<i8> {
    dataset[finding.proposition].bearings.get(&dataset[reading].id).map(|bearing| bearing.get())
}

fn bears(bearings: (Option<i8>, Option<i8>)) -> bool {
    [bearings.0, bearings.1].into_iter().flatten().any(|bearing| bearing != 0)
}

fn contribution(finding: &Finding, position: &Position, bearings: (Option<i8>, Option<i8>)) -> Contribution {
    let stance_twelfths = position.stances.weight_twelfths();
    let weight = |bearing: Option<i8>| stance_twelfths * i32::from(bearing.unwrap_or_default());
    Contribution {
        proposition: finding.proposition,
        claims: position.claims.clone(),
        stance_twelfths,
        bearings,
        weights: (weight(bearings.0), weight(bearings.1)),
    }
}

fn sum(contributions: &[Contribution], of: fn((i32, i32)) -> i32) -> i64 {
    contributions.iter().map(|contribution| i64::from(of(contribution.weights))).sum()
}
