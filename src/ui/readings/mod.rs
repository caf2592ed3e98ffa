//! What speaks for and against each reading, where everybody leans, and what would turn it.

use yew::Html;

use super::element::element;
use super::reader::Reader;
use crate::present::Compared;
use crate::state::State;

/// What speaks for and against each reading, where everybody leans, and what would turn it.
pub fn readings(of: &Compared, _state: &State, _reader: &Reader) -> Html {
    element("section", "cc-readings").own_direction().text(of.dataset.title.clone()).html()
}
