//! A switch in a filter: pressed or not, with how many it would show.

use yew::{Callback, Html, MouseEvent, Properties, component, html};

use super::Mark;
use crate::present::Mark as Shape;

/// What a chip shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ChipProps {
    /// The shape.
    pub shape: Shape,
    /// The word.
    pub word: &'static str,
    /// How many propositions have it.
    pub count: usize,
    /// Whether it is switched on.
    pub pressed: bool,
    /// Switches it.
    pub on_toggle: Callback<MouseEvent>,
}

/// A switch with a mark, a word and a number.
#[component]
pub(super) fn Chip(props: &ChipProps) -> Html {
    html! {
        <button type="button" class="cc-chip" aria-pressed={props.pressed.to_string()} onclick={props.on_toggle.clone()}>
            <Mark shape={props.shape} />
            <span>{ props.word }</span>
            <span class="cc-chip-count">{ props.count }</span>
        </button>
    }
}
