//! The best order of a tree's leaves.

use super::square::Square;
use super::tree::{Node, Tree};

/// Of all orders that turning the parts of a tree's nodes gives, one in which the distances from each item to the next add
/// up to least.
///
/// Bar-Joseph, Gifford and Jaakkola (2001), *Fast optimal leaf ordering for hierarchical clustering*. Of several such
/// orders that one is taken whose ends, and then whose joints from the root down, come first in the order of the tree.
pub(super) fn best_order(tree: &Tree, distances: &Square) -> Vec<usize> {
    let item = |leaf: usize| tree.leaves.get(leaf).copied().unwrap_or_default();
    let steps = Square::of(tree.leaves.len(), |a, b| distances.get(item(a), item(b)));
    let mut ways = Ways { tree, lengths: Square::of(tree.leaves.len(), |_, _| 0), steps };
    tree.nodes.iter().for_each(|node| ways.measure(node));
    ways.order().into_iter().map(item).collect()
}

/// The shortest ways through the leaves of each node, told by the leaves at both ends. Leaves are told by their place.
struct Ways<'t> {
    tree: &'t Tree,
    /// From one leaf to another.
    steps: Square,
    /// Through all leaves of the least node that holds both, from the one to the other.
    lengths: Square,
}

impl Ways<'_> {
    /// Measures the ways through a node whose parts are measured.
    fn measure(&mut self, node: &Node) {
        for left in node.start..node.middle {
            // From the leaf at the outer end through the left part and on to each leaf of the right part.
            let ends = self.tree.other_ends(node.parts[0], left);
            let across = |inner: usize| {
                let through = self.lengths.row(left).get(ends.clone()).unwrap_or_default();
                least_sum(through, self.steps.row(inner).get(ends.clone()).unwrap_or_default())
            };
            let across: Vec<u64> = (node.middle..node.end).map(across).collect();
            for right in node.middle..node.end {
                let ends = self.tree.other_ends(node.parts[1], right);
                let through = self.lengths.row(right).get(ends.clone()).unwrap_or_default();
                let across = across.get(ends.start - node.middle..ends.end - node.middle).unwrap_or_default();
                let length = least_sum(across, through);
                self.lengths.set_both(left, right, length);
            }
        }
    }

    /// The leaves along the shortest of all ways.
    fn order(&self) -> Vec<usize> {
        let Some(root) = self.tree.nodes.last() else { return (0..self.tree.leaves.len()).collect() };
        let mut order = Vec::new();
        let ends = pairs(root.start..root.middle, root.middle..root.end);
        let ends = ends.min_by_key(|(left, right)| self.lengths.get(*left, *right)).unwrap_or_default();
        let mut open = vec![(self.tree.nodes.len().checked_sub(1), ends)];
        while let Some((part, (first, last))) = open.pop() {
            let Some(node) = part.and_then(|at| self.tree.nodes.get(at)) else {
                order.push(first);
                continue;
            };
            // What is to come first is put in last.
            let [left, right] = node.parts;
            if first < node.middle {
                let (end, start) = self.joint(node, first, last);
                open.extend([(right, (start, last)), (left, (first, end))]);
            } else {
                let (start, end) = self.joint(node, last, first);
                open.extend([(left, (start, last)), (right, (first, end))]);
            }
        }
        order
    }

    /// Where the shortest way between two leaves of a node's two parts goes from the left part to the right one.
    fn joint(&self, node: &Node, left: usize, right: usize) -> (usize, usize) {
        let [left_part, right_part] = node.parts;
        let joints = pairs(self.tree.other_ends(left_part, left), self.tree.other_ends(right_part, right));
        let length = |(end, start): &(usize, usize)| {
            self.lengths.get(left, *end) + self.steps.get(*end, *start) + self.lengths.get(*start, right)
        };
        joints.min_by_key(length).unwrap_or((left, right))
    }
}

fn pairs(a: std::ops::Range<usize>, b: std::ops::Range<usize>) -> impl Iterator<Item = (usize, usize)> {
    a.flat_map(move |a| b.clone().map(move |b| (a, b)))
}

fn least_sum(a: &[u64], b: &[u64]) -> u64 {
    a.iter().zip(b).map(|(a, b)| a + b).min().unwrap_or_default()
}
