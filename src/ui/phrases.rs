//! Sentences in pieces, some of which open what they name.

use yew::Html;

use super::button::within;
use super::element::element;
use super::reader::Reader;
use crate::present::{Phrase, with_quotes};

/// An element with a sentence in it.
pub fn phrases(name: &'static str, class: &'static str, phrases: &[Phrase], reader: &Reader) -> Html {
    element(name, class).own_direction().child(pieces(phrases, reader)).html()
}

/// A sentence for an element that stands already.
pub(super) fn pieces(phrases: &[Phrase], reader: &Reader) -> Html {
    with_quotes(phrases).iter().map(|phrase| phrase_html(phrase, reader)).collect()
}

fn phrase_html(phrase: &Phrase, reader: &Reader) -> Html {
    match &phrase.opens {
        Some(what) => within(phrase, what, reader),
        None if phrase.is_of_dataset => element("bdi", "").of_dataset(reader).text(phrase.text.clone()).html(),
        None => Html::from(phrase.text.clone()),
    }
}
