//! Dialogs over the page.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};
use yew::NodeRef;

use super::focus;

/// What the shell says to a drawing whose element was moved to another place of the page (`shell/shell.js`).
const MOVED: &str = "moved";

/// What names a dialog and can have the focus.
const TITLE: &str = "[tabindex=\"-1\"]";

/// The listeners of an open dialog; dropping them ends it all.
#[derive(Debug)]
pub struct Opened {
    _listeners: Vec<EventListener>,
}

/// Opens a dialog over everything else, so that nothing else answers; calls back once it is closed. It stays so where the page moves it, which
/// takes dialogs down. Dropping the result ends that.
#[must_use]
pub fn show(node: &NodeRef, closed: impl Fn() + 'static) -> Option<Opened> {
    let dialog = node.cast::<HtmlDialogElement>()?;
    let opener = focus::current(node);
    let focused = Rc::new(RefCell::new(None::<HtmlElement>));
    let closing = EventListener::new(&dialog, "close", move |_| closed());
    let focusing = {
        let focused = focused.clone();
        EventListener::new(&dialog, "focusin", move |event| {
            focused.replace(event.target().and_then(|target| target.dyn_into().ok()));
        })
    };
    let drawing = dialog.closest(".cc-root").ok().flatten().and_then(|root| root.parent_element());
    let moving = drawing.map(|drawing| {
        let dialog = dialog.clone();
        EventListener::new(&drawing, MOVED, move |_| {
            let last = focused.borrow().clone(); // what is focused next takes its place
            again(&dialog, opener.as_ref(), last.as_ref());
        })
    });
    over_everything(&dialog);
    Some(Opened { _listeners: [closing, focusing].into_iter().chain(moving).collect() })
}

/// Closes a dialog; what had the focus before has it again.
pub fn close(node: &NodeRef) {
    if let Some(dialog) = node.cast::<HtmlDialogElement>() {
        dialog.close();
    }
}

/// Opens a dialog that was taken down: what had the focus in it has it again, and what opened it gets it in the end.
fn again(dialog: &HtmlDialogElement, opener: Option<&HtmlElement>, focused: Option<&HtmlElement>) {
    dialog.set_open(false); // which it still says of itself
    if let Some(opener) = opener {
        opener.focus().ok();
    }
    over_everything(dialog);
    if let Some(focused) = focused {
        focused.focus().ok();
    }
}

/// Opens a dialog, whose title gets the focus. No `autofocus` asks for that, since browsers complain of it in frames of other sites.
fn over_everything(dialog: &HtmlDialogElement) {
    if dialog.show_modal().is_err() {
        dialog.set_open(true); // it is open already, or was taken off the page meanwhile
    }
    let title = dialog.query_selector(TITLE).ok().flatten();
    if let Some(title) = title.and_then(|title| title.dyn_into::<HtmlElement>().ok()) {
        title.focus().ok();
    }
}
