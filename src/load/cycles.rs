//! Cycles among records that refer to each other.

/// For each node the number of its strongly connected component (Tarjan 1972, without recursion): an edge lies on a cycle
/// exactly if both its ends have the same number. Every edge must lead to a node.
#[expect(clippy::indexing_slicing, reason = "every index is the number of a node")]
pub(super) fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let mut order = vec![NONE; edges.len()];
    let mut lowest = order.clone();
    let mut component = order.clone();
    let (mut seen, mut open, mut walk) = (0, Vec::new(), Vec::new());
    for root in 0..edges.len() {
        if order[root] == NONE {
            walk.push((root, 0));
        }
        while let Some((node, next)) = walk.last_mut() {
            let node = *node;
            if order[node] == NONE {
                order[node] = seen;
                lowest[node] = seen;
                seen += 1;
                open.push(node);
            }
            if let Some(&to) = edges[node].get(*next) {
                *next += 1;
                if order[to] == NONE {
                    walk.push((to, 0));
                } else if component[to] == NONE {
                    lowest[node] = lowest[node].min(order[to]);
                }
                continue;
            }
            walk.pop();
            if let Some(&(parent, _)) = walk.last() {
                lowest[parent] = lowest[parent].min(lowest[node]);
            }
            if lowest[node] == order[node] {
                while let Some(member) = open.pop() {
                    component[member] = node;
                    if member == node {
                        break;
                    }
                }
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::components;

    /// Which of the edges lie on a cycle.
    fn cyclic(nodes: usize, edges: &[(usize, usize)]) -> Vec<(usize, usize)> {
        let mut lists = vec![Vec::new(); nodes];
        for &(from, to) in edges {
            lists[from].push(to);
        }
        let component = components(&lists);
        edges.iter().copied().filter(|&(from, to)| component[from] == component[to]).collect()
    }

    #[test]
    fn edges_into_and_between_cycles_are_not_on_one() {
        assert_eq!(cyclic(3, &[(0, 1), (1, 2), (0, 2)]), []);
        assert_eq!(cyclic(1, &[(0, 0)]), [(0, 0)]);
        assert_eq!(cyclic(3, &[(0, 1), (1, 2), (2, 1)]), [(1, 2), (2, 1)]);
        assert_eq!(cyclic(5, &[(0, 1), (1, 0), (1, 2), (2, 3), (3, 4), (4, 3)]), [(0, 1), (1, 0), (3, 4), (4, 3)]);
        assert_eq!(cyclic(4, &[(3, 2), (2, 1), (1, 0), (0, 3), (0, 1)]).len(), 5);
    }

    #[test]
    fn a_long_row_needs_no_stack() {
        let edges: Vec<_> = (0..200_000).map(|node| (node, (node + 1) % 200_001)).collect();
        assert_eq!(cyclic(200_001, &edges), []);
    }
}
