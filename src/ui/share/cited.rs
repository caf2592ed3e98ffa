//! The choice of what is cited, and its citation in each format.

use yew::{Callback, Html, Properties, component, html, use_state};

use crate::present::Citation;
use crate::ui::Citing;
use crate::ui::reader::Reader;
use crate::ui::select::select;

/// What can be cited.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct CitedProps {
    /// At least the dataset's.
    pub citations: Vec<Citation>,
    /// Who reads.
    pub reader: Reader,
}

/// The choice of what is cited, and its citation in each format.
#[component]
pub(super) fn Cited(props: &CitedProps) -> Html {
    let chosen = use_state(|| 0);
    let choose = {
        let chosen = chosen.setter();
        Callback::from(move |at| chosen.set(at))
    };
    let words = &props.reader.words;
    let names: Vec<String> = props.citations.iter().map(|citation| citation.of.clone()).collect();
    let citing = props.citations.get(*chosen).map(|citation| {
        html! { <Citing citation={citation.clone()} words={words.cite()} reader={props.reader.clone()} /> }
    });
    html! {
        <div class="cc-share-cited">
            { select(words.share_cite_what(), &names, *chosen, choose) }
            { for citing }
        </div>
    }
}
