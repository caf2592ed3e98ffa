//! The head of the page: the subject, the summary in one sentence, and where everybody stands.

use yew::Html;

use super::button::{button, number};
use super::element::element;
use super::store::Act;
use crate::present::Phrase;
use crate::state::{Action, Open, Theme};

/// The head of the page.
pub fn masthead(title: &str, note: Option<&str>, summary: &[Phrase], theme: Theme, act: &Act, beside: Html) -> Html {
    let (word, next) = match theme {
        Theme::Device => ("Theme: device", Theme::Light),
        Theme::Light => ("Theme: light", Theme::Dark),
        Theme::Dark => ("Theme: dark", Theme::Device),
    };
    let bar = element("div", "cc-masthead-bar")
        .child(element("p", "cc-kicker").text("Claim Comparator").html())
        .child(button("How to read this", act, Action::Open(Open::Guide)))
        .child(button(word, act, Action::UseTheme(next)));
    let note = note.map(|note| element("p", "cc-note").own_direction().text(note.to_owned()).html());
    let words = element("div", "cc-masthead-words")
        .child(element("h1", "cc-title").own_direction().text(title.to_owned()).html())
        .child(element("p", "cc-summary").children(summary.iter().map(|phrase| phrase_html(phrase, act))).html())
        .children(note);
    element("header", "cc-masthead")
        .child(bar.html())
        .child(element("div", "cc-masthead-main").child(words.html()).child(beside).html())
        .html()
}

fn phrase_html(phrase: &Phrase, act: &Act) -> Html {
    match &phrase.opens {
        Some(what) => number(phrase.text.clone(), act, Action::Open(what.clone())),
        None => Html::from(phrase.text.clone()),
    }
}
