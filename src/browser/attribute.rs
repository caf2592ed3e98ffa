//! Attributes: of what an event happened to, and of what stands on the page already.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// The value of an attribute on the element that an event happened to, or on the nearest one around it that has it.
#[must_use]
pub fn nearest(event: &Event, name: &str) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(&format!("[{name}]")).ok()??.get_attribute(name)
}

/// Whether an element has one within that the css selector names.
#[must_use]
pub fn has(element: &Element, selector: &str) -> bool {
    element.query_selector(selector).is_ok_and(|found| found.is_some())
}

/// Sets an attribute of the first element within another that the css selector names; whether there is one.
pub fn set_within(element: &Element, selector: &str, name: &str, value: &str) -> bool {
    let found = element.query_selector(selector).ok().flatten();
    found.iter().for_each(|found| set(found, name, value));
    found.is_some()
}

/// Sets an attribute.
pub fn set(element: &Element, name: &str, value: &str) {
    // A name that is no name is the only thing that fails.
    element.set_attribute(name, value).ok();
}
