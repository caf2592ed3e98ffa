//! Buttons: one that looks like a button, one that looks like a link, one that is a number. Each does one thing to the state.

use yew::{AttrValue, Html};

use super::element::{Element, element};
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

/// A number or a name within a sentence, with what it is called where it stands alone.
pub(super) fn labelled(words: String, label: Option<String>, reader: &Reader, action: Action) -> Html {
    match label {
        Some(label) => start("cc-number", reader, action).attribute("aria-label", label).isolated(words).html(),
        None => number(words, reader, action),
    }
}

#[inline(never)]
fn drawn(class: &'static str, words: AttrValue, reader: &Reader, action: Action) -> Html {
    start(class, reader, action).isolated(words).html()
}

fn start(class: &'static str, reader: &Reader, action: Action) -> Element {
    element("button", class).on_click(reader, action)
}
