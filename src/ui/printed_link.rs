//! Where a link leads, in full, for those who read it on paper.

use yew::{AttrValue, Html};

use super::element::element;
use super::reader::Reader;

/// The whole link to a fragment, to what is shown if there is none; nothing where nobody knows which page it leads to.
pub(super) fn printed_link(fragment: Option<AttrValue>, reader: &Reader) -> Option<Html> {
    let link = reader.links.emit(fragment);
    (!link.is_empty() && !link.starts_with('#'))
        .then(|| element("p", "cc-printed-link").attribute("dir", "ltr").text(link).html())
}
