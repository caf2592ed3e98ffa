//! The head of the page: the subject, the summary in one sentence, and where everybody stands.

use yew::{Html, html};

use super::store::Act;
use crate::present::Phrase;
use crate::state::{Action, Open, Theme};

/// The head of the page.
#[must_use]
pub fn masthead(title: &str, note: Option<&str>, summary: &[Phrase], theme: Theme, act: &Act, beside: Html) -> Html {
    let (word, next) = match theme {
        Theme::Device => ("Theme: device", Theme::Light),
        Theme::Light => ("Theme: light", Theme::Dark),
        Theme::Dark => ("Theme: dark", Theme::Device),
    };
    let turn = act.reform(move |_| Action::UseTheme(next));
    let explain = act.reform(|_| Action::Open(Open::Guide));
    html! {
        <header class="cc-masthead">
            <div class="cc-masthead-bar">
                <p class="cc-kicker">{ "Claim Comparator" }</p>
                <button type="button" class="cc-button" onclick={explain}>{ "How to read this" }</button>
                <button type="button" class="cc-button" onclick={turn}>{ word }</button>
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
    let Some(number) = phrase.number else { return html! { { &phrase.text } } };
    let open = act.reform(move |_| Action::Open(Open::Number(number)));
    html! { <button type="button" class="cc-number" onclick={open}>{ &phrase.text }</button> }
}
