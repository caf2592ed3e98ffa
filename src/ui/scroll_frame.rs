//! A frame in which something wide scrolls, by keys too. What gets the focus in it comes wholly into sight.

use web_sys::Element;
use yew::{AttrValue, Callback, FocusEvent, Html, Properties, TargetCast, component, html};

use crate::browser::focus;

/// What is in the frame.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ScrollFrameProps {
    /// What it is called.
    pub name: AttrValue,
    /// What scrolls.
    pub children: Html,
}

/// A frame in which something wide scrolls.
#[component]
pub(super) fn ScrollFrame(props: &ScrollFrameProps) -> Html {
    let bring = Callback::from(|event: FocusEvent| {
        if let Some(element) = event.target_dyn_into::<Element>() {
            focus::bring_wholly(&element);
        }
    });
    html! {
        <div class="cc-frame" role="region" tabindex="0" aria-label={props.name.clone()} onfocusin={bring}>
            { props.children.clone() }
        </div>
    }
}
