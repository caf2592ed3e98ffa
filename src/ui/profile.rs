//! One source or one voice: who it is, how it leans and why, everything it says.

use yew::{AttrValue, Html, html};

use super::Citing;
use super::button::link_to;
use super::claim_card::{claim_card, facts};
use super::element::{Element, element, quiet};
use super::heading::heading;
use super::mark::mark;
use super::panel::Panel;
use super::phrases::phrases;
use super::reader::Reader;
use super::sources::address;
use super::take_out::take_out;
use crate::present::{Fold, LeanLine, LeanReason, Phrase, PortraitPart, Profile};

/// One source or one voice.
pub fn profile(view: &Profile, reader: &Reader) -> Html {
    let mut body: Vec<Html> = view.narrowed.as_deref().map(quiet).into_iter().collect();
    body.push(facts(&view.facts, reader));
    body.extend(address(view.link.as_ref(), view.no_link.as_deref(), view.language.as_deref(), reader));
    body.extend(view.citation.as_ref().map(|citation| {
        html! { <Citing citation={citation.clone()} words={reader.words.cite()} reader={reader.clone()} /> }
    }));
    body.push(take_out(&view.taken, reader));
    match &view.lean {
        Some(reason) => body.extend(lean(reason, reader)),
        None => body.push(quiet(&reader.words.no_lean())),
    }
    body.extend(view.sections.iter().map(|section| section_html(section, reader)));
    body.push(heading(2, "cc-section", reader).text(reader.words.n_claims(view.claims.len())).html());
    for (open, statement, card) in &view.claims {
        body.push(element("p", "cc-said-of").child(link_to(statement.clone(), open, reader)).html());
        body.push(claim_card(card, true, reader));
    }
    let name = format!("{} {}", view.what, view.name);
    let language = reader.other(view.language.as_deref()).map(|language| AttrValue::from(language.to_owned()));
    html! { <Panel {name} kicker={view.what.clone()} title={view.name.clone()} {language} reader={reader.clone()}>{ for body }</Panel> }
}

fn section_html(section: &PortraitPart, reader: &Reader) -> Html {
    let lines = |lines: &[Vec<Phrase>]| {
        let lines = lines.iter().map(|line| phrases("li", "", line, reader));
        element("ul", "cc-lines").children(lines).html()
    };
    let fold = |fold: &Fold| {
        let head = element("summary", "").children(fold.mark.map(mark)).text(fold.head.clone());
        element("details", "cc-fold").child(head.html()).child(lines(&fold.lines)).html()
    };
    element("section", "cc-portrait")
        .child(heading(2, "cc-section", reader).text(section.heading.clone()).html())
        .children((!section.lines.is_empty()).then(|| lines(&section.lines)))
        .children(section.folds.iter().map(fold))
        .html()
}

fn lean(lean: &LeanReason, reader: &Reader) -> [Html; 3] {
    let header = |words: Element| words.attribute("scope", "col");
    let head = element("tr", "")
        .child(header(element("th", "").text(reader.words.position_on())).html())
        .child(header(element("th", "").of_dataset(reader).isolated(lean.readings.0.clone())).html())
        .child(header(element("th", "").of_dataset(reader).isolated(lean.readings.1.clone())).html());
    let table = element("table", "cc-weights")
        .child(element("thead", "").child(head.html()).html())
        .child(element("tbody", "").children(lean.lines.iter().map(|line| line_html(line, reader))).html());
    let reason = element("details", "cc-lean-reason")
        .child(element("summary", "").text(reader.words.positions_behind()).html())
        .child(phrases("p", "cc-quiet", &lean.arithmetic, reader))
        .child(table.html());
    [
        heading(2, "cc-section", reader).text(reader.words.how_it_leans()).html(),
        phrases("p", "", &lean.sentence, reader),
        reason.html(),
    ]
}

fn line_html(line: &LeanLine, reader: &Reader) -> Html {
    let statement = link_to(line.statement.clone(), &line.opens, reader);
    element("tr", "")
        .child(element("th", "").attribute("scope", "row").child(statement).html())
        .child(element("td", "").text(line.weights.0.clone()).html())
        .child(element("td", "").text(line.weights.1.clone()).html())
        .html()
}
