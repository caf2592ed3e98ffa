//! All claims in a table, by the date they were said. It is drawn once it is unfolded.

use std::rc::Rc;

use yew::{Callback, Event, Html, Properties, component, html, use_node_ref, use_state_eq};

use crate::browser::attribute;
use crate::present::TableLine;
use crate::state::Action;
use crate::ui::button::link;
use crate::ui::element::element;
use crate::ui::mark::mark;
use crate::ui::portion::use_portion;
use crate::ui::reader::Reader;

/// So many claims are drawn at once.
const PORTION: usize = 400;

/// What the table shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ClaimTableProps {
    /// The claims.
    pub lines: Rc<Vec<TableLine>>,
    /// Who reads.
    pub reader: Reader,
}

/// All claims in a table.
#[component]
pub(super) fn ClaimTable(props: &ClaimTableProps) -> Html {
    let is_unfolded = use_state_eq(|| false);
    let on_toggle = {
        let is_unfolded = is_unfolded.setter();
        Callback::from(move |event: Event| is_unfolded.set(attribute::nearest(&event, "open").is_some()))
    };
    let (table, portion) = (use_node_ref(), use_portion(PORTION, true));
    let drawn = props.lines.len().min(portion.drawn);
    let next = format!("tbody > :nth-child({}) button", drawn + 1);
    html! {
        <details class="cc-timeline-table" ontoggle={on_toggle} ref={table.clone()}>
            <summary>{ props.reader.words.timeline_as_table() }</summary>
            if *is_unfolded {
                { claim_table(&props.lines, drawn, &props.reader) }
                { for portion.button(drawn, props.lines.len(), &table, next, &props.reader) }
            }
        </details>
    }
}

/// The first of some claims as a table.
pub fn claim_table(lines: &[TableLine], drawn: usize, reader: &Reader) -> Html {
    let words = &reader.words;
    let caption = words.timeline_table(lines.len());
    let heads = [
        words.timeline_table_said(),
        words.timeline_table_about(),
        words.timeline_table_voice(),
        words.timeline_table_stance(),
        words.timeline_table_statement(),
        words.timeline_table_source(),
        words.timeline_table_outcome(),
    ];
    let head = |name: String| element("th", "").attribute("scope", "col").text(name).html();
    let table = element("table", "")
        .child(element("caption", "").text(caption.clone()).html())
        .child(element("thead", "").child(element("tr", "").children(heads.map(head)).html()).html())
        .child(element("tbody", "").children(lines.iter().take(drawn).map(|line| row(line, reader))).html());
    element("div", "cc-timeline-frame")
        .attribute("role", "region")
        .attribute("aria-label", caption)
        .attribute("tabindex", "0")
        .child(table.html())
        .html()
}

fn row(line: &TableLine, reader: &Reader) -> Html {
    let cell = |words: &str| element("td", "").own_direction().text(words.to_owned()).html();
    let stance = element("span", format!("cc-claim-stance cc-ink-{}", line.mark.name())).child(mark(line.mark));
    let outcome = line.outcome.iter().map(|(word, opens)| link(word.clone(), reader, Action::Open(opens.clone())));
    let statement = link(line.statement.clone(), reader, Action::Open(line.opens.clone()));
    element("tr", "")
        .child(cell(&line.said))
        .child(cell(&line.about))
        .child(cell(&line.voice))
        .child(element("td", "").child(stance.text(line.stance.clone()).html()).html())
        .child(element("th", "").attribute("scope", "row").of_dataset(reader).child(statement).html())
        .child(cell(&line.source))
        .child(element("td", "").children(outcome).html())
        .html()
}
