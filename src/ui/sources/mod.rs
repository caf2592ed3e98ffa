//! Who agrees with whom, and who they are.

mod agreement_map;
mod bibliography;
mod roll;

use std::rc::Rc;

use yew::{Html, Properties, component, html, use_memo};

use super::app::Shared;
use super::element::{Element, element, quiet};
use super::heading::heading;
use super::reader::Reader;
use crate::present::{self, Compared};
use crate::state::{Count, State};
use agreement_map::AgreementMap;
pub(super) use bibliography::address;
use bibliography::bibliography;
use roll::roll;

/// Who agrees with whom, and who they are.
pub fn sources(of: &Rc<Compared>, state: &State, reader: &Reader) -> Html {
    let chosen = State { open: None, ..state.clone() };
    html! { <Sources of={Shared(of.clone())} state={chosen} reader={reader.clone()} /> }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct SourcesProps {
    of: Shared,
    /// What the reader chose; what is open does not matter here.
    state: State,
    reader: Reader,
}

/// The whole view; remembers what it counted.
#[component]
fn Sources(props: &SourcesProps) -> Html {
    let view = use_memo((props.of.clone(), props.state.clone()), |(of, state)| present::sources(&of.0, state));
    let (reader, words) = (&props.reader, &props.reader.words);
    let unit = match props.state.unit {
        Count::Sources => "sources",
        Count::Voices => "voices",
    };
    let map = match &view.map {
        Ok(map) => html! {
            <AgreementMap map={map.clone()} {unit} reader={reader.clone()} />
        },
        Err(reason) => element("p", "cc-empty").text(reason.clone()).html(),
    };
    let whole = (!view.whole.is_empty()).then(|| {
        let sentences = view.whole.iter().map(|sentence| super::phrases("p", "", sentence, reader));
        let title = heading(2, "cc-section", reader).text(words.sources_whole_title());
        element("div", "cc-whole").child(title.html()).children(sentences).html()
    });
    let lead = view.map.is_ok().then(|| element("p", "cc-view-lead").text(words.sources_map_lead(unit)).html());
    let map = part("cc-sources-map", words.sources_map_title(), reader)
        .children(lead)
        .children(view.narrowed.as_deref().map(quiet))
        .child(map)
        .children(whole);
    element("div", "cc-sources")
        .child(map.html())
        .child(bibliography(&view.bibliography, reader))
        .child(roll(&view.voices, reader))
        .html()
}

/// A part of the view under its heading, which names it; the class is the id's beginning.
fn part(class: &'static str, title: String, reader: &Reader) -> Element {
    let id = format!("{class}-title");
    element("section", class)
        .attribute("aria-labelledby", id.clone())
        .child(heading(1, "cc-view-title", reader).attribute("id", id).text(title).html())
}
