//! The matrix as an ARIA grid: one tab stop, arrow keys within, Enter opens. One frame scrolls; header, statements and verdicts stay in it.

use std::rc::Rc;

use yew::{
    AttrValue, Callback, FocusEvent, Html, KeyboardEvent, MouseEvent, Properties, component, html, use_effect_with,
    use_mut_ref, use_node_ref, use_state_eq,
};

use super::button::button;
use super::grid::{At, cell_of, moved, place, ways};
use super::matrix_head::{longest_word, matrix_head};
use super::matrix_row::Place;
use super::reader::Reader;
use super::still_row::{StillRow, StillRows};
use super::whole::RowDrawer;
use crate::browser::{focus, keys};
use crate::present::{Group, Matrix as View, Row, RowContent};
use crate::state::{Action, Density, Open, Sort};

/// Up to so many columns, with so many letters in the longest words of their names, the matrix fits a wide screen, and the page scrolls
/// instead of the frame.
const FEW_COLUMNS: usize = 6;
const FEW_LETTERS: usize = 40;

/// A matrix of more cells than this is large.
const MANY_CELLS: usize = 5_000;

/// What the matrix shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct MatrixProps {
    /// Rows and columns.
    pub rows: Rc<View>,
    /// The proposition that is open.
    #[prop_or_default]
    pub open: Option<AttrValue>,
    /// How close together rows stand.
    #[prop_or_default]
    pub density: Density,
    /// The rows of the page as it was built, if they stand ready.
    #[prop_or_default]
    pub ready: Option<StillRows>,
    /// What draws all other rows.
    #[prop_or_default]
    pub drawer: Option<RowDrawer>,
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
    // Escape hides the reason that hover or focus shows, until another row is reached.
    let (hushed, pointed) = (use_state_eq(|| false), use_mut_ref(|| None::<usize>));
    {
        let hushed = hushed.setter();
        use_effect_with((), move |()| {
            let listener = keys::on_escape(move || hushed.set(true));
            move || drop(listener)
        });
    }
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
        let active = active.setter();
        Callback::from(move |event: KeyboardEvent| {
            // Asked of the page, since a key that is held comes faster than the grid is drawn.
            let Some(at) = cell_of(&event) else { return };
            if matches!(event.key().as_str(), "Enter" | " ") {
                if let Some(action) = does(&view, &all, at) {
                    event.prevent_default();
                    reader.act(action);
                }
            } else if let Some(to) = moved(&event.key(), event.ctrl_key(), at, last) {
                event.prevent_default();
                let is_far = focus::find(&table, &place(to)).is_none();
                let grid = table.clone();
                let go = move || {
                    if let Some(to) = ways(at, to, last).find(|to| focus::is_drawn(&grid, &place(*to))) {
                        focus::now(&grid, &place(to));
                    }
                };
                if is_far {
                    // Its row has its statement only until it is the tab stop.
                    active.set((view.shown, to));
                    focus::keep_in_sight(&table, place(to));
                    focus::once_there(&table, place(to), go);
                } else {
                    go();
                }
            }
        })
    };
    // The cell that has the focus is the tab stop, however the focus came there.
    let on_focus = {
        let (active, hushed, shown) = (active.setter(), hushed.setter(), view.shown);
        Callback::from(move |event: FocusEvent| {
            if let Some(cell) = cell_of(&event) {
                active.set((shown, cell));
                hushed.set(false);
            }
        })
    };
    let on_point = {
        let hushed = hushed.setter();
        Callback::from(move |event: MouseEvent| {
            let row = cell_of(&event).map(|at| at.0);
            if pointed.replace(row) != row {
                hushed.set(false);
            }
        })
    };
    let on_click = {
        let (active, reader, view) = (active.setter(), props.reader.clone(), view.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some((cell, action)) = cell_of(&event).and_then(|cell| Some((cell, does(&view, &all, cell)?))) {
                active.set((view.shown, cell));
                reader.act(action);
            }
        })
    };
    let words = &props.reader.words;
    if view.shown == 0 {
        let why = if view.total == 0 { words.matrix_no_propositions() } else { words.matrix_nothing_fits() };
        // The way back stands where the reader looks.
        let clear = (view.total > 0).then(|| button(words.toolbar_clear(), &props.reader, Action::ClearFilter));
        return html! { <div class="cc-empty"><p>{ why }</p>{ for clear }</div> };
    }
    let class = yew::classes!(
        "cc-matrix",
        is_narrow(view).then_some("cc-matrix-few"),
        (props.density == Density::Compact).then_some("cc-matrix-compact"),
        (view.sort != Sort::Topic).then_some("cc-matrix-measured"),
        hushed.then_some("cc-matrix-hushed"),
    );
    let topics = view.groups.iter().filter(|group| group.label.is_some()).count();
    html! {
        <div {class} part="matrix">
            <table role="grid" aria-label={words.matrix_name()} aria-rowcount={(1 + topics + view.shown).to_string()}
                aria-colcount={(last.1 + 1).to_string()} ref={table} onkeydown={on_key} onclick={on_click} onfocusin={on_focus}
                onmouseover={on_point}>
                { matrix_head(view, at, words) }
                { for groups(props, at) }
            </table>
        </div>
    }
}

fn is_narrow(view: &View) -> bool {
    let letters: usize = view.columns.iter().map(|column| longest_word(&column.name)).sum();
    view.columns.len() <= FEW_COLUMNS && letters <= FEW_LETTERS
}

/// The rows under their topics; a topic is a row of the grid too.
fn groups(props: &MatrixProps, at: At) -> Vec<Html> {
    let columns = props.rows.columns.len() + 3;
    let is_large = columns * props.rows.shown > MANY_CELLS;
    let (mut number, mut index) = (0, 1);
    let mut group_html = |group: &Group| {
        let label = group.label.as_ref().map(|label| {
            index += 1;
            html! {
                <tr role="row" aria-rowindex={index.to_string()}>
                    <th role="rowheader" class="cc-topic" scope="rowgroup" colspan={columns.to_string()} aria-colindex="1">
                        <bdi class="cc-topic-label" lang={props.reader.dataset.clone()}>{ label }</bdi>
                    </th>
                </tr>
            }
        });
        let rows = group.rows.iter().map(|row| {
            (number, index) = (number + 1, index + 1);
            let (key, active) = (row.id.as_str(), (at.0 == number).then_some(at.1));
            let open = props.open.as_deref() == Some(key);
            match &row.content {
                RowContent::Standing(at) => {
                    let row = props.ready.as_ref()?.0.get(*at)?.clone();
                    Some(html! { <StillRow {key} {row} {number} {index} {active} {open} /> })
                }
                RowContent::Told(told, measure) => {
                    let at = Place { number, index, active, open, is_large };
                    Some(props.drawer?.draw(key, (told, measure), at, &props.reader))
                }
            }
        });
        let rows: Vec<Html> = rows.flatten().collect();
        html! { <tbody role="rowgroup" key={group.label.clone().unwrap_or_default()}>{ for label }{ rows }</tbody> }
    };
    props.rows.groups.iter().map(&mut group_html).collect()
}

/// What Enter or a click does at a cell: headers open who speaks or change the order, cells open the proposition or the number's reason.
fn does(view: &View, rows: &[Rc<Row>], (row, column): At) -> Option<Action> {
    let measure = view.columns.len() + 2;
    let Some(row) = row.checked_sub(1) else {
        return match column.checked_sub(1) {
            None => Some(Action::SortBy(Sort::Topic)),
            Some(_) if column == measure && view.sort == Sort::Topic => Some(Action::SortBy(Sort::Contestedness)),
            Some(_) if column == measure => Some(Action::SortBy(Sort::Topic)),
            Some(member) => view.columns.get(member)?.open.clone().map(Action::Open),
        };
    };
    let row = rows.get(row)?;
    Some(Action::Open(if column == measure { row.opens.clone() } else { Open::Proposition(row.id.clone()) }))
}
