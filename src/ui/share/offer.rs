//! One thing to be taken along: its text if it is shown, and a button for each way to take it.

use gloo::timers::callback::Timeout;
use yew::{
    AttrValue, Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_node_ref, use_state,
};

use super::handing::{Handing, Outcome, Stock};
use crate::browser::focus;
use crate::ui::app::Shared;
use crate::ui::around::Around;
use crate::ui::reader::Reader;

/// How long a button says what it did.
const SAID_MS: u32 = 3_000;

/// What is offered.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct OfferProps {
    /// What it is called.
    pub name: String,
    /// The text, where it is shown.
    #[prop_or_default]
    pub shown: Option<AttrValue>,
    /// The ways to take it.
    pub handings: Vec<Handing>,
    /// How files are named, without what comes after the last point.
    pub file: String,
    /// The dataset.
    pub of: Shared,
    /// What stands around the comparator.
    pub around: Around,
    /// Who reads.
    pub reader: Reader,
}

/// One thing to be taken along.
#[component]
pub(super) fn Offer(props: &OfferProps) -> Html {
    let last = use_state(|| None::<(usize, Outcome)>);
    let field = use_node_ref();
    {
        let (last_now, last, field) = ((*last).clone(), last.setter(), field.clone());
        use_effect_with(last_now, move |now| {
            if let Some((_, Outcome::Failed(_, Some(_)))) = now {
                focus::select(&field);
            }
            let is_done = matches!(now, Some((_, Outcome::Done(_))));
            let timer = is_done.then(|| Timeout::new(SAID_MS, move || last.set(None)));
            move || drop(timer)
        });
    }
    let words = &props.reader.words;
    let buttons = props.handings.iter().enumerate().map(|(at, handing)| {
        let go = {
            let (props, handing, last) = (props.clone(), handing.clone(), last.setter());
            Callback::from(move |_: MouseEvent| {
                let (last, says) = (last.clone(), props.reader.says.clone());
                let then = Callback::from(move |outcome: Outcome| {
                    if let Outcome::Done(said) | Outcome::Failed(said, _) = &outcome {
                        says.emit(said.clone());
                    }
                    last.set(Some((at, outcome)));
                });
                let stock =
                    Stock { of: &props.of, around: &props.around, file: &props.file, words: &props.reader.words };
                handing.go(&stock, then);
            })
        };
        let outcome = last.as_ref().filter(|(of, _)| *of == at).map(|(_, outcome)| outcome);
        let on_button = match (outcome, handing.is_copied()) {
            (None, _) => handing.button.clone(),
            (Some(Outcome::Working), _) => words.share_working(),
            (Some(Outcome::Done(_)), true) => words.share_copied(),
            (Some(Outcome::Done(_)), false) => words.share_started(),
            (Some(Outcome::Failed(..)), true) => words.share_not_copied(),
            (Some(Outcome::Failed(..)), false) => words.share_not_made(),
        };
        html! { <button type="button" class="cc-button" onclick={go}>{ on_button }</button> }
    });
    let by_hand = last.as_ref().and_then(|(_, outcome)| match outcome {
        Outcome::Failed(_, text) => text.clone(),
        _ => None,
    });
    let shown = props.shown.clone().or(by_hand).map(|text| {
        let rows = text.lines().count().clamp(1, 4).to_string();
        html! {
            <textarea class="cc-citing-field cc-share-field" readonly=true {rows} spellcheck="false" dir="ltr" aria-label={props.name.clone()}
                ref={field} value={text} />
        }
    });
    html! {
        <div class="cc-share-offer">
            { for shown }
            <div class="cc-share-ways">{ for buttons }</div>
        </div>
    }
}
