//! What speaks for and against each reading, where everybody leans, and what would turn it.

mod balance;
mod bearings;
mod between;
mod sides;
mod topics;
mod turning;

use yew::{Html, Properties, component, use_memo};

use super::app::Shared;
use super::element::{Element, element, quiet};
use super::heading::heading;
use super::reader::Reader;
use crate::present::{Phrase, readings};
use crate::state::State;

/// So many lines of a list are shown at once; the others are folded.
const SHOWN: usize = 6;

/// What the view shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ReadingsProps {
    /// The dataset with its comparisons.
    pub of: Shared,
    /// What the reader chose.
    pub state: State,
    /// Who reads.
    pub reader: Reader,
}

/// The readings. A component, so that what would turn an answer is not looked for again whenever something is opened.
#[component]
pub fn Readings(props: &ReadingsProps) -> Html {
    let ReadingsProps { of, state, reader } = props;
    let chosen = State { open: None, ..state.clone() };
    let view = use_memo((of.clone(), chosen), |(of, state)| readings(&of.0, state));
    let words = &reader.words;
    let lede = view.missing.clone().unwrap_or_else(|| words.readings_lede());
    element("section", "cc-readings")
        .attribute("aria-labelledby", "cc-readings-title")
        .child(
            heading(1, "cc-view-title", reader)
                .attribute("id", "cc-readings-title")
                .text(words.readings_title())
                .html(),
        )
        .child(element("p", "cc-view-lead").text(lede).html())
        .children(view.between.as_ref().map(|view| between::between(view, reader)))
        .child(sides::sides(&view.sides, reader))
        .child(turning::turning(&view.turning, reader))
        .children((!view.sides.is_empty()).then(|| pulls(&view.pulls, reader)))
        .children(view.bearings.as_ref().map(|view| bearings::bearings(view, state, reader)))
        .html()
}

/// A part of the view under a heading that can take focus.
fn part(class: &'static str, title: String, reader: &Reader) -> Element {
    element("section", class).child(heading(2, "cc-part-title", reader).attribute("tabindex", "-1").text(title).html())
}

/// The first of many lines, and the others folded under a few words.
fn folded(mut lines: Vec<Html>, shown: usize, list: &'static str, more: impl FnOnce(usize) -> String) -> Html {
    let rest = lines.split_off(shown.min(lines.len()));
    let all = |lines: Vec<Html>| element("ul", list).children(lines).html();
    let fold = (!rest.is_empty()).then(|| {
        let summary = element("summary", "").text(more(rest.len())).html();
        element("details", "cc-fold").child(summary).child(all(rest)).html()
    });
    element("div", "").child(all(lines)).children(fold).html()
}

fn pulls(pulls: &[Vec<Phrase>], reader: &Reader) -> Html {
    let words = &reader.words;
    let part = part("cc-pulls", words.pulls_title(), reader);
    if pulls.is_empty() {
        return part.child(quiet(&words.pulls_none())).html();
    }
    let lines: Vec<_> = pulls.iter().map(|pull| super::phrases("li", "", pull, reader)).collect();
    part.child(quiet(&words.pulls_caveat())).child(folded(lines, SHOWN, "cc-lines", |n| words.readings_more(n))).html()
}
