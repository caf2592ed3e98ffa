//! What they fight about: the sharpest conflicts with their camps, each a way into its detail.

use yew::Html;

use super::button::link;
use super::element::element;
use super::heading::heading;
use super::mark::mark;
use super::reader::Reader;
use crate::present::{Dispute, Disputes, Mark};
use crate::state::{Action, Number, Open};

/// What they fight about; nothing if they do not.
pub fn disputes(disputes: &Disputes, reader: &Reader) -> Html {
    if disputes.sharpest.is_empty() {
        return Html::default();
    }
    let title =
        heading(1, "cc-kicker", reader).attribute("id", "cc-disputes-title").text(reader.words.disputes_title());
    let bar = element("div", "cc-disputes-bar").child(title.html()).child(link(
        reader.words.disputes_all(disputes.all),
        reader,
        Action::Open(Open::Number(Number::Conflict)),
    ));
    element("section", "cc-disputes")
        .attribute("aria-labelledby", "cc-disputes-title")
        .child(bar.html())
        .child(element("ul", "").children(disputes.sharpest.iter().map(|dispute| item(dispute, reader))).html())
        .html()
}

fn item(dispute: &Dispute, reader: &Reader) -> Html {
    let statement = element("button", "cc-dispute-statement")
        .on_click(reader, Action::Open(Open::Proposition(dispute.id.clone())))
        .of_dataset(reader)
        .isolated(dispute.statement.clone());
    element("li", "cc-dispute")
        .child(statement.html())
        .child(camp(Mark::Affirms, &dispute.affirming, reader))
        .child(camp(Mark::Denies, &dispute.denying, reader))
        .html()
}

/// A camp, whose mark says to the eye what the words say to the ear.
fn camp(shape: Mark, who: &str, reader: &Reader) -> Html {
    let said = match shape {
        Mark::Affirms => reader.words.dispute_affirms(who),
        _ => reader.words.dispute_denies(who),
    };
    element("p", "cc-dispute-camp")
        .child(mark(shape))
        .child(element("bdi", "").attribute("aria-hidden", "true").text(who.to_owned()).html())
        .child(element("span", "cc-unseen").text(said).html())
        .html()
}
