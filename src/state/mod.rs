//! What the reader chose, changed by a pure function, and its form in an address. Knows no screen and does no input or output.

mod action;
mod address;
mod asked;
mod filter;
mod opened;
mod opened_address;
mod pairs;
mod parts;
mod view;
mod who;

pub use action::{Action, update};
pub use asked::{Asked, Aspect};
pub use filter::{Filter, VERDICTS};
pub use opened::{Number, Open};
pub(crate) use opened_address::{open_from, open_text};
pub use view::{Density, LANGUAGES, Sort, Theme, View};
pub use who::{Taken, Who};

use crate::compare::Unit;
use crate::model::ReadingId;

/// Everything the reader chose. The address holds all of it but the theme, the shortcuts and whether it is being shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Which view is shown.
    pub view: View,
    /// What is counted.
    pub unit: Count,
    /// In which order propositions stand.
    pub sort: Sort,
    /// How close together rows stand.
    pub density: Density,
    /// Which propositions are shown.
    pub filter: Filter,
    /// Who stands side by side, by the ids of sources or voices, as counted; none if the page chooses.
    pub pair: Option<(String, String)>,
    /// The two readings between which everybody leans; none for the first two of the dataset.
    pub between: Option<(ReadingId, ReadingId)>,
    /// What is taken out of the comparison, in the order in which it was taken.
    pub without: Vec<Taken>,
    /// The first and the last year that the timeline shows; none for those in which something was said.
    pub years: Option<(i32, i32)>,
    /// What is laid open beside the view.
    pub open: Option<Open>,
    /// Whether the view is being shared.
    pub is_shared: bool,
    /// The language of the interface, by its place among [`LANGUAGES`]; none for that of the page.
    pub language: Option<usize>,
    /// Light, dark or as the device has it.
    pub theme: Theme,
    /// Whether single keys without modifiers do something.
    pub shortcuts: Shortcuts,
}

/// Whether single keys without modifiers do something (WCAG 2.1.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shortcuts {
    /// They do.
    #[default]
    On,
    /// They do nothing.
    Off,
}

/// What is counted: sources or voices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Count {
    /// Each source once, by what its author says or endorses.
    #[default]
    Sources,
    /// Each voice once, whichever source carries it.
    Voices,
}

impl From<Count> for Unit {
    fn from(count: Count) -> Self {
        match count {
            Count::Sources => Self::Source,
            Count::Voices => Self::Voice,
        }
    }
}
