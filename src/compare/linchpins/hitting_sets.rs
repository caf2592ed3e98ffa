//! Hitting sets: what can be taken away so that nothing is left of something.

use super::{Item, LARGEST};

/// Two items, or twice the same, of which one must go.
pub(super) type Witness = (Item, Item);

/// Sets of up to [`LARGEST`] items without which `find` finds no witness: all those with no item to spare, and perhaps a few others.
///
/// `find` gives any witness that is left when some items are gone, and none of those. Whoever leaves no witness takes away one
/// item of each, so following both finds every set; since sets stay small, it takes at most fifteen calls.
pub(super) fn hitting_sets(find: &dyn Fn(&[Item]) -> Option<Witness>) -> Vec<Vec<Item>> {
    let (mut open, mut hitting) = (vec![Vec::new()], Vec::new());
    for size in 0..=LARGEST {
        let mut larger = Vec::new();
        for set in open {
            match find(&set) {
                None => hitting.push(set),
                Some((a, b)) if size < LARGEST => {
                    larger.push(with(&set, a));
                    if a != b {
                        larger.push(with(&set, b));
                    }
                }
                Some(_) => {}
            }
        }
        open = larger;
    }
    hitting
}

/// A set with one more item, in ascending order.
fn with(set: &[Item], item: Item) -> Vec<Item> {
    let mut with = set.to_vec();
    with.insert(set.partition_point(|other| *other < item), item);
    with
}

#[cfg(test)]
mod tests {
    use super::{hitting_sets, with};
    use crate::compare::linchpins::Item;
    use crate::model::ClaimIx;

    fn item(at: usize) -> Item {
        Item::Claim(ClaimIx(at))
    }

    #[track_caller]
    fn check(pairs: &[(usize, usize)], expected: &[&[usize]]) {
        let find = |removed: &[Item]| {
            let mut left = pairs.iter().map(|(a, b)| (item(*a), item(*b)));
            left.find(|(a, b)| !removed.contains(a) && !removed.contains(b))
        };
        let all = hitting_sets(&find);
        assert!(all.iter().all(|set| find(set).is_none()));
        let to_spare = |set: &[Item]| {
            set.iter().any(|out| find(&set.iter().copied().filter(|i| i != out).collect::<Vec<_>>()).is_none())
        };
        let mut found: Vec<_> = all.into_iter().filter(|set| !to_spare(set)).collect();
        found.sort();
        let expected: Vec<Vec<Item>> = expected.iter().map(|set| set.iter().copied().map(item).collect()).collect();
        assert_eq!(found, expected, "{pairs:?}");
    }

    #[test]
    fn one_of_each_pair_must_go() {
        check(&[], &[&[]]);
        check(&[(1, 1)], &[&[1]]);
        check(&[(1, 2)], &[&[1], &[2]]);
        check(&[(1, 2), (1, 3)], &[&[1], &[2, 3]]);
        check(&[(1, 2), (3, 3)], &[&[1, 3], &[2, 3]]);
        check(&[(1, 2), (1, 3), (1, 4), (1, 5)], &[&[1]]);
        check(&[(1, 1), (2, 2), (3, 3), (4, 4)], &[]);
    }

    #[test]
    fn sets_stay_in_order() {
        assert_eq!(with(&[item(1), item(3)], item(2)), [item(1), item(2), item(3)]);
    }
}
