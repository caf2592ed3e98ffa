//! Whoever reads: how they act, and in which language they are spoken to. Every piece that does either is handed one.

use std::rc::Rc;

use yew::{AttrValue, Callback, MouseEvent};

use crate::present::Catalogue;
use crate::state::Action;

/// Whoever reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Reader {
    /// Takes what the reader does; nobody here knows what becomes of it.
    pub acts: Callback<Action>,
    /// The words of the interface.
    pub words: Rc<Catalogue>,
    /// The language of the dataset's words (BCP 47), if it is known and not that of the interface.
    pub dataset: Option<AttrValue>,
    /// The level of the comparator's title among the headings of the page, from 1 to 6; other headings stand below it.
    pub heading: usize,
    /// Gives the whole link to a fragment, which is written without `#`; to what is shown if there is none.
    pub links: Callback<Option<AttrValue>, String>,
    /// Takes what is to be said to those who hear the page; the page says what actions did by itself.
    pub says: Callback<String>,
}

impl Reader {
    /// A language where it has to be said, since it is not that of the interface.
    #[must_use]
    pub fn other<'l>(&self, language: Option<&'l str>) -> Option<&'l str> {
        language.filter(|language| !language.eq_ignore_ascii_case(self.words.language()))
    }

    /// The language of a document where it has to be said; if it is not known, that of the dataset.
    #[must_use]
    pub fn of_document<'l>(&'l self, language: Option<&'l str>) -> Option<&'l str> {
        if language.is_some() { self.other(language) } else { self.dataset.as_deref() }
    }

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
