//! What the whole program draws beyond the first view.
//!
//! The first program must stay small, so it never names these functions: whoever draws the app hands them in.

use std::rc::Rc;

use yew::{BaseComponent, Html, html};

use super::app::{Content, Shared};
use super::around::Around;
use super::matrix_row::{MatrixRow, MatrixRowProps, Place, RowInWindow};
use super::reader::Reader;
use super::{Readings, ShareDialog, TakenOut};
use crate::present::{Measure, Shown, Told};
use crate::state::{State, View};

/// What draws beyond the first view as it was built.
#[derive(Clone, Debug)]
pub struct Whole {
    draw: Draw,
    strip: Draw,
    row: RowDrawer,
    share: ShareDraw,
    around: Around,
}

/// Draws a row of the matrix; nobody goes from one way to another, so any two are equal.
#[derive(Clone, Copy, Debug)]
pub struct RowDrawer(fn(&str, MatrixRowProps) -> Html);

/// The way that rows are drawn to be read without scripts: each has all of its cells.
pub const ROW: RowDrawer = RowDrawer(drawn::<MatrixRow>);

impl RowDrawer {
    /// A row that `key` names among its siblings.
    pub(super) fn draw(self, key: &str, (row, measure): (&Rc<Told>, &Measure), at: Place, reader: &Reader) -> Html {
        let (row, measure, language, words) =
            (row.clone(), measure.clone(), reader.dataset.clone(), reader.words.clone());
        (self.0)(key, MatrixRowProps { row, measure, at, language, words })
    }
}

fn drawn<Row: BaseComponent<Properties = MatrixRowProps>>(key: &str, props: MatrixRowProps) -> Html {
    html! { <Row {key} ..props /> }
}

impl PartialEq for RowDrawer {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Draws from everything that the dataset holds, and from what is left of it without what the reader took out.
type Draw = fn([&Rc<dyn Shown>; 2], &State, &Reader) -> Html;

type ShareDraw = fn(&Around, [&Rc<dyn Shown>; 2], &State, &Reader) -> Html;

impl Whole {
    /// All views, all panels and the rows of every matrix, with what stands around them.
    #[must_use]
    pub fn new(around: Around) -> Self {
        Self { draw, strip, row: ROW, share, around }
    }

    /// The same for a window, where drawing a large matrix costs what is near.
    #[must_use]
    pub fn in_window(self) -> Self {
        Self { row: RowDrawer(drawn::<RowInWindow>), ..self }
    }

    /// The view, unless it is the matrix, and what is laid open beside it.
    pub(super) fn draw(&self, of: [&Rc<dyn Shown>; 2], state: &State, reader: &Reader) -> Html {
        (self.draw)(of, state, reader)
    }

    /// What is taken out of the comparison, above every view; nothing if nothing is.
    pub(super) fn strip(&self, of: [&Rc<dyn Shown>; 2], state: &State, reader: &Reader) -> Html {
        (self.strip)(of, state, reader)
    }

    /// What draws the rows of a matrix.
    pub(super) fn row(&self) -> RowDrawer {
        self.row
    }

    /// The dialog for sharing the view; nothing unless it is being shared.
    pub(super) fn share(&self, of: [&Rc<dyn Shown>; 2], state: &State, reader: &Reader) -> Html {
        (self.share)(&self.around, of, state, reader)
    }
}

/// Only what stands around it differs.
impl PartialEq for Whole {
    fn eq(&self, other: &Self) -> bool {
        self.around == other.around
    }
}

fn draw(of: [&Rc<dyn Shown>; 2], state: &State, reader: &Reader) -> Html {
    let Some(of) = content(of) else { return Html::default() };
    let left = &of.left.0;
    let view = match state.view {
        View::Matrix => Html::default(),
        View::SideBySide => super::side_by_side(left, state, reader),
        View::Readings => {
            html! { <Readings of={of.left.clone()} state={state.clone()} reader={reader.clone()} /> }
        }
        View::Timeline => super::timeline(left, state, reader),
        View::Sources => super::sources(left, state, reader),
    };
    [view, super::opened(&of.whole.0, left, state, reader)].into_iter().collect()
}

fn strip(of: [&Rc<dyn Shown>; 2], state: &State, reader: &Reader) -> Html {
    let Some(of) = content(of).filter(|_| !state.without.is_empty()) else { return Html::default() };
    html! { <TakenOut of={of.clone()} state={state.clone()} reader={reader.clone()} /> }
}

fn share(around: &Around, of: [&Rc<dyn Shown>; 2], state: &State, reader: &Reader) -> Html {
    let Some(of) = content(of).filter(|_| state.is_shared) else { return Html::default() };
    html! { <ShareDialog of={of.whole} around={around.clone()} address={state.to_address()} reader={reader.clone()} /> }
}

/// The comparisons themselves, if they are here.
fn content([whole, left]: [&Rc<dyn Shown>; 2]) -> Option<Content> {
    let compared = |of: &Rc<dyn Shown>| of.clone().compared().map(Shared);
    Some(Content { whole: compared(whole)?, left: compared(left)? })
}
