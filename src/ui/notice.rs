//! What went wrong while loading: nothing that is open is lost, and every problem is named with its place.

use yew::Html;

use super::element::element;
use crate::present::words::counted;

/// What went wrong while loading; nothing if nothing did.
pub fn notice(issues: &[String]) -> Html {
    if issues.is_empty() {
        return Html::default();
    }
    let problems = counted(issues.len(), "problem in the dataset", "problems in the dataset");
    let line = |issue: &String| element("li", "").own_direction().text(issue.clone()).html();
    element("details", "cc-notice")
        .child(element("summary", "").text(problems + "; the rest is shown").html())
        .child(element("ul", "").children(issues.iter().map(line)).html())
        .html()
}

/// The page when nothing in the input can be used.
pub fn failure(reason: &str) -> Html {
    let said = element("div", "cc-failure")
        .attribute("role", "alert")
        .child(element("h1", "cc-title").text("This dataset cannot be shown").html())
        .child(element("p", "").own_direction().text(reason.to_owned()).html());
    element("div", "cc-root").child(said.html()).html()
}
