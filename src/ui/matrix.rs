//! The matrix as an ARIA grid: one tab stop, arrow keys within, Enter opens.

use std::rc::Rc;

use yew::{
    AttrValue, Callback, FocusEvent, Html, KeyboardEvent, MouseEvent, Properties, component, html, use_effect_with,
    use_node_ref, use_state_eq,
};

use super::grid::{At, cell_of, moved, place, ways};
use super::matrix_row::MatrixRow;
use super::reader::Reader;
use crate::browser::focus;
use crate::present::{Column, Matrix as View, Row};
use crate::state::{Action, Open};

/// Up to so many columns the matrix fits a wide screen.
const FEW_COLUMNS: usize = 6;

/// What the matrix shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct MatrixProps {
    /// Rows and columns.
    pub rows: Rc<View>,
    /// The proposition that is open.
    #[prop_or_default]
    pub open: Option<AttrValue>,
    /// Who reads.
    pub reader: Reader,
}

/// The matrix.
#[component]
pub fn Matrix(props: &MatrixProps) -> Html {
    let view = &props.rows;
    let table = use_node_ref();
    // The tab stop, and among how many rows; among others it is the first row again.
    let active = use_state_eq(|| (view.shown, (1, 0)));
    let last: At = (view.shown, view.columns.len() + 2);
    let (row, column) = if active.0 == view.shown { active.1 } else { (1, 0) };
    let at: At = (row.min(last.0), column.min(last.1));
    {
        let (active, table) = (active.setter(), table.clone());
        use_effect_with((view.clone(), at), move |(view, at)| {
            if !focus::is_drawn(&table, &place(*at)) && focus::is_drawn(&table, &place((at.0, 0))) {
                active.set((view.shown, (at.0, 0)));
            }
        });
    }
    let all: Vec<Rc<Row>> = view.groups.iter().flat_map(|group| group.rows.iter().cloned()).collect();
    let all = Rc::new(all);
    let on_key = {
        let (table, reader, view, all) = (table.clone(), props.reader.clone(), view.clone(), all.clone());
        Callback::from(move |event: KeyboardEvent| {
            // Asked of the page, since a key that is held comes faster than the grid is drawn.
            let Some(at) = cell_of(&event) else { return };
            if matches!(event.key().as_str(), "Enter" | " ") {
                if let Some(open) = opens(&view, &all, at) {
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
    // The cell that has the focus is the tab stop, however the focus came there.
    let on_focus = {
        let (active, shown) = (active.setter(), view.shown);
        Callback::from(move |event: FocusEvent| {
            if let Some(cell) = cell_of(&event) {
                active.set((shown, cell));
            }
        })
    };
    let on_click = {
        let (active, reader, view) = (active.setter(), props.reader.clone(), view.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some((cell, open)) = cell_of(&event).and_then(|cell| Some((cell, opens(&view, &all, cell)?))) {
                active.set((view.shown, cell));
                reader.act(Action::Open(open));
            }
        })
    };
    if view.shown == 0 {
        return html! { <p class="cc-empty">{ "Nothing fits these filters. Take one away, or clear them all." }</p> };
    }
    let mut number = 0;
    let groups = view.groups.iter().map(|group| {
        let label = group.label.as_ref().map(|label| {
            html! {
                <tr role="row"><th role="rowheader" class="cc-topic" scope="rowgroup" colspan={(last.1 + 1).to_string()}>
                    <bdi>{ label }</bdi>
                </th></tr>
            }
        });
        let rows = group.rows.iter().map(|row| {
            number += 1;
            html! {
                <MatrixRow key={row.id.as_str()} row={row.clone()} {number} active={(at.0 == number).then_some(at.1)}
                    open={props.open.as_deref() == Some(row.id.as_str())} />
            }
        });
        html! { <tbody role="rowgroup" key={group.label.clone().unwrap_or_default()}>{ for label }{ for rows }</tbody> }
    });
    let groups: Vec<Html> = groups.collect();
    html! {
        <div class={if view.columns.len() <= FEW_COLUMNS { "cc-matrix cc-matrix-few" } else { "cc-matrix" }}>
            <table role="grid" aria-label="Propositions and who says what of them" aria-rowcount={(view.shown + 1).to_string()}
                ref={table} onkeydown={on_key} onclick={on_click} onfocusin={on_focus}>
                { head(&view.columns, at) }
                { for groups }
            </table>
        </div>
    }
}

fn head(columns: &[Column], active: At) -> Html {
    let stop = |column: usize| if active == (0, column) { "0" } else { "-1" };
    let last = columns.len() + 1;
    let plain = |column: usize, class: &'static str, words: &'static str| {
        html! {
            <th role="columnheader" scope="col" {class} tabindex={stop(column)} data-at={format!("0:{column}")}>{ words }</th>
        }
    };
    let named = columns.iter().enumerate().map(|(at, column)| {
        html! {
            <th role="columnheader" scope="col" class="cc-column" tabindex={stop(at + 1)} data-at={format!("0:{}", at + 1)}
                title={column.title.clone()}><bdi>{ &column.name }</bdi></th>
        }
    });
    html! {
        <thead role="rowgroup"><tr role="row">
            { plain(0, "cc-column-statement", "Proposition") }
            { for named }
            { plain(last, "cc-column-verdict", "Verdict") }
            { plain(last + 1, "cc-column-contested", "Contested") }
        </tr></thead>
    }
}

/// What Enter or a click opens at a cell.
fn opens(view: &View, rows: &[Rc<Row>], (row, column): At) -> Option<Open> {
    match row.checked_sub(1) {
        Some(row) => rows.get(row).map(|row| Open::Proposition(row.id.clone())),
        None => view.columns.get(column.checked_sub(1)?)?.open.clone(),
    }
}
