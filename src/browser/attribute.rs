//! Attributes: of what an event happened to, and of what stands on the page already.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// The value of an attribute on the element that an event happened to, or on the nearest one around it that has it.
#[must_use]
pub fn nearest(event: &Event, name: &str) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(&format!("[{name}]")).ok()??.get_attribute(name)
}

/// Sets an attribute of the first element within another that the css selector names.
pub fn set_within(element: &Element, selector: &str, name: &str, value: &str) {
    if let Ok(Some(found)) = element.query_selector(selector) {
        set(&found, name, value);
    }
}

/// Sets an attribute.
pub fn set(element: &Element, name: &str, value: &str) {
    // A name that is no name is the only thing that fails.
    element.set_attribute(name, value).ok();
}
