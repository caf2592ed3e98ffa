//! What the whole program draws beyond the first view.
//!
//! The first program must stay small, so it never names these functions: whoever draws the app hands them in.

use yew::Html;

use super::reader::Reader;
use crate::present::Compared;
use crate::state::{State, View};

/// What draws beyond the first view.
#[derive(Clone, Copy, Debug)]
pub struct Whole {
    draw: fn(&Compared, &State, &Reader) -> Html,
}

/// All views and all panels.
pub const WHOLE: Whole = Whole { draw };

impl Whole {
    /// The view, unless it is the matrix, and what is laid open beside it.
    pub(super) fn draw(self, of: &Compared, state: &State, reader: &Reader) -> Html {
        (self.draw)(of, state, reader)
    }
}

/// There is only one.
impl PartialEq for Whole {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

fn draw(of: &Compared, state: &State, reader: &Reader) -> Html {
    let view = match state.view {
        View::Matrix => Html::default(),
        View::SideBySide => super::side_by_side(of, state, reader),
        View::Readings => super::readings(of, state, reader),
        View::Timeline => super::timeline(of, state, reader),
        View::Sources => super::sources(of, state, reader),
    };
    [view, super::opened(of, state, reader)].into_iter().collect()
}
