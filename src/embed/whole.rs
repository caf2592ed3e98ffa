//! The whole program with what the shell knows of the place where it draws.

use std::rc::Rc;

use yew::Callback;

use super::host::Host;
use crate::ui::{Around, Whole};

/// All views and panels, and the dialog for sharing them.
#[must_use]
pub fn whole(host: &Rc<Host>) -> Whole {
    let source = host.source();
    let maker = host.clone();
    let around = Around {
        home: host.home().into(),
        is_handed_over: source.is_none() && host.dataset().is_some(),
        source: source.map(Into::into),
        picture: Some(Callback::from(move |kind| maker.picture(kind))),
    };
    Whole::new(around).in_window()
}
