//! Buttons: one that looks like a button, one that looks like a link. Both do one thing to the state.

use yew::{AttrValue, Html, html};

use super::store::{Act, on_click};
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

fn drawn(class: &'static str, words: AttrValue, act: &Act, action: Action) -> Html {
    html! { <button type="button" {class} onclick={on_click(act, action)}><bdi>{ words }</bdi></button> }
}
