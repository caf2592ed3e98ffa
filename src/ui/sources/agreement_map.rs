//! The map of agreement as an ARIA grid: one tab stop, arrow keys within, Enter opens.

use std::rc::Rc;

use yew::{
    Callback, Event, FocusEvent, Html, KeyboardEvent, MouseEvent, Properties, component, html, use_node_ref,
    use_state_eq,
};

use crate::browser::focus;
use crate::present::{AgreementMap as View, MapCell, MapPair};
use crate::state::{Action, Open};
use crate::ui::element::{element, quiet};
use crate::ui::grid::{At, cell_of, moved, place, ways};
use crate::ui::reader::Reader;

/// From so many on, names of columns stand upright.
const MANY: usize = 9;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct AgreementMapProps {
    /// The map.
    pub map: Rc<View>,
    /// What is counted.
    pub unit: &'static str,
    /// Who reads.
    pub reader: Reader,
}

/// The map of agreement.
#[component]
pub(super) fn AgreementMap(props: &AgreementMapProps) -> Html {
    let (map, words) = (&props.map, &props.reader.words);
    let table = use_node_ref();
    let active = use_state_eq(|| (1, 1));
    let last: At = (map.rows.len(), map.rows.len());
    let at: At = (active.0.min(last.0), active.1.min(last.1));
    let on_key = {
        let (table, reader, map) = (table.clone(), props.reader.clone(), map.clone());
        Callback::from(move |event: KeyboardEvent| {
            let Some(at) = cell_of(&event) else { return };
            if matches!(event.key().as_str(), "Enter" | " ") {
                if let Some(open) = opens(&map, at) {
                    event.prevent_default();
                    reader.act(Action::Open(open));
                }
            } else if let Some(to) = moved(&event.key(), event.ctrl_key(), at, last) {
                event.prevent_default();
                if let Some(to) = ways(at, to, last).find(|to| focus::is_drawn(&table, &place(*to))) {
                    focus::now(&table, &place(to));
                }
            }
        })
    };
    let on_focus = {
        let active = active.setter();
        Callback::from(move |event: FocusEvent| cell_of(&event).into_iter().for_each(|cell| active.set(cell)))
    };
    let on_click = {
        let (reader, map) = (props.reader.clone(), map.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some(open) = cell_of(&Event::from(event)).and_then(|at| opens(&map, at)) {
                reader.act(Action::Open(open));
            }
        })
    };
    let stop = |cell: At| if cell == at { "0" } else { "-1" };
    let names = map.rows.iter().enumerate().map(|(column, row)| {
        html! {
            <th role="columnheader" scope="col" class="cc-map-column" tabindex={stop((0, column + 1))}
                data-at={format!("0:{}", column + 1)}><bdi>{ &row.member.name }</bdi></th>
        }
    });
    let rows = map.rows.iter().enumerate().map(|(line, row)| {
        let line = line + 1;
        let cells = row.cells.iter().enumerate().map(|(column, cell)| {
            let (class, inside) = drawn(cell, &props.reader);
            let place = (line, column + 1);
            html! {
                <td role="gridcell" {class} tabindex={stop(place)} data-at={format!("{}:{}", place.0, place.1)}>{ inside }</td>
            }
        });
        html! {
            <tr role="row">
                <th role="rowheader" scope="row" class="cc-map-row" tabindex={stop((line, 0))} data-at={format!("{line}:0")}>
                    <bdi>{ &row.member.name }</bdi>
                </th>
                { for cells }
            </tr>
        }
    });
    let class = if map.rows.len() >= MANY { "cc-map cc-map-many" } else { "cc-map" };
    html! {<>
        <div {class}>
            <table role="grid" ref={table} onkeydown={on_key} onclick={on_click} onfocusin={on_focus}>
                <caption class="cc-unseen">{ &map.caption }</caption>
                <thead role="rowgroup"><tr role="row">
                    <td role="gridcell" class="cc-map-corner" tabindex={stop((0, 0))} data-at="0:0"><span class="cc-unseen">{ words.sources_map_corner(props.unit) }</span></td>
                    { for names }
                </tr></thead>
                <tbody role="rowgroup">{ for rows }</tbody>
            </table>
        </div>
        { key(map, &props.reader) }
        if !map.left_out.is_empty() { { quiet(&map.left_out) } }
    </>}
}

/// A cell's class and what stands in it.
fn drawn(cell: &MapCell, reader: &Reader) -> (String, Html) {
    let both = |seen: &str, heard: &str| {
        html! {<><span aria-hidden="true">{ seen.to_owned() }</span><span class="cc-unseen">{ heard.to_owned() }</span></>}
    };
    match cell {
        MapCell::Own { positions, words } => ("cc-map-own".into(), both(positions, words)),
        MapCell::Nothing { words } => ("cc-map-nothing".into(), both("–", words)),
        MapCell::Pair(pair) if pair.is_few => {
            let few = element("span", "cc-map-few-word")
                .attribute("aria-hidden", "true")
                .text(reader.words.sources_few())
                .html();
            (
                format!("cc-map-pair cc-map-few cc-map-step-{}", pair.step),
                html! {<>{ both(&pair.counts, &pair.words) }{ bar(pair) }{ few }</>},
            )
        }
        MapCell::Pair(pair) => (
            format!("cc-map-pair cc-map-step-{}", pair.step),
            html! {<>{ both(&pair.counts, &pair.words) }{ bar(pair) }</>},
        ),
    }
}

/// The share as a bar, which holds where no colour does.
fn bar(pair: &MapPair) -> Html {
    html! {
        <svg class="cc-map-bar" height="5" aria-hidden="true" focusable="false">
            <rect class="cc-map-bar-ground" width="100%" height="5" />
            <rect class="cc-map-bar-fill" width={format!("{}%", pair.percent)} height="5" />
        </svg>
    }
}

/// What shades, few and dashes mean.
fn key(map: &View, reader: &Reader) -> Html {
    let swatch = |class: String, shown: String, words: String| {
        element("li", "")
            .child(element("span", class).attribute("aria-hidden", "true").text(shown).html())
            .text(words)
            .html()
    };
    let steps = map.steps.iter().enumerate();
    let steps =
        steps.map(|(step, words)| swatch(format!("cc-map-swatch cc-map-step-{step}"), String::new(), words.clone()));
    let words = &reader.words;
    element("ul", "cc-map-key")
        .attribute("aria-label", words.sources_key())
        .children(steps)
        .child(swatch("cc-map-swatch cc-map-few".into(), String::new(), map.few.clone()))
        .child(swatch("cc-map-swatch cc-map-nothing".into(), "–".into(), words.sources_nothing_meaning()))
        .child(swatch("cc-map-swatch cc-map-own".into(), words.sources_own_sign(), words.sources_own_meaning()))
        .html()
}

/// What Enter or a click opens at a cell.
fn opens(map: &View, (row, column): At) -> Option<Open> {
    let member = |at: usize| map.rows.get(at).map(|row| row.member.opens.clone());
    match (row.checked_sub(1), column.checked_sub(1)) {
        (None, None) => None,
        (Some(at), None) | (None, Some(at)) => member(at),
        (Some(row), Some(column)) => match map.rows.get(row)?.cells.get(column)? {
            MapCell::Own { .. } => member(row),
            MapCell::Nothing { .. } => None,
            MapCell::Pair(pair) => Some(pair.opens.clone()),
        },
    }
}
