//! How two members' positions on one proposition stand to each other.

use crate::compare::relation::relation;
use crate::compare::{Places, Position, RelationKind, Side};
use crate::model::{ClaimIx, Dataset};

/// How two members' positions on one proposition stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PairClass {
    /// The same stance, and no figures that differ.
    Agree,
    /// No opposition, but one of them qualifies.
    Qualify,
    /// At least one claim of each is in conflict.
    Conflict,
    /// No opposition, but figures differ.
    FiguresDiffer,
    /// Opposed, but no pair of claims is in conflict.
    Changed,
}

impl PairClass {
    /// All classes.
    pub const ALL: [Self; 5] = [Self::Agree, Self::Qualify, Self::Conflict, Self::FiguresDiffer, Self::Changed];

    /// Its position among [`PairClass::ALL`].
    pub(in crate::compare) fn position(self) -> usize {
        self as usize
    }

    /// The class of two positions, from the relations between the claims of the one and those of the other.
    pub(in crate::compare) fn of(dataset: &Dataset, places: &Places, a: &Position, b: &Position) -> Self {
        if a.stances.oppose(b.stances) {
            let conflict = has(dataset, places, RelationKind::Conflict, &a.claims, &b.claims);
            if conflict { Self::Conflict } else { Self::Changed }
        } else if has(dataset, places, RelationKind::FiguresDiffer, &valued(dataset, a), &valued(dataset, b)) {
            Self::FiguresDiffer
        } else if a.side == Side::Qualifies || b.side == Side::Qualifies {
            Self::Qualify
        } else {
            Self::Agree
        }
    }
}

/// Whether some claim of the one list stands in a relation of this kind to some claim of the other.
fn has(dataset: &Dataset, places: &Places, kind: RelationKind, a: &[ClaimIx], b: &[ClaimIx]) -> bool {
    let mut pairs = a.iter().flat_map(|&a| b.iter().map(move |&b| (a, b)));
    pairs.any(|(a, b)| relation(dataset, places, a, b).kind == kind)
}

/// The claims that give a value; mostly there are none.
fn valued(dataset: &Dataset, position: &Position) -> Vec<ClaimIx> {
    position.claims.iter().copied().filter(|&claim| dataset[claim].value.is_some()).collect()
}
