//! Everything about one proposition: verdict and rule, the camps facing each other, independence, outcome, arithmetic.

use yew::{Html, Properties, component, html};

use super::claim_card::fact;
use super::panel::Panel;
use super::store::Act;
use super::{ClaimCard, Mark};
use crate::present::{Camp, Detail as View, Pair};
use crate::state::{Action, Open};

/// What the detail shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DetailProps {
    /// Everything about one proposition.
    pub detail: View,
    /// How to act.
    pub act: Act,
}

/// Everything about one proposition.
#[component]
pub fn Detail(props: &DetailProps) -> Html {
    let (view, act) = (&props.detail, &props.act);
    let on_close = act.reform(|()| Action::Close);
    html! {
        <Panel name={view.id.as_str().to_owned()} kicker={format!("{} · {}", view.topic, view.kind)} title={view.statement.clone()} {on_close}>
            <div class="cc-ruling">
                <p class={format!("cc-ruling-word cc-ink-{}", view.ruling.mark.name())}>
                    <Mark shape={view.ruling.mark} />{ view.ruling.word }
                </p>
                <p class="cc-ruling-because" dir="auto">{ &view.ruling.because }</p>
                <p class="cc-quiet">{ view.ruling.meaning }</p>
            </div>
            { outcome(view, act) }
            <div class={yew::classes!("cc-camps", (view.camps.len() > 1).then_some("cc-camps-facing"))}>
                { for view.camps.iter().map(|camp| camp_html(camp, act)) }
            </div>
            if !view.independence.is_empty() {
                <p class="cc-independence"><strong>{ "Independence. " }</strong>{ &view.independence }</p>
            }
            { more(view) }
        </Panel>
    }
}

fn camp_html(camp: &Camp, act: &Act) -> Html {
    let card = |card: &crate::present::ClaimCard| {
        html! { <ClaimCard key={card.id.as_str()} card={card.clone()} act={act.clone()} /> }
    };
    html! {
        <section class="cc-camp">
            <h3 class={format!("cc-camp-head cc-ink-{}", camp.mark.name())}>
                <Mark shape={camp.mark} />{ camp.stance }<span class="cc-quiet">{ camp.claims.len() }</span>
            </h3>
            { for camp.claims.iter().map(card) }
        </section>
    }
}

fn outcome(view: &View, act: &Act) -> Html {
    let Some((word, meaning, lines)) = &view.outcome else { return Html::default() };
    let line = |(open, words): &(Open, String)| {
        let open = open.clone();
        let pick = act.reform(move |_| Action::Open(open.clone()));
        html! { <li><button type="button" class="cc-link" onclick={pick}><bdi>{ words }</bdi></button></li> }
    };
    html! {
        <div class="cc-outcome">
            <h3>{ "What became of it: " }{ *word }</h3>
            <p class="cc-quiet">{ meaning }</p>
            <ul>{ for lines.iter().map(line) }</ul>
        </div>
    }
}

fn more(view: &View) -> Html {
    html! {
        <div class="cc-more">
            if !view.about.is_empty() {
                <dl class="cc-facts">{ for view.about.iter().map(fact) }</dl>
            }
            if let Some(contest) = &view.contest {
                <details>
                    <summary>{ format!("{} % contested, counted over {}", contest.percent, contest.members) }</summary>
                    <p>{ &contest.arithmetic }</p>
                </details>
            }
            if !view.pairs.is_empty() {
                <details>
                    <summary>{ crate::present::words::counted(view.pairs.len(), "pair of claims", "pairs of claims") }{ " and the rule for each" }</summary>
                    <ul class="cc-pairs">{ for view.pairs.iter().map(pair_html) }</ul>
                </details>
            }
            if !view.bearings.is_empty() {
                <details>
                    <summary>{ "If it holds, how it bears on the readings" }</summary>
                    <dl class="cc-facts">{ for view.bearings.iter().map(bearing) }</dl>
                    <p class="cc-quiet">{ "From −2, strongly against, to +2, strongly for. A judgement of the dataset’s coders." }</p>
                </details>
            }
            if let Some(note) = &view.note {
                <p class="cc-quiet" dir="auto">{ note }</p>
            }
        </div>
    }
}

fn pair_html(pair: &Pair) -> Html {
    html! { <li><bdi>{ &pair.who }</bdi>{ ": " }<strong>{ pair.relation }</strong>{ ". " }{ &pair.because }</li> }
}

fn bearing((label, bearing): &(String, i8)) -> Html {
    let words = match bearing {
        ..0 => format!("−{}", bearing.unsigned_abs()),
        0 => "0".into(),
        1.. => format!("+{bearing}"),
    };
    html! { <div><dt dir="auto">{ label }</dt><dd>{ words }</dd></div> }
}
