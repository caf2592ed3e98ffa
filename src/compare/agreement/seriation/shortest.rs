//! The shortest way through few items, exactly.

use super::square::Square;

/// The order in which the distances from each item to the next add up to least; of several such orders the first by items.
///
/// Dynamic programming over the sets of items (Held and Karp, 1962, *A dynamic programming approach to sequencing problems*,
/// here for a way that does not return): time and space grow with 2ⁿ.
pub(super) fn shortest(distances: &Square) -> Vec<usize> {
    let size = distances.size();
    let mut lengths: Vec<u64> = Vec::new(); // of the shortest way through a set from an item of it, set after set
    for set in 0..1_usize << size {
        for first in 0..size {
            let rest = set & !(1 << first);
            let onward = if rest == set { None } else { continuing(distances, &lengths, rest, Some(first)) };
            lengths.push(onward.map_or(0, |(_, length)| length));
        }
    }
    let mut order = Vec::new();
    let mut left = (1_usize << size) - 1;
    while let Some((next, _)) = continuing(distances, &lengths, left, order.last().copied()) {
        order.push(next);
        left &= !(1 << next);
    }
    order
}

/// With which item of a set the shortest way goes on, and how long it is from there to its end; none if the set is empty.
fn continuing(distances: &Square, lengths: &[u64], set: usize, from: Option<usize>) -> Option<(usize, u64)> {
    let size = distances.size();
    let length = |next: usize| {
        let step = from.map_or(0, |from| distances.get(from, next));
        step + lengths.get(set * size + next).copied().unwrap_or_default()
    };
    (0..size).filter(|next| set >> next & 1 == 1).map(|next| (next, length(next))).min_by_key(|(_, length)| *length)
}
