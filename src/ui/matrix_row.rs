//! One proposition in the matrix: the statement, what each column says, the verdict and why.

use std::rc::Rc;

use yew::{AttrValue, Html, NodeRef, Properties, component, html, use_effect_with, use_node_ref, use_state_eq};

use super::mark::{mark, reported_mark};
use super::matrix_head::wide_for;
use crate::browser::near;
use crate::present::{Catalogue, Cell, Measure, Told};

/// So many rows from the top are never far from the window: what opens shows them first.
const FIRST_ROWS: usize = 16;

/// Where a row stands in the grid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    /// Its number among the propositions, from 1.
    pub number: usize,
    /// Its number among all rows of the grid, from 1; the header and topics are rows too.
    pub index: usize,
    /// The column that is the grid's tab stop, if it is in this row.
    pub active: Option<usize>,
    /// Whether the proposition is laid open.
    pub open: bool,
    /// Whether the matrix is so large that only what is near the window is drawn whole.
    pub is_large: bool,
}

/// What a row shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct MatrixRowProps {
    /// What is told of the proposition.
    pub row: Rc<Told>,
    /// What the last column measures.
    pub measure: Measure,
    /// Where it stands.
    pub at: Place,
    /// The language of the statement, if it is not that of the interface.
    pub language: Option<AttrValue>,
    /// The words of the interface.
    pub words: Rc<Catalogue>,
}

/// One proposition in the matrix.
#[component]
pub(super) fn MatrixRow(props: &MatrixRowProps) -> Html {
    row_html(props, NodeRef::default(), true)
}

/// One proposition in a window, where the matrix may be large: drawing costs what is near, while all statements can be read and found.
#[component]
pub(super) fn RowInWindow(props: &MatrixRowProps) -> Html {
    let Place { number, active, open, is_large, .. } = props.at;
    let (node, is_near) = (use_node_ref(), use_state_eq(|| !is_large));
    {
        let (node, near) = (node.clone(), is_near.setter());
        use_effect_with(is_large, move |is_large| {
            // Browsers tell of changes only: what is whole when the matrix becomes large stays so until it goes far.
            let listening = match is_large {
                true => near::on_change(&node, move |is_near| near.set(is_near)),
                false => {
                    near.set(true);
                    None
                }
            };
            move || drop(listening)
        });
    }
    {
        // The first row sees to it that all are whole on paper.
        let (node, sees) = (node.clone(), is_large && number == 1);
        use_effect_with(sees, move |sees| {
            let listening = sees.then(|| near::on_paper(&node, ".cc-row-far"));
            move || drop(listening)
        });
    }
    let is_whole = !is_large || *is_near || number <= FIRST_ROWS || active.is_some() || open;
    row_html(props, node, is_whole)
}

/// A row with all of its cells, or with the statement only.
fn row_html(props: &MatrixRowProps, node: NodeRef, is_whole: bool) -> Html {
    let (row, Place { number, index, active, open, .. }) = (&props.row, props.at);
    let stop = |column: usize| if active == Some(column) { "0" } else { "-1" };
    let place = |column: usize| format!("{number}:{column}");
    let reason = format!("cc-reason-{number}");
    let cells = if is_whole { cells_html(props, &reason) } else { Html::default() };
    let class = yew::classes!("cc-row", open.then_some("cc-row-open"), (!is_whole).then_some("cc-row-far"));
    html! {
        <tr role="row" {class} aria-rowindex={index.to_string()} aria-selected={open.to_string()} ref={node}>
            <th role="rowheader" scope="row" class="cc-statement" tabindex={stop(0)} data-at={place(0)} aria-colindex="1"
                aria-describedby={is_whole.then_some(reason)}>
                <bdi lang={props.language.clone()}>{ &row.statement }</bdi>
                <span class="cc-tag">{ &row.kind }</span>
                if let Some(outcome) = &row.outcome {
                    <span class="cc-tag cc-tag-outcome">{ outcome }</span>
                }
            </th>
            { cells }
        </tr>
    }
}

/// What columns say, the verdict and why, and the measure.
fn cells_html(props: &MatrixRowProps, reason: &str) -> Html {
    let (row, Place { number, active, .. }) = (&props.row, props.at);
    let stop = |column: usize| if active == Some(column) { "0" } else { "-1" };
    let place = |column: usize| format!("{number}:{column}");
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
    html! {<>
        { for cells }
        <td role="gridcell" class="cc-verdict" tabindex={stop(verdict)} data-at={place(verdict)} aria-colindex={index(verdict)}
            aria-describedby={reason.to_owned()}>
            <span class={format!("cc-verdict-word cc-ink-{}", row.mark.name())}>{ mark(row.mark) }{ &row.verdict }</span>
            <span class="cc-reason" id={reason.to_owned()} dir="auto">{ &row.reason }</span>
        </td>
        <td role="gridcell" class={if props.measure.number.is_empty() { "cc-measure cc-measure-missing" } else { "cc-measure" }} tabindex={stop(verdict + 1)} data-at={place(verdict + 1)} aria-colindex={index(verdict + 1)}>
            { measure_html(&props.measure) }
        </td>
    </>}
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
