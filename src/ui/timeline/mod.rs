//! When it was said, what time it speaks of, and what became of forecasts.

mod axis;
mod claim_table;
mod sign;
mod timeline_plot;
mod timeline_row;
mod track;
mod years;

use yew::{Html, html};

use super::element::element;
use super::heading::heading;
use super::reader::Reader;
use crate::present::{self, Compared, Sign};
use crate::state::State;
use claim_table::ClaimTable;
pub use claim_table::claim_table;
use timeline_plot::TimelinePlot;

/// When it was said, what time it speaks of, and what became of forecasts.
pub fn timeline(of: &Compared, state: &State, reader: &Reader) -> Html {
    let words = &reader.words;
    let section = element("section", "cc-timeline").attribute("aria-labelledby", "cc-timeline-title").child(
        heading(1, "cc-view-title", reader).attribute("id", "cc-timeline-title").text(words.timeline_title()).html(),
    );
    let Some(view) = present::timeline(of, state) else {
        return section.child(empty(&words.timeline_no_claim())).html();
    };
    if view.table.is_empty() {
        return section.child(empty(&words.timeline_nothing())).html();
    }
    let found = element("p", "cc-timeline-found").text(view.found.clone()).html();
    let section = section
        .child(element("p", "cc-view-lead").text(words.timeline_lead()).html())
        .child(years::years(&view.years, reader));
    let (open, shortcuts, density, table) = (state.open.clone(), state.shortcuts, state.density, view.table.clone());
    let key = key(&view.signs, reader);
    let plot = if view.groups.is_empty() {
        empty(&words.timeline_none_in_years())
    } else {
        html! { <TimelinePlot {view} {open} {shortcuts} {density} reader={reader.clone()} /> }
    };
    let table = html! { <ClaimTable lines={table} reader={reader.clone()} /> };
    section.child(element("div", "cc-timeline-bar").child(found).child(key).html()).child(plot).child(table).html()
}

fn empty(words: &str) -> Html {
    element("p", "cc-empty").text(words.to_owned()).html()
}

/// What the signs that occur mean and what the keys do, folded, since the plot is what readers come for.
fn key(signs: &[Sign], reader: &Reader) -> Html {
    let line = |sign: &Sign| {
        let (picture, words) = sign::sign(*sign, reader);
        element("li", "").child(picture).child(element("span", "").text(words).html()).html()
    };
    element("details", "cc-timeline-key")
        .child(element("summary", "").text(reader.words.timeline_key()).html())
        .child(element("ul", "").children(signs.iter().map(line)).html())
        .child(
            element("p", "cc-timeline-keys")
                .attribute("id", "cc-timeline-keys")
                .text(reader.words.timeline_keys())
                .html(),
        )
        .html()
}
