//! Filters, which fold away behind a button where there is no room for them.

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

/// What the button says and what it unfolds.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FiltersProps {
    /// The words of the button.
    pub label: String,
    /// The filters.
    pub children: Html,
}

/// Filters behind a button; css shows them without it where there is room.
#[component]
pub(super) fn Filters(props: &FiltersProps) -> Html {
    let unfolded = use_state_eq(|| false);
    let turn = {
        let unfolded = unfolded.clone();
        Callback::from(move |_: MouseEvent| unfolded.set(!*unfolded))
    };
    html! {
        <div class={yew::classes!("cc-filters", unfolded.then_some("cc-filters-unfolded"))}>
            <button type="button" class="cc-button cc-filters-button" aria-expanded={unfolded.to_string()}
                aria-controls="cc-filters-body" onclick={turn}>{ &props.label }</button>
            <div id="cc-filters-body" class="cc-filters-body">{ props.children.clone() }</div>
        </div>
    }
}
