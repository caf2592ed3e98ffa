//! The state as a reducer.

use std::rc::Rc;

use yew::Reducible;

use crate::state::{Action, State, update};

/// The state as Yew keeps it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Store(pub(super) State);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match update(&self.0, action) {
            Some(next) => Rc::new(Self(next)),
            None => self,
        }
    }
}
