//! The fragment of the page's address.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsValue;

/// The fragment without `#`.
#[must_use]
pub fn read() -> String {
    window().location().hash().unwrap_or_default().trim_start_matches('#').to_owned()
}

/// Whether a new address adds a step to the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Back returns to the address before.
    New,
    /// The current step takes the new address.
    Same,
}

/// Puts a fragment into the address bar without loading anything.
pub fn write(fragment: &str, step: Step) {
    let location = window().location();
    let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    let address = if fragment.is_empty() { path } else { format!("{path}#{fragment}") };
    let Ok(history) = window().history() else { return };
    // A host that forbids history (a sandboxed frame) keeps a working page without links.
    match step {
        Step::New => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        Step::Same => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
    }
    .ok();
}

/// Calls back with the new fragment whenever the reader goes to another one; dropping the result ends that.
pub fn on_visit(visit: impl Fn(String) + 'static) -> [EventListener; 2] {
    let visit = std::rc::Rc::new(visit);
    ["popstate", "hashchange"].map(|event| {
        let visit = visit.clone();
        EventListener::new(&window(), event, move |_| visit(read()))
    })
}
