//! One proposition on a timeline: the statement, its claims, what became of it.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::track::{claim_track, outcome_track, stems, track};
use crate::present::{ClaimLine, OutcomeLine, Stem, TimelineRow as View};
use crate::state::{Action, Open};
use crate::ui::element::{Element, element};
use crate::ui::heading::heading;
use crate::ui::phrases;
use crate::ui::reader::Reader;

/// What a row shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct TimelineRowProps {
    /// The row.
    pub row: Rc<View>,
    /// The number of its first stop in the plot.
    pub first: usize,
    /// The plot's tab stop, if it is in this row.
    pub active: Option<usize>,
    /// What is laid open, if it is of this row.
    pub open: Option<Open>,
    /// Who reads.
    pub reader: Reader,
}

/// One proposition on a timeline.
#[component]
pub(super) fn TimelineRow(props: &TimelineRowProps) -> Html {
    let row = &props.row;
    let mut next = props.first;
    let mut stop = |name: Element, open: &Open| {
        let number = next;
        next += 1;
        let tab = if props.active == Some(number) { "0" } else { "-1" };
        let name = name.on_click(&props.reader, Action::Open(open.clone())).attribute("data-at", number.to_string());
        let name = name.attribute("tabindex", tab);
        if props.open.as_ref() == Some(open) { name.attribute("aria-current", "true") } else { name }
    };
    let title = format!("cc-timeline-{}", props.first);
    let statement = stop(element("button", "cc-timeline-statement"), &Open::Proposition(row.id.clone()));
    let statement = statement.of_dataset(&props.reader).isolated(row.statement.clone()).html();
    let head = heading(3, "cc-timeline-name", &props.reader).attribute("id", title.clone()).child(statement).html();
    let outcome = row.outcome.as_ref().map(|outcome| {
        let class = if outcome.is_open { "cc-timeline-became cc-timeline-open" } else { "cc-timeline-became" };
        stop(element("button", class), &outcome.opens).text(outcome.words.clone()).html()
    });
    let claims: Vec<Html> = row.claims.iter().map(|line| claim(line, &mut stop, &props.reader)).collect();
    let gap = row.outcomes.first().map(|line| gap(&line.stems));
    let outcomes: Vec<Html> = row
        .outcomes
        .iter()
        .zip(row.outcome.iter().map(|outcome| &outcome.opens).cycle())
        .map(|(line, opens)| outcome_html(line, stop(element("button", "cc-timeline-outcome"), opens), &props.reader))
        .collect();
    let outcomes = (!outcomes.is_empty()).then(|| element("ul", "cc-timeline-outcomes").children(outcomes).html());
    html! {
        <div class="cc-timeline-row" role="group" aria-labelledby={title}>
            <div class="cc-timeline-head">{ head }{ outcome }</div>
            <ul class="cc-timeline-claims">{ claims }{ gap }</ul>
            { outcomes }
        </div>
    }
}

fn claim(line: &ClaimLine, stop: &mut impl FnMut(Element, &Open) -> Element, reader: &Reader) -> Html {
    let carried =
        |source: &String| element("span", "cc-quiet").isolated(reader.words.timeline_carried_by(source)).html();
    let name = element("span", "cc-timeline-voice")
        .isolated(line.voice.clone())
        .children(line.carried_by.as_ref().map(carried));
    let button = stop(element("button", "cc-timeline-claim"), &Open::Claim(line.id.clone()))
        .attribute("aria-label", line.words.clone())
        .attribute("data-year", line.year.to_string())
        .child(name.html())
        .child(explained_cell(claim_track(line), &line.words));
    html! { <li key={line.id.as_str()}>{ button.html() }</li> }
}

/// The room that a long statement leaves below its claims: what leads to later facts runs through it.
fn gap(running: &[Stem]) -> Html {
    let through: Vec<Stem> =
        running.iter().filter(|stem| stem.is_above).map(|stem| Stem { is_below: true, ..*stem }).collect();
    let cell = cell(track().children(stems(&through)).html());
    html! { <li key="gap" class="cc-timeline-gap" aria-hidden="true">{ cell }</li> }
}

/// As high as its line, however many words stand beside it.
fn cell(track: Html) -> Html {
    element("span", "cc-timeline-cell").child(track).html()
}

/// A cell that explains itself to whoever points at it. The button around it has the same words as its name, so they are not heard twice.
fn explained_cell(track: Html, words: &str) -> Html {
    element("span", "cc-timeline-cell").attribute("title", words.to_owned()).child(track).html()
}

fn outcome_html(line: &OutcomeLine, button: Element, reader: &Reader) -> Html {
    let fact = phrases("span", "cc-timeline-fact-words", &line.fact, reader);
    let button = button.attribute("aria-label", line.words.clone()).child(fact);
    element("li", "").child(button.child(explained_cell(outcome_track(line), &line.words)).html()).html()
}
