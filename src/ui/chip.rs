//! A switch in a filter: pressed or not, with how many it would show.

use yew::{Callback, Html, MouseEvent, html};

use super::mark::mark;
use crate::present::VerdictChoice;

/// A switch with a mark, a word and a number.
pub(super) fn chip(offered: &VerdictChoice, on_toggle: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="cc-chip" aria-pressed={offered.pressed.to_string()} onclick={on_toggle}>
            { mark(offered.mark) }
            <span>{ offered.word }</span>
            <span class="cc-chip-count">{ offered.count }</span>
        </button>
    }
}
