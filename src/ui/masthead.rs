//! The head of the page: the subject, the summary in one sentence, and where everybody stands.

use yew::{Html, Properties, component, html};

use super::store::Act;
use crate::present::Phrase;
use crate::state::{Action, Open, Theme};

/// What the masthead says.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct MastheadProps {
    /// The subject.
    pub title: String,
    /// What a reader should know about the dataset.
    pub note: Option<String>,
    /// The summary, each number of which opens.
    pub summary: Vec<Phrase>,
    /// Light, dark or as the device has it.
    pub theme: Theme,
    /// How to act.
    pub act: Act,
    /// Where everybody stands.
    #[prop_or_default]
    pub children: Html,
}

/// The head of the page.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let (word, next) = match props.theme {
        Theme::Device => ("Theme: device", Theme::Light),
        Theme::Light => ("Theme: light", Theme::Dark),
        Theme::Dark => ("Theme: dark", Theme::Device),
    };
    let turn = props.act.reform(move |_| Action::UseTheme(next));
    let explain = props.act.reform(|_| Action::Open(Open::Guide));
    html! {
        <header class="cc-masthead">
            <div class="cc-masthead-bar">
                <p class="cc-kicker">{ "Claim Comparator" }</p>
                <button type="button" class="cc-button" onclick={explain}>{ "How to read this" }</button>
                <button type="button" class="cc-button" onclick={turn}>{ word }</button>
            </div>
            <div class="cc-masthead-main">
                <div class="cc-masthead-words">
                    <h1 class="cc-title" dir="auto">{ &props.title }</h1>
                    <p class="cc-summary">{ for props.summary.iter().map(|phrase| phrase_html(phrase, &props.act)) }</p>
                    if let Some(note) = &props.note {
                        <p class="cc-note" dir="auto">{ note }</p>
                    }
                </div>
                { props.children.clone() }
            </div>
        </header>
    }
}

fn phrase_html(phrase: &Phrase, act: &Act) -> Html {
    let Some(number) = phrase.number else { return html! { { &phrase.text } } };
    let open = act.reform(move |_| Action::Open(Open::Number(number)));
    html! { <button type="button" class="cc-number" onclick={open}>{ &phrase.text }</button> }
}
