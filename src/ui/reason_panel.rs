//! The reason behind an answer: sentences, arithmetic, claims.

use yew::{Html, html};

use super::claim_card::claim_card;
use super::element::{element, quiet};
use super::panel::Panel;
use super::reader::Reader;
use crate::present::Answered;

/// The reason behind an answer.
///
/// `narrowed` says over what it is counted, if filters leave something out; `way` leads to where more of it stands.
pub fn reason_panel(name: String, view: &Answered, narrowed: Option<&str>, way: Option<Html>, reader: &Reader) -> Html {
    let narrowed = narrowed.map(quiet);
    let sentences = view.sentences.iter().map(|sentence| super::phrases("p", "", sentence, reader));
    let sum = (!view.sum.is_empty()).then(|| element("p", "cc-sum").text(view.sum.clone()).html());
    let claims = view.claims.iter().map(|card| claim_card(card, false, reader));
    html! {
        <Panel {name} kicker={reader.words.why()} title={view.title.clone()} reader={reader.clone()}>
            { for narrowed }{ for sentences }{ for sum }{ for way }{ for claims }
        </Panel>
    }
}
