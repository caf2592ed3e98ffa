//! What one element shows: a comparison, or why there is none.

use std::cell::RefCell;
use std::rc::Rc;

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use yew::{AppHandle, Callback, Html, Properties, Renderer, component, html};

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

/// What stands in a node: one comparison after the other, or none.
///
/// Yew keeps what listens in a node for ever, so whoever is done with one clears it and draws the next into it.
pub struct Drawing {
    stage: AppHandle<Stage>,
    times: u32,
    visits: Rc<RefCell<Callback<String>>>,
}

/// What is drawn at present.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
struct StageProps {
    app: Option<AppProps>,
    /// How often something was drawn: nothing of the last drawing goes on in the next.
    times: u32,
}

#[component]
fn Stage(props: &StageProps) -> Html {
    props.app.iter().map(|app| html! { <App key={props.times} ..app.clone() /> }).collect()
}

impl Drawing {
    /// Draws into a node that nothing was drawn into before, the title at a level of the page's headings.
    #[must_use]
    pub fn new(host: Rc<Host>, given: Given, heading: usize, whole: Option<Whole>) -> Self {
        let (root, visits) = (host.root(), Rc::default());
        let app = Some(asked(host, given, heading, whole, &visits));
        let stage = Renderer::<Stage>::with_root_and_props(root, StageProps { app, times: 0 }).render();
        Self { stage, times: 0, visits }
    }

    /// Draws into the same node, which was cleared.
    pub fn again(&mut self, host: Rc<Host>, given: Given, heading: usize, whole: Option<Whole>) {
        let app = Some(asked(host, given, heading, whole, &self.visits));
        self.times += 1;
        self.stage.update(StageProps { app, times: self.times });
    }

    /// Shows another address, written without `#`.
    pub fn visit(&self, address: String) {
        let visit = self.visits.borrow().clone();
        visit.emit(address);
    }

    /// Takes everything off the node again.
    pub fn clear(&mut self) {
        self.visits.replace(Callback::noop());
        self.stage.update(StageProps::default());
    }
}

/// What the shell asks for: what answers, or why nothing can, and whom to tell what.
fn asked(
    host: Rc<Host>,
    given: Given,
    heading: usize,
    whole: Option<Whole>,
    visits: &Rc<RefCell<Callback<String>>>,
) -> AppProps {
    let visits = visits.clone();
    let said = given.content.as_deref().map_or_else(|reason| reason.as_str().into(), said);
    let (theme, rows) = (host.theme(), host.rows());
    let (drawn, changed, more) = (host.clone(), host.clone(), host.clone());
    // What the shell throws, it has told the console.
    AppProps {
        content: given.content.map(Answers).map_err(Into::into),
        address: host.address().into(),
        issues: Rc::new(given.issues),
        theme: THEMES.into_iter().find(|(_, word)| *word == theme).map(|(theme, _)| theme).unwrap_or_default(),
        heading,
        whole,
        ready: (!rows.is_empty()).then(|| StillRows(rows.into())),
        base: host.base().into(),
        on_visitable: Callback::from(move |visit| drop(visits.replace(visit))),
        on_change: Callback::from(move |now: Change| {
            drop(changed.changed(&now.address, word_of(now.theme), now.is_step, now.is_asked));
        }),
        on_drawn: Callback::from(move |()| drop(drawn.drawn(&said))),
        on_more: Callback::from(move |wanted: More| {
            let failed = Closure::once_into_js(move || wanted.failed.emit(()));
            drop(more.more(&wanted.address, word_of(wanted.theme), failed.into()));
        }),
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
