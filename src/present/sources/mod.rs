//! Who agrees with whom, and who they are.

mod agreement_map;
mod bibliography;
mod roll;
mod whole_table;

pub use agreement_map::{AgreementMap, MapCell, MapMember, MapPair, MapRow};
pub use bibliography::{Bibliography, Citation, SourceEntry};
pub(super) use bibliography::{citation, link, whole_citation};
pub(super) use roll::silent_voices;
pub use roll::{Roll, RollRow};
pub(super) use whole_table::interval_found;

use std::rc::Rc;

use super::matrix::passes;
use super::search::Query;
use super::{Compared, Phrase};
use crate::model::PropositionIx;
use crate::state::{Asked, Count, Open, State, View};

/// The whole view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sources {
    /// Over what everything here is counted, if filters leave something out.
    pub narrowed: Option<String>,
    /// Who agrees with whom, or why there is nothing to compare.
    pub map: Result<Rc<AgreementMap>, String>,
    /// How far all of them agree, or why that cannot be said: sentences.
    pub whole: Vec<Vec<Phrase>>,
    /// Every voice.
    pub voices: Roll,
    /// Every document.
    pub bibliography: Bibliography,
}

/// The view for what the reader chose.
#[must_use]
pub fn sources(of: &Compared, state: &State) -> Sources {
    let narrowed = narrowed(of, state);
    let (counted, note) = match &narrowed {
        Some((counted, note)) => (counted, Some(note.clone())),
        None => (of, None),
    };
    let map = agreement_map::agreement_map(counted, state.unit).map(Rc::new);
    Sources {
        narrowed: note,
        whole: if map.is_ok() { whole_table::whole_table(counted, state.unit) } else { Vec::new() },
        map,
        voices: roll::roll(counted),
        bibliography: bibliography::bibliography(counted),
    }
}

/// What is laid open beside this view and counted over what the filters show, as the view is: the comparison, and that in words.
/// None if no filter is set, in other views, and for everything that has one proposition.
#[must_use]
pub fn narrowed_for(of: &Compared, state: &State, open: &Open) -> Option<(Compared, String)> {
    let is_counted = match open {
        Open::Source(_) | Open::Voice(_) => true,
        Open::Reason(asked) => matches!(asked, Asked::Pair(..) | Asked::Table(_)),
        _ => false,
    };
    if is_counted && state.view == View::Sources { narrowed(of, state) } else { None }
}

/// The comparison of the claims on the propositions that the filters show; none if no filter is set.
fn narrowed(of: &Compared, state: &State) -> Option<(Compared, String)> {
    if state.filter.is_empty() {
        return None;
    }
    let query = Query::new(&state.filter.query);
    let findings = of.by(state.unit).findings.iter();
    let shown: Vec<bool> = findings.map(|finding| passes(of, &state.filter, &query, finding)).collect();
    let is_shown = |at: PropositionIx| shown.get(at.0).copied().unwrap_or_default();
    let number = shown.iter().filter(|shown| **shown).count();
    Some((of.on(&is_shown), of.words.sources_narrowed(number, shown.len())))
}

/// What is counted, as messages choose by it.
fn unit_word(count: Count) -> &'static str {
    match count {
        Count::Sources => "sources",
        Count::Voices => "voices",
    }
}
