//! Headings: how deep they stand within the comparator, below the level that the page around it gives.

use yew::AttrValue;

use super::element::{Element, element};
use super::reader::Reader;

/// The names of headings, and the levels of those that are too deep for HTML to have a name.
const NAMES: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
const DEEPER: [&str; 3] = ["7", "8", "9"];

/// Starts a heading that stands so many levels, at most three, below the title of the comparator; an empty class is no class.
pub(super) fn heading(below: usize, class: impl Into<AttrValue>, reader: &Reader) -> Element {
    start(reader.heading + below, class.into())
}

#[inline(never)]
fn start(level: usize, class: AttrValue) -> Element {
    let (name, deeper) = tag(level);
    let heading = element(name, class);
    match deeper {
        Some(level) => heading.attribute("role", "heading").attribute("aria-level", level),
        None => heading,
    }
}

/// The name of the element of a heading, and its level where only the role of a heading says it.
pub(super) fn tag(level: usize) -> (&'static str, Option<&'static str>) {
    let before = level.saturating_sub(1);
    let name = NAMES.get(before).copied().unwrap_or("div");
    (name, before.checked_sub(NAMES.len()).and_then(|deeper| DEEPER.get(deeper)).copied())
}
