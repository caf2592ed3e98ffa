//! Dialogs over the page.

use gloo::events::EventListener;
use web_sys::HtmlDialogElement;
use yew::NodeRef;

/// Opens a dialog over everything else, so that nothing else answers; calls back once it is closed. Dropping the result ends that.
#[must_use]
pub fn show(node: &NodeRef, closed: impl Fn() + 'static) -> Option<EventListener> {
    let dialog = node.cast::<HtmlDialogElement>()?;
    let listener = EventListener::new(&dialog, "close", move |_| closed());
    if dialog.show_modal().is_err() {
        dialog.set_open(true); // it is open already, or was taken off the page meanwhile
    }
    Some(listener)
}

/// Closes a dialog; what had the focus before has it again.
pub fn close(node: &NodeRef) {
    if let Some(dialog) = node.cast::<HtmlDialogElement>() {
        dialog.close();
    }
}
