//! What went wrong while loading: nothing that is open is lost, and every problem is named with its place.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use crate::present::words::counted;

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NoticeProps {
    /// One line each.
    pub issues: Rc<Vec<String>>,
}

/// What went wrong while loading; nothing if nothing did.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    if props.issues.is_empty() {
        return Html::default();
    }
    html! {
        <details class="cc-notice">
            <summary>{ counted(props.issues.len(), "problem in the dataset", "problems in the dataset") }{ "; the rest is shown" }</summary>
            <ul>{ for props.issues.iter().map(|issue| html! { <li dir="auto">{ issue }</li> }) }</ul>
        </details>
    }
}

/// Why nothing can be shown.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FailureProps {
    /// What went wrong, with its place.
    pub reason: String,
}

/// The page when nothing in the input can be used.
#[component]
pub fn Failure(props: &FailureProps) -> Html {
    html! {
        <div class="cc-root"><div class="cc-failure" role="alert">
            <h1 class="cc-title">{ "This dataset cannot be shown" }</h1>
            <p>{ &props.reason }</p>
        </div></div>
    }
}
