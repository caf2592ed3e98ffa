//! Cells: who takes which stances on which proposition, packed and grouped by proposition.

use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::rating;
use crate::compare::{Stances, Unit};
use crate::model::{Row, Stance, Table};

/// A member's stances on one proposition, in one number: the member in the upper bits, the stances in the lowest three.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell(u32);

impl Cell {
    fn new(member: usize, stance: Stance) -> Self {
        let bit = match stance {
            Stance::Affirms => 1,
            Stance::Qualifies => 2,
            Stance::Denies => 4,
        };
        Self((u32::try_from(member).unwrap_or(u32::MAX) << 3) | bit)
    }

    /// The member's position among its kind.
    pub(super) fn member(self) -> usize {
        (self.0 >> 3) as usize
    }

    /// The stances as a number from 1 to 7: affirms 1, qualifies 2, denies 4, added up.
    pub(super) fn mask(self) -> usize {
        (self.0 & 7) as usize
    }

    /// Denies 0, affirms 2, anything else 1.
    pub(super) fn rank(self) -> usize {
        match self.mask() {
            1 => 2,
            4 => 0,
            _ => 1,
        }
    }

    /// The stances.
    pub(super) fn stances(self) -> Stances {
        Stances { affirms: self.0 & 1 > 0, qualifies: self.0 & 2 > 0, denies: self.0 & 4 > 0 }
    }
}

/// The cells of a table: one per member and proposition that meet; by proposition, then by member.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    cells: Vec<Cell>,
    /// Where the cells of each proposition end.
    ends: Vec<usize>,
    /// How many members there can be.
    pub(super) members: usize,
}

impl Cells {
    /// The cells of the claims that count.
    pub(super) fn of(table: &Table, unit: Unit) -> Self {
        let rows = table.columns.rows().filter(|row| unit.counts(row.relay));
        let member = move |row: &Row| match unit {
            Unit::Voice => row.voice.0,
            Unit::Source => row.source.0,
        };
        let (members, propositions) = (unit.size(&table.dataset), table.dataset.propositions.len());
        // Sorted by member and then by proposition, both by counting: so the members of each proposition ascend.
        let cells =
            rows.map(move |row| Placed { proposition: row.proposition.0, cell: Cell::new(member(&row), row.stance) });
        let (sorted, ends) = if cells.clone().is_sorted_by_key(|placed| placed.cell.member()) {
            grouped(cells, propositions, |placed| placed.proposition)
        } else {
            let (by_member, _) = grouped(cells, members, |placed| placed.cell.member());
            grouped(by_member.into_iter(), propositions, |placed| placed.proposition)
        };
        Self::merged(&sorted, &ends, members)
    }

    /// Joins the cells of one member on one proposition.
    fn merged(sorted: &[Placed], groups: &[usize], members: usize) -> Self {
        let mut cells: Vec<Cell> = Vec::with_capacity(sorted.len());
        let mut ends = Vec::with_capacity(groups.len());
        let mut from = 0;
        for &to in groups {
            let start = cells.len();
            for &Placed { cell, .. } in sorted.get(from..to).unwrap_or_default() {
                match cells.get_mut(start..).and_then(<[Cell]>::last_mut) {
                    Some(last) if last.member() == cell.member() => last.0 |= cell.0,
                    _ => cells.push(cell),
                }
            }
            ends.push(cells.len());
            from = to;
        }
        Self { cells, ends, members }
    }

    /// All cells, and for each the position behind the last of its proposition.
    pub(super) fn all(&self) -> &[Cell] {
        &self.cells
    }

    /// Where the cells of each proposition begin and end.
    pub(super) fn groups(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(self.ends.iter().copied())
    }

    /// How many pairs of members can have a common proposition, at most.
    pub(super) fn most_pairs(&self) -> u64 {
        let pairs = |members: usize| members as u64 * (members as u64).saturating_sub(1) / 2;
        let meetings = self.groups().map(|(from, to)| pairs(to - from));
        pairs(self.members).min(meetings.fold(0, u64::saturating_add))
    }

    /// The cells of a proposition.
    pub(super) fn of_proposition(&self, at: usize) -> &[Cell] {
        let from = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let to = self.ends.get(at).copied();
        from.zip(to).and_then(|(from, to)| self.cells.get(from..to)).unwrap_or_default()
    }

    /// How many members accept a proposition by 0, ¼, ½, ¾ and 1.
    pub(super) fn acceptance(&self, at: usize) -> [u32; 5] {
        let mut counts = [0; 5];
        for cell in self.of_proposition(at) {
            if let Some(count) = counts.get_mut(usize::from(cell.stances().acceptance_quarters())) {
                *count += 1;
            }
        }
        counts
    }

    /// How many members are on each side of a proposition: deny, qualify, affirm, affirm and deny.
    pub(super) fn sides(&self, at: usize) -> [u32; 4] {
        let mut counts = [0; 4];
        for side in self.of_proposition(at).iter().filter_map(|cell| cell.stances().side()) {
            if let Some(count) = counts.get_mut(usize::from(rating(side, Scale::Nominal))) {
                *count += 1;
            }
        }
        counts
    }
}

/// A cell with the proposition it belongs to.
#[derive(Clone, Copy, Debug)]
struct Placed {
    proposition: usize,
    cell: Cell,
}

/// The items sorted by a key below `groups`, and where the items of each key end. Items of one key keep their order.
fn grouped(
    items: impl Iterator<Item = Placed> + Clone,
    groups: usize,
    key: impl Fn(&Placed) -> usize,
) -> (Vec<Placed>, Vec<usize>) {
    let mut next = vec![0_usize; groups];
    let mut total = 0;
    for item in items.clone() {
        if let Some(count) = next.get_mut(key(&item)) {
            *count += 1;
            total += 1;
        }
    }
    let mut start = 0;
    for count in &mut next {
        (*count, start) = (start, start + *count);
    }
    let mut sorted = vec![Placed { proposition: 0, cell: Cell(0) }; total];
    for item in items {
        let Some(next) = next.get_mut(key(&item)) else { continue };
        if let Some(place) = sorted.get_mut(*next) {
            *place = item;
        }
        *next += 1;
    }
    (sorted, next)
}
