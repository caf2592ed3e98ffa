//! One proposition in the matrix: the statement, what each column says, the verdict.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::mark::{mark, reported_mark};
use crate::present::{Cell, Row};

/// What a row shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct MatrixRowProps {
    /// The row.
    pub row: Rc<Row>,
    /// Its number in the grid, from 1.
    pub number: usize,
    /// The column that is the grid's tab stop, if it is in this row.
    pub active: Option<usize>,
    /// Whether the proposition is laid open.
    pub open: bool,
}

/// One proposition in the matrix.
#[component]
pub(super) fn MatrixRow(props: &MatrixRowProps) -> Html {
    let row = &props.row;
    let stop = |column: usize| if props.active == Some(column) { "0" } else { "-1" };
    let place = |column: usize| format!("{}:{column}", props.number);
    let verdict = row.cells.len() + 1;
    let cells = row.cells.iter().enumerate().map(|(at, cell)| {
        let column = at + 1;
        let class = yew::classes!("cc-cell", cell.words.is_empty().then_some("cc-cell-silent"));
        html! {
            <td role="gridcell" {class} tabindex={stop(column)} data-at={place(column)}>
                { cell_html(cell) }
            </td>
        }
    });
    html! {
        <tr role="row" class={yew::classes!("cc-row", props.open.then_some("cc-row-open"))}
            aria-rowindex={(props.number + 1).to_string()} aria-selected={props.open.to_string()}>
            <th role="rowheader" scope="row" class="cc-statement" tabindex={stop(0)} data-at={place(0)}>
                <bdi>{ &row.statement }</bdi>
                <span class="cc-tag">{ &row.kind }</span>
                if let Some(outcome) = &row.outcome {
                    <span class="cc-tag cc-tag-outcome">{ outcome }</span>
                }
            </th>
            { for cells }
            <td role="gridcell" class="cc-verdict" tabindex={stop(verdict)} data-at={place(verdict)} title={row.reason.clone()}>
                <span class={format!("cc-verdict-word cc-ink-{}", row.mark.name())}>{ mark(row.mark) }{ &row.verdict }</span>
            </td>
            <td role="gridcell" class="cc-contested" tabindex={stop(verdict + 1)} data-at={place(verdict + 1)}>{ contested(row.contested) }</td>
        </tr>
    }
}

fn cell_html(cell: &Cell) -> Html {
    if cell.words.is_empty() {
        return html! { <><span class="cc-silence" aria-hidden="true">{ "·" }</span><span class="cc-unseen">{ "silent" }</span></> };
    }
    html! {<>
        <span class="cc-cell-name" aria-hidden="true">{ &cell.name }</span>
        <span class="cc-marks" aria-hidden="true" title={cell.words.clone()}>
            { for cell.own.iter().copied().map(mark) }
            { for cell.reported.iter().copied().map(reported_mark) }
        </span>
        <span class="cc-unseen">{ &cell.words }</span>
    </>}
}

fn contested(contested: Option<(i64, usize)>) -> Html {
    let Some((percent, members)) = contested else {
        return html! { <><span aria-hidden="true">{ "–" }</span><span class="cc-unseen">{ "fewer than two" }</span></> };
    };
    html! {<>
        <svg class="cc-bar" width="48" height="6" aria-hidden="true" focusable="false">
            <rect class="cc-bar-ground" width="48" height="6" />
            <rect class="cc-bar-fill" width={(percent * 48 / 100).to_string()} height="6" />
        </svg>
        <span class="cc-percent">{ percent }{ " %" }<span class="cc-of">{ " n " }{ members }</span></span>
    </>}
}
