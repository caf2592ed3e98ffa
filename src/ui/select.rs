//! A labelled choice of one among a few.

use web_sys::HtmlSelectElement;
use yew::{AttrValue, Callback, Event, Html, Properties, TargetCast, component, html, use_effect_with, use_node_ref};

use super::element::element;

/// A labelled choice of one among a few.
pub(super) fn select(
    label: impl Into<AttrValue>,
    options: &[String],
    chosen: usize,
    on_choose: Callback<usize>,
) -> Html {
    let (label, options) = (label.into(), options.to_vec());
    html! { <Select {label} {options} {chosen} {on_choose} /> }
}

/// What is chosen among, and what is chosen.
#[derive(Clone, Debug, PartialEq, Properties)]
struct SelectProps {
    /// What the choice is about.
    label: AttrValue,
    /// What can be chosen.
    options: Vec<String>,
    /// What is chosen.
    chosen: usize,
    /// Takes what the reader chooses.
    on_choose: Callback<usize>,
}

/// A labelled choice of one among a few.
///
/// An option that the reader chose once no longer heeds its `selected` attribute, so what is chosen is also set.
#[component]
fn Select(props: &SelectProps) -> Html {
    let SelectProps { label, options, chosen, on_choose } = props;
    let list = use_node_ref();
    {
        let list = list.clone();
        use_effect_with((*chosen, options.len()), move |(chosen, _)| {
            if let (Some(list), Ok(chosen)) = (list.cast::<HtmlSelectElement>(), i32::try_from(*chosen)) {
                list.set_selected_index(chosen);
            }
        });
    }
    let change = on_choose.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        usize::try_from(select.selected_index()).unwrap_or_default()
    });
    let option = |(at, words): (usize, &String)| {
        let option = element("option", "").attribute("value", at.to_string());
        let option = if at == *chosen { option.attribute("selected", "") } else { option };
        option.text(words.clone()).html()
    };
    let options: Vec<Html> = options.iter().enumerate().map(option).collect();
    html! {
        <label class="cc-select">
            <span>{ label }</span>
            <select onchange={change} ref={list}>{ options }</select>
        </label>
    }
}
