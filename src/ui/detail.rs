//! Everything about one proposition: verdict and rule, the camps facing each other, independence, outcome, arithmetic.

use yew::{Html, html};

use super::button::link;
use super::claim_card::{claim_card, fact};
use super::mark::mark;
use super::panel::Panel;
use super::store::Act;
use crate::present::{Camp, Detail, Pair};
use crate::state::{Action, Open};

/// Everything about one proposition.
pub fn detail(view: &Detail, act: &Act) -> Html {
    html! {
        <Panel name={view.id.as_str().to_owned()} kicker={format!("{} · {}", view.topic, view.kind)} title={view.statement.clone()} act={act.clone()}>
            <div class="cc-ruling">
                <p class={format!("cc-ruling-word cc-ink-{}", view.ruling.mark.name())}>
                    { mark(view.ruling.mark) }{ view.ruling.word }
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
    html! {
        <section class="cc-camp">
            <h3 class={format!("cc-camp-head cc-ink-{}", camp.mark.name())}>
                { mark(camp.mark) }{ camp.stance }<span class="cc-quiet">{ camp.claims.len() }</span>
            </h3>
            { for camp.claims.iter().map(|card| claim_card(card, false, act)) }
        </section>
    }
}

fn outcome(view: &Detail, act: &Act) -> Html {
    let Some((word, meaning, lines)) = &view.outcome else { return Html::default() };
    let line = |(open, words): &(Open, String)| {
        html! { <li>{ link(words.clone(), act, Action::Open(open.clone())) }</li> }
    };
    html! {
        <div class="cc-outcome">
            <h3>{ "What became of it: " }{ *word }</h3>
            <p class="cc-quiet">{ meaning }</p>
            <ul>{ for lines.iter().map(line) }</ul>
        </div>
    }
}

fn more(view: &Detail) -> Html {
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
