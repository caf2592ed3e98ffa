//! Headings: how deep they stand within the comparator, below the level that the page around it gives.

use yew::AttrValue;

use super::element::{Element, element};
use super::reader::Reader;

/// The headings that HTML has.
const NAMES: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// Starts a heading that stands so many levels below the title of the comparator; an empty class is no class.
pub(super) fn heading(below: usize, class: impl Into<AttrValue>, reader: &Reader) -> Element {
    let (name, role, level) = tag(below, reader);
    let heading = element(name, class);
    match (role, level) {
        (Some(role), Some(level)) => heading.attribute("role", role).attribute("aria-level", level),
        _ => heading,
    }
}

/// The name of a heading's element, and the role and the level that it needs where HTML has no heading so deep.
pub(super) fn tag(below: usize, reader: &Reader) -> (&'static str, Option<&'static str>, Option<String>) {
    let level = reader.heading + below;
    match NAMES.get(level.saturating_sub(1)) {
        Some(name) => (name, None, None),
        None => ("div", Some("heading"), Some(level.to_string())),
    }
}
