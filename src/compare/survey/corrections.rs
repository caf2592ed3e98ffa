//! Corrections: cells of which two ranks do not tell the class of a pair.

use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::{PairClass, rating};
use crate::compare::comparison::positions;
use crate::compare::heard::Heard;
use crate::compare::{Places, Position, Unit};
use crate::model::Table;
use crate::model::order::ascending;

use super::cells::Cells;

/// A pair of cells on one proposition whose class is not the one that their ranks suggest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Correction {
    pair: (usize, usize),
    /// What the ranks suggest.
    pub(super) from: PairClass,
    /// What it is.
    pub(super) to: PairClass,
}

/// All corrections, in ascending order of their pairs, taken one pair after the other.
pub(super) struct Corrections {
    all: Vec<Correction>,
    taken: usize,
}

impl Corrections {
    /// The corrections of a table.
    pub(super) fn of(table: &Table, unit: Unit, cells: &Cells) -> Self {
        let mut all = Vec::new();
        several_stances(table, cells, &mut all);
        intricate(table, unit, &mut all);
        Self { all: ascending(all), taken: 0 }
    }

    /// The corrections of the next pair; pairs must be asked for in ascending order.
    pub(super) fn take(&mut self, a: usize, b: usize) -> &[Correction] {
        let rest = self.all.get(self.taken..).unwrap_or_default();
        let passed = rest.iter().take_while(|correction| correction.pair < (a, b)).count();
        let mine = rest.iter().skip(passed).take_while(|correction| correction.pair == (a, b)).count();
        let from = self.taken + passed;
        self.taken = from + mine;
        self.all.get(from..self.taken).unwrap_or_default()
    }
}

/// The class that two ranks suggest.
fn suggested(a: usize, b: usize) -> PairClass {
    match (a, b) {
        (0, 2) | (2, 0) => PairClass::Conflict,
        (0, 0) | (2, 2) => PairClass::Agree,
        _ => PairClass::Qualify,
    }
}

/// Plain propositions on which some member takes several stances: whoever affirms and qualifies still opposes a denial.
fn several_stances(table: &Table, cells: &Cells, all: &mut Vec<Correction>) {
    for ((from, to), is_intricate) in cells.groups().zip(&table.intricate) {
        let group = cells.all().get(from..to).unwrap_or_default();
        if *is_intricate || group.iter().all(|cell| cell.mask().is_power_of_two()) {
            continue;
        }
        for (at, a) in group.iter().enumerate() {
            for b in group.iter().skip(at + 1) {
                let (from, opposed) = (suggested(a.rank(), b.rank()), a.stances().are_opposed_to(b.stances()));
                if opposed && from != PairClass::Conflict {
                    let pair = (a.member(), b.member());
                    all.push(Correction { pair, from, to: PairClass::Conflict });
                }
            }
        }
    }
}

/// Intricate propositions, compared claim by claim where that can make a difference.
fn intricate(table: &Table, unit: Unit, all: &mut Vec<Correction>) {
    if !table.intricate.contains(&true) {
        return;
    }
    let places = Places::of(&table.dataset);
    let heard = Heard::all(&table.dataset, &places, unit);
    let rank = |position: &Position| usize::from(rating(position.side, Scale::Ordinal));
    let gives_value = |position: &Position| position.claims.iter().any(|&claim| table.dataset[claim].value.is_some());
    for (at, _) in table.intricate.iter().enumerate().filter(|(_, is_intricate)| **is_intricate) {
        let Some(heard) = heard.get(at) else { continue };
        let positions = positions(&table.dataset, &places, unit, &heard.counted);
        for (nth, a) in positions.iter().enumerate() {
            for b in positions.iter().skip(nth + 1) {
                let from = suggested(rank(a), rank(b));
                if a.stances.are_opposed_to(b.stances) || (gives_value(a) && gives_value(b)) {
                    let to = PairClass::of(&table.dataset, &places, a, b);
                    if from != to {
                        all.push(Correction { pair: (a.member.at(), b.member.at()), from, to });
                    }
                }
            }
        }
    }
}
