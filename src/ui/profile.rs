//! One source or one voice: who it is, how it leans and why, everything it says.

use yew::{Html, html};

use super::button::link;
use super::claim_card::{claim_card, facts};
use super::element::{Element, element, quiet};
use super::panel::Panel;
use super::reader::Reader;
use super::take_out::take_out;
use crate::present::words::counted;
use crate::present::{LeanLine, LeanReason, Profile};
use crate::state::Action;

/// One source or one voice.
pub fn profile(view: &Profile, reader: &Reader) -> Html {
    let mut body = vec![facts(&view.facts), take_out(&view.taken, reader)];
    match &view.lean {
        Some(reason) => body.extend(lean(reason, reader)),
        None => body.push(quiet("Nothing counted for it bears on the two readings of the axis.")),
    }
    body.push(element("h3", "cc-section").text(counted(view.claims.len(), "claim", "claims")).html());
    for (open, statement, card) in &view.claims {
        body.push(element("p", "cc-said-of").child(link(statement.clone(), reader, Action::Open(open.clone()))).html());
        body.push(claim_card(card, true, reader));
    }
    let name = format!("{} {}", view.what, view.name);
    html! { <Panel {name} kicker={view.what.clone()} title={view.name.clone()} reader={reader.clone()}>{ for body }</Panel> }
}

fn lean(lean: &LeanReason, reader: &Reader) -> [Html; 3] {
    let header = |words: Element| words.attribute("scope", "col");
    let head = element("tr", "")
        .child(header(element("th", "").text("Position on")).html())
        .child(header(element("th", "").isolated(lean.readings.0.clone())).html())
        .child(header(element("th", "").isolated(lean.readings.1.clone())).html());
    let table = element("table", "cc-weights")
        .child(element("thead", "").child(head.html()).html())
        .child(element("tbody", "").children(lean.lines.iter().map(|line| line_html(line, reader))).html());
    let reason = element("details", "cc-lean-reason")
        .child(element("summary", "").text("The positions behind it").html())
        .child(quiet(&lean.arithmetic))
        .child(table.html());
    [
        element("h3", "cc-section").text("How it leans").html(),
        element("p", "").text(lean.sentence.clone()).html(),
        reason.html(),
    ]
}

fn line_html(line: &LeanLine, reader: &Reader) -> Html {
    let statement = link(line.statement.clone(), reader, Action::Open(line.opens.clone()));
    element("tr", "")
        .child(element("th", "").attribute("scope", "row").child(statement).html())
        .child(element("td", "").text(line.weights.0.clone()).html())
        .child(element("td", "").text(line.weights.1.clone()).html())
        .html()
}
