//! When it was said, what time it speaks of, and what became of forecasts.

use yew::Html;

use super::element::element;
use super::reader::Reader;
use crate::present::Compared;
use crate::state::State;

/// When it was said, what time it speaks of, and what became of forecasts.
pub fn timeline(of: &Compared, _state: &State, _reader: &Reader) -> Html {
    element("section", "cc-timeline").own_direction().text(of.dataset.title.clone()).html()
}
