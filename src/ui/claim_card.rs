//! One claim: who, through whom, how surely, in which words, where and when.

use yew::{Html, html};

use super::button::link;
use super::mark::{mark, reported_mark};
use super::store::Act;
use crate::present::ClaimCard;
use crate::state::Action;

/// One claim; `alone` says the stance too, since the card stands in no camp.
pub fn claim_card(card: &ClaimCard, alone: bool, act: &Act) -> Html {
    let quote = |fragment: &String| html! { <q class="cc-quote" dir="auto">{ fragment }</q> };
    html! {
        <article class={yew::classes!("cc-claim", (!card.counts).then_some("cc-claim-apart"))}>
            <p class="cc-claim-who">
                if alone {
                    <span class={format!("cc-claim-stance cc-ink-{}", card.mark.name())}>{ if card.counts { mark(card.mark) } else { reported_mark(card.mark) } }{ card.stance }</span>
                }
                { link(card.voice.clone(), act, Action::Open(card.opens.clone())) }
                if let Some(via) = &card.via {
                    <span class="cc-quiet">{ "through " }<bdi>{ via }</bdi></span>
                }
            </p>
            <p class="cc-claim-words">{ for card.fragments.iter().map(quote) }</p>
            <p class="cc-claim-how">
                <span>{ card.relay }</span>
                <span class={card.hedged.then_some("cc-hedged")}>{ card.certainty }</span>
                { link(card.place.clone(), act, Action::Open(card.source.clone())) }
                <span>{ &card.said }</span>
            </p>
            if !card.facts.is_empty() {
                <dl class="cc-facts">{ for card.facts.iter().map(fact) }</dl>
            }
            if let Some(note) = &card.note {
                <p class="cc-claim-note" dir="auto">{ note }</p>
            }
        </article>
    }
}

/// A labelled fact.
pub(super) fn fact((label, words): &(&'static str, String)) -> Html {
    html! { <div><dt>{ *label }</dt><dd dir="auto">{ words }</dd></div> }
}
