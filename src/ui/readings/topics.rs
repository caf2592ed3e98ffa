//! Leans topic by topic: a small table whose every number opens its reason.

use yew::{Html, html};

use super::balance::leaning;
use crate::present::{TopicFigure, TopicLeans, TopicRow};
use crate::state::{Action, Open};
use crate::ui::button::link;
use crate::ui::element::element;
use crate::ui::heading::heading;
use crate::ui::phrases;
use crate::ui::reader::Reader;
use crate::ui::scroll_frame::ScrollFrame;

/// Leans topic by topic, folded.
pub(super) fn topics(view: &TopicLeans, reader: &Reader) -> Html {
    let words = &reader.words;
    let name = |(name, opens): &(String, Open)| {
        let name = link(name.clone(), reader, Action::Open(opens.clone()));
        element("th", "").attribute("role", "columnheader").attribute("scope", "col").child(name).html()
    };
    let topic = element("th", "").attribute("role", "columnheader").attribute("scope", "col").text(words.lean_topic());
    let head = element("tr", "").attribute("role", "row").child(topic.html()).children(view.columns.iter().map(name));
    let rows = view.rows.iter().map(|row| row_html(row, &view.columns, reader));
    let table = element("table", "cc-topics")
        .attribute("role", "table")
        .child(element("caption", "cc-unseen").text(words.lean_topics()).html())
        .child(element("thead", "").attribute("role", "rowgroup").child(head.html()).html())
        .child(element("tbody", "").attribute("role", "rowgroup").children(rows).html());
    element("div", "cc-by-topic")
        .child(heading(3, "cc-section", reader).text(words.lean_topics()).html())
        .child(phrases("p", "cc-quiet", &view.caption, reader))
        .child(html! { <ScrollFrame name={words.lean_topics()}>{ table.html() }</ScrollFrame> })
        .html()
}

/// The roles say what it is where a narrow screen makes a list of it.
fn row_html(row: &TopicRow, columns: &[(String, Open)], reader: &Reader) -> Html {
    let cells = row.cells.iter().zip(columns);
    element("tr", "")
        .attribute("role", "row")
        .child(
            element("th", "")
                .attribute("role", "rowheader")
                .attribute("scope", "row")
                .of_dataset(reader)
                .own_direction()
                .text(row.topic.clone())
                .html(),
        )
        .children(cells.map(|(cell, (who, _))| cell_html(cell.as_ref(), who, reader)))
        .html()
}

fn cell_html(cell: Option<&TopicFigure>, who: &str, reader: &Reader) -> Html {
    let figure = |figure: &TopicFigure| {
        element("button", "cc-figure")
            .on_click(reader, Action::Open(figure.opens.clone()))
            .attribute("aria-label", figure.label.clone())
            .child(element("bdi", "cc-figure-name").text(who.to_owned()).html())
            .child(leaning("cc-balance", figure.permille))
            .child(
                element("span", "")
                    .text(format!("{} ", figure.number))
                    .child(element("span", "cc-counted").text(figure.counted.clone()).html())
                    .html(),
            )
            .html()
    };
    element("td", "").attribute("role", "cell").children(cell.map(figure)).html()
}
