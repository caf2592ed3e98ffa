//! What one element shows: a comparison, or why there is none.

use std::rc::Rc;

use js_sys::Function;
use serde::Serialize;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement};
use yew::Renderer;

use super::built_in::DATASET;
use crate::browser::address;
use crate::model::{Dataset, unpack};
use crate::present::Compared;
use crate::ui::{App, AppProps, Shared};

const DAMAGED: &str = "The built-in dataset is damaged. Load the page again.";

/// The detail of `cc-ready`.
#[derive(Serialize)]
struct Ready<'a> {
    title: &'a str,
    sources: usize,
    propositions: usize,
    claims: usize,
}

/// Draws the built-in dataset into a node and tells the host with `cc-ready` or `cc-error`. Gives what takes everything off the page
/// again and frees it; to be called once.
pub(super) fn start(host: HtmlElement, node: Element) -> Function {
    let props = AppProps { address: address::read().into(), ..content(&host) };
    let app = Renderer::<App>::with_root_and_props(node, props).render();
    Closure::once_into_js(move || app.destroy()).unchecked_into()
}

/// Unpacks and compares the built-in dataset.
fn content(host: &HtmlElement) -> AppProps {
    let content = match unpack(DATASET) {
        Some(dataset) => {
            tell(host, "cc-ready", &ready(&dataset));
            Ok(Shared(Rc::new(Compared::new(dataset))))
        }
        None => {
            tell(host, "cc-error", &DAMAGED);
            Err(DAMAGED.into())
        }
    };
    AppProps { content, issues: Rc::default(), address: "".into() }
}

fn ready(dataset: &Dataset) -> Ready<'_> {
    Ready {
        title: &dataset.title,
        sources: dataset.sources.len(),
        propositions: dataset.propositions.len(),
        claims: dataset.claims.len(),
    }
}

/// Sends an event that crosses shadow trees.
fn tell(host: &HtmlElement, name: &str, detail: &impl Serialize) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    if let Ok(detail) = detail.serialize(&serde_wasm_bindgen::Serializer::json_compatible()) {
        init.set_detail(&detail);
    }
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // A listener that throws is the host's business.
        host.dispatch_event(&event).ok();
    }
}
