//! Buttons: one that looks like a button, one that looks like a link, one that is a number. Each does one thing to the state.

use yew::{AttrValue, Html};

use super::element::element;
use super::reader::Reader;
use crate::state::Action;

/// A button with a frame.
pub fn button(words: impl Into<AttrValue>, reader: &Reader, action: Action) -> Html {
    drawn("cc-button", words.into(), reader, action)
}

/// A button that reads like a link; its words come from the dataset and keep their own direction.
pub fn link(words: impl Into<AttrValue>, reader: &Reader, action: Action) -> Html {
    drawn("cc-link", words.into(), reader, action)
}

/// A number within a sentence.
pub fn number(words: impl Into<AttrValue>, reader: &Reader, action: Action) -> Html {
    drawn("cc-number", words.into(), reader, action)
}

#[inline(never)]
fn drawn(class: &'static str, words: AttrValue, reader: &Reader, action: Action) -> Html {
    element("button", class).on_click(reader, action).isolated(words).html()
}
