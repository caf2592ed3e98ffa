//! What lies behind a number: the rule that counted, and everything it counted.

use yew::{Html, Properties, component, html};

use super::Mark;
use super::panel::Panel;
use super::store::Act;
use crate::present::{Item, NumberPanel as View};
use crate::state::Action;

/// What the panel shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct NumberPanelProps {
    /// The number's name.
    pub name: String,
    /// The rule and what it counted.
    pub panel: View,
    /// How to act.
    pub act: Act,
}

/// What lies behind a number.
#[component]
pub fn NumberPanel(props: &NumberPanelProps) -> Html {
    let on_close = props.act.reform(|()| Action::Close);
    html! {
        <Panel name={props.name.clone()} kicker="Behind the number" title={props.panel.title.clone()} {on_close}>
            <p class="cc-quiet">{ &props.panel.rule }</p>
            <ul class="cc-items">{ for props.panel.items.iter().map(|item| item_html(item, &props.act)) }</ul>
        </Panel>
    }
}

fn item_html(item: &Item, act: &Act) -> Html {
    let opens = item.opens.clone();
    let open = act.reform(move |_| Action::Open(opens.clone()));
    html! {
        <li class="cc-item">
            if let Some(shape) = item.mark {
                <Mark {shape} />
            }
            <div>
                <button type="button" class="cc-link" onclick={open}><bdi>{ &item.title }</bdi></button>
                <p class="cc-quiet" dir="auto">{ &item.text }</p>
            </div>
        </li>
    }
}
