//! What went wrong while loading: nothing that is open is lost, and every problem is named with its place.

use yew::Html;

use super::element::element;
use super::heading::heading;
use super::reader::Reader;

/// What went wrong while loading; nothing if nothing did.
pub fn notice(issues: &[String], reader: &Reader) -> Html {
    if issues.is_empty() {
        return Html::default();
    }
    let line = |issue: &String| element("li", "").own_direction().text(issue.clone()).html();
    element("details", "cc-notice")
        .child(element("summary", "").text(reader.words.problems(issues.len())).html())
        .child(element("ul", "").children(issues.iter().map(line)).html())
        .html()
}

/// The page when nothing in the input can be used.
pub fn failure(reason: &str, reader: &Reader) -> Html {
    let said = element("div", "cc-failure")
        .attribute("role", "alert")
        .child(heading(0, "cc-title", reader).text(reader.words.cannot_be_shown()).html())
        .child(element("p", "").own_direction().text(reason.to_owned()).html());
    element("div", "cc-root")
        .attribute("lang", reader.words.language().to_owned())
        .attribute("dir", reader.words.direction().name())
        .child(said.html())
        .html()
}
