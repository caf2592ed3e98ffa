//! Whoever reads: how they act, and in which language they are spoken to. Every piece that does either is handed one.

use std::rc::Rc;

use yew::{Callback, MouseEvent};

use crate::present::Catalogue;
use crate::state::Action;

/// Whoever reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Reader {
    /// Takes what the reader does; nobody here knows what becomes of it.
    pub acts: Callback<Action>,
    /// The words of the interface.
    pub words: Rc<Catalogue>,
}

impl Reader {
    /// Does something.
    pub fn act(&self, action: Action) {
        self.acts.emit(action);
    }

    /// A callback that does something on every click.
    #[must_use]
    pub fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let acts = self.acts.clone();
        Callback::from(move |_| acts.emit(action.clone()))
    }

    /// A callback that does several things, one after the other, on every click.
    #[must_use]
    pub fn on_click_each(&self, actions: Vec<Action>) -> Callback<MouseEvent> {
        let acts = self.acts.clone();
        Callback::from(move |_| actions.iter().for_each(|action| acts.emit(action.clone())))
    }
}
