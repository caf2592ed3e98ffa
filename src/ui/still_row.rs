//! A row that stands ready when the drawing begins: a copy of the row in the page as it was built, which is what [`super::matrix_row`]
//! would draw. Only its place is new where others are filtered away or the order is another.

use std::rc::Rc;

use web_sys::Element;
use yew::{Html, Properties, component, use_effect_with};

use super::grid::{in_column, named, place};
use crate::browser::attribute;

/// Ready rows in the order of the page as it was built; equal only to themselves.
#[derive(Clone, Debug)]
pub struct StillRows(pub Rc<[Element]>);

impl PartialEq for StillRows {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What a ready row shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct StillRowProps {
    /// The row, none of whose cells is the grid's tab stop.
    pub row: Element,
    /// Its number among the propositions, from 1.
    pub number: usize,
    /// Its number among all rows of the grid, from 1.
    pub index: usize,
    /// The column that is the grid's tab stop, if it is in this row.
    pub active: Option<usize>,
    /// Whether the proposition is laid open.
    pub open: bool,
}

/// A row that stands ready.
#[component]
pub(super) fn StillRow(props: &StillRowProps) -> Html {
    let row = props.row.clone();
    use_effect_with((props.number, props.index), move |(number, index)| {
        attribute::set(&row, "aria-rowindex", &index.to_string());
        if attribute::has(&row, &place((*number, 0))) {
            return; // it stands where it stood
        }
        let mut column = 0;
        while attribute::set_within(&row, &in_column(column), "data-at", &named((*number, column))) {
            column += 1;
        }
    });
    let row = props.row.clone();
    use_effect_with(props.active, move |active| {
        let stop = active.map(in_column);
        let stops =
            move |stops: &str| stop.iter().for_each(|cell| _ = attribute::set_within(&row, cell, "tabindex", stops));
        stops("0");
        move || stops("-1")
    });
    let row = props.row.clone();
    use_effect_with(props.open, move |open| {
        let mark = |row: &Element, class, selected| {
            attribute::set(row, "class", class);
            attribute::set(row, "aria-selected", selected);
        };
        let marked = open.then_some(row);
        if let Some(row) = &marked {
            mark(row, "cc-row cc-row-open", "true");
        }
        move || marked.iter().for_each(|row| mark(row, "cc-row", "false"))
    });
    Html::VRef(props.row.clone().into())
}
