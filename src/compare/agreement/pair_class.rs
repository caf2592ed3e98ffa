//! How two members' positions on one proposition stand to each other.

use crate::compare::relation::relation;
use crate::compare::{Places, Position, RelationKind, Side};
use crate::model::Dataset;

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
        let has = |kind: RelationKind| {
            let mut pairs = a.claims.iter().flat_map(|&a| b.claims.iter().map(move |&b| (a, b)));
            pairs.any(|(a, b)| relation(dataset, places, a, b).kind == kind)
        };
        if a.stances.are_opposed_to(b.stances) {
            if has(RelationKind::Conflict) { Self::Conflict } else { Self::Changed }
        } else if has(RelationKind::FiguresDiffer) {
            Self::FiguresDiffer
        } else {
            Self::unopposed(a.side, b.side)
        }
    }

    /// The class of two positions that are not opposed and whose figures do not differ.
    pub(super) fn unopposed(a: Side, b: Side) -> Self {
        if a == Side::Qualifies || b == Side::Qualifies { Self::Qualify } else { Self::Agree }
    }
}
