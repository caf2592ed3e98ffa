//! What lies behind a number: the rule that counted, and everything it counted.

use yew::{Html, html};

use super::button::link_to;
use super::element::{element, quiet};
use super::mark::mark;
use super::panel::Panel;
use super::phrases::phrases;
use super::reader::Reader;
use crate::present::{Item, NumberPanel};

/// What lies behind a number.
pub fn number_panel(name: String, view: &NumberPanel, reader: &Reader) -> Html {
    let rule = quiet(&view.rule);
    let items = element("ul", "cc-items").children(view.items.iter().map(|item| item_html(item, reader))).html();
    html! {
        <Panel {name} kicker={reader.words.behind_the_number()} title={view.title.clone()} reader={reader.clone()}>{ rule }{ items }</Panel>
    }
}

/// One thing counted.
pub(super) fn item_html(item: &Item, reader: &Reader) -> Html {
    let words = element("div", "")
        .child(link_to(item.title.clone(), &item.opens, reader))
        .child(phrases("p", "cc-quiet", &item.text, reader));
    element("li", "cc-item").children(item.mark.map(mark)).child(words.html()).html()
}
