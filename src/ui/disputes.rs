//! What they fight about: the sharpest conflicts with their camps, each a way into its detail.

use yew::Html;

use super::button::link;
use super::element::element;
use super::mark::mark;
use super::reader::Reader;
use crate::present::{Dispute, Mark};
use crate::state::{Action, Number, Open};

/// What they fight about; nothing if they do not.
pub fn disputes(disputes: &[Dispute], reader: &Reader) -> Html {
    if disputes.is_empty() {
        return Html::default();
    }
    let title = element("h2", "cc-kicker").attribute("id", "cc-disputes-title").text("What they fight about");
    let bar = element("div", "cc-disputes-bar").child(title.html()).child(link(
        "All conflicts",
        reader,
        Action::Open(Open::Number(Number::Conflict)),
    ));
    element("section", "cc-disputes")
        .attribute("aria-labelledby", "cc-disputes-title")
        .child(bar.html())
        .child(element("ul", "").children(disputes.iter().map(|dispute| item(dispute, reader))).html())
        .html()
}

fn item(dispute: &Dispute, reader: &Reader) -> Html {
    let statement = element("button", "cc-dispute-statement")
        .on_click(reader, Action::Open(Open::Proposition(dispute.id.clone())))
        .isolated(dispute.statement.clone());
    element("li", "cc-dispute")
        .child(statement.html())
        .child(camp(Mark::Affirms, ": affirms", &dispute.affirming))
        .child(camp(Mark::Denies, ": denies", &dispute.denying))
        .html()
}

fn camp(shape: Mark, verb: &'static str, who: &str) -> Html {
    let words = element("span", "").isolated(who.to_owned()).child(element("span", "cc-unseen").text(verb).html());
    element("p", "cc-dispute-camp").child(mark(shape)).child(words.html()).html()
}
