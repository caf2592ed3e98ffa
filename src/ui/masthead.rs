//! The head of the page: the subject, the summary in one sentence, and where everybody stands.

use yew::{Html, html};

use super::button::{button, number};
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
    html! {
        <header class="cc-masthead">
            <div class="cc-masthead-bar">
                <p class="cc-kicker">{ "Claim Comparator" }</p>
                { button("How to read this", act, Action::Open(Open::Guide)) }
                { button(word, act, Action::UseTheme(next)) }
            </div>
            <div class="cc-masthead-main">
                <div class="cc-masthead-words">
                    <h1 class="cc-title" dir="auto">{ title }</h1>
                    <p class="cc-summary">{ for summary.iter().map(|phrase| phrase_html(phrase, act)) }</p>
                    if let Some(note) = note {
                        <p class="cc-note" dir="auto">{ note }</p>
                    }
                </div>
                { beside }
            </div>
        </header>
    }
}

fn phrase_html(phrase: &Phrase, act: &Act) -> Html {
    match phrase.number {
        Some(what) => number(phrase.text.clone(), act, Action::Open(Open::Number(what))),
        None => html! { { &phrase.text } },
    }
}
