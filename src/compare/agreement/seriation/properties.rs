//! Orders against those found by trying every one.

use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::leaf_order::best_order;
use super::shortest::shortest;
use super::square::Square;
use super::tree::{Tree, average_linkage};
use super::{Method, order};

/// Some distances of so many items, with few different values so that there are ties, or with many.
fn distances(sizes: std::ops::Range<usize>) -> impl Strategy<Value = Square> {
    let value = || prop_oneof![0..3_u64, 0..1000_u64, any::<u32>().prop_map(u64::from)];
    let many = vec(any::<u32>().prop_map(u64::from), 20 * 20);
    (sizes, prop_oneof![vec(0..3_u64, 20 * 20), vec(value(), 20 * 20), many])
        .prop_map(|(size, values)| symmetric(size, &values))
}

/// Symmetric distances from a list of numbers.
fn symmetric(size: usize, values: &[u64]) -> Square {
    Square::of(size, |a, b| if a == b { 0 } else { values[a.max(b) * 20 + a.min(b)] })
}

/// The least length of these orders, and the first of those that have it.
fn least(distances: &Square, mut orders: Vec<Vec<usize>>) -> (u64, Vec<usize>) {
    orders.sort();
    let first = orders.into_iter().min_by_key(|order| distances.along(order)).unwrap();
    (distances.along(&first), first)
}

/// Every order of so many items.
fn every_order(size: usize) -> Vec<Vec<usize>> {
    let mut orders = vec![Vec::new()];
    for item in 0..size {
        let with = |order: Vec<usize>| {
            (0..=order.len()).map(move |at| [&order[..at], &[item], &order[at..]].concat()).collect::<Vec<_>>()
        };
        orders = orders.into_iter().flat_map(with).collect();
    }
    orders
}

/// Every order that turning the parts of nodes gives.
fn every_turn(tree: &Tree) -> Vec<Vec<usize>> {
    let mut orders: Vec<Vec<Vec<usize>>> = Vec::new(); // by node
    for node in &tree.nodes {
        let of = |part: Option<usize>, leaf: usize| part.map_or(vec![vec![tree.leaves[leaf]]], |at| orders[at].clone());
        let (left, right) = (of(node.parts[0], node.start), of(node.parts[1], node.middle));
        let both = |a: &Vec<usize>, b: &Vec<usize>| [[a.clone(), b.clone()].concat(), [b.clone(), a.clone()].concat()];
        orders.push(left.iter().flat_map(|a| right.iter().flat_map(move |b| both(a, b))).collect());
    }
    orders.pop().unwrap_or_else(|| vec![tree.leaves.clone()])
}

/// Average linkage the slow way: the mean of all distances between two clusters, worked out anew each time.
fn clusters_joined(distances: &Square) -> Vec<Vec<usize>> {
    let mut clusters: Vec<Vec<usize>> = (0..distances.size()).map(|item| vec![item]).collect();
    let mut joined = Vec::new();
    while clusters.len() > 1 {
        let mean = |a: &[usize], b: &[usize]| {
            let sum: u128 = a.iter().flat_map(|a| b.iter().map(|b| u128::from(distances.get(*a, *b)))).sum();
            (sum, (a.len() * b.len()) as u128)
        };
        let pairs = (0..clusters.len()).flat_map(|a| (a + 1..clusters.len()).map(move |b| (a, b)));
        let nearer = |one: &(usize, usize), other: &(usize, usize)| {
            let (one, other) = (mean(&clusters[one.0], &clusters[one.1]), mean(&clusters[other.0], &clusters[other.1]));
            (one.0 * other.1).cmp(&(other.0 * one.1))
        };
        let (a, b) = pairs.min_by(nearer).unwrap();
        let added = clusters.remove(b);
        clusters[a].extend(added);
        let mut items = clusters[a].clone();
        items.sort_unstable();
        joined.push(items);
    }
    joined
}

proptest! {
    #[test]
    fn the_shortest_order_is_the_first_of_the_shortest(distances in distances(0..8)) {
        let found = shortest(&distances);
        prop_assert_eq!((distances.along(&found), found), least(&distances, every_order(distances.size())));
    }

    #[test]
    fn the_tree_joins_the_nearest_clusters(distances in distances(0..20)) {
        let tree = average_linkage(&distances);
        let items = |start: usize, end: usize| {
            let mut items = tree.leaves[start..end].to_vec();
            items.sort_unstable();
            items
        };
        let joined: Vec<_> = tree.nodes.iter().map(|node| items(node.start, node.end)).collect();
        prop_assert_eq!(joined, clusters_joined(&distances));
        prop_assert_eq!(items(0, tree.leaves.len()), (0..distances.size()).collect::<Vec<_>>());
        for node in &tree.nodes {
            prop_assert!(tree.leaves[node.start] < tree.leaves[node.middle]);
        }
    }

    #[test]
    fn no_turn_of_the_tree_is_shorter(distances in distances(0..10)) {
        let tree = average_linkage(&distances);
        let (found, turns) = (best_order(&tree, &distances), every_turn(&tree));
        prop_assert!(turns.contains(&found));
        prop_assert_eq!(distances.along(&found), least(&distances, turns).0);
    }

    #[test]
    fn every_item_has_its_place(distances in distances(0..20)) {
        let (mut found, method) = order(&distances);
        prop_assert_eq!(method, if distances.size() > 12 { Method::Tree } else { Method::Shortest });
        let end = |item: Option<&usize>| item.map(|item| (distances.row(*item).iter().sum::<u64>(), *item));
        prop_assert!(end(found.first()) <= end(found.last()));
        found.sort_unstable();
        prop_assert_eq!(found, (0..distances.size()).collect::<Vec<_>>());
    }

    #[test]
    fn without_ties_the_order_of_items_changes_nothing(values in vec(1 << 40..1_u64 << 41, 20 * 20), size in 3..20_usize) {
        // Numbers so large and so many that two sums are equal by a chance of one in a hundred million at most.
        let distances = symmetric(size, &values);
        let turned = Square::of(size, |a, b| distances.get(size - 1 - a, size - 1 - b));
        let back: Vec<usize> = order(&turned).0.into_iter().map(|item| size - 1 - item).collect();
        prop_assert_eq!(order(&distances).0, back);
    }
}
