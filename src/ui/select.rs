//! A labelled choice of one among a few.

use web_sys::HtmlSelectElement;
use yew::{AttrValue, Callback, Event, Html, TargetCast, html};

use super::element::element;

/// A labelled choice of one among a few.
pub(super) fn select(
    label: impl Into<AttrValue>,
    options: &[String],
    chosen: usize,
    on_choose: Callback<usize>,
) -> Html {
    let change = Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        on_choose.emit(usize::try_from(select.selected_index()).unwrap_or_default());
    });
    let option = |(at, words): (usize, &String)| {
        let option = element("option", "").attribute("value", at.to_string());
        let option = if at == chosen { option.attribute("selected", "") } else { option };
        option.text(words.clone()).html()
    };
    let options: Vec<Html> = options.iter().enumerate().map(option).collect();
    html! {
        <label class="cc-select">
            <span>{ label.into() }</span>
            <select onchange={change}>{ options }</select>
        </label>
    }
}
