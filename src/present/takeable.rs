//! A claim, a source or a voice that can be taken out of the comparison and put back.

use super::Compared;
use super::phrase::words_of;
use super::taken_out::taken_words;
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
    /// A record of a dataset.
    pub(super) fn of(of: &Compared, taken: Taken) -> Self {
        let is_out = of.is_without(&taken);
        let what = words_of(&taken_words(of, &taken));
        let (words, label) = match is_out {
            true => (of.words.taken_back(), of.words.taken_back_label(&what)),
            false => (of.words.taken_out(), of.words.taken_out_label(&what)),
        };
        Self { words, label, taken, is_out }
    }
}
