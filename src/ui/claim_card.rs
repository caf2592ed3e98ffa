//! One claim: who, through whom, how surely, in which words, where and when.

use yew::{Html, Properties, component, html};

use super::Mark;
use super::store::Act;
use crate::present::ClaimCard as Card;
use crate::state::Action;

/// What a claim card shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ClaimCardProps {
    /// The claim.
    pub card: Card,
    /// Whether the stance has to be said, since the card stands in no camp.
    #[prop_or_default]
    pub alone: bool,
    /// How to act.
    pub act: Act,
}

/// One claim.
#[component]
pub fn ClaimCard(props: &ClaimCardProps) -> Html {
    let card = &props.card;
    let (voice, source) = (card.opens.clone(), card.source.clone());
    let open_voice = props.act.reform(move |_| Action::Open(voice.clone()));
    let open_source = props.act.reform(move |_| Action::Open(source.clone()));
    let quote = |fragment: &String| html! { <q class="cc-quote" dir="auto">{ fragment }</q> };
    html! {
        <article class={yew::classes!("cc-claim", (!card.counts).then_some("cc-claim-apart"))}>
            <p class="cc-claim-who">
                if props.alone {
                    <span class={format!("cc-claim-stance cc-ink-{}", card.mark.name())}><Mark shape={card.mark} reported={!card.counts} />{ card.stance }</span>
                }
                <button type="button" class="cc-link" onclick={open_voice}><bdi>{ &card.voice }</bdi></button>
                if let Some(via) = &card.via {
                    <span class="cc-quiet">{ "through " }<bdi>{ via }</bdi></span>
                }
            </p>
            <p class="cc-claim-words">{ for card.fragments.iter().map(quote) }</p>
            <p class="cc-claim-how">
                <span>{ card.relay }</span>
                <span class={card.hedged.then_some("cc-hedged")}>{ card.certainty }</span>
                <button type="button" class="cc-link" onclick={open_source}><bdi>{ &card.place }</bdi></button>
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
