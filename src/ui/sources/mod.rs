//! Who agrees with whom, and who they are.

use yew::Html;

use super::element::element;
use super::reader::Reader;
use crate::present::Compared;
use crate::state::State;

/// Who agrees with whom, and who they are.
pub fn sources(of: &Compared, _state: &State, _reader: &Reader) -> Html {
    element("section", "cc-sources").own_direction().text(of.dataset.title.clone()).html()
}
