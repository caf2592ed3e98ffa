//! What is taken out of the comparison, what changes without it, and the ways back: a strip that stands in every view.

use yew::{Html, Properties, component, use_memo};

use super::app::Content;
use super::button::button;
use super::element::element;
use super::heading::heading;
use super::reader::Reader;
use crate::present::{Changes, Phrase, TakenItem, TakenOut as View, taken_out};
use crate::state::{Action, Filter, State};

/// More changes than this are folded.
const SHOWN: usize = 4;

/// What the strip shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TakenOutProps {
    /// The whole and what is left of it.
    pub of: Content,
    /// What the reader chose.
    pub state: State,
    /// Who reads.
    pub reader: Reader,
}

/// The strip. A component, so that comparisons are not compared again whenever something is opened.
#[component]
pub fn TakenOut(props: &TakenOutProps) -> Html {
    let chosen = State { open: None, filter: Filter::default(), ..props.state.clone() };
    let view = use_memo((props.of.clone(), chosen), |(of, state)| taken_out(&of.whole.0, &of.left.0, state));
    (*view).as_ref().map(|view| strip(view, &props.reader)).unwrap_or_default()
}

/// It takes focus whenever it changes, and is then read with what it says.
fn strip(view: &View, reader: &Reader) -> Html {
    let items = view.items.iter().map(|item| item_html(item, reader));
    let all = (view.items.len() > 1).then(|| button(reader.words.taken_all_back(), reader, Action::PutAllBack));
    let said = element("p", "cc-taken-said").attribute("id", "cc-taken-said").text(view.changes.counted(&reader.words));
    element("section", "cc-taken-out")
        .attribute("tabindex", "-1")
        .attribute("aria-labelledby", "cc-taken-title")
        .attribute("aria-describedby", "cc-taken-said")
        .child(
            heading(1, "cc-kicker", reader).attribute("id", "cc-taken-title").text(reader.words.taken_title()).html(),
        )
        .child(element("ul", "cc-taken-items").children(items).html())
        .children(all)
        .child(said.html())
        .children((view.changes.total() > 0).then(|| changes(&view.changes, reader)))
        .html()
}

fn item_html(item: &TakenItem, reader: &Reader) -> Html {
    let back = element("button", "cc-button")
        .on_click(reader, Action::PutBack(item.taken.clone()))
        .attribute("aria-label", item.label.clone())
        .text(reader.words.taken_back());
    let words = super::phrases("span", "", &item.words, reader);
    element("li", "").child(words).child(back.html()).html()
}

/// The changes, folded if they are many.
fn changes(changes: &Changes, reader: &Reader) -> Html {
    let all = [&changes.leans, &changes.orders, &changes.outcomes, &changes.verdicts];
    let line = |change: &Vec<Phrase>| super::phrases("li", "", change, reader);
    let list = element("ul", "cc-lines").children(all.into_iter().flatten().map(line)).html();
    if changes.total() <= SHOWN {
        return list;
    }
    let summary = element("summary", "").text(reader.words.taken_show(changes.total())).html();
    element("details", "cc-fold").child(summary).child(list).html()
}
