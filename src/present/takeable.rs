//! A claim, a source or a voice that can be taken out of the comparison and put back.

use super::Compared;
use crate::state::Taken;

/// A record that can be taken out of the comparison, or put back if it is out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Takeable {
    /// What the button says.
    pub words: String,
    /// The same with the name of the record.
    pub label: String,
    /// The record.
    pub taken: Taken,
    /// Whether it is out.
    pub is_out: bool,
}

impl Takeable {
    /// A record of a dataset; `label` is what taking it out is called.
    pub(super) fn of(of: &Compared, taken: Taken, label: &str) -> Self {
        let is_out = of.is_without(&taken);
        let words = if is_out { of.words.taken_back() } else { of.words.taken_out() };
        Self { label: if is_out { words.clone() } else { label.into() }, words, taken, is_out }
    }
}
