//! The voices in a table, those with most positions first.

use yew::{Html, html};

use super::part;
use crate::present::{Roll, RollRow};
use crate::state::Action;
use crate::ui::button::{link, number};
use crate::ui::element::{element, quiet};
use crate::ui::phrases;
use crate::ui::reader::Reader;
use crate::ui::scroll_frame::ScrollFrame;

/// The voices.
pub(super) fn roll(view: &Roll, reader: &Reader) -> Html {
    let words = &reader.words;
    let header = |name: String| element("th", "").attribute("scope", "col").text(name).html();
    let head = [
        words.sources_roll_voice(),
        words.sources_roll_positions(),
        words.sources_roll_sources(),
        words.sources_roll_alone(),
    ];
    let table = element("table", "")
        .child(element("caption", "cc-unseen").text(words.sources_roll_caption()).html())
        .child(element("thead", "").child(element("tr", "").children(head.map(header)).html()).html())
        .child(element("tbody", "").children(view.rows.iter().map(|row| row_html(row, reader))).html());
    if view.rows.is_empty() {
        return part("cc-roll", words.sources_roll(), reader).child(quiet(&words.sources_roll_nobody())).html();
    }
    part("cc-roll", words.sources_roll(), reader)
        .child(element("p", "cc-view-lead").text(words.sources_roll_lead()).html())
        .child(html! { <ScrollFrame name={words.sources_roll_caption()}>{ table.html() }</ScrollFrame> })
        .child(quiet(&words.sources_roll_alone_meaning()))
        .children((!view.left_out.is_empty()).then(|| phrases("p", "cc-quiet", &view.left_out, reader)))
        .html()
}

fn row_html(row: &RollRow, reader: &Reader) -> Html {
    let open = || Action::Open(row.opens.clone());
    let count = |of: usize| element("td", "").child(number(of.to_string(), reader, open())).html();
    let name = element("th", "")
        .attribute("scope", "row")
        .child(link(row.name.clone(), reader, open()))
        .child(element("span", "cc-quiet cc-roll-kind").text(row.kind.clone()).html());
    element("tr", "").child(name.html()).children([row.positions, row.sources, row.alone].map(count)).html()
}
