//! A quiet button that takes a record out of the comparison, or puts it back.

use yew::Html;

use super::element::element;
use super::reader::Reader;
use crate::present::Takeable;
use crate::state::Action;

/// The button.
pub(super) fn take_out(of: &Takeable, reader: &Reader) -> Html {
    let taken = of.taken.clone();
    let action = if of.is_out { Action::PutBack(taken) } else { Action::TakeOut(vec![taken]) };
    element("button", "cc-take-out")
        .on_click(reader, action)
        .attribute("aria-label", of.label.clone())
        .text(of.words.clone())
        .html()
}
