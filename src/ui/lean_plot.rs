//! Where everybody stands between two readings: one row each, a dot on a line. Every row opens what it rests on.

use yew::{Html, html};

use super::element::{element, quiet};
use super::heading::heading;
use super::phrases;
use super::reader::Reader;
use crate::present::{LeanPlot, LeanRow};
use crate::state::Action;

/// A name of more letters has more room beside its line where there is some.
const LONG_NAME: usize = 14;

/// Where everybody stands between two readings, under a heading.
pub fn lean_plot(plot: &LeanPlot, reader: &Reader) -> Html {
    element("section", "cc-lean-plot")
        .attribute("aria-labelledby", "cc-lean-title")
        .child(heading(1, "cc-kicker", reader).attribute("id", "cc-lean-title").text(reader.words.lean_title()).html())
        .child(lean_rows(plot, reader))
        .html()
}

/// The readings at both ends, and who stands where between them.
pub(super) fn lean_rows(plot: &LeanPlot, reader: &Reader) -> Html {
    let is_long = plot.rows.iter().any(|row| row.name.chars().count() > LONG_NAME);
    let [ends, rows] = match is_long {
        true => ["cc-lean-ends cc-lean-long", "cc-lean-rows cc-lean-long"],
        false => ["cc-lean-ends", "cc-lean-rows"],
    };
    let ends = element("div", ends)
        .attribute("aria-hidden", "true")
        .of_dataset(reader)
        .child(element("span", "").isolated(plot.from.clone()).html())
        .child(element("span", "").isolated(plot.to.clone()).html());
    let none = plot.rows.is_empty().then(|| reader.words.lean_nobody());
    let none = none.map(|words| quiet(&words));
    let left_out = (!plot.left_out.is_empty()).then(|| phrases("p", "cc-quiet", &plot.left_out, reader));
    let list = element("ul", rows).children(plot.rows.iter().map(|row| row_html(row, plot, reader)));
    [ends.html(), list.html()].into_iter().chain(none).chain(left_out).collect()
}

fn row_html(row: &LeanRow, plot: &LeanPlot, reader: &Reader) -> Html {
    let towards = if row.permille < 0 { &plot.from } else { &plot.to };
    let label = match row.permille {
        0 => element("span", "cc-unseen").text(reader.words.lean_label_neither(&row.name, &row.behind)).html(),
        _ => {
            let label = reader.words.lean_label_towards(&row.name, &row.number, towards, &row.behind);
            phrases("span", "cc-unseen", &label, reader)
        }
    };
    // The label is text, since an attribute is lost where nothing answers and the button is hidden.
    let part = |class: &'static str| element("span", class).attribute("aria-hidden", "true");
    let button = element("button", "cc-lean-row")
        .on_click(reader, Action::Open(row.opens.clone()))
        .child(label)
        .child(part("cc-lean-name").own_direction().text(row.name.clone()).html())
        .child(track(row.permille))
        .child(part("cc-lean-number").text(row.number.clone()).html())
        .child(part("cc-lean-behind").text(row.behind.clone()).html());
    element("li", "").child(button.html()).html()
}

fn track(permille: i64) -> Html {
    // The dot keeps 4 % away from both ends so that it is never cut.
    let tenths = 500 + permille * 46 / 100;
    let at = format!("{}.{}%", tenths / 10, tenths % 10);
    html! {
        <svg class="cc-lean-track" height="24" aria-hidden="true" focusable="false">
            <line class="cc-lean-axis" x1="4%" x2="96%" y1="12" y2="12" />
            <line class="cc-lean-axis" x1="50%" x2="50%" y1="4" y2="20" />
            <line class="cc-lean-stem" x1="50%" x2={at.clone()} y1="12" y2="12" />
            <circle class="cc-lean-dot" cx={at} cy="12" r="6" />
        </svg>
    }
}
