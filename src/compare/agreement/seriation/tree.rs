//! A tree of items by their likeness: average linkage.

use std::cmp::Ordering;
use std::ops::Range;

use super::square::Square;

/// A tree whose leaves are the items, drawn so that no lines cross: every node holds a stretch of the leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tree {
    /// The items in the order of the leaves.
    pub(super) leaves: Vec<usize>,
    /// The nodes, each after those that it joins; the last is the root.
    pub(super) nodes: Vec<Node>,
}

/// Joins two parts, the leaves from `start` to `middle` and those from there to `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) start: usize,
    pub(super) middle: usize,
    pub(super) end: usize,
    /// The nodes of the two parts; none for a part of a single leaf.
    pub(super) parts: [Option<usize>; 2],
}

impl Tree {
    /// The leaves that can stand at the other end of a part if this leaf of it stands at the one.
    pub(super) fn other_ends(&self, part: Option<usize>, leaf: usize) -> Range<usize> {
        match part.and_then(|at| self.nodes.get(at)) {
            None => leaf..leaf + 1,
            Some(node) if leaf < node.middle => node.middle..node.end,
            Some(node) => node.start..node.middle,
        }
    }
}

/// Joins the two nearest clusters again and again, where the distance of two clusters is the mean distance of their items.
///
/// Sokal and Michener (1958), *A statistical method for evaluating systematic relationships*. Of several nearest pairs
/// the first by items is joined, and in each node the part with the first item comes first.
pub(super) fn average_linkage(distances: &Square) -> Tree {
    let mut clusters = Clusters::of(distances);
    let mut joins = Vec::new();
    while let Some(join) = clusters.join_nearest(joins.len()) {
        joins.push(join);
    }
    let leaves: Vec<usize> = clusters.list.into_iter().flatten().flat_map(|cluster| cluster.items).collect();
    let mut places = vec![0; leaves.len()];
    for (place, item) in leaves.iter().enumerate() {
        places.get_mut(*item).into_iter().for_each(|entry| *entry = place);
    }
    let node = |join: Join| {
        let start = places.get(join.first).copied().unwrap_or_default();
        let [left, right] = join.sizes;
        Node { start, middle: start + left, end: start + left + right, parts: join.parts }
    };
    Tree { nodes: joins.into_iter().map(node).collect(), leaves }
}

/// The clusters so far.
struct Clusters {
    /// By its first item; none for an item that is not the first of its cluster.
    list: Vec<Option<Cluster>>,
    /// The sum of the distances between the items of every two clusters, by their first items.
    sums: Square,
}

struct Cluster {
    items: Vec<usize>,
    node: Option<usize>,
    /// The nearest later cluster, by its first item.
    nearest: Option<usize>,
}

/// Two clusters made one.
struct Join {
    first: usize,
    sizes: [usize; 2],
    parts: [Option<usize>; 2],
}

impl Clusters {
    fn of(distances: &Square) -> Self {
        let single = |item| Some(Cluster { items: vec![item], node: None, nearest: None });
        let list = (0..distances.size()).map(single).collect();
        let mut clusters = Self { list, sums: distances.clone() };
        (0..distances.size()).for_each(|first| clusters.look_around(first));
        clusters
    }

    fn get(&self, first: usize) -> Option<&Cluster> {
        self.list.get(first)?.as_ref()
    }

    /// The first items of the clusters from an item on.
    fn firsts_from(&self, item: usize) -> impl Iterator<Item = usize> + '_ {
        (item..self.list.len()).filter(|first| self.get(*first).is_some())
    }

    /// The two nearest clusters, by their first items; none if there is only one.
    fn nearest(&self) -> Option<(usize, usize)> {
        let pairs = self.firsts_from(0).filter_map(|a| Some((a, self.get(a)?.nearest?)));
        pairs.min_by(|a, b| self.compare(*a, *b))
    }

    /// Which of two pairs of clusters is nearer: two means are compared as fractions, so that a tie is a tie.
    fn compare(&self, one: (usize, usize), other: (usize, usize)) -> Ordering {
        let size = |first| self.get(first).map_or(0, |cluster| cluster.items.len() as u128);
        let pairs = |(a, b)| size(a) * size(b);
        let sum = |(a, b)| u128::from(self.sums.get(a, b));
        (sum(one) * pairs(other)).cmp(&(sum(other) * pairs(one)))
    }

    /// Notes which later cluster is nearest to one.
    fn look_around(&mut self, first: usize) {
        let nearest = self.firsts_from(first + 1).min_by(|a, b| self.compare((first, *a), (first, *b)));
        if let Some(cluster) = self.list.get_mut(first).and_then(Option::as_mut) {
            cluster.nearest = nearest;
        }
    }

    /// Makes one cluster, with this node, of the two that are nearest; none if there is only one.
    fn join_nearest(&mut self, node: usize) -> Option<Join> {
        let (a, b) = self.nearest()?;
        let added = self.list.get_mut(b)?.take()?;
        let cluster = self.list.get_mut(a)?.as_mut()?;
        let join =
            Join { first: a, sizes: [cluster.items.len(), added.items.len()], parts: [cluster.node, added.node] };
        cluster.items.extend(added.items);
        cluster.node = Some(node);
        for other in (0..self.list.len()).filter(|other| *other != a) {
            let sum = self.sums.get(a, other) + self.sums.get(b, other);
            self.sums.set_both(a, other, sum);
        }
        // The mean distance to the two together is never below the lesser of both, so no other cluster comes nearer.
        let stale: Vec<usize> = self
            .firsts_from(0)
            .filter(|first| {
                *first == a || self.get(*first).is_some_and(|c| c.nearest == Some(a) || c.nearest == Some(b))
            })
            .collect();
        stale.into_iter().for_each(|first| self.look_around(first));
        Some(join)
    }
}
