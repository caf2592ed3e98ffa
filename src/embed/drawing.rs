//! What one element shows: a comparison, or why there is none.

use std::rc::Rc;

use js_sys::Function;
use serde::Serialize;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;
use yew::{Callback, Renderer};

use crate::present::Shown;
use crate::state::Theme;
use crate::ui::{Answers, App, AppProps, More, StillRows, Whole};

const DAMAGED: &str = "The built-in dataset is damaged. Load the page again.";

const THEMES: [(Theme, &str); 3] = [(Theme::Device, "device"), (Theme::Light, "light"), (Theme::Dark, "dark")];

/// What a host is told of a dataset: the detail of `cc-ready`.
#[derive(Serialize)]
struct Ready<'a> {
    title: &'a str,
    sources: usize,
    propositions: usize,
    claims: usize,
}

/// What the shell says when it asks for a drawing.
pub struct Request {
    /// The node to draw into; it need not be on the page yet.
    pub node: Element,
    /// The address to start from.
    pub address: String,
    /// `light`, `dark` or anything else for what the device has.
    pub theme: String,
    /// The rows of the first drawing of the matrix, if they stand ready.
    pub rows: Option<Vec<Element>>,
    /// Called once the node has its content, with what the dataset is (an object) or why there is none (a text).
    pub drawn: Function,
    /// Called with an address, a theme and a function that takes failures, when the reader goes beyond what this program draws.
    pub more: Function,
}

/// Draws what answers the first view, or says that it is damaged. Gives what takes everything off the node again and frees it; to be
/// called once.
#[must_use]
pub fn draw(request: Request, content: Option<Rc<dyn Shown>>, whole: Option<Whole>) -> Function {
    let Request { node, address, theme, rows, drawn, more } = request;
    let said = content.as_deref().map_or(DAMAGED.into(), said);
    let props = AppProps {
        content: content.map(Answers).ok_or(DAMAGED.into()),
        address: address.trim_start_matches('#').to_owned().into(),
        theme: THEMES.into_iter().find(|(_, word)| *word == theme).map(|(theme, _)| theme).unwrap_or_default(),
        whole,
        ready: rows.map(|rows| StillRows(rows.into())),
        // What the shell throws, it has told the console.
        on_drawn: Callback::from(move |()| drop(drawn.call1(&JsValue::NULL, &said))),
        on_more: Callback::from(move |wanted| ask(&more, wanted)),
        issues: Rc::default(),
    };
    let app = Renderer::<App>::with_root_and_props(node, props).render();
    Closure::once_into_js(move || app.destroy()).unchecked_into()
}

/// Asks the shell for the whole program.
fn ask(more: &Function, wanted: More) {
    let theme = THEMES.into_iter().find(|(theme, _)| *theme == wanted.theme).map_or("device", |(_, word)| word);
    let failed = Closure::once_into_js(move || wanted.failed.emit(()));
    drop(more.call3(&JsValue::NULL, &wanted.address.as_str().into(), &theme.into(), &failed));
}

/// What a dataset is, as a plain object.
fn said(of: &dyn Shown) -> JsValue {
    let ([sources, propositions, claims], (title, _)) = (of.size(), of.title());
    let ready = Ready { title, sources, propositions, claims };
    ready.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or_default()
}
