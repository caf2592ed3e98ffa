//! The reason behind an answer: sentences, arithmetic, claims.

use yew::{Html, html};

use super::claim_card::claim_card;
use super::element::element;
use super::number_panel::item_html;
use super::panel::Panel;
use super::reader::Reader;
use crate::present::Answered;

/// The reason behind an answer.
pub fn reason_panel(name: String, view: &Answered, reader: &Reader) -> Html {
    let sentences = view.sentences.iter().map(|sentence| super::phrases("p", "", sentence, reader));
    let sum = (!view.sum.is_empty()).then(|| element("p", "cc-sum").text(view.sum.clone()).html());
    let items = view.items.iter().map(|item| item_html(item, reader));
    let items = (!view.items.is_empty()).then(|| element("ul", "cc-items").children(items).html());
    let claims = view.claims.iter().map(|card| claim_card(card, false, reader));
    html! {
        <Panel {name} kicker={reader.words.why()} title={view.title.clone()} reader={reader.clone()}>
            { for sentences }{ for sum }{ for items }{ for claims }
        </Panel>
    }
}
