//! A labelled choice of one among a few.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::html::onchange;
use yew::virtual_dom::VTag;
use yew::{AttrValue, Callback, Event, Html, TargetCast};

use super::element::element;

/// A labelled choice of one among a few.
pub(super) fn select(
    label: impl Into<AttrValue>,
    options: &[String],
    chosen: usize,
    on_choose: Callback<usize>,
) -> Html {
    select_of_dataset(label, options, (usize::MAX, None), chosen, on_choose)
}

/// The same where the options from one on are words of the dataset, with their language if it has to be said.
pub(super) fn select_of_dataset(
    label: impl Into<AttrValue>,
    options: &[String],
    (first, language): (usize, Option<&str>),
    chosen: usize,
    on_choose: Callback<usize>,
) -> Html {
    let change = Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        on_choose.emit(usize::try_from(select.selected_index()).unwrap_or_default());
    });
    let option = |(at, words): (usize, &String)| {
        let option = element("option", "").attribute("value", at.to_string());
        let option = option.language(language.filter(|_| at >= first));
        let option = if at == chosen { option.attribute("selected", "") } else { option };
        option.text(words.clone()).html()
    };
    let options: Vec<Html> = options.iter().enumerate().map(option).collect();
    let mut select = VTag::new("select");
    select.add_listener(Rc::new(onchange::Wrapper::new(change)));
    select.add_children(options);
    // Once somebody chose by hand, the attribute moves nothing any more; only browsers have the property.
    #[cfg(target_arch = "wasm32")]
    select.add_property("selectedIndex", u32::try_from(chosen).unwrap_or_default());
    let label = element("span", "").text(label).html();
    element("label", "cc-select").child(label).child(select.into()).html()
}
