//! Who stands side by side: whom the reader chose, or who has most in common.

use crate::compare::agreement::agreements;
use crate::compare::{Comparison, Member};
use crate::present::Compared;
use crate::state::{State, Who};

/// Who stands side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pairing {
    /// The two, in the order in which they stand.
    pub(super) pair: [Member; 2],
    /// Why they are not those that a link names.
    pub(super) notice: Option<String>,
}

/// Who stands side by side; none if there are no two who take a position.
pub(super) fn pairing(of: &Compared, state: &State) -> Option<Pairing> {
    let (comparison, words) = (of.by(state.unit), &of.words);
    let Some((left, right)) = &state.pair else {
        return Some(Pairing { pair: closest(of, comparison)?, notice: None });
    };
    let known = |id: &str| of.who(&Who::counted(state.unit, id));
    let (pair, notice) = match (known(left), known(right)) {
        (Some(a), Some(b)) if a != b => return Some(Pairing { pair: [a, b], notice: None }),
        (Some(a), Some(_)) => ([a, partner(comparison, a)?], words.side_twice(of.name(a))),
        (Some(a), None) => ([a, partner(comparison, a)?], words.side_unknown(right, of.name(a))),
        (None, Some(b)) => ([partner(comparison, b)?, b], words.side_unknown(left, of.name(b))),
        (None, None) => (closest(of, comparison)?, words.side_both_unknown(left, right)),
    };
    Some(Pairing { pair, notice: Some(notice) })
}

/// On how many propositions each member, in the order of the comparison, takes a position together with one.
pub(super) fn in_common(comparison: &Comparison, with: Member) -> Vec<usize> {
    let met = comparison.findings.iter().filter(|finding| finding.position(with).is_some());
    let mut counts = vec![0; comparison.members.len()];
    for position in met.flat_map(|finding| &finding.positions) {
        let at = comparison.members.binary_search(&position.member).ok();
        at.and_then(|at| counts.get_mut(at)).into_iter().for_each(|count| *count += 1);
    }
    counts
}

/// Who has most in common with a member, the first in the dataset among equals.
fn partner(comparison: &Comparison, of: Member) -> Option<Member> {
    let counts = in_common(comparison, of);
    let others = comparison.members.iter().zip(counts).filter(|(member, _)| **member != of);
    first_highest(others.map(|(member, count)| (*member, count)))
}

/// The two who have most in common, the first in the dataset among equals; the first two if nobody has anything in common.
fn closest(of: &Compared, comparison: &Comparison) -> Option<[Member; 2]> {
    let found = agreements(&of.dataset, comparison);
    let pairs = found.pairs().map(|(a, b, counts)| ([a, b], counts.common()));
    first_highest(pairs).or_else(|| comparison.members.first_chunk().copied())
}

fn first_highest<T>(counted: impl Iterator<Item = (T, usize)>) -> Option<T> {
    let higher = |best: (T, usize), next: (T, usize)| if next.1 > best.1 { next } else { best };
    counted.reduce(higher).map(|(best, _)| best)
}
