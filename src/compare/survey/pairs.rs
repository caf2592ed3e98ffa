//! Pairs: how far every two members agree, counted row by row.
//!
//! For each member in turn, its partners are counted in a list of small counters: how often a partner stands at each of three ranks where
//! the member itself stands at one. What two ranks say of a pair is right for almost every cell; the few others (a member that takes
//! several stances, intricate propositions) are put right afterwards.

use crate::compare::agreement::{ENOUGH, PairClass, class};
use crate::compare::comparison::positions;
use crate::compare::heard::Heard;
use crate::compare::{Places, Position, Unit};
use crate::model::Table;
use crate::model::order::ascending;

use super::cells::{Cell, Cells};

/// How far pairs of members agree, one list per fact; the lists are equally long. Only pairs with a common proposition are listed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pairs {
    /// The first member's position among its kind.
    pub a: Vec<u32>,
    /// The second member's, always greater.
    pub b: Vec<u32>,
    /// How many propositions both address.
    pub common: Vec<u32>,
    /// How many of these fall into each class, in the order of [`PairClass::ALL`].
    pub classes: [Vec<u32>; 5],
    /// Cohen's kappa with linear weights; not a number below ten common propositions and where it is undefined.
    pub kappa: Vec<f64>,
}

/// Three counts of 21 bits, one per rank of the partner.
type Counts = u64;
const BITS: u32 = 21;

/// What one member shares with one partner: for each rank of the member, the counts of the partner's ranks.
#[derive(Clone, Copy, Default)]
struct Shared([Counts; 3]);

impl Shared {
    fn count(&self, rank: usize, of_partner: u32) -> u32 {
        let counts = self.0.get(rank).copied().unwrap_or_default() >> (BITS * of_partner);
        u32::try_from(counts & ((1 << BITS) - 1)).unwrap_or_default()
    }

    fn matrix(&self) -> [[u32; 3]; 3] {
        [0, 1, 2].map(|rank| [0, 1, 2].map(|of_partner| self.count(rank, of_partner)))
    }
}

/// Counts all pairs.
pub(super) fn pairs(table: &Table, unit: Unit, cells: &Cells) -> Pairs {
    let mut corrections = Corrections::of(table, unit, cells);
    let rows = Rows::of(cells);
    let mut pairs = Pairs::default();
    let mut shared = vec![Shared::default(); cells.members];
    for member in 0..cells.members {
        let row = rows.of_member(member);
        if row.is_empty() {
            continue;
        }
        for &(at, end) in row {
            let Some((cell, partners)) = cells.all().get(at..end).and_then(<[Cell]>::split_first) else { continue };
            let rank = cell.rank();
            for partner in partners {
                if let Some(counts) = shared.get_mut(partner.member()).and_then(|shared| shared.0.get_mut(rank)) {
                    *counts += partner.one();
                }
            }
        }
        for (partner, shared) in shared.iter_mut().enumerate().skip(member + 1) {
            if shared.0 != [0; 3] {
                pairs.push(member, partner, shared.matrix(), corrections.take(member, partner));
                *shared = Shared::default();
            }
        }
    }
    pairs
}

impl Cell {
    /// Denies 0, affirms 2, anything else 1.
    fn rank(self) -> usize {
        match self.mask() {
            1 => 2,
            4 => 0,
            _ => 1,
        }
    }

    /// One more partner of this rank.
    fn one(self) -> Counts {
        match self.rank() {
            0 => 1,
            1 => 1 << BITS,
            _ => 1 << (2 * BITS),
        }
    }
}

/// For each member its cells, each with the end of its proposition's cells.
struct Rows {
    cells: Vec<(usize, usize)>,
    ends: Vec<usize>,
}

impl Rows {
    fn of(cells: &Cells) -> Self {
        let mut next = vec![0_usize; cells.members + 1];
        for cell in cells.all() {
            if let Some(count) = next.get_mut(cell.member() + 1) {
                *count += 1;
            }
        }
        let mut total = 0;
        for count in &mut next {
            total += *count;
            *count = total;
        }
        let mut sorted = vec![(0, 0); cells.all().len()];
        for (from, to) in cells.groups() {
            for (at, cell) in (from..to).zip(cells.all().get(from..to).unwrap_or_default()) {
                let Some(next) = next.get_mut(cell.member()) else { continue };
                if let Some(place) = sorted.get_mut(*next) {
                    *place = (at, to);
                }
                *next += 1;
            }
        }
        Self { cells: sorted, ends: next }
    }

    fn of_member(&self, member: usize) -> &[(usize, usize)] {
        let from = member.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let to = self.ends.get(member).copied();
        from.zip(to).and_then(|(from, to)| self.cells.get(from..to)).unwrap_or_default()
    }
}

impl Pairs {
    fn push(&mut self, a: usize, b: usize, shared: [[u32; 3]; 3], corrections: &[Correction]) {
        let [[dd, dq, da], [qd, qq, qa], [ad, aq, aa]] = shared;
        let mut classes = [0; 5];
        for (class, count) in
            [(PairClass::Agree, dd + aa), (PairClass::Qualify, dq + qd + qq + qa + aq), (PairClass::Conflict, da + ad)]
        {
            if let Some(of_class) = classes.get_mut(class.position()) {
                *of_class += count;
            }
        }
        for correction in corrections {
            if let Some(count) = classes.get_mut(correction.from.position()) {
                *count -= 1;
            }
            if let Some(count) = classes.get_mut(correction.to.position()) {
                *count += 1;
            }
        }
        self.a.push(u32::try_from(a).unwrap_or(u32::MAX));
        self.b.push(u32::try_from(b).unwrap_or(u32::MAX));
        self.common.push(shared.as_flattened().iter().sum());
        self.kappa.push(kappa(shared));
        for (list, count) in self.classes.iter_mut().zip(classes) {
            list.push(count);
        }
    }

    /// How many pairs there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.a.len()
    }

    /// Whether no two members address a common proposition.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.a.is_empty()
    }
}

/// Cohen's kappa with linear weights from a table of counts.
fn kappa(shared: [[u32; 3]; 3]) -> f64 {
    let shared = shared.map(|row| row.map(u64::from));
    let common: u64 = shared.as_flattened().iter().sum();
    let row = |rank: &[u64; 3]| rank.iter().sum::<u64>();
    let column = |at: usize| shared.iter().filter_map(|row| row.get(at)).sum::<u64>();
    let (mut expected, mut observed) = (0, 0);
    for (a, of_a) in shared.iter().enumerate() {
        for (b, count) in of_a.iter().enumerate() {
            let apart = a.abs_diff(b) as u64;
            expected += row(of_a) * column(b) * apart;
            observed += count * apart;
        }
    }
    if common < ENOUGH as u64 || expected == 0 { f64::NAN } else { 1.0 - as_f64(common * observed) / as_f64(expected) }
}

#[expect(clippy::cast_precision_loss, reason = "counts of this size have digits to spare")]
fn as_f64(sum: u64) -> f64 {
    sum as f64
}

/// A pair of cells on one proposition whose class is not the one that their ranks suggest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Correction {
    pair: (usize, usize),
    from: PairClass,
    to: PairClass,
}

/// All corrections, in ascending order of their pairs, taken one pair after the other.
struct Corrections {
    all: Vec<Correction>,
    taken: usize,
}

impl Corrections {
    fn of(table: &Table, unit: Unit, cells: &Cells) -> Self {
        let mut all = Vec::new();
        several_stances(table, cells, &mut all);
        intricate(table, unit, &mut all);
        Self { all: ascending(all), taken: 0 }
    }

    /// The corrections of the next pair; pairs must be asked for in ascending order.
    fn take(&mut self, a: usize, b: usize) -> &[Correction] {
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
                let (from, opposed) = (suggested(a.rank(), b.rank()), a.stances().oppose(b.stances()));
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
    let gives_value = |position: &Position| position.claims.iter().any(|&claim| table.dataset[claim].value.is_some());
    for (at, _) in table.intricate.iter().enumerate().filter(|(_, is_intricate)| **is_intricate) {
        let Some(heard) = heard.get(at) else { continue };
        let positions = positions(&table.dataset, &places, unit, &heard.counted);
        for (nth, a) in positions.iter().enumerate() {
            for b in positions.iter().skip(nth + 1) {
                let from = suggested(usize::from(a.side.rank()), usize::from(b.side.rank()));
                if a.stances.oppose(b.stances) || (gives_value(a) && gives_value(b)) {
                    let to = class(&table.dataset, &places, a, b);
                    if from != to {
                        all.push(Correction { pair: (a.member.at(), b.member.at()), from, to });
                    }
                }
            }
        }
    }
}
