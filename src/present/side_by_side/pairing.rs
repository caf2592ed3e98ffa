//! Who stands side by side: whom the reader chose, or who has most in common.

use crate::compare::agreement::agreements;
use crate::compare::{Comparison, Member};
use crate::model::VoiceId;
use crate::present::{Compared, legible, words};
use crate::state::{Count, State, Who};

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
    let known = |id: &str| of.who(&Who::counted(state.unit, id)).or_else(|| standing_for(of, state.unit, id));
    let missing = |id: &str| Some(words.after(&missing(of, state.unit, id)?, &words.side_page_chose()));
    let (pair, notice) = match (known(left), known(right)) {
        (Some(a), Some(b)) if a != b => return Some(Pairing { pair: [a, b], notice: None }),
        (Some(a), Some(_)) => ([a, partner(comparison, a)?], words.side_twice(of.name(a))),
        (Some(a), None) => (
            [a, partner(comparison, a)?],
            missing(right).unwrap_or_else(|| words.side_unknown(&legible(right), of.name(a))),
        ),
        (None, Some(b)) => (
            [partner(comparison, b)?, b],
            missing(left).unwrap_or_else(|| words.side_unknown(&legible(left), of.name(b))),
        ),
        (None, None) => {
            let notice = missing(left).or_else(|| missing(right));
            (
                closest(of, comparison)?,
                notice.unwrap_or_else(|| words.side_both_unknown(&legible(left), &legible(right))),
            )
        }
    };
    Some(Pairing { pair, notice: Some(notice) })
}

/// Who stands for somebody who is not counted: for a source its only author, for a voice the only source that is its alone.
fn standing_for(of: &Compared, unit: Count, id: &str) -> Option<Member> {
    let sources = &of.dataset.sources;
    match unit {
        Count::Voices => match sources.iter().find(|source| source.id.as_str() == id)?.author_voices.as_slice() {
            [only] => of.voice(only).map(Member::Voice),
            _ => None,
        },
        Count::Sources => {
            let voice = [VoiceId::from(id)];
            let mut own = sources.iter().filter(|source| source.author_voices == voice);
            let only = own.next()?;
            own.next().is_none().then(|| of.source(&only.id).map(Member::Source))?
        }
    }
}

/// Why nobody stands where a link names somebody, other than that the dataset does not have them.
fn missing(of: &Compared, unit: Count, id: &str) -> Option<String> {
    if id.is_empty() {
        return Some(of.words.side_unnamed());
    }
    let other = if unit == Count::Sources { Count::Voices } else { Count::Sources };
    let member = of.who(&Who::counted(other, id))?;
    Some(of.words.side_other_unit(words::unit(unit), of.name(member)))
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
