//! Leans topic by topic: a small table whose every number opens its reason.

use yew::Html;

use super::balance::leaning;
use crate::present::{TopicFigure, TopicLeans, TopicRow};
use crate::state::Action;
use crate::ui::button::link;
use crate::ui::element::element;
use crate::ui::heading::heading;
use crate::ui::phrases;
use crate::ui::reader::Reader;

/// Leans topic by topic, folded.
pub(super) fn topics(view: &TopicLeans, reader: &Reader) -> Html {
    let words = &reader.words;
    let name = |(name, opens): &(String, crate::state::Open)| {
        let name = link(name.clone(), reader, Action::Open(opens.clone()));
        element("th", "").attribute("scope", "col").child(name).html()
    };
    let head = element("tr", "")
        .child(element("th", "").attribute("scope", "col").text(words.lean_topic()).html())
        .children(view.columns.iter().map(name));
    let table = element("table", "cc-topics")
        .child(element("caption", "cc-unseen").text(words.lean_topics()).html())
        .child(element("thead", "").child(head.html()).html())
        .child(element("tbody", "").children(view.rows.iter().map(|row| row_html(row, reader))).html());
    let frame = element("div", "cc-frame")
        .attribute("role", "region")
        .attribute("tabindex", "0")
        .attribute("aria-label", words.lean_topics());
    element("div", "cc-by-topic")
        .child(heading(3, "cc-section", reader).text(words.lean_topics()).html())
        .child(phrases("p", "cc-quiet", &view.caption, reader))
        .child(frame.child(table.html()).html())
        .html()
}

fn row_html(row: &TopicRow, reader: &Reader) -> Html {
    element("tr", "")
        .child(
            element("th", "")
                .attribute("scope", "row")
                .of_dataset(reader)
                .own_direction()
                .text(row.topic.clone())
                .html(),
        )
        .children(row.cells.iter().map(|cell| cell_html(cell.as_ref(), reader)))
        .html()
}

fn cell_html(cell: Option<&TopicFigure>, reader: &Reader) -> Html {
    let figure = |figure: &TopicFigure| {
        element("button", "cc-figure")
            .on_click(reader, Action::Open(figure.opens.clone()))
            .attribute("aria-label", figure.label.clone())
            .child(leaning("cc-balance", figure.permille))
            .child(
                element("span", "")
                    .text(format!("{} ", figure.number))
                    .child(element("span", "cc-counted").text(figure.counted.clone()).html())
                    .html(),
            )
            .html()
    };
    element("td", "").children(cell.map(figure)).html()
}
