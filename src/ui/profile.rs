//! One source or one voice: who it is, how it leans and why, everything it says.

use yew::{Html, html};

use super::button::link;
use super::claim_card::{claim_card, fact};
use super::panel::Panel;
use super::store::Act;
use crate::present::Profile;
use crate::present::words::counted;
use crate::state::Action;

/// One source or one voice.
pub fn profile(view: &Profile, act: &Act) -> Html {
    html! {
        <Panel name={format!("{} {}", view.what, view.name)} kicker={view.what} title={view.name.clone()} act={act.clone()}>
            <dl class="cc-facts">{ for view.facts.iter().map(fact) }</dl>
            { lean(view, act) }
            <h3 class="cc-section">{ counted(view.claims.len(), "claim", "claims") }</h3>
            { for view.claims.iter().map(|(open, statement, card)| html! {<>
                <p class="cc-said-of">{ link(statement.clone(), act, Action::Open(open.clone())) }</p>
                { claim_card(card, true, act) }
            </>}) }
        </Panel>
    }
}

fn lean(view: &Profile, act: &Act) -> Html {
    let Some(lean) = &view.lean else {
        return html! { <p class="cc-quiet">{ "Nothing counted for it bears on the two readings of the axis." }</p> };
    };
    html! {<>
        <h3 class="cc-section">{ "How it leans" }</h3>
        <p>{ &lean.sentence }</p>
        <details class="cc-lean-reason">
            <summary>{ "The positions behind it" }</summary>
            <p class="cc-quiet">{ &lean.arithmetic }</p>
            <table class="cc-weights">
                <thead><tr>
                    <th scope="col">{ "Position on" }</th>
                    <th scope="col"><bdi>{ &lean.readings.0 }</bdi></th>
                    <th scope="col"><bdi>{ &lean.readings.1 }</bdi></th>
                </tr></thead>
                <tbody>{ for lean.lines.iter().map(|line| html! {
                    <tr>
                        <th scope="row">{ link(line.statement.clone(), act, Action::Open(line.opens.clone())) }</th>
                        <td>{ &line.weights.0 }</td>
                        <td>{ &line.weights.1 }</td>
                    </tr>
                }) }</tbody>
            </table>
        </details>
    </>}
}
