//! The state as a reducer, and the one callback that components act through.

use std::rc::Rc;

use yew::{Callback, MouseEvent, Reducible};

use crate::state::{Action, State, update};

/// How components act: they send an action and know nothing of what becomes of it.
pub type Act = Callback<Action>;

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

/// A callback that sends an action on every click.
pub fn on_click(act: &Act, action: Action) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |_| act.emit(action.clone()))
}
