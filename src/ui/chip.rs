//! A switch in a filter: pressed or not, with how many it would show.

use yew::Html;

use super::element::element;
use super::mark::mark;
use super::reader::Reader;
use crate::present::VerdictChoice;
use crate::state::Action;

/// A switch with a mark, a word and a number.
pub(super) fn chip(offered: &VerdictChoice, reader: &Reader) -> Html {
    element("button", "cc-chip")
        .attribute("aria-pressed", offered.pressed.to_string())
        .on_click(reader, Action::ToggleVerdict(offered.verdict))
        .child(mark(offered.mark))
        .child(element("span", "").text(offered.word.clone()).html())
        .child(element("span", "cc-chip-count").text(offered.count.to_string()).html())
        .html()
}
