//! Shifts: what taking items away does to what one position adds to a lean.

use crate::compare::lean::{Bearings, sums, weights};
use crate::compare::{Places, Position, Stances};
use crate::model::order::distinct;
use crate::model::{ClaimIx, Dataset, Stance};

use super::group::Group;
use super::{Grain, Item, LARGEST};

/// A change of the two sums of a lean, above and below the line.
pub(super) type Shift = (i64, i64);

/// What taking groups of items away shifts, beyond what taking away their parts shifts.
///
/// Only the different stances of a position count, so it shifts only when everything that carries a stance is gone. There are at
/// most three stances and so at most seven groups that matter, and only the small ones of them are wanted. Taking away any set
/// of up to [`LARGEST`] items shifts by the sum over the groups that are wholly in it (Rota, 1964, *On the foundations of
/// combinatorial theory I: theory of Möbius functions*).
pub(super) fn shifts(
    dataset: &Dataset,
    places: &Places,
    position: &Position,
    bearings: Bearings,
    grain: Grain,
) -> Vec<(Group, Shift)> {
    let carriers = [Stance::Affirms, Stance::Qualifies, Stance::Denies].map(|stance| {
        let taking = position.claims.iter().copied().filter(|&claim| dataset[claim].stance == stance);
        Carriers { stance, items: few(&mut taking.filter_map(|claim: ClaimIx| grain.item(places, claim))) }
    });
    let without = |group: Option<&Group>| {
        let mut left = Stances::default();
        for carriers in carriers.iter().filter(|carriers| carriers.stay(group)) {
            left.add(carriers.stance);
        }
        sums(weights(left, bearings))
    };
    let whole = without(None);
    let mut shifts: Vec<(Group, Shift)> = Vec::new();
    for group in groups(&carriers) {
        let without = without(Some(&group));
        let parts = shifts.iter().filter(|(part, _)| group.holds(part.items()));
        let of_parts = parts.fold((0, 0), |all, (_, shift)| (all.0 + shift.0, all.1 + shift.1));
        shifts.push((group, (without.0 - whole.0 - of_parts.0, without.1 - whole.1 - of_parts.1)));
    }
    shifts
}

/// What carries a stance.
struct Carriers {
    stance: Stance,
    /// Each once; one more than [`LARGEST`] stand for any larger number, none for a stance that is not taken.
    items: Vec<Item>,
}

impl Carriers {
    /// Whether the stance is still taken when a group is gone.
    fn stay(&self, group: Option<&Group>) -> bool {
        !self.items.is_empty() && !group.is_some_and(|group| group.holds(self.items.iter().copied()))
    }
}

/// The different items, but no more than it takes to see that they are too many.
fn few(items: &mut dyn Iterator<Item = Item>) -> Vec<Item> {
    let mut few = Vec::new();
    for item in items {
        if !few.contains(&item) {
            few.push(item);
        }
        if few.len() > LARGEST {
            break;
        }
    }
    few
}

/// The groups that carry some of the stances alone, each after its parts.
fn groups(carriers: &[Carriers]) -> impl Iterator<Item = Group> {
    let taken: Vec<&Carriers> = carriers.iter().filter(|carriers| !carriers.items.is_empty()).collect();
    let group = |choice: u32| {
        let chosen = (0..).zip(&taken).filter(|(at, _)| choice & (1 << at) != 0);
        Group::of(chosen.flat_map(|(_, carriers)| carriers.items.iter().copied()).collect())
    };
    let sized = (1..1 << taken.len()).filter_map(group).map(|group| (group.size(), group));
    distinct(sized.collect()).into_iter().map(|(_, group)| group)
}
