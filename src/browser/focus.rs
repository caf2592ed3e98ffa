//! Moving the keyboard focus.

use gloo::timers::callback::Timeout;
use web_sys::{Element, HtmlElement};
use yew::NodeRef;

/// Moves focus to the node once the page has been drawn.
pub fn on(node: &NodeRef) {
    let node = node.clone();
    Timeout::new(0, move || {
        if let Some(element) = node.cast::<HtmlElement>() {
            // An element that cannot take focus leaves it where it was.
            element.focus().ok();
        }
    })
    .forget();
}

/// Moves focus to the first element within the node that the css selector names, once the page has been drawn.
pub fn within(node: &NodeRef, selector: String) {
    let node = node.clone();
    Timeout::new(0, move || {
        let found = node.cast::<Element>().and_then(|root| root.query_selector(&selector).ok().flatten());
        if let Some(element) = found.and_then(|element| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(element).ok()) {
            element.focus().ok();
        }
    })
    .forget();
}
