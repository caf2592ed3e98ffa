//! Triples: which sets of three items change how two leans stand to each other.
//!
//! Most items shift nothing together, and many shift alike. So triples are counted by what their items shift alone, as if that were
//! all. Those of which two items are partners, that is shift something together, are then taken out and looked at again.

use crate::model::order::distinct;

use super::HELD;
use super::balance::Balance;
use super::combinations::Combinations;

/// The triples of some items.
pub(super) struct Triples<'c> {
    all: &'c Combinations,
    /// The different shifts of single items, in ascending order.
    classes: Vec<Class>,
    /// The class of each item.
    class: Vec<usize>,
}

/// Items that shift the same alone, in order.
struct Class {
    shift: Balance,
    items: Vec<usize>,
}

/// What is found out about triples with partners.
#[derive(Default)]
struct Joined {
    /// How many change the standing.
    changing: u64,
    /// How many would if their items shifted nothing together.
    apart: u64,
    /// The first that change the standing, and others.
    first: Vec<Vec<usize>>,
}

impl<'c> Triples<'c> {
    pub(super) fn of(all: &'c Combinations) -> Self {
        let shifts = distinct(all.alone.clone());
        let class: Vec<usize> = all.alone.iter().map(|shift| shifts.partition_point(|other| other < shift)).collect();
        let mut classes: Vec<Class> = shifts.into_iter().map(|shift| Class { shift, items: Vec::new() }).collect();
        for (item, &at) in class.iter().enumerate() {
            if let Some(class) = classes.get_mut(at) {
                class.items.push(item);
            }
        }
        Self { all, classes, class }
    }

    /// How many triples change the standing, and the first of them.
    pub(super) fn changing(&self) -> (u64, Vec<Vec<usize>>) {
        let apart = self.count_apart();
        let joined = self.joined();
        let total = apart.saturating_sub(joined.apart).saturating_add(joined.changing);
        let mut first = if apart > joined.apart { self.first_apart() } else { Vec::new() };
        first.extend(joined.first);
        first = distinct(first);
        first.truncate(HELD);
        (total, first)
    }

    /// How many triples would change the standing if items shifted nothing together.
    fn count_apart(&self) -> u64 {
        let bounds = &self.all.bounds;
        let mut total = 0_u64;
        for (i, a) in self.classes.iter().enumerate() {
            if !bounds.can_change_apart(a.shift, 2) {
                continue;
            }
            for (j, b) in self.classes.iter().enumerate().skip(i) {
                let both = a.shift.plus(b.shift);
                if !bounds.can_change_apart(both, 1) {
                    continue;
                }
                for (k, c) in self.classes.iter().enumerate().skip(j) {
                    if bounds.changes(both.plus(c.shift)) {
                        total = total.saturating_add(ways([a, b, c], [i == j, j == k]));
                    }
                }
            }
        }
        total
    }

    /// Looks at the triples with partners.
    fn joined(&self) -> Joined {
        let mut joined = Joined::default();
        for (a, partners) in self.all.partners.iter().enumerate() {
            for &b in partners.iter().filter(|b| **b > a) {
                let of_both = [a, b].into_iter().filter_map(|at| self.all.partners.get(at)).flatten().copied();
                let near = distinct(of_both.filter(|c| *c != a && *c != b).collect());
                self.join_near(&mut joined, (a, b), &near);
                self.join_far(&mut joined, (a, b), &near);
            }
        }
        joined
    }

    /// Takes in the triples of two partners and a partner of theirs, of which these two are the first partners.
    fn join_near(&self, joined: &mut Joined, (a, b): (usize, usize), near: &[usize]) {
        for triple in near.iter().map(|c| in_order(a, b, *c)) {
            if self.first_partners(triple) == Some((a, b)) {
                joined.apart += u64::from(self.all.bounds.changes(self.all.apart(&triple)));
                if self.all.bounds.changes(self.all.shift(&triple)) {
                    joined.changing += 1;
                    joined.hold([triple].into_iter());
                }
            }
        }
    }

    /// Takes in the triples of two partners and an item that shifts nothing together with them.
    fn join_far(&self, joined: &mut Joined, (a, b): (usize, usize), near: &[usize]) {
        let bounds = &self.all.bounds;
        let (shift, apart) = (self.all.shift(&[a, b]), self.all.apart(&[a, b]));
        if !bounds.can_change_apart(shift, 1) && !bounds.can_change_apart(apart, 1) {
            return;
        }
        for (at, class) in self.classes.iter().enumerate() {
            let (changes, would) = (bounds.changes(shift.plus(class.shift)), bounds.changes(apart.plus(class.shift)));
            if changes || would {
                let not_far = near.iter().chain([&a, &b]).filter(|item| self.class.get(**item) == Some(&at)).count();
                let far = class.items.len().saturating_sub(not_far) as u64;
                joined.changing += if changes { far } else { 0 };
                joined.apart += if would { far } else { 0 };
            }
            if changes {
                let far = class.items.iter().filter(|c| **c != a && **c != b && near.binary_search(c).is_err());
                joined.hold(far.take(HELD).map(|c| in_order(a, b, *c)));
            }
        }
    }

    /// The first two of a triple that are partners.
    fn first_partners(&self, [a, b, c]: [usize; 3]) -> Option<(usize, usize)> {
        [(a, b), (a, c), (b, c)].into_iter().find(|(one, other)| self.all.are_partners(*one, *other))
    }

    /// The first triples without partners that change the standing.
    fn first_apart(&self) -> Vec<Vec<usize>> {
        let mut found = Vec::new();
        let mut reaches: Vec<Option<Vec<(usize, usize)>>> = vec![None; self.classes.len()];
        for (a, &of_a) in self.class.iter().enumerate() {
            let Some(reach) = reaches.get_mut(of_a) else { continue };
            let reach = reach.get_or_insert_with(|| self.reach(of_a));
            let last = |of_b: usize| reach.binary_search_by_key(&of_b, |(of, _)| *of).ok().and_then(|at| reach.get(at));
            let reached = |&(b, of_b): &(usize, &usize)| last(*of_b).is_some_and(|(_, last)| *last > b);
            for (b, _) in self.class.iter().enumerate().skip(a + 1).filter(reached) {
                for triple in (b + 1..self.class.len()).map(|c| [a, b, c]) {
                    if self.all.bounds.changes(self.all.apart(&triple)) && self.first_partners(triple).is_none() {
                        found.push(triple.to_vec());
                        if found.len() == HELD {
                            return found;
                        }
                    }
                }
            }
        }
        found
    }

    /// The classes that change the standing together with one and some third, each with the last item of such a third.
    fn reach(&self, of: usize) -> Vec<(usize, usize)> {
        let bounds = &self.all.bounds;
        let one = self.classes.get(of).filter(|class| bounds.can_change_apart(class.shift, 2));
        let last = |other: &Class| {
            let both = one?.shift.plus(other.shift);
            let thirds = if bounds.can_change_apart(both, 1) { self.classes.as_slice() } else { &[] };
            let changing = thirds.iter().filter(|third| bounds.changes(both.plus(third.shift)));
            changing.filter_map(|third| third.items.last().copied()).max()
        };
        self.classes.iter().enumerate().filter_map(|(at, class)| Some((at, last(class)?))).collect()
    }
}

impl Joined {
    /// Holds some more triples, and lets go of those that are too many.
    fn hold(&mut self, triples: impl Iterator<Item = [usize; 3]>) {
        self.first.extend(triples.map(|triple| triple.to_vec()));
        if self.first.len() > 8 * HELD {
            self.first = distinct(std::mem::take(&mut self.first));
            self.first.truncate(HELD);
        }
    }
}

/// How many sets of three items take one of each of three classes, of which the first two or the last two may be the same.
fn ways(classes: [&Class; 3], [same_first, same_last]: [bool; 2]) -> u64 {
    let [a, b, c] = classes.map(|class| class.items.len() as u64);
    let pairs = |n: u64| n.saturating_mul(n.saturating_sub(1)) / 2;
    match (same_first, same_last) {
        (true, true) => pairs(a).saturating_mul(a.saturating_sub(2)) / 3,
        (true, false) => pairs(a).saturating_mul(c),
        (false, true) => pairs(b).saturating_mul(a),
        (false, false) => a.saturating_mul(b).saturating_mul(c),
    }
}

/// Three in ascending order, of which the first is before the second already.
fn in_order(a: usize, b: usize, c: usize) -> [usize; 3] {
    if c < a {
        [c, a, b]
    } else if c < b {
        [a, c, b]
    } else {
        [a, b, c]
    }
}
