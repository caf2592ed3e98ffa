//! What lies behind a number: the rule that counted, and everything it counted.

use yew::{Html, html};

use super::element::quiet;
use super::items::Items;
use super::panel::Panel;
use super::reader::Reader;
use crate::present::NumberPanel;

/// What lies behind a number.
pub fn number_panel(name: String, view: &NumberPanel, reader: &Reader) -> Html {
    let rule = quiet(&view.rule);
    let items = html! { <Items key={view.title.as_str()} items={view.items.clone()} reader={reader.clone()} /> };
    html! {
        <Panel {name} kicker={reader.words.behind_the_number()} title={view.title.clone()} reader={reader.clone()}>{ rule }{ items }</Panel>
    }
}
