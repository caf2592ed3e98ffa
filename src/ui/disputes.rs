//! What they fight about: the sharpest conflicts with their camps, each a way into its detail.

use yew::{Html, html};

use super::button::link;
use super::mark::mark;
use super::store::{Act, on_click};
use crate::present::{Dispute, Mark};
use crate::state::{Action, Number, Open};

/// What they fight about; nothing if they do not.
pub fn disputes(disputes: &[Dispute], act: &Act) -> Html {
    if disputes.is_empty() {
        return Html::default();
    }
    html! {
        <section class="cc-disputes" aria-labelledby="cc-disputes-title">
            <div class="cc-disputes-bar">
                <h2 id="cc-disputes-title" class="cc-kicker">{ "What they fight about" }</h2>
                { link("All conflicts", act, Action::Open(Open::Number(Number::Conflict))) }
            </div>
            <ul>{ for disputes.iter().map(|dispute| item(dispute, act)) }</ul>
        </section>
    }
}

fn item(dispute: &Dispute, act: &Act) -> Html {
    let open = on_click(act, Action::Open(Open::Proposition(dispute.id.clone())));
    let camp = |shape, verb: &'static str, who: &String| {
        html! { <p class="cc-dispute-camp">{ mark(shape) }<span><bdi>{ who }</bdi><span class="cc-unseen">{ verb }</span></span></p> }
    };
    html! {
        <li key={dispute.id.as_str()} class="cc-dispute">
            <button type="button" class="cc-dispute-statement" onclick={open}><bdi>{ &dispute.statement }</bdi></button>
            { camp(Mark::Affirms, ": affirms", &dispute.affirming) }
            { camp(Mark::Denies, ": denies", &dispute.denying) }
        </li>
    }
}
