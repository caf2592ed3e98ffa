//! A labelled choice of one among a few.

use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html};

/// What a choice offers.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct SelectProps {
    /// What is chosen.
    pub label: &'static str,
    /// The words of the options, the first first.
    pub options: Vec<String>,
    /// The position of the chosen option.
    pub chosen: usize,
    /// Reports the position of the option chosen.
    pub on_choose: Callback<usize>,
}

/// A labelled choice of one among a few.
#[component]
pub(super) fn Select(props: &SelectProps) -> Html {
    let on_choose = props.on_choose.clone();
    let change = Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        on_choose.emit(usize::try_from(select.selected_index()).unwrap_or_default());
    });
    let option = |(at, words): (usize, &String)| {
        html! { <option key={at} value={at.to_string()} selected={at == props.chosen}>{ words }</option> }
    };
    html! {
        <label class="cc-select">
            <span>{ props.label }</span>
            <select onchange={change}>{ for props.options.iter().enumerate().map(option) }</select>
        </label>
    }
}
