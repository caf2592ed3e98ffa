//! The head of the page: the subject, the summary in one sentence, and where everybody stands.

use yew::Html;

use super::button::button;
use super::element::element;
use super::heading::heading;
use super::reader::Reader;
use super::select::select;
use crate::present::Phrase;
use crate::state::{Action, LANGUAGES, Open, State, Theme};

/// Longer titles than this are set smaller.
const LONG_TITLE_LETTERS: usize = 90;

/// The head of the page.
pub fn masthead(
    title: &str,
    note: Option<&str>,
    summary: &[Phrase],
    state: &State,
    reader: &Reader,
    beside: Html,
) -> Html {
    let (word, next) = match state.theme {
        Theme::Device => (reader.words.theme_device(), Theme::Light),
        Theme::Light => (reader.words.theme_light(), Theme::Dark),
        Theme::Dark => (reader.words.theme_dark(), Theme::Device),
    };
    let bar = element("div", "cc-masthead-bar")
        .child(element("p", "cc-kicker").text(reader.words.product()).html())
        .child(languages(reader))
        .child(share(state.is_shared, reader))
        .child(button(reader.words.how_to_read(), reader, Action::Open(Open::Guide)))
        .child(button(word, reader, Action::UseTheme(next)));
    let note = note.map(|note| element("p", "cc-note").of_dataset(reader).own_direction().text(note.to_owned()).html());
    let words = element("div", "cc-masthead-words")
        .child(
            heading(0, title_class(title), reader)
                .attribute("id", "cc-title")
                .of_dataset(reader)
                .own_direction()
                .text(title.to_owned())
                .html(),
        )
        .child(super::phrases("p", "cc-summary", summary, reader))
        .children(note);
    element("header", "cc-masthead")
        .attribute("part", "masthead")
        .child(bar.html())
        .child(element("div", "cc-masthead-main").child(words.html()).child(beside).html())
        .html()
}

fn title_class(title: &str) -> &'static str {
    if title.chars().count() > LONG_TITLE_LETTERS { "cc-title cc-title-long" } else { "cc-title" }
}

/// What opens the dialog for sharing. Whoever draws next presses it again if it was pressed (`take_over.js`).
fn share(is_shared: bool, reader: &Reader) -> Html {
    element("button", "cc-button")
        .attribute("aria-haspopup", "dialog")
        .attribute("aria-expanded", is_shared.to_string())
        .on_click(reader, Action::Share)
        .text(reader.words.share())
        .html()
}

/// The choice of a language; each stands under its own name.
fn languages(reader: &Reader) -> Html {
    let spoken = LANGUAGES.iter().position(|(language, _)| *language == reader.words.language());
    let names = LANGUAGES.map(|(_, name)| name.to_owned());
    select(
        reader.words.language_of_the_interface(),
        &names,
        spoken.unwrap_or_default(),
        reader.acts.reform(Action::Speak),
    )
}
