//! Reading attributes of what an event happened to.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// The value of an attribute on the element that an event happened to, or on the nearest one around it that has it.
#[must_use]
pub fn nearest(event: &Event, name: &str) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(&format!("[{name}]")).ok()??.get_attribute(name)
}
