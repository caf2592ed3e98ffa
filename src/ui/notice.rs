//! What went wrong while loading: nothing that is open is lost, and every problem is named with its place.

use yew::{Html, html};

use crate::present::words::counted;

/// What went wrong while loading; nothing if nothing did.
pub fn notice(issues: &[String]) -> Html {
    if issues.is_empty() {
        return Html::default();
    }
    html! {
        <details class="cc-notice">
            <summary>{ counted(issues.len(), "problem in the dataset", "problems in the dataset") }{ "; the rest is shown" }</summary>
            <ul>{ for issues.iter().map(|issue| html! { <li dir="auto">{ issue }</li> }) }</ul>
        </details>
    }
}

/// The page when nothing in the input can be used.
pub fn failure(reason: &str) -> Html {
    html! {
        <div class="cc-root"><div class="cc-failure" role="alert">
            <h1 class="cc-title">{ "This dataset cannot be shown" }</h1>
            <p>{ reason }</p>
        </div></div>
    }
}
