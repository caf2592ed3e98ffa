//! Order: the few ways in which lists are sorted and freed of repetitions.
//!
//! All go through a heap, whose code is a tenth of the standard sort's for each type that is sorted; lists that are in order
//! already, as most are, cost one look at each item.

use std::collections::BinaryHeap;

/// The items in ascending order. Equal items must be interchangeable.
#[must_use]
#[inline(never)]
pub fn ascending<T: Ord>(items: Vec<T>) -> Vec<T> {
    if items.is_sorted() { items } else { BinaryHeap::from(items).into_sorted_vec() }
}

/// Each item once, in ascending order.
#[must_use]
#[inline(never)]
pub fn distinct<T: Ord>(items: Vec<T>) -> Vec<T> {
    let mut items = ascending(items);
    items.dedup();
    items
}

/// Which of the positions below `end` occur, in ascending order; for lists far longer than `end`.
#[must_use]
pub fn occurring(end: usize, positions: &mut dyn Iterator<Item = usize>) -> Vec<usize> {
    let mut occurs = vec![false; end];
    for position in positions {
        if let Some(occurs) = occurs.get_mut(position) {
            *occurs = true;
        }
    }
    occurs.into_iter().enumerate().filter(|(_, occurs)| *occurs).map(|(position, _)| position).collect()
}

/// The positions of the ranks from the highest to the lowest; positions of one rank keep their order.
#[must_use]
pub fn descending(ranks: Vec<u64>) -> Vec<usize> {
    let ranked: Vec<(u64, usize)> = ranks.into_iter().enumerate().map(|(at, rank)| (!rank, at)).collect();
    ascending(ranked).into_iter().map(|(_, at)| at).collect()
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer\'s machine
mod tests {
    use proptest::prelude::{any, prop, prop_assert_eq, proptest};

    use super::{ascending, descending, distinct, occurring};

    #[test]
    fn positions_of_one_rank_keep_their_order() {
        assert_eq!(descending(vec![1, 5, 1, 9, 5]), [3, 1, 4, 0, 2]);
    }

    proptest! {
        #[test]
        fn lists_end_up_as_the_standard_sort_leaves_them(list in prop::collection::vec(0_usize..50, 0..80)) {
            let mut sorted = list.clone();
            sorted.sort_unstable();
            prop_assert_eq!(ascending(list.clone()), sorted.as_slice());
            sorted.dedup();
            prop_assert_eq!(distinct(list.clone()), sorted.as_slice());
            prop_assert_eq!(occurring(50, &mut list.into_iter()), sorted);
        }

        #[test]
        fn ranks_end_up_as_the_standard_sort_leaves_them(ranks in prop::collection::vec(any::<u64>(), 0..80)) {
            let mut positions: Vec<usize> = (0..ranks.len()).collect();
            positions.sort_by_key(|at| std::cmp::Reverse(ranks[*at]));
            prop_assert_eq!(descending(ranks), positions);
        }
    }
}
