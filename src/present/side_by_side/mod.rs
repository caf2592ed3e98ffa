//! Any two sources or voices facing each other.

mod class;
mod differing;
mod facing;
mod fragment;
mod listed;
mod overlap;
mod pairing;
mod said;
mod section;

pub(super) use class::aspect;
pub use differing::Piece;
pub use facing::Facing;
pub(super) use listed::listed;
pub use overlap::{Overlap, Share};
pub use said::{Said, Stand};
pub use section::{Folds, Section};

use super::Compared;
use super::matrix::filtered;
use super::sorted::sorted;
use crate::compare::{Member, agreement};
use crate::model::order::distinct;
use crate::state::{Action, Count, Open, State, View};
use pairing::{in_common, pairing};

/// Two facing each other.
#[derive(Clone, Debug, PartialEq)]
pub struct SideBySide {
    /// What stands above.
    pub heading: String,
    /// The two.
    pub sides: [Party; 2],
    /// Why they are not those that a link names.
    pub notice: Option<String>,
    /// How far they agree, over all their common propositions.
    pub overlap: Overlap,
    /// How many propositions are shown of how many; none if all are.
    pub found: Option<String>,
    /// Whether every proposition is kept back by the filters.
    pub is_filtered_empty: bool,
    /// The propositions by class.
    pub sections: Vec<Section>,
    /// The address of these two, whatever else is chosen.
    pub address: String,
}

/// One of the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// The id.
    pub id: String,
    /// The short name.
    pub name: String,
    /// What the name opens.
    pub opens: Open,
    /// Everybody who could stand here, by id, with what they have in common with the other.
    pub choices: Vec<(String, String)>,
}

/// What is said where there are no two, and what can be done about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Alone {
    /// Why there are no two.
    pub reason: String,
    /// What may bring a second one, in words.
    pub ways: Vec<(String, Action)>,
}

/// The two that the reader chose facing each other, or why there are no two.
pub fn side_by_side(of: &Compared, state: &State) -> Result<SideBySide, Alone> {
    let comparison = of.by(state.unit);
    let Some(found) = pairing(of, state) else { return Err(alone(of, state)) };
    let [left, right] = found.pair;
    let pair = agreement(&of.dataset, comparison, left, right);
    let shown = sorted(of, state.sort, filtered(of, state));
    let sections = section::sections(of, state, &pair, &shown);
    let seen: usize = sections.iter().map(|section| section.facing.len()).sum();
    let total = pair.common.len() + pair.only_a.len() + pair.only_b.len();
    Ok(SideBySide {
        heading: of.words.side_heading(of.name(left), of.name(right)),
        sides: [party(of, state, left, right), party(of, state, right, left)],
        notice: found.notice,
        overlap: Overlap::of(of, &pair),
        found: (seen < total).then(|| of.words.side_found(seen, total)),
        is_filtered_empty: seen == 0 && total > 0,
        sections,
        address: address(of, state, [left, right]),
    })
}

fn party(of: &Compared, state: &State, member: Member, opposite: Member) -> Party {
    let comparison = of.by(state.unit);
    let counts = in_common(comparison, opposite);
    let mut members = comparison.members.clone();
    members.extend([member, opposite]); // a link may name somebody who takes no position
    let choice = |of_member: Member| {
        let common = comparison.members.binary_search(&of_member).ok().and_then(|at| counts.get(at)).copied();
        let name = of.name(of_member);
        let label =
            if of_member == opposite { name.into() } else { of.words.side_choice(name, common.unwrap_or_default()) };
        (of.named(of_member).id().to_owned(), label)
    };
    Party {
        id: of.named(member).id().to_owned(),
        name: of.name(member).into(),
        opens: of.opens(member),
        choices: distinct(members).into_iter().map(choice).collect(),
    }
}

/// The address of a pair: with what is counted and what is left out, since both change what is said of it.
fn address(of: &Compared, state: &State, pair: [Member; 2]) -> String {
    let [left, right] = pair.map(|member| of.named(member).id().to_owned());
    let (unit, without) = (state.unit, state.without.clone());
    State { view: View::SideBySide, unit, without, pair: Some((left, right)), ..State::default() }.to_address()
}

fn alone(of: &Compared, state: &State) -> Alone {
    let words = &of.words;
    let reason = match (of.by(state.unit).members.first(), state.unit) {
        (None, _) => words.side_nobody_speaks(),
        (Some(only), Count::Sources) => words.side_one_source(of.name(*only)),
        (Some(only), Count::Voices) => words.side_one_voice(of.name(*only)),
    };
    let (other, count_other) = match state.unit {
        Count::Sources => (Count::Voices, words.side_count_voices()),
        Count::Voices => (Count::Sources, words.side_count_sources()),
    };
    let count_other = (of.by(other).members.len() > 1).then_some((count_other, Action::CountBy(other)));
    let put_back = (!state.without.is_empty()).then(|| (words.side_put_back(), Action::PutAllBack));
    Alone { reason, ways: put_back.into_iter().chain(count_other).collect() }
}
