//! Buttons: one that looks like a button, one that looks like a link, one that is a number. Each does one thing to the state.

use yew::{AttrValue, Html};

use super::element::{Element, element};
use super::reader::Reader;
use crate::present::Phrase;
use crate::state::{Action, Open};

/// A button with a frame.
pub fn button(words: impl Into<AttrValue>, reader: &Reader, action: Action) -> Html {
    drawn("cc-button", words.into(), reader, action)
}

/// A button that reads like a link; its words come from the dataset and keep their own direction.
pub fn link(words: impl Into<AttrValue>, reader: &Reader, action: Action) -> Html {
    drawn("cc-link", words.into(), reader, action)
}

/// The same around words that isolate themselves.
pub(super) fn link_around(words: Html, reader: &Reader, action: Action) -> Html {
    start("cc-link", reader, action).child(words).html()
}

/// The same for what is laid open by its name: a statement says in which language it is.
pub(super) fn link_to(words: impl Into<AttrValue>, opens: &Open, reader: &Reader) -> Html {
    let link = start("cc-link", reader, Action::Open(opens.clone()));
    named(link, opens, reader).isolated(words).html()
}

/// Says the language of a statement of the dataset; other names are names in any language.
fn named(button: Element, opens: &Open, reader: &Reader) -> Element {
    if matches!(opens, Open::Proposition(_)) { button.of_dataset(reader) } else { button }
}

/// A number within a sentence.
pub fn number(words: impl Into<AttrValue>, reader: &Reader, action: Action) -> Html {
    drawn("cc-number", words.into(), reader, action)
}

/// A number or a name within a sentence, with what it is called where it stands alone.
pub(super) fn within(phrase: &Phrase, opens: &Open, reader: &Reader) -> Html {
    let mut button = named(start("cc-number", reader, Action::Open(opens.clone())), opens, reader);
    if phrase.is_of_dataset {
        button = button.of_dataset(reader);
    }
    if let Some(label) = &phrase.label {
        button = button.attribute("aria-label", label.clone());
    }
    button.isolated(phrase.text.clone()).html()
}

#[inline(never)]
fn drawn(class: &'static str, words: AttrValue, reader: &Reader, action: Action) -> Html {
    start(class, reader, action).isolated(words).html()
}

fn start(class: &'static str, reader: &Reader, action: Action) -> Element {
    element("button", class).on_click(reader, action)
}
