//! The reason behind an answer: sentences, arithmetic, weights, claims.

use yew::{Html, html};

use super::button::link;
use super::claim_card::claim_card;
use super::element::{element, quiet};
use super::items::Items;
use super::panel::Panel;
use super::reader::Reader;
use crate::present::{Answered, Claimed, Weighing};
use crate::state::{Action, Open};

/// The reason behind an answer.
///
/// `narrowed` says over what it is counted, if filters leave something out; `way` leads to where more of it stands.
pub fn reason_panel(name: String, view: &Answered, narrowed: Option<&str>, way: Option<Html>, reader: &Reader) -> Html {
    let narrowed = narrowed.map(quiet);
    let sentences = view.sentences.iter().map(|sentence| super::phrases("p", "", sentence, reader));
    let sum = (!view.sum.is_empty()).then(|| element("p", "cc-sum").text(view.sum.clone()).html());
    let items =
        (!view.items.is_empty()).then(|| html! { <Items items={view.items.clone()} reader={reader.clone()} /> });
    let weights = view.weights.as_ref().map(|weights| weights_html(weights, reader));
    let claims = view.claims.iter().map(|claims| claimed_html(claims, reader));
    let language = reader.dataset.clone().filter(|_| view.is_titled_by_dataset);
    html! {
        <Panel {name} kicker={reader.words.why()} title={view.title.clone()} {language} reader={reader.clone()}>
            { for narrowed }{ for sentences }{ for sum }{ for way }{ for items }{ for weights }{ for claims }
        </Panel>
    }
}

fn weights_html(weights: &Weighing, reader: &Reader) -> Html {
    let words = &reader.words;
    let reading =
        |label: &String| element("th", "").attribute("scope", "col").of_dataset(reader).isolated(label.clone()).html();
    let head = element("tr", "")
        .child(element("th", "").attribute("scope", "col").text(words.weights_position()).html())
        .children(weights.readings.iter().map(reading));
    let line = |(opens, statement, weights): &(Open, String, Vec<String>)| {
        let statement = link(statement.clone(), reader, Action::Open(opens.clone()));
        element("tr", "")
            .child(element("th", "").attribute("scope", "row").of_dataset(reader).child(statement).html())
            .children(weights.iter().map(|weight| element("td", "").text(weight.clone()).html()))
            .html()
    };
    let table = element("table", "cc-weights")
        .child(element("thead", "").child(head.html()).html())
        .child(element("tbody", "").children(weights.lines.iter().map(line)).html());
    element("details", "cc-lean-reason")
        .child(element("summary", "").text(words.weights_title(weights.lines.len())).html())
        .child(table.html())
        .html()
}

fn claimed_html(claimed: &Claimed, reader: &Reader) -> Html {
    let heading = claimed.proposition.as_ref().map(|(opens, statement)| {
        let statement = link(statement.clone(), reader, Action::Open(opens.clone()));
        element("p", "cc-said-of").of_dataset(reader).child(statement).html()
    });
    let cards = claimed.claims.iter().map(|card| claim_card(card, true, reader));
    element("div", "").children(heading).children(cards).html()
}
