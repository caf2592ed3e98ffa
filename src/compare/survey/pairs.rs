//! Pairs: how far every two members agree, counted row by row.
//!
//! For each member in turn, its partners are counted in a list of small counters: how often a partner stands at each of three ranks where
//! the member itself stands at one. What two ranks say of a pair is right for almost every cell; the few others (a member that takes
//! several stances, intricate propositions) are put right afterwards.

use crate::compare::Unit;
use crate::compare::agreement::ENOUGH;
use crate::model::Table;

use super::cells::{Cell, Cells};
use super::corrections::{Correction, Corrections};

/// How far pairs of members agree, one list per fact; the lists are equally long. Only pairs with a common proposition are listed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pairs {
    /// The first member's position among its kind.
    pub a: Vec<u32>,
    /// The second member's, always greater.
    pub b: Vec<u32>,
    /// How many propositions both address.
    pub common: Vec<u32>,
    /// How many of these fall into each class, in the order of [`PairClass::ALL`](crate::compare::PairClass::ALL).
    pub classes: [Vec<u32>; 5],
    /// Cohen's kappa with linear weights; not a number below ten common propositions and where it is undefined.
    pub kappa: Vec<f64>,
}

/// Three counts of 21 bits, one per rank of the partner.
type Counts = u64;
const BITS: u32 = 21;

/// How often two members meet at each rank of the first and each rank of the second.
type Matrix = [[u32; 3]; 3];

/// Counts all pairs.
pub(super) fn pairs(table: &Table, unit: Unit, cells: &Cells) -> Pairs {
    let mut corrections = Corrections::of(table, unit, cells);
    let rows = Rows::of(cells);
    let partners: Vec<Partner> = cells.all().iter().map(|cell| Partner::of(*cell)).collect();
    let mut pairs = Pairs::with_room(cells.most_pairs());
    let mut shared = [(); 3].map(|()| vec![Counts::default(); cells.members]);
    for member in 0..cells.members {
        let row = rows.of_member(member);
        for &(at, end) in row {
            let Some((own, partners)) = partners.get(at..end).and_then(<[Partner]>::split_first) else { continue };
            let Some(shared) = shared.get_mut(own.rank()) else { continue };
            for partner in partners {
                if let Some(counts) = shared.get_mut(partner.member()) {
                    *counts += partner.one();
                }
            }
        }
        if !row.is_empty() {
            pairs.take(member, &mut shared, &mut corrections);
        }
    }
    pairs
}

/// A member and its rank in the form that counting needs: the member in the upper 26 bits (more fit into no memory), in the lower six the
/// shift that leads to the rank's count.
#[derive(Clone, Copy)]
struct Partner(u32);

impl Partner {
    fn of(cell: Cell) -> Self {
        let shift = [0, BITS, 2 * BITS].get(cell.rank()).copied().unwrap_or_default();
        Self(u32::try_from(cell.member()).unwrap_or(u32::MAX) << 6 | shift)
    }

    fn member(self) -> usize {
        (self.0 >> 6) as usize
    }

    fn one(self) -> Counts {
        1 << (self.0 & 63)
    }

    fn rank(self) -> usize {
        match self.0 & 63 {
            0 => 0,
            BITS => 1,
            _ => 2,
        }
    }
}

/// The counts of the partner's ranks.
fn counted(counts: Counts) -> [u32; 3] {
    [counts, counts >> BITS, counts >> (2 * BITS)]
        .map(|count| u32::try_from(count & ((1 << BITS) - 1)).unwrap_or_default())
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

/// For how many pairs room is made at once; more of them get it as they come.
const ROOM: u64 = 1 << 20;

impl Pairs {
    /// No pair yet, with room for so many.
    fn with_room(most: u64) -> Self {
        let room = usize::try_from(most.min(ROOM)).unwrap_or_default();
        let list = || Vec::with_capacity(room);
        Self {
            a: list(),
            b: list(),
            common: list(),
            classes: [(); 5].map(|()| list()),
            kappa: Vec::with_capacity(room),
        }
    }

    /// Takes what a member shares with each partner, and leaves nothing of it.
    fn take(
        &mut self,
        member: usize,
        [denying, middle, affirming]: &mut [Vec<Counts>; 3],
        corrections: &mut Corrections,
    ) {
        let lists = denying.iter_mut().zip(middle).zip(affirming).enumerate().skip(member + 1);
        for (partner, ((denying, middle), affirming)) in lists {
            if *denying | *middle | *affirming > 0 {
                let shared = [counted(*denying), counted(*middle), counted(*affirming)];
                (*denying, *middle, *affirming) = (0, 0, 0);
                self.push((member, partner), shared, corrections.take(member, partner));
            }
        }
    }

    fn push(&mut self, (a, b): (usize, usize), shared: Matrix, corrections: &[Correction]) {
        let [[dd, dq, da], [qd, qq, qa], [ad, aq, aa]] = shared;
        let mut classes = [dd + aa, dq + qd + qq + qa + aq, da + ad, 0, 0];
        for correction in corrections {
            for (class, more, less) in [(correction.from, 0, 1), (correction.to, 1, 0)] {
                if let Some(count) = classes.get_mut(class.position()) {
                    *count = *count + more - less;
                }
            }
        }
        self.a.push(u32::try_from(a).unwrap_or(u32::MAX));
        self.b.push(u32::try_from(b).unwrap_or(u32::MAX));
        self.common.push(classes.iter().sum());
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
fn kappa(shared: Matrix) -> f64 {
    let [[dd, dq, da], [qd, qq, qa], [ad, aq, aa]] = shared.map(|row| row.map(u64::from));
    let (d, q, a) = (dd + dq + da, qd + qq + qa, ad + aq + aa);
    let (of_d, of_q, of_a) = (dd + qd + ad, dq + qq + aq, da + qa + aa);
    let observed = dq + qd + qa + aq + 2 * (da + ad);
    let expected = (d + a) * of_q + q * (of_d + of_a) + 2 * (d * of_a + a * of_d);
    let common = d + q + a;
    if common < ENOUGH as u64 || expected == 0 { f64::NAN } else { 1.0 - as_f64(common * observed) / as_f64(expected) }
}

#[expect(clippy::cast_precision_loss, reason = "counts of this size have digits to spare")]
fn as_f64(sum: u64) -> f64 {
    sum as f64
}

#[cfg(test)]
mod tests {
    use super::{Matrix, Pairs, kappa};
    use crate::compare::agreement::PairClass;
    use crate::compare::agreement::kappa::{Weights, kappa as plain_kappa};
    use crate::compare::story::story;
    use crate::compare::{Coefficient, Survey, Unit, agreement, table};

    #[test]
    fn classes_are_counted_in_the_order_of_their_list() {
        assert_eq!(PairClass::ALL.map(PairClass::position), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn kappa_is_that_of_the_ratings_themselves() {
        // By hand: 10 common, Σo = 1, Σe = 5·(1·1 + 5·2) + 5·(4·2 + 1·1) = 100.
        assert!((kappa([[5, 0, 0], [0, 0, 0], [0, 1, 4]]) - 0.9).abs() < 1e-12);
        assert!(kappa([[9, 0, 0], [0, 0, 0], [0, 0, 0]]).is_nan());
        assert!(kappa([[10, 0, 0], [0, 0, 0], [0, 0, 0]]).is_nan());
    }

    #[test]
    fn kappa_of_all_ranks_is_that_of_the_plain_ratings() {
        let shared: Matrix = [[2, 3, 1], [4, 5, 6], [7, 2, 9]];
        let [mut a, mut b] = [Vec::new(), Vec::new()];
        for (of_a, row) in (0..).zip(shared) {
            for (of_b, count) in (0..).zip(row) {
                a.extend((0..count).map(|_| Some(of_a)));
                b.extend((0..count).map(|_| Some(of_b)));
            }
        }
        let plain = plain_kappa(&a, &b, Weights::Linear).unwrap().share();
        assert!((kappa(shared) - plain).abs() < 1e-12, "{plain}");
    }

    #[test]
    fn a_pair_may_meet_as_often_at_one_rank_as_at_another() {
        let apart = story("ann A denies \n bob B affirms \n ann A qualifies on=q \n bob B affirms on=q");
        let table = table(apart.dataset.clone());
        let pairs = Survey::of(&table, Unit::Voice).pairs(&table);
        assert_eq!((&pairs.common[..], pairs.is_empty()), (&[2][..], false));
        assert!(Pairs::default().is_empty());
    }

    /// Twelve propositions, on which seven voices take all sorts of positions.
    fn crowd() -> String {
        let mut text = String::new();
        for proposition in 0..12_usize {
            for voice in 0..7_usize {
                let stance = match (proposition * 7 + voice * voice + proposition / 3) % 5 {
                    0 => continue,
                    1 => "denies",
                    2 => "qualifies",
                    _ => "affirms",
                };
                text += &format!("v{voice} S{voice} {stance} on=p{proposition} \n");
                if (proposition + voice) % 6 == 0 {
                    text += &format!("v{voice} S{voice} denies on=p{proposition} \n");
                }
            }
        }
        text
    }

    #[test]
    fn pairs_of_many_propositions_have_the_coefficient_of_their_ratings() {
        let story = story(&crowd());
        let table = table(story.dataset.clone());
        for unit in [Unit::Voice, Unit::Source] {
            let comparison = story.by(unit);
            let pairs: Pairs = Survey::of(&table, unit).pairs(&table);
            assert_eq!(pairs.len(), 21);
            let mut said = 0;
            for at in 0..pairs.len() {
                let (a, b) = (unit.member_at(pairs.a[at] as usize), unit.member_at(pairs.b[at] as usize));
                let pair = agreement(&story.dataset, &comparison, a, b);
                match pair.counts.kappa(Weights::Linear) {
                    Coefficient::Value(kappa) => {
                        assert!((pairs.kappa[at] - kappa.share()).abs() < 1e-12);
                        said += 1;
                    }
                    Coefficient::TooFew { .. } | Coefficient::Undefined => assert!(pairs.kappa[at].is_nan()),
                }
                for (class, counts) in PairClass::ALL.into_iter().zip(&pairs.classes) {
                    assert_eq!(counts[at] as usize, pair.of(class).len());
                }
            }
            assert!(said > 0 && said < 21, "{said}");
        }
    }
}
