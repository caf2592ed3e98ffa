//! The readings: who leans where between two of them, what speaks for and against each, what would turn it.

mod bearings;
mod between;
mod pulls;
mod sides;
mod topics;
mod turning;

use super::{Compared, Phrase};
use crate::state::State;

pub use bearings::{BearingGroup, BearingRow, Bearings};
pub use between::{Between, Pole};
pub use sides::{ReadingSides, SideRow};
pub use topics::{TopicFigure, TopicLeans, TopicRow};
pub use turning::{Turn, Turning};
pub(super) use turning::{labels, side};

/// What a reader sees of the readings.
#[derive(Clone, Debug, PartialEq)]
pub struct Readings {
    /// Why something is missing, in a sentence; none if there are two readings on which propositions bear, and somebody speaks.
    pub missing: Option<String>,
    /// Where everybody leans between two readings; none below two, or if nothing bears on any.
    pub between: Option<Between>,
    /// What speaks for and against each reading; empty if nothing bears on any.
    pub sides: Vec<ReadingSides>,
    /// What would turn an answer.
    pub turning: Turning,
    /// Where what one says pulls in two directions, a sentence each; none without bearings and forecasts to tell it by.
    pub pulls: Vec<Vec<Phrase>>,
    /// Every proposition with its bearings; none if nothing bears on any reading.
    pub bearings: Option<Bearings>,
}

/// The readings for what the reader chose.
#[must_use]
pub fn readings(of: &Compared, state: &State) -> Readings {
    let bears = of.dataset.propositions.iter().any(|proposition| !proposition.bearings.is_empty());
    let words = &of.words;
    let missing = match (of.dataset.readings.len(), bears) {
        (0, _) => Some(words.readings_none()),
        (_, false) => Some(words.readings_no_bearings()),
        _ if of.dataset.claims.is_empty() => Some(words.readings_nobody()),
        (1, _) => Some(words.readings_one()),
        _ => None,
    };
    let bears = bears && !of.dataset.readings.is_empty() && !of.dataset.claims.is_empty();
    Readings {
        missing,
        between: if bears { between::between(of, state) } else { None },
        sides: if bears { sides::sides(of, state.unit) } else { Vec::new() },
        turning: turning::turning(of, state),
        pulls: pulls::pulls(of, state.unit),
        bearings: bears.then(|| bearings::bearings(of, state)),
    }
}
