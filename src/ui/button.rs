//! Buttons: one that looks like a button, one that looks like a link, one that is a number. Each does one thing to the state.

use yew::{AttrValue, Html};

use super::element::element;
use super::store::Act;
use crate::state::Action;

/// A button with a frame.
pub fn button(words: impl Into<AttrValue>, act: &Act, action: Action) -> Html {
    drawn("cc-button", words.into(), act, action)
}

/// A button that reads like a link; its words come from the dataset and keep their own direction.
pub fn link(words: impl Into<AttrValue>, act: &Act, action: Action) -> Html {
    drawn("cc-link", words.into(), act, action)
}

/// A number within a sentence.
pub fn number(words: impl Into<AttrValue>, act: &Act, action: Action) -> Html {
    drawn("cc-number", words.into(), act, action)
}

#[inline(never)]
fn drawn(class: &'static str, words: AttrValue, act: &Act, action: Action) -> Html {
    element("button", class).on_click(act, action).isolated(words).html()
}
