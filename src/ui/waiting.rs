//! What stands where more is on its way: this program draws the first view only, and the whole one is loading.

use yew::{AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_state};

use super::element::element;
use super::reader::Reader;
use crate::state::{State, Theme};

/// A wish for what the whole program draws.
#[derive(Clone, Debug)]
pub struct More {
    /// What is to be drawn.
    pub address: AttrValue,
    /// In which theme.
    pub theme: Theme,
    /// Called if the whole program cannot be had.
    pub failed: Callback<()>,
}

/// What is waited for.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct WaitingProps {
    /// What the reader wants to see.
    pub state: State,
    /// Who reads.
    pub reader: Reader,
    /// Takes the wish.
    pub on_more: Callback<More>,
}

/// A line that says that more is coming, or that it is not and how to try again.
#[component]
pub(super) fn Waiting(props: &WaitingProps) -> Html {
    let failures = use_state(|| (0, 0)); // how often it failed, how often it was tried again
    {
        let (on_more, state, failed) = (props.on_more.clone(), props.state.clone(), failures.clone());
        let reader = props.reader.clone();
        use_effect_with((props.state.clone(), failures.1), move |_| {
            on_more.emit(More {
                address: state.to_address().into(),
                theme: state.theme,
                failed: Callback::from(move |()| {
                    failed.set((failed.1 + 1, failed.1));
                    reader.says.emit(reader.words.more_failed());
                }),
            });
        });
    }
    let words = &props.reader.words;
    let has_failed = failures.0 > failures.1;
    let again = {
        let failures = failures.clone();
        Callback::from(move |_| failures.set((failures.0, failures.0)))
    };
    let line = element("p", "cc-quiet");
    html! {
        <div class="cc-waiting" aria-busy={(!has_failed).to_string()}>
            { line.text(if has_failed { words.more_failed() } else { words.more_is_coming() }).html() }
            // It stays while it is tried again, and so does the focus.
            if failures.0 > 0 {
                <button type="button" class="cc-button" aria-disabled={(!has_failed).to_string()} onclick={again}>
                    { words.try_again() }
                </button>
            }
        </div>
    }
}
