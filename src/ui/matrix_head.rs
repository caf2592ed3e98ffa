//! The header of the matrix: who speaks, and by what rows stand in order.

use yew::{Html, html};

use super::grid::At;
use crate::present::{Catalogue, Matrix};
use crate::state::Sort;

/// Up to so many letters in its longest word, a name fits a column of the usual width.
const LETTERS: usize = 6;

/// How many letters the longest word of a name has.
pub(super) fn longest_word(name: &str) -> usize {
    name.split(' ').map(|word| word.chars().count()).max().unwrap_or_default()
}

/// The class of a column's header and cells.
pub(super) fn wide_for(name: &str) -> Option<&'static str> {
    (longest_word(name) > LETTERS).then_some("cc-wide")
}

/// The header of the matrix.
pub(super) fn matrix_head(view: &Matrix, active: At, words: &Catalogue) -> Html {
    let stop = |column: usize| if active == (0, column) { "0" } else { "-1" };
    let last = view.columns.len() + 2;
    let by_topic = view.sort == Sort::Topic;
    let sortable = |column: usize, class: &'static str, sort: &'static str, says: String, name: String| {
        html! {
            <th role="columnheader" scope="col" {class} tabindex={stop(column)} data-at={format!("0:{column}")} aria-sort={sort}
                aria-colindex={(column + 1).to_string()} title={says}>
                { name }
                if sort != "none" {
                    <span class="cc-sort" aria-hidden="true">{ "▾" }</span>
                }
            </th>
        }
    };
    let named = view.columns.iter().enumerate().map(|(at, column)| {
        let column_at = at + 1;
        html! {
            <th role="columnheader" scope="col" class={yew::classes!("cc-column", wide_for(&column.name))} tabindex={stop(column_at)} data-at={format!("0:{column_at}")}
                aria-colindex={(column_at + 1).to_string()} title={column.title.clone()}><bdi>{ &column.name }</bdi></th>
        }
    });
    html! {
        <thead role="rowgroup"><tr role="row" aria-rowindex="1">
            { sortable(0, "cc-column-statement", if by_topic { "other" } else { "none" }, words.matrix_by_topic(), words.matrix_proposition()) }
            { for named }
            <th role="columnheader" scope="col" class="cc-column-verdict" tabindex={stop(last - 1)} data-at={format!("0:{}", last - 1)}
                aria-colindex={last.to_string()}>{ words.matrix_verdict() }</th>
            { sortable(last, "cc-column-measure", if by_topic { "none" } else { "descending" },
                if by_topic { words.matrix_most_first() } else { words.matrix_by_topic() }, view.measured.clone()) }
        </tr></thead>
    }
}
