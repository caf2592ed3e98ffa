//! What the whole comparator is given.

use std::rc::Rc;

use yew::{AttrValue, Callback, Properties};

use super::app::{Answers, Shared};
use super::around::Around;
use super::change::Change;
use super::still_row::StillRows;
use super::waiting::More;
use super::whole::Whole;
use crate::state::Theme;

/// What the comparator shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The dataset with its comparisons, or why there is none.
    pub content: Result<Answers, AttrValue>,
    /// The address to start from, without `#`.
    #[prop_or_default]
    pub address: AttrValue,
    /// What went wrong while loading, one line each; the rest is shown.
    #[prop_or_default]
    pub issues: Rc<Vec<String>>,
    /// Light, dark or as the device has it.
    #[prop_or_default]
    pub theme: Theme,
    /// The level of the title among the headings of the page, from 1 to 6.
    #[prop_or(1)]
    pub heading: usize,
    /// What draws beyond the first view; none in a program that can draw no more.
    #[prop_or_default]
    pub whole: Option<Whole>,
    /// The rows of the page as it was built, if they stand ready.
    #[prop_or_default]
    pub ready: Option<StillRows>,
    /// The page that links lead to, without a fragment.
    #[prop_or_default]
    pub base: AttrValue,
    /// Handed what takes an address, without `#`, once it can be visited.
    #[prop_or_default]
    pub on_visitable: Callback<Callback<String>>,
    /// Called when something else is shown.
    #[prop_or_default]
    pub on_change: Callback<Change>,
    /// Called once the first drawing stands.
    #[prop_or_default]
    pub on_drawn: Callback<()>,
    /// Called when the reader goes beyond what this program draws.
    #[prop_or_default]
    pub on_more: Callback<More>,
}

impl AppProps {
    /// A dataset at an address, drawn by the whole program; in an embedder's hands nothing happens.
    #[must_use]
    pub fn whole(shared: Shared, address: &str) -> Self {
        Self {
            content: Ok(Answers(shared.0)),
            address: address.trim_start_matches('#').to_owned().into(),
            issues: Rc::default(),
            theme: Theme::Device,
            heading: 1,
            whole: Some(Whole::new(Around::default())),
            ready: None,
            base: AttrValue::default(),
            on_visitable: Callback::noop(),
            on_change: Callback::noop(),
            on_drawn: Callback::noop(),
            on_more: Callback::noop(),
        }
    }
}
