//! What one element shows: a comparison, or why there is none.

use std::cell::RefCell;
use std::rc::Rc;

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use yew::{AppHandle, Callback, Renderer};

use super::given::Given;
use super::host::Host;
use crate::present::Shown;
use crate::state::Theme;
use crate::ui::{Answers, App, AppProps, Change, More, StillRows, Whole};

const THEMES: [(Theme, &str); 3] = [(Theme::Device, "device"), (Theme::Light, "light"), (Theme::Dark, "dark")];

/// What a host is told of a dataset: the detail of `cc-ready`.
#[derive(Serialize)]
struct Ready<'a> {
    title: &'a str,
    sources: usize,
    propositions: usize,
    claims: usize,
}

/// What stands in a node. Dropping it leaves the node as it is.
pub struct Drawing {
    app: AppHandle<App>,
    visits: Rc<RefCell<Callback<String>>>,
}

impl Drawing {
    /// Draws what answers, or why nothing can.
    #[must_use]
    pub fn new(host: Rc<Host>, given: Given, whole: Option<Whole>) -> Self {
        let visits = Rc::new(RefCell::new(Callback::noop()));
        let said = given.content.as_deref().map_or_else(|reason| reason.as_str().into(), said);
        let (theme, rows) = (host.theme(), host.rows());
        let (drawn, changed, more, visitable) = (host.clone(), host.clone(), host.clone(), visits.clone());
        // What the shell throws, it has told the console.
        let props = AppProps {
            content: given.content.map(Answers).map_err(Into::into),
            address: host.address().into(),
            issues: Rc::new(given.issues),
            theme: THEMES.into_iter().find(|(_, word)| *word == theme).map(|(theme, _)| theme).unwrap_or_default(),
            whole,
            ready: (!rows.is_empty()).then(|| StillRows(rows.into())),
            base: host.base().into(),
            on_visitable: Callback::from(move |visit| drop(visitable.replace(visit))),
            on_change: Callback::from(move |now: Change| {
                drop(changed.changed(&now.address, word_of(now.theme), now.is_step));
            }),
            on_drawn: Callback::from(move |()| drop(drawn.drawn(&said))),
            on_more: Callback::from(move |wanted: More| {
                let failed = Closure::once_into_js(move || wanted.failed.emit(()));
                drop(more.more(&wanted.address, word_of(wanted.theme), failed.into()));
            }),
        };
        Self { app: Renderer::<App>::with_root_and_props(host.root(), props).render(), visits }
    }

    /// Shows another address, written without `#`.
    pub fn visit(&self, address: String) {
        let visit = self.visits.borrow().clone();
        visit.emit(address);
    }

    /// Takes everything off the node again and frees it.
    pub fn erase(self) {
        self.app.destroy();
    }
}

fn word_of(theme: Theme) -> &'static str {
    THEMES.into_iter().find(|(each, _)| *each == theme).map_or("device", |(_, word)| word)
}

/// What a dataset is, as a plain object.
fn said(of: &dyn Shown) -> JsValue {
    let ([sources, propositions, claims], (title, _)) = (of.size(), of.title());
    let ready = Ready { title, sources, propositions, claims };
    ready.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or_default()
}
