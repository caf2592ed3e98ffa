//! The propositions of one class, or those that only one side addresses: a heading, a rule, a table with both sides as columns.

use yew::Html;

use super::facing::facing;
use crate::present::{Folds, Party, Section};
use crate::state::Action;
use crate::ui::element::{Element, element};
use crate::ui::heading::heading;
use crate::ui::{Reader, link, mark, phrases};

/// The propositions of one class, or those that only one side addresses.
pub(super) fn section(view: &Section, sides: &[Party; 2], reader: &Reader) -> Html {
    let title = format!("cc-facing-{}", view.name);
    let heading = heading(2, format!("cc-facing-heading cc-ink-{}", view.mark.name()), reader)
        .child(mark(view.mark))
        .child(element("span", "").attribute("id", title.clone()).isolated(view.title.clone()).html())
        .child(phrases("span", "cc-facing-count", &view.count, reader))
        .html();
    let body = [phrases("p", "cc-quiet", &view.rule, reader), table(view, sides, title, reader)];
    match view.folds {
        Folds::Never => element("section", "cc-facing-section").child(heading).children(body).html(),
        Folds::Open => folded(heading).attribute("open", "").children(body).html(),
        Folds::Closed => folded(heading).children(body).html(),
    }
}

fn folded(heading: Html) -> Element {
    element("details", "cc-facing-section").child(element("summary", "").child(heading).html())
}

/// The roles are said once more, since a table that is laid out otherwise loses them in some browsers.
fn table(view: &Section, sides: &[Party; 2], title: String, reader: &Reader) -> Html {
    let header = |class: &'static str| element("th", class).attribute("role", "columnheader").attribute("scope", "col");
    let named = |side: &Party| {
        header("cc-facing-column").child(link(side.name.clone(), reader, Action::Open(side.opens.clone()))).html()
    };
    let head = element("tr", "")
        .attribute("role", "row")
        .child(header("cc-facing-proposition").text(reader.words.side_proposition()).html())
        .children(sides.iter().map(named));
    let rows = view.facing.iter().map(|of| facing(of, sides, reader));
    element("table", "cc-facing-table")
        .attribute("role", "table")
        .attribute("aria-labelledby", title)
        .child(element("thead", "").attribute("role", "rowgroup").child(head.html()).html())
        .child(element("tbody", "").attribute("role", "rowgroup").children(rows).html())
        .html()
}
