//! The guide: what every mark and word means, and which keys work.

use yew::{Html, html};

use super::element::{element, quiet};
use super::mark::mark;
use super::panel::Panel;
use super::reader::Reader;
use crate::present::{GuideEntry, guide as entries};

const HOLLOW: &str = "A hollow mark stands for somebody whom the source only reports or disputes. It does not count for the source. \
     An empty cell means silence, which is not a stance.";
const COUNTED: &str = "Sources: each source counts once, with what its author says or endorses. Voices: each person, institution or \
     group counts once, whoever quotes it. Nobody is ever said to be independent; the comparison only says how many could be at most.";
const KEYS: &str = "Tab reaches the table once; the arrow keys, Home, End, Page Up and Page Down move within it, Enter opens what is \
     under the focus, and Escape closes it again.";

/// What every mark and word means.
pub fn guide(reader: &Reader) -> Html {
    let (stances, verdicts) = entries(&reader.words);
    let head = |words| element("h3", "cc-section").text(words).html();
    let said = |words| element("p", "").text(words).html();
    let list = |of: &[GuideEntry]| element("ul", "cc-items").children(of.iter().map(entry)).html();
    let body = [
        head("What a voice or source says"),
        list(&stances),
        said(HOLLOW),
        head("What the comparison says"),
        list(&verdicts),
        head("What is counted"),
        said(COUNTED),
        head("Keys"),
        said(KEYS),
    ];
    html! { <Panel name="guide" kicker="Guide" title="How to read this" reader={reader.clone()}>{ for body }</Panel> }
}

fn entry(entry: &GuideEntry) -> Html {
    let words =
        element("div", "").child(element("strong", "").text(entry.word.clone()).html()).child(quiet(&entry.meaning));
    element("li", "cc-item").child(mark(entry.mark)).child(words.html()).html()
}
