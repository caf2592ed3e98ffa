//! Combinations: which sets of items change how two leans stand to each other.

use std::cmp::Ordering;

use crate::model::order::{ascending, distinct};

use super::balance::Balance;
use super::bounds::Bounds;
use super::group::Group;
use super::triples::Triples;
use super::{Answer, HELD, Item, Linchpin, Linchpins};

/// Two leans and the items that shift them. Items are named by their position among all of them.
pub(super) struct Combinations {
    now: Balance,
    items: Vec<Item>,
    /// What each item shifts by itself.
    pub(super) alone: Vec<Balance>,
    /// Which items shift something together with each item, in ascending order.
    pub(super) partners: Vec<Vec<usize>>,
    /// What groups of two or three items shift beyond what their parts do, by position and in ascending order.
    together: Vec<(Vec<usize>, Balance)>,
    /// How far all these shift the two leans at most.
    pub(super) bounds: Bounds,
}

impl Combinations {
    /// Sums up what shifts two leans when groups of items are taken away. What shifts nothing is left out.
    pub(super) fn of(now: Balance, shifts: Vec<(Group, Balance)>) -> Self {
        let mut summed: Vec<(Group, Balance)> = Vec::new();
        for (group, shift) in ascending(shifts) {
            match summed.last_mut() {
                Some((last, sum)) if *last == group => *sum = sum.plus(shift),
                _ => summed.push((group, shift)),
            }
        }
        summed.retain(|(_, shift)| *shift != Balance::default());
        let items = distinct(summed.iter().flat_map(|(group, _)| group.items()).collect());
        let mut alone = vec![Balance::default(); items.len()];
        let mut partners = vec![Vec::new(); items.len()];
        let mut together = Vec::new();
        for (group, shift) in summed {
            let at: Vec<usize> = group.items().map(|item| items.partition_point(|other| *other < item)).collect();
            if let [only] = at[..] {
                if let Some(alone) = alone.get_mut(only) {
                    *alone = shift;
                }
                continue;
            }
            for &one in &at {
                if let Some(partners) = partners.get_mut(one) {
                    partners.extend(at.iter().copied().filter(|other| *other != one));
                }
            }
            together.push((at, shift));
        }
        Self {
            now,
            items,
            bounds: Bounds::of(now, alone.iter(), together.iter().map(|(_, shift)| shift)),
            alone,
            partners: partners.into_iter().map(distinct).collect(),
            together: ascending(together),
        }
    }

    /// The smallest sets that change the standing.
    pub(super) fn smallest(&self, answer: fn(Option<Ordering>) -> Answer) -> Option<Linchpins> {
        let found = [Self::singles, Self::pairs, |all: &Self| Triples::of(all).changing()];
        (1..).zip(found).find_map(|(size, find)| {
            let (total, sets) = find(self);
            let linchpin = |set: Vec<usize>| Linchpin {
                becomes: answer(self.now.plus(self.shift(&set)).standing()),
                removed: set.iter().filter_map(|at| self.items.get(*at)).copied().collect(),
            };
            (total > 0).then(|| Linchpins { size, sets: sets.into_iter().map(linchpin).collect(), total })
        })
    }

    /// How many single items change the standing, and the first of them.
    fn singles(&self) -> (u64, Vec<Vec<usize>>) {
        let mut changing = (0, Vec::new());
        for one in 0..self.items.len() {
            self.take_in(&mut changing, &[one]);
        }
        changing
    }

    /// How many pairs change the standing, and the first of them.
    fn pairs(&self) -> (u64, Vec<Vec<usize>>) {
        let mut changing = (0, Vec::new());
        for one in 0..self.items.len() {
            if self.bounds.can_change(self.shift(&[one]), 1) {
                (one + 1..self.items.len()).for_each(|other| self.take_in(&mut changing, &[one, other]));
            }
        }
        changing
    }

    fn take_in(&self, (total, sets): &mut (u64, Vec<Vec<usize>>), set: &[usize]) {
        if self.bounds.changes(self.shift(set)) {
            *total += 1;
            if sets.len() < HELD {
                sets.push(set.to_vec());
            }
        }
    }

    /// What taking up to three items away, named in ascending order, shifts.
    pub(super) fn shift(&self, set: &[usize]) -> Balance {
        let alone = self.apart(set);
        match *set {
            [a, b] => alone.plus(self.beyond(&[a, b])),
            [a, b, c] => {
                let pairs = [self.beyond(&[a, b]), self.beyond(&[a, c]), self.beyond(&[b, c])];
                pairs.into_iter().fold(alone, Balance::plus).plus(self.beyond(&[a, b, c]))
            }
            _ => alone,
        }
    }

    /// What items shift alone, added up.
    pub(super) fn apart(&self, set: &[usize]) -> Balance {
        set.iter().filter_map(|at| self.alone.get(*at)).fold(Balance::default(), |sum, one| sum.plus(*one))
    }

    /// What a group shifts beyond what its parts do.
    fn beyond(&self, group: &[usize]) -> Balance {
        let [a, b, ..] = *group else { return Balance::default() };
        if !self.are_partners(a, b) {
            return Balance::default();
        }
        let found = self.together.binary_search_by(|(other, _)| other.as_slice().cmp(group)).ok();
        found.and_then(|at| self.together.get(at)).map(|(_, shift)| *shift).unwrap_or_default()
    }

    /// Whether two items shift something together.
    pub(super) fn are_partners(&self, a: usize, b: usize) -> bool {
        self.partners.get(a).is_some_and(|partners| partners.binary_search(&b).is_ok())
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer's machine
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{Strategy, prop_assert_eq, prop_oneof, proptest};

    use super::Combinations;
    use crate::compare::linchpins::balance::Balance;
    use crate::compare::linchpins::group::Group;
    use crate::compare::linchpins::{Answer, HELD, Item, Linchpin, Linchpins};
    use crate::model::ClaimIx;

    fn shift(sums: (i64, i64, i64, i64)) -> Balance {
        Balance { a: (sums.0, sums.1), b: (sums.2, sums.3) }
    }

    /// Up to three of twenty items.
    fn group() -> impl Strategy<Value = Vec<usize>> {
        prop_oneof![8 => vec(0..20_usize, 1), 2 => vec(0..20_usize, 2), 1 => vec(0..20_usize, 3)]
    }

    /// What trying every set finds, straight from what shifting means.
    fn tried(now: Balance, shifts: &[(Group, Balance)]) -> Option<Linchpins> {
        let item = |at: usize| Item::Claim(ClaimIx(at));
        let becomes = |set: &[usize]| {
            let set = Group::of(set.iter().copied().map(item).collect()).unwrap();
            let taken = shifts.iter().filter(|(group, _)| set.holds(group.items()));
            taken.fold(now, |sum, (_, shift)| sum.plus(*shift)).standing()
        };
        let pairs = |from: usize| (from..20).flat_map(|a| (a + 1..20).map(move |b| (a, b)));
        let sets = [
            (0..20).map(|a| vec![a]).collect::<Vec<_>>(),
            pairs(0).map(|(a, b)| vec![a, b]).collect(),
            (0..20).flat_map(|a| pairs(a + 1).map(move |(b, c)| vec![a, b, c])).collect(),
        ];
        sets.into_iter().find_map(|sets| {
            let changing: Vec<_> = sets.into_iter().filter(|set| becomes(set) != now.standing()).collect();
            let linchpin = |set: &Vec<usize>| Linchpin {
                removed: set.iter().copied().map(item).collect(),
                becomes: Answer::Sign(becomes(set)),
            };
            let sets = changing.iter().take(HELD).map(linchpin).collect();
            Some(Linchpins { size: changing.first()?.len(), sets, total: changing.len() as u64 })
        })
    }

    #[test]
    fn partners_of_partners_are_looked_at_with_what_they_do_together() {
        let group = |items: &[usize]| Group::of(items.iter().map(|at| Item::Claim(ClaimIx(*at))).collect()).unwrap();
        let by = |sum: i64| shift((sum, 0, 0, 0));
        let alone = (0..4).map(|at| (group(&[at]), by(-1)));
        let shifts: Vec<_> = alone.chain([(group(&[0, 1]), by(-1)), (group(&[0, 2]), by(1))]).collect();
        let found = Combinations::of(shift((4, 10, 0, 1)), shifts).smallest(Answer::Sign).unwrap();
        let removed: Vec<_> =
            found.sets.iter().map(|set| group(&[0, 1, 3]).items().eq(set.removed.iter().copied())).collect();
        assert_eq!((found.size, found.total, removed), (3, 1, vec![true]));
    }

    proptest! {
        #[test]
        fn counting_by_shifts_finds_what_trying_every_set_finds(
            now in (-30..30_i64, 0..60_i64, -30..30_i64, 1..60_i64),
            shifts in vec((group(), (-6..7_i64, -9..3_i64, -3..4_i64, -2..2_i64)), 0..40),
            coarse in 1..8_i64,
            crowd in 4..21_usize,
        ) {
            let coarser = |sum: i64| sum / coarse * coarse;
            let shifts: Vec<(Group, Balance)> = (shifts.into_iter())
                .map(|(group, (a, b, c, d))| {
                    let items = group.into_iter().map(|at| Item::Claim(ClaimIx(at % crowd))).collect();
                    (Group::of(items).unwrap(), shift((coarser(a), coarser(b), coarser(c), coarser(d))))
                })
                .collect();
            let now = shift(now);
            prop_assert_eq!(Combinations::of(now, shifts.clone()).smallest(Answer::Sign), tried(now, &shifts));
        }
    }
}
