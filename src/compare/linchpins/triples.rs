//! Triples: which sets of three items change how two leans stand to each other.
//!
//! Most items shift nothing together, and many shift alike. So triples are counted by what their items shift alone, as if
//! that were all; the triples of which two items are partners are then looked at one by one and set right.

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

/// Items that shift the same.
struct Class {
    shift: Balance,
    /// How many there are.
    items: u64,
    /// The last of them.
    last: usize,
}

impl<'c> Triples<'c> {
    pub(super) fn of(all: &'c Combinations) -> Self {
        let shifts = distinct(all.alone.clone());
        let class: Vec<usize> = all.alone.iter().map(|shift| shifts.partition_point(|other| other < shift)).collect();
        let mut classes: Vec<Class> = shifts.into_iter().map(|shift| Class { shift, items: 0, last: 0 }).collect();
        for (item, &at) in class.iter().enumerate() {
            if let Some(class) = classes.get_mut(at) {
                (class.items, class.last) = (class.items + 1, item);
            }
        }
        Self { all, classes, class }
    }

    /// How many triples change the standing, and the first of them.
    pub(super) fn changing(&self) -> (u64, Vec<Vec<usize>>) {
        let mut reach = Reach::new(self.classes.len());
        let apart = self.count_apart(&mut reach);
        let (more, fewer) = self.count_partners();
        let total = (apart + more).saturating_sub(fewer);
        (total, if total == 0 { Vec::new() } else { self.first(&reach) })
    }

    /// How many triples would change the standing if items shifted nothing together; notes how far each two classes reach.
    fn count_apart(&self, reach: &mut Reach) -> u64 {
        let mut total = 0;
        for (i, a) in self.classes.iter().enumerate() {
            if !self.all.can_change_apart(a.shift, 2) {
                continue;
            }
            for (j, b) in self.classes.iter().enumerate().skip(i) {
                let both = a.shift.plus(b.shift);
                if !self.all.can_change_apart(both, 1) {
                    continue;
                }
                for (k, c) in self.classes.iter().enumerate().skip(j) {
                    let ways = ways([(i, a.items), (j, b.items), (k, c.items)]);
                    if ways > 0 && self.all.changes(both.plus(c.shift)) {
                        total += ways;
                        reach.note(i, j, c.last);
                        reach.note(i, k, b.last);
                        reach.note(j, k, a.last);
                    }
                }
            }
        }
        total
    }

    /// How many triples with partners among them change the standing although their items alone would not, and the
    /// other way round.
    fn count_partners(&self) -> (u64, u64) {
        let (mut more, mut fewer) = (0, 0);
        for (a, partners) in self.all.partners.iter().enumerate() {
            for &b in partners.iter().filter(|b| **b > a) {
                if !self.all.can_change(&[a, b], 1) && !self.all.can_change_apart(self.apart(&[a, b]), 1) {
                    continue;
                }
                for c in (0..self.class.len()).filter(|c| *c != a && *c != b) {
                    let triple = in_order(a, b, c);
                    if self.first_partners(triple) == Some((a, b)) {
                        let changes = self.all.changes(self.all.shift(&triple));
                        let apart = self.all.changes(self.apart(&triple));
                        more += u64::from(changes && !apart);
                        fewer += u64::from(apart && !changes);
                    }
                }
            }
        }
        (more, fewer)
    }

    /// What items shift alone, added up.
    fn apart(&self, set: &[usize]) -> Balance {
        set.iter().filter_map(|at| self.all.alone.get(*at)).fold(Balance::default(), |sum, one| sum.plus(*one))
    }

    /// The first two of a triple that are partners.
    fn first_partners(&self, [a, b, c]: [usize; 3]) -> Option<(usize, usize)> {
        [(a, b), (a, c), (b, c)].into_iter().find(|(one, other)| self.all.are_partners(*one, *other))
    }

    /// The first triples that change the standing.
    fn first(&self, reach: &Reach) -> Vec<Vec<usize>> {
        let mut found = Vec::new();
        for a in (0..self.class.len()).filter(|a| self.all.can_change(&[*a], 2)) {
            for b in (a + 1..self.class.len()).filter(|b| self.all.can_change(&[a, *b], 1)) {
                for c in self.thirds(a, b, reach) {
                    if self.all.changes(self.all.shift(&[a, b, c])) {
                        found.push(vec![a, b, c]);
                        if found.len() == HELD {
                            return found;
                        }
                    }
                }
            }
        }
        found
    }

    /// The items after two others that may change the standing with them, in ascending order: all of them, or if the
    /// classes say that nothing else can, only partners.
    fn thirds(&self, a: usize, b: usize, reach: &Reach) -> Vec<usize> {
        let class = |at: usize| self.class.get(at).copied().unwrap_or_default();
        if self.all.are_partners(a, b) || reach.of(class(a), class(b)) > b {
            return (b + 1..self.class.len()).collect();
        }
        let partners = [a, b].into_iter().filter_map(|at| self.all.partners.get(at)).flatten();
        distinct(partners.copied().filter(|partner| *partner > b).collect())
    }
}

/// How many sets of three items take one of each of these classes, which are in order and come with how many they have.
fn ways([a, b, c]: [(usize, u64); 3]) -> u64 {
    let (x, y, z) = (a.1, b.1, c.1);
    let pairs = |n: u64| n.saturating_mul(n.saturating_sub(1)) / 2;
    match (a.0 == b.0, b.0 == c.0) {
        (true, true) => pairs(x).saturating_mul(x.saturating_sub(2)) / 3,
        (true, false) => pairs(x).saturating_mul(z),
        (false, true) => pairs(y).saturating_mul(x),
        (false, false) => x.saturating_mul(y).saturating_mul(z),
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

/// The last item that changes the standing together with one item of each of two classes, if items shifted nothing together.
struct Reach {
    classes: usize,
    last: Vec<usize>,
}

impl Reach {
    fn new(classes: usize) -> Self {
        Self { classes, last: vec![0; classes * classes] }
    }

    /// The classes are in order.
    fn note(&mut self, a: usize, b: usize, last: usize) {
        if let Some(noted) = self.last.get_mut(a * self.classes + b) {
            *noted = last.max(*noted);
        }
    }

    fn of(&self, a: usize, b: usize) -> usize {
        self.last.get(a.min(b) * self.classes + a.max(b)).copied().unwrap_or_default()
    }
}
