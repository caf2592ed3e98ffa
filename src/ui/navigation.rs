//! The way from one view to another.

use yew::Html;

use super::element::element;
use super::reader::Reader;
use crate::state::{Action, View};

/// The views, the current one marked.
pub fn navigation(current: View, reader: &Reader) -> Html {
    let tab = |view: View| {
        let tab = element("button", "cc-tab").on_click(reader, Action::Show(view)).text(name(view, reader));
        if view == current { tab.attribute("aria-current", "page").html() } else { tab.html() }
    };
    element("nav", "cc-navigation")
        .attribute("part", "navigation")
        .landmark("cc-views", "cc-views cc-title", reader.words.views(), reader)
        .children(View::ALL.map(tab))
        .html()
}

fn name(view: View, reader: &Reader) -> String {
    match view {
        View::Matrix => reader.words.view_matrix(),
        View::SideBySide => reader.words.view_side_by_side(),
        View::Readings => reader.words.view_readings(),
        View::Timeline => reader.words.view_timeline(),
        View::Sources => reader.words.view_sources(),
    }
}
