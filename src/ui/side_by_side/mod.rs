//! Any two sources or voices facing each other.

use yew::Html;

use super::element::element;
use super::reader::Reader;
use crate::present::Compared;
use crate::state::State;

/// Any two sources or voices facing each other.
pub fn side_by_side(of: &Compared, _state: &State, _reader: &Reader) -> Html {
    element("section", "cc-side-by-side").own_direction().text(of.dataset.title.clone()).html()
}
