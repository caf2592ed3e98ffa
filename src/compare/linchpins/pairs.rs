//! Pairs: what must go so that no two claims are left of which something holds.

use crate::compare::Places;
use crate::model::ClaimIx;
use crate::model::order::distinct;

use super::hitting_sets::Witness;
use super::{Grain, Item, LARGEST};

/// Pairs of items of which one must go.
///
/// Not every pair is kept. An item that makes pairs with more than [`LARGEST`] others must go itself, for otherwise all of them must;
/// its further pairs say nothing new and are not even looked at.
pub(super) struct Pairs {
    items: Vec<Item>,
    kept: Vec<(usize, usize)>,
    ends: Vec<End>,
    /// How many of the kept pairs, each sharing no item with those before it, were found so far.
    apart: usize,
}

/// What is known of one item.
#[derive(Clone, Default)]
struct End {
    others: Vec<usize>,
    must_go: bool,
    is_apart: bool,
}

impl Pairs {
    /// The pairs of one of `these` claims and one of `those` of which something holds; none if more than [`LARGEST`] items must go.
    pub(super) fn of(
        grain: Grain,
        places: &Places,
        (these, those): (&[ClaimIx], &[ClaimIx]),
        holds: &dyn Fn(ClaimIx, ClaimIx) -> bool,
    ) -> Option<Self> {
        let item = |&claim: &ClaimIx| grain.item(places, claim);
        let mut pairs = Self::among(distinct(these.iter().chain(those).filter_map(item).collect()));
        let at = |claim: &ClaimIx| Some((*claim, pairs.items.binary_search(&item(claim)?).ok()?));
        let (these, those): (Vec<_>, Vec<_>) =
            (these.iter().filter_map(at).collect(), those.iter().filter_map(at).collect());
        for &(this, a) in &these {
            for &(that, b) in &those {
                if pairs.would_tell(a, b) && holds(this, that) {
                    pairs.keep(a, b);
                    if pairs.apart > LARGEST {
                        return None;
                    }
                }
            }
        }
        Some(pairs)
    }

    fn among(items: Vec<Item>) -> Self {
        Self { ends: vec![End::default(); items.len()], items, kept: Vec::new(), apart: 0 }
    }

    /// Whether a pair of items would say anything new.
    fn would_tell(&self, a: usize, b: usize) -> bool {
        match (self.ends.get(a), self.ends.get(b)) {
            (Some(one), Some(other)) => !one.must_go && !other.must_go && !one.others.contains(&b),
            _ => false,
        }
    }

    fn keep(&mut self, a: usize, b: usize) {
        let is_apart = [a, b].iter().all(|at| self.ends.get(*at).is_some_and(|end| !end.is_apart));
        for (at, other) in [(a, b), (b, a)] {
            let Some(end) = self.ends.get_mut(at) else { continue };
            end.others.push(other);
            end.must_go = a == b || end.others.len() > LARGEST;
            end.is_apart |= is_apart;
        }
        self.apart += usize::from(is_apart);
        self.kept.push((a, b));
    }

    /// A pair that is left when some items are gone.
    pub(super) fn witness(&self, removed: &[Item]) -> Option<Witness> {
        let item = |at: usize| self.items.get(at).copied().filter(|item| !removed.contains(item));
        self.kept.iter().find_map(|&(a, b)| item(a).zip(item(b)))
    }
}

#[cfg(test)]
mod tests {
    use super::Pairs;
    use crate::compare::Unit;
    use crate::compare::linchpins::{Grain, Item};
    use crate::compare::story::{claims, story};
    use crate::model::ClaimIx;

    /// Which pairs are kept of claims of one voice each, or none, when these pairs are to be broken.
    #[track_caller]
    fn check(broken: &[(usize, usize)], expected: Option<&[(usize, usize)]>) {
        let text: Vec<String> = (0..10).map(|voice| format!("v{voice} s{voice} affirms")).collect();
        let story = story(&text.join("\n"));
        let all = claims(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        let holds = |a: ClaimIx, b: ClaimIx| broken.contains(&(a.0, b.0));
        let pairs = Pairs::of(Grain::Claims, &story.by(Unit::Voice).places, (&all, &all), &holds);
        assert_eq!(pairs.as_ref().map(|pairs| pairs.kept.as_slice()), expected, "{broken:?}");
    }

    #[test]
    fn what_makes_more_pairs_than_can_be_broken_must_go() {
        check(&[(0, 1), (0, 2)], Some(&[(0, 1), (0, 2)]));
        check(&[(0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (6, 6)], Some(&[(0, 1), (0, 2), (0, 3), (0, 4), (6, 6)]));
        check(&[(0, 0), (0, 1), (1, 0)], Some(&[(0, 0)]));
        check(&[(0, 1), (1, 0)], Some(&[(0, 1)]));
        check(&[(0, 1), (2, 3), (4, 5), (6, 7)], None);
        check(&[(0, 1), (2, 3), (4, 5), (5, 6)], Some(&[(0, 1), (2, 3), (4, 5), (5, 6)]));
    }

    #[test]
    fn a_witness_is_a_pair_that_is_left() {
        let story = story("ann A affirms \n bob B denies \n ann C affirms \n cat C denies");
        let places = story.by(Unit::Voice).places;
        let pairs = |grain| Pairs::of(grain, &places, (&claims(&[0, 2]), &claims(&[1, 3])), &|_, _| true).unwrap();
        let [ann, bob, cat] = ["ann", "bob", "cat"].map(|id| Item::Voice(story.voice_ix(id)));
        assert_eq!(pairs(Grain::Voices).witness(&[bob]), Some((ann, cat)));
        assert_eq!(pairs(Grain::Voices).witness(&[ann]), None);
        let [a, b, c] = ["A", "B", "C"].map(|id| Item::Source(story.source_ix(id)));
        assert_eq!(pairs(Grain::Sources).witness(&[a]), Some((c, b)));
        assert_eq!(pairs(Grain::Sources).witness(&[a, b]), Some((c, c)));
    }
}
