//! Every proposition with its bearings on the readings: a table on a wide screen, a card a row on a narrow one.

use yew::Html;

use super::balance::leaning;
use super::part;
use crate::present::{BearingGroup, BearingRow, Bearings};
use crate::state::{Action, Asked, Aspect, Density, Open, Sort, State};
use crate::ui::button::link;
use crate::ui::element::{Element, element, quiet};
use crate::ui::mark::mark;
use crate::ui::reader::Reader;

/// Up to so many rows stand unfolded.
const FEW: usize = 12;

/// Every proposition with its bearings on the readings.
pub(super) fn bearings(view: &Bearings, state: &State, reader: &Reader) -> Html {
    let words = &reader.words;
    let part = part("cc-bearings", words.bearings_title(), reader)
        .child(quiet(&words.bearings_caveat()))
        .child(order(state, reader));
    if view.groups.is_empty() {
        return part.child(element("p", "cc-empty").text(words.bearings_empty()).html()).html();
    }
    let all: usize = view.groups.iter().map(|group| group.rows.len()).sum();
    part.children(view.groups.iter().map(|group| group_html(group, all <= FEW, view, state.density, reader))).html()
}

fn order(state: &State, reader: &Reader) -> Html {
    let words = &reader.words;
    let choice = |sort: Sort, words: String| {
        element("button", "")
            .attribute("aria-pressed", (state.sort == sort).to_string())
            .on_click(reader, Action::SortBy(sort))
            .text(words)
            .html()
    };
    let choices = element("span", "cc-either-choices")
        .child(choice(Sort::Topic, words.bearings_topics()))
        .child(choice(Sort::Diagnosticity, words.bearings_telling()));
    element("div", "cc-either cc-bearings-order")
        .attribute("role", "group")
        .attribute("aria-label", words.bearings_order())
        .child(choices.html())
        .html()
}

fn column(class: &'static str) -> Element {
    element("th", class).attribute("scope", "col").attribute("role", "columnheader")
}

fn head(view: &Bearings, reader: &Reader) -> Html {
    let words = &reader.words;
    let reading = |(label, _): &(String, String)| {
        column("cc-bearing").of_dataset(reader).own_direction().text(label.clone()).html()
    };
    let row = element("tr", "")
        .attribute("role", "row")
        .child(column("cc-bearing-statement").text(words.bearings_statement()).html())
        .children(view.readings.iter().map(reading))
        .child(column("cc-tells").text(words.bearings_tells()).html())
        .child(column("cc-bearing-verdict").text(words.bearings_verdict()).html());
    element("thead", "").attribute("role", "rowgroup").child(row.html()).html()
}

/// A topic, folded unless few rows are shown in all; without topics the first rows, and the others folded.
fn group_html(group: &BearingGroup, is_unfolded: bool, view: &Bearings, density: Density, reader: &Reader) -> Html {
    let words = &reader.words;
    let table = |rows: &[BearingRow]| table(rows, group.label.as_ref(), view, density, reader);
    let Some(label) = &group.label else {
        let (first, rest) = group.rows.split_at(FEW.min(group.rows.len()));
        let more = || fold(element("summary", "").text(words.readings_more(rest.len())), false, table(rest));
        return element("div", "").child(table(first)).children((!rest.is_empty()).then(more)).html();
    };
    let count = element("span", "cc-quiet").text(words.n_propositions(group.rows.len())).html();
    let label = element("bdi", "").of_dataset(reader).text(label.clone()).html();
    let summary = element("summary", "cc-bearing-topic").child(label).text(" ").child(count);
    fold(summary, is_unfolded, table(&group.rows))
}

fn fold(summary: Element, is_unfolded: bool, table: Html) -> Html {
    let fold = element("details", "cc-fold").child(summary.html()).child(table);
    if is_unfolded { fold.attribute("open", "") } else { fold }.html()
}

fn table(rows: &[BearingRow], topic: Option<&String>, view: &Bearings, density: Density, reader: &Reader) -> Html {
    // The roles are said again, since a narrow screen draws the table as a list of cards.
    let class = match density {
        Density::Regular => "cc-bearing-table",
        Density::Compact => "cc-bearing-table cc-bearing-compact",
    };
    let caption = element("caption", "cc-unseen");
    let caption = match topic {
        Some(topic) => caption.of_dataset(reader).isolated(topic.clone()),
        None => caption.isolated(reader.words.bearings_title()),
    };
    let body =
        element("tbody", "").attribute("role", "rowgroup").children(rows.iter().map(|row| row_html(row, view, reader)));
    element("table", class)
        .attribute("role", "table")
        .child(caption.html())
        .child(head(view, reader))
        .child(body.html())
        .html()
}

fn row_html(row: &BearingRow, view: &Bearings, reader: &Reader) -> Html {
    let opens = || Action::Open(Open::Proposition(row.id.clone()));
    let statement = element("th", "cc-bearing-statement").attribute("scope", "row").attribute("role", "rowheader");
    let cells =
        row.bearings.iter().zip(&view.readings).map(|(bearing, (label, _))| bearing_html(*bearing, label, reader));
    let verdict = element("td", "cc-bearing-verdict").attribute("role", "cell").child(
        element("span", format!("cc-verdict-word cc-ink-{}", row.mark.name()))
            .child(mark(row.mark))
            .text(row.verdict.clone())
            .html(),
    );
    element("tr", "cc-bearing-row")
        .attribute("role", "row")
        .child(statement.of_dataset(reader).child(link(row.statement.clone(), reader, opens())).html())
        .children(cells)
        .child(tells(row, reader))
        .child(verdict.html())
        .html()
}

fn bearing_html(bearing: Option<i8>, label: &str, reader: &Reader) -> Html {
    let name = element("span", "cc-bearing-name").attribute("aria-hidden", "true").of_dataset(reader);
    let name = name.isolated(label.to_owned()).html();
    let cell = element("td", "cc-bearing").attribute("role", "cell").child(name);
    let Some(bearing) = bearing else {
        let unseen = element("span", "cc-unseen").text(reader.words.bearings_uncoded()).html();
        return cell
            .child(element("span", "cc-silence").attribute("aria-hidden", "true").text("·").html())
            .child(unseen)
            .html();
    };
    let class = if bearing == 0 { "cc-bearing-number cc-bearing-nothing" } else { "cc-bearing-number" };
    cell.child(leaning("cc-balance", i64::from(bearing) * 500))
        .child(element("span", class).text(signed(bearing)).html())
        .html()
}

fn tells(row: &BearingRow, reader: &Reader) -> Html {
    let cell = element("td", "cc-tells").attribute("role", "cell");
    let Some(tells) = row.tells else { return cell.html() };
    let name = element("span", "cc-bearing-name").attribute("aria-hidden", "true").text(reader.words.bearings_tells());
    let asked = Open::Reason(Asked::Proposition(Aspect::Diagnosticity, row.id.clone()));
    let number = element("button", "cc-number")
        .on_click(reader, Action::Open(asked))
        .attribute("aria-label", reader.words.bearings_tells_label(usize::from(tells)))
        .text(tells.to_string());
    cell.child(name.html()).child(number.html()).html()
}

fn signed(bearing: i8) -> String {
    match bearing {
        ..0 => format!("−{}", bearing.unsigned_abs()),
        0 => "0".into(),
        1.. => format!("+{bearing}"),
    }
}
