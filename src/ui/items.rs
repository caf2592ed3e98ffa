//! Things that a number counted, one below the other.

use std::rc::Rc;

use yew::{Html, Properties, component, html, use_node_ref};

use super::button::link_to;
use super::element::element;
use super::mark::mark;
use super::phrases::phrases;
use super::portion::use_portion;
use super::reader::Reader;
use crate::present::Item;

/// So many are drawn at once.
const PORTION: usize = 400;

/// What a list shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ItemsProps {
    /// What was counted.
    pub items: Rc<[Item]>,
    /// Who reads.
    pub reader: Reader,
}

/// Things that a number counted.
#[component]
pub(super) fn Items(props: &ItemsProps) -> Html {
    let ItemsProps { items, reader } = props;
    let (list, portion) = (use_node_ref(), use_portion(PORTION, true));
    let drawn = items.len().min(portion.drawn);
    let next = format!(".cc-item:nth-child({}) button", drawn + 1);
    html! {<>
        <ul class="cc-items" ref={list.clone()}>{ for items.iter().take(drawn).map(|item| item_html(item, reader)) }</ul>
        { for portion.button(drawn, items.len(), &list, next, reader) }
    </>}
}

fn item_html(item: &Item, reader: &Reader) -> Html {
    let words = element("div", "")
        .child(link_to(item.title.clone(), &item.opens, reader))
        .child(phrases("p", "cc-quiet", &item.text, reader));
    element("li", "cc-item").children(item.mark.map(mark)).child(words.html()).html()
}
