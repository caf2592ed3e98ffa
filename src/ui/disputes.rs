//! What they fight about: the sharpest conflicts with their camps, each a way into its detail.

use yew::{Html, Properties, component, html};

use super::Mark;
use super::store::Act;
use crate::present::{Dispute, Mark as Shape};
use crate::state::{Action, Number, Open};

/// What the list shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DisputesProps {
    /// The sharpest conflicts.
    pub disputes: Vec<Dispute>,
    /// How to act.
    pub act: Act,
}

/// What they fight about; nothing if they do not.
#[component]
pub fn Disputes(props: &DisputesProps) -> Html {
    if props.disputes.is_empty() {
        return Html::default();
    }
    let all = props.act.reform(|_| Action::Open(Open::Number(Number::Conflict)));
    html! {
        <section class="cc-disputes" aria-labelledby="cc-disputes-title">
            <div class="cc-disputes-bar">
                <h2 id="cc-disputes-title" class="cc-kicker">{ "What they fight about" }</h2>
                <button type="button" class="cc-link" onclick={all}>{ "All conflicts" }</button>
            </div>
            <ul>{ for props.disputes.iter().map(|dispute| item(dispute, &props.act)) }</ul>
        </section>
    }
}

fn item(dispute: &Dispute, act: &Act) -> Html {
    let id = dispute.id.clone();
    let open = act.reform(move |_| Action::Open(Open::Proposition(id.clone())));
    let camp = |shape, verb: &'static str, who: &String| {
        html! { <p class="cc-dispute-camp"><Mark {shape} /><span><bdi>{ who }</bdi><span class="cc-unseen">{ verb }</span></span></p> }
    };
    html! {
        <li key={dispute.id.as_str()} class="cc-dispute">
            <button type="button" class="cc-dispute-statement" onclick={open}><bdi>{ &dispute.statement }</bdi></button>
            { camp(Shape::Affirms, ": affirms", &dispute.affirming) }
            { camp(Shape::Denies, ": denies", &dispute.denying) }
        </li>
    }
}
