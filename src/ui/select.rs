//! A labelled choice of one among a few.

use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, TargetCast, html};

/// A labelled choice of one among a few.
pub(super) fn select(label: &'static str, options: &[String], chosen: usize, on_choose: Callback<usize>) -> Html {
    let change = Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        on_choose.emit(usize::try_from(select.selected_index()).unwrap_or_default());
    });
    let option = |(at, words): (usize, &String)| {
        html! { <option key={at} value={at.to_string()} selected={at == chosen}>{ words }</option> }
    };
    html! {
        <label class="cc-select">
            <span>{ label }</span>
            <select onchange={change}>{ for options.iter().enumerate().map(option) }</select>
        </label>
    }
}
