//! Linchpins of leans: of their signs, and of the order of two members.

use crate::compare::lean::{sums, weighing, weights};
use crate::compare::{Comparison, Member};
use crate::model::{Dataset, ReadingIx};

use super::balance::Balance;
use super::combinations::Combinations;
use super::group::Group;
use super::shifts::{Shift, shifts};
use super::{Answer, Grain, Linchpins};

/// The leans of all members between two readings, with what shifts them.
pub(super) struct Leans<'c> {
    members: &'c [Member],
    leans: Vec<Shifting>,
}

/// A lean with what shifts it.
#[derive(Clone, Default)]
struct Shifting {
    /// The sums of the lean, above and below the line; both 0 where nothing weighs.
    sums: (i64, i64),
    /// What the lean shifts by when groups of items are taken away, beyond what their parts do.
    shifts: Vec<(Group, Shift)>,
}

impl<'c> Leans<'c> {
    /// Weighs what every member says.
    pub(super) fn of(
        dataset: &Dataset,
        comparison: &'c Comparison,
        between: (ReadingIx, ReadingIx),
        grain: Grain,
    ) -> Self {
        let mut leans = vec![Shifting::default(); comparison.members.len()];
        for (finding, bearings) in weighing(dataset, comparison, between) {
            for position in &finding.positions {
                let row = comparison.members.binary_search(&position.member).ok();
                let Some(lean) = row.and_then(|row| leans.get_mut(row)) else { continue };
                let (above, below) = sums(weights(position.stances, bearings));
                lean.sums = (lean.sums.0 + above, lean.sums.1 + below);
                lean.shifts.extend(shifts(dataset, &comparison.places, position, bearings, grain));
            }
        }
        Self { members: &comparison.members, leans }
    }

    /// The smallest sets without which a lean has another sign.
    pub(super) fn sign(&self, member: Member) -> Option<Linchpins> {
        let lean = self.lean(member)?;
        // The sign of a lean is its order against a lean of nought, which nothing shifts.
        let now = Balance { a: lean.sums, b: (0, 1) };
        Combinations::of(now, lean.in_place_of_a().collect()).smallest(Answer::Sign)
    }

    /// The smallest sets without which two members are in another order.
    pub(super) fn order(&self, a: Member, b: Member) -> Option<Linchpins> {
        let (a, b) = (self.lean(a)?, self.lean(b)?);
        let now = Balance { a: a.sums, b: b.sums };
        Combinations::of(now, a.in_place_of_a().chain(b.in_place_of_b()).collect()).smallest(Answer::Order)
    }

    /// A member's lean; none if the member takes no position at all, which no removal changes.
    fn lean(&self, member: Member) -> Option<&Shifting> {
        self.leans.get(self.members.binary_search(&member).ok()?)
    }
}

impl Shifting {
    fn in_place_of_a(&self) -> impl Iterator<Item = (Group, Balance)> + '_ {
        self.shifts.iter().map(|&(group, a)| (group, Balance { a, ..Balance::default() }))
    }

    fn in_place_of_b(&self) -> impl Iterator<Item = (Group, Balance)> + '_ {
        self.shifts.iter().map(|&(group, b)| (group, Balance { b, ..Balance::default() }))
    }
}
