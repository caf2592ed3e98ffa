//! What the whole program draws beyond the first view.
//!
//! The first program must stay small, so it never names these functions: whoever draws the app hands them in.

use yew::{Html, html};

use super::app::Content;
use super::reader::Reader;
use super::{Readings, TakenOut};
use crate::state::{State, View};

/// What draws beyond the first view.
#[derive(Clone, Copy, Debug)]
pub struct Whole {
    draw: fn(&Content, &State, &Reader) -> Html,
    strip: fn(&Content, &State, &Reader) -> Html,
}

/// All views and all panels.
pub const WHOLE: Whole = Whole { draw, strip };

impl Whole {
    /// The view, unless it is the matrix, and what is laid open beside it.
    pub(super) fn draw(self, of: &Content, state: &State, reader: &Reader) -> Html {
        (self.draw)(of, state, reader)
    }

    /// What is taken out of the comparison, above every view; nothing if nothing is.
    pub(super) fn strip(self, of: &Content, state: &State, reader: &Reader) -> Html {
        (self.strip)(of, state, reader)
    }
}

/// There is only one.
impl PartialEq for Whole {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

fn draw(of: &Content, state: &State, reader: &Reader) -> Html {
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

fn strip(of: &Content, state: &State, reader: &Reader) -> Html {
    if state.without.is_empty() {
        return Html::default();
    }
    html! { <TakenOut of={of.clone()} state={state.clone()} reader={reader.clone()} /> }
}
