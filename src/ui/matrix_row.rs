//! One proposition in the matrix: the statement, what each column says, the verdict and why.

use std::rc::Rc;

use yew::{AttrValue, Html, Properties, component, html};

use super::mark::{mark, reported_mark};
use super::matrix_head::wide_for;
use super::reader::Reader;
use crate::present::{Catalogue, Cell, Measure, Told};

/// What a row shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct MatrixRowProps {
    /// What is told of the proposition.
    pub row: Rc<Told>,
    /// Its number among the propositions, from 1.
    pub number: usize,
    /// Its number among all rows of the grid, from 1; the header and topics are rows too.
    pub index: usize,
    /// The column that is the grid's tab stop, if it is in this row.
    pub active: Option<usize>,
    /// Whether the proposition is laid open.
    pub open: bool,
    /// The language of the statement, if it is not that of the interface.
    pub language: Option<AttrValue>,
    /// The words of the interface.
    pub words: Rc<Catalogue>,
}

/// Where a row stands in the grid, and for whom.
pub(super) struct Row<'r> {
    /// What names the row among its siblings.
    pub key: &'r str,
    /// Its number among the propositions, from 1.
    pub number: usize,
    /// Its number among all rows of the grid, from 1; the header and topics are rows too.
    pub index: usize,
    /// The column that is the grid's tab stop, if it is in this row.
    pub active: Option<usize>,
    /// Whether the proposition is laid open.
    pub open: bool,
    /// Who reads.
    pub reader: &'r Reader,
}

/// A row, drawn anew.
pub(super) fn matrix_row(row: &Rc<Told>, at: Row<'_>) -> Html {
    let Row { key, number, index, active, open, reader } = at;
    let language = reader.dataset.clone();
    html! {
        <MatrixRow {key} row={row.clone()} {language} {number} {index} {active} {open} words={reader.words.clone()} />
    }
}

/// One proposition in the matrix.
#[component]
pub(super) fn MatrixRow(props: &MatrixRowProps) -> Html {
    let row = &props.row;
    let stop = |column: usize| if props.active == Some(column) { "0" } else { "-1" };
    let place = |column: usize| format!("{}:{column}", props.number);
    let index = |column: usize| (column + 1).to_string();
    let verdict = row.cells.len() + 1;
    let cells = row.cells.iter().enumerate().map(|(at, cell)| {
        let column = at + 1;
        let wide = wide_for(&cell.name);
        if cell.words.is_empty() {
            // As little as can be: most cells of a large matrix are silent.
            return html! {
                <td role="gridcell" class={yew::classes!("cc-cell", wide, "cc-silent")} tabindex={stop(column)} data-at={place(column)} aria-label={props.words.matrix_silent()} />
            };
        }
        html! {
            <td role="gridcell" class={yew::classes!("cc-cell", wide)} tabindex={stop(column)} data-at={place(column)} aria-colindex={index(column)}>
                { cell_html(cell) }
            </td>
        }
    });
    let reason = format!("cc-reason-{}", props.number);
    html! {
        <tr role="row" class={yew::classes!("cc-row", props.open.then_some("cc-row-open"))}
            aria-rowindex={props.index.to_string()} aria-selected={props.open.to_string()}>
            <th role="rowheader" scope="row" class="cc-statement" tabindex={stop(0)} data-at={place(0)} aria-colindex="1"
                aria-describedby={reason.clone()}>
                <bdi lang={props.language.clone()}>{ &row.statement }</bdi>
                <span class="cc-tag">{ &row.kind }</span>
                if let Some(outcome) = &row.outcome {
                    <span class="cc-tag cc-tag-outcome">{ outcome }</span>
                }
            </th>
            { for cells }
            <td role="gridcell" class="cc-verdict" tabindex={stop(verdict)} data-at={place(verdict)} aria-colindex={index(verdict)}
                aria-describedby={reason.clone()}>
                <span class={format!("cc-verdict-word cc-ink-{}", row.mark.name())}>{ mark(row.mark) }{ &row.verdict }</span>
                <span class="cc-reason" id={reason} dir="auto">{ &row.reason }</span>
            </td>
            <td role="gridcell" class={if row.measure.number.is_empty() { "cc-measure cc-measure-missing" } else { "cc-measure" }} tabindex={stop(verdict + 1)} data-at={place(verdict + 1)} aria-colindex={index(verdict + 1)}>
                { measure_html(&row.measure) }
            </td>
        </tr>
    }
}

fn cell_html(cell: &Cell) -> Html {
    html! {<>
        <bdi class="cc-cell-name" aria-hidden="true">{ &cell.name }</bdi>
        <span class="cc-marks" aria-hidden="true" title={cell.words.clone()}>
            { for cell.own.iter().copied().map(mark) }
            { for cell.reported.iter().copied().map(reported_mark) }
        </span>
        <span class="cc-unseen">{ &cell.words }</span>
    </>}
}

fn measure_html(measure: &Measure) -> Html {
    if measure.number.is_empty() {
        return html! { <><span aria-hidden="true">{ "–" }</span><span class="cc-unseen">{ &measure.missing }</span></> };
    }
    // Nothing is drawn of nothing.
    let bar = measure.percent.filter(|percent| *percent > 0).map(|percent| {
        html! {
            <svg class="cc-bar" width="48" height="6" aria-hidden="true" focusable="false">
                <rect class="cc-bar-ground" width="48" height="6" />
                <rect class="cc-bar-fill" width={(percent * 48 / 100).to_string()} height="6" />
            </svg>
        }
    });
    html! {<>
        { for bar }
        <span class="cc-measure-name" aria-hidden="true">{ &measure.name }{ " " }</span>
        <span class="cc-measure-number">{ &measure.number }</span>{ " " }<span class="cc-of">{ &measure.part_of }</span>
    </>}
}
