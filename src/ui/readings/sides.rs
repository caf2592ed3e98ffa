//! What speaks for and against each reading: one block each, a bar to both sides for everybody who says something.

use yew::Html;

use super::balance::balance;
use super::part;
use crate::present::{ReadingSides, SideRow};
use crate::state::Action;
use crate::ui::element::{element, quiet};
use crate::ui::heading::heading;
use crate::ui::reader::Reader;

/// What speaks for and against each reading; nothing if there are no readings.
pub(super) fn sides(readings: &[ReadingSides], reader: &Reader) -> Html {
    if readings.is_empty() {
        return Html::default();
    }
    let blocks = readings.iter().map(|reading| block(reading, reader));
    part("cc-sides", reader.words.sides_title(), reader)
        .child(quiet(&reader.words.sides_caveat()))
        .child(element("div", "cc-sides-blocks").children(blocks).html())
        .html()
}

fn block(reading: &ReadingSides, reader: &Reader) -> Html {
    let words = &reader.words;
    let ends = element("p", "cc-side-ends")
        .attribute("aria-hidden", "true")
        .child(element("span", "").text(words.sides_against()).html())
        .child(element("span", "").text(words.sides_for()).html());
    let shown = if reading.rows.is_empty() { quiet(&words.sides_nobody()) } else { ends.html() };
    let fold = (!reading.more.is_empty()).then(|| {
        let summary = element("summary", "").text(words.sides_more(reading.more.len())).html();
        element("details", "cc-fold").child(summary).child(rows(&reading.more, reader)).html()
    });
    element("section", "cc-side-block")
        .child(heading(3, "cc-section", reader).of_dataset(reader).own_direction().text(reading.label.clone()).html())
        .child(
            element("p", "cc-side-statement").of_dataset(reader).own_direction().text(reading.statement.clone()).html(),
        )
        .children(
            reading
                .note
                .as_ref()
                .map(|note| element("p", "cc-quiet").of_dataset(reader).own_direction().text(note.clone()).html()),
        )
        .child(shown)
        .child(rows(&reading.rows, reader))
        .children(fold)
        .html()
}

fn rows(rows: &[SideRow], reader: &Reader) -> Html {
    element("ul", "cc-side-rows").children(rows.iter().map(|row| row_html(row, reader))).html()
}

fn row_html(row: &SideRow, reader: &Reader) -> Html {
    let number = |number: usize| element("span", "cc-side-number").text(number.to_string()).html();
    let (for_it, against) = row.permille;
    let bars = [against, for_it].map(|permille| i64::try_from(permille).unwrap_or_default());
    let button = element("button", "cc-side-row")
        .on_click(reader, Action::Open(row.opens.clone()))
        .attribute("aria-label", row.label.clone())
        .child(element("span", "cc-lean-name").own_direction().text(row.name.clone()).html())
        .child(number(row.opposing))
        .child(balance("cc-balance", bars.into()))
        .child(number(row.supporting));
    element("li", "").child(button.html()).html()
}
