//! Contestedness: how far the members stand apart on a proposition.

use super::{Fraction, Position};

/// How far the members stand apart, from 0 (all alike) to 1 (two equal camps).
///
/// A member stands at 1 if it affirms, ½ if it qualifies, 0 if it denies, and at the mean of its different stances if it
/// has several. The distances of all pairs are added and divided by the largest sum that so many members could
/// reach, ⌊n²/4⌋. Both sums are in quarters, which keeps them whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contestedness {
    /// Σ |xᵢ − xⱼ| over all pairs of members, divided by 4 ⌊n²/4⌋; both in quarters.
    pub value: Fraction,
    /// How many members take a position: n, at least 2.
    pub members: usize,
}

impl Contestedness {
    /// How far these positions stand apart; none below two.
    #[must_use]
    pub fn of(positions: &[Position]) -> Option<Self> {
        let members = i64::try_from(positions.len()).ok()?;
        let mut at = [0_i64; 5]; // how many members stand at 0, ¼, ½, ¾, 1
        for position in positions {
            if let Some(count) = at.get_mut(usize::from(position.stances.acceptance_quarters())) {
                *count += 1;
            }
        }
        // Between two neighbouring points, every pair that the gap separates is a quarter further apart.
        let mut below = 0;
        let mut quarters = 0_i64;
        for count in at {
            quarters = quarters.saturating_add(below * (members - below));
            below += count;
        }
        let largest = (members * members / 4).saturating_mul(4);
        Some(Self { value: Fraction::new(quarters, largest)?, members: positions.len() })
    }

    /// As a whole percentage, rounded half up.
    #[must_use]
    pub fn percent(&self) -> i64 {
        self.value.of(100)
    }
}
