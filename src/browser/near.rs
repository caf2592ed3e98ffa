//! Whether elements with `content-visibility: auto` are near what is seen: near the window, or on paper.

use std::cell::RefCell;

use gloo::events::EventListener;
use js_sys::Reflect;
use web_sys::{Element, Event, Node};
use yew::NodeRef;

use super::paper::{OnPrint, on_print};

/// What browsers tell an element that comes near the window, or goes far.
const NEARNESS: &str = "contentvisibilityautostatechange";
/// What the event says of an element that went far.
const SKIPPED: &str = "skipped";

/// Calls back whenever the node comes near or goes far, until the result is dropped. Where browsers do not tell, it is near for ever.
pub fn on_change(node: &NodeRef, changed: impl Fn(bool) + 'static) -> Option<EventListener> {
    let element = node.cast::<Element>()?;
    if !Reflect::has(&element, &format!("on{NEARNESS}").into()).unwrap_or_default() {
        changed(true);
        return None;
    }
    Some(EventListener::new(&element, NEARNESS, move |event| {
        changed(!Reflect::get(event, &SKIPPED.into()).is_ok_and(|skipped| skipped.is_truthy()));
    }))
}

/// Brings what is far near for as long as the page is being printed, until the result is dropped.
///
/// `far` is the css selector of what is far in the table that the node is in.
pub fn on_paper(node: &NodeRef, far: &'static str) -> Option<OnPrint> {
    let table = node.cast::<Element>()?.closest("table").ok()??;
    let brought = RefCell::new(Vec::new());
    Some(on_print(move |is_begun| {
        if !is_begun {
            return tell(&brought.take(), true);
        }
        let Ok(all) = table.query_selector_all(far) else { return };
        let all: Vec<Node> = (0..all.length()).filter_map(|at| all.get(at)).collect();
        tell(&all, false);
        brought.replace(all);
    }))
}

/// Tells nodes what browsers do when they come near or go far.
fn tell(nodes: &[Node], is_far: bool) {
    for node in nodes {
        let Ok(event) = Event::new(NEARNESS) else { return };
        // What is not told has come near.
        Reflect::set(&event, &SKIPPED.into(), &is_far.into()).ok();
        node.dispatch_event(&event).ok();
    }
}
