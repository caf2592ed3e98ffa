//! Keys: where they are pressed, and with what.

use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Where letters are typed or choices are made by letter.
const FIELDS: &str = "input, select, textarea, [contenteditable]";

/// Whether a key is a single one, pressed outside every field, that nobody has used yet. Shift may be needed to reach a sign.
#[must_use]
pub fn is_single(event: &KeyboardEvent) -> bool {
    let is_modified = event.ctrl_key() || event.alt_key() || event.meta_key();
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let in_field = target.is_some_and(|target| target.closest(FIELDS).is_ok_and(|field| field.is_some()));
    !(is_modified || in_field || event.default_prevented() || event.is_composing())
}

/// Calls back whenever Escape is pressed, wherever the focus is; dropping the result ends that.
pub fn on_escape(escaped: impl Fn() + 'static) -> EventListener {
    EventListener::new(&document(), "keydown", move |event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            escaped();
        }
    })
}
