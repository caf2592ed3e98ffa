//! What lies behind a number: the rule that counted, and everything it counted.

use yew::{Html, html};

use super::button::link;
use super::mark::mark;
use super::panel::Panel;
use super::store::Act;
use crate::present::{Item, NumberPanel};
use crate::state::Action;

/// What lies behind a number.
pub fn number_panel(name: String, view: &NumberPanel, act: &Act) -> Html {
    html! {
        <Panel name={name} kicker="Behind the number" title={view.title.clone()} act={act.clone()}>
            <p class="cc-quiet">{ &view.rule }</p>
            <ul class="cc-items">{ for view.items.iter().map(|item| item_html(item, act)) }</ul>
        </Panel>
    }
}

fn item_html(item: &Item, act: &Act) -> Html {
    html! {
        <li class="cc-item">
            if let Some(shape) = item.mark {
                { mark(shape) }
            }
            <div>
                { link(item.title.clone(), act, Action::Open(item.opens.clone())) }
                <p class="cc-quiet" dir="auto">{ &item.text }</p>
            </div>
        </li>
    }
}
