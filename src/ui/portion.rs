//! Lists of any length: as much of them as is read at once, and a button for more.

use yew::{Callback, Html, MouseEvent, NodeRef, hook, html, use_effect_with, use_state_eq};

use super::element::element;
use super::reader::Reader;
use crate::browser::{focus, paper};

/// How much of a list is drawn.
pub(super) struct Portion {
    /// How many parts are drawn, at most.
    pub(super) drawn: usize,
    size: usize,
    more: Callback<()>,
}

/// How much of a list is drawn, in portions of a size; paper gets all, or what is drawn.
#[hook]
pub(super) fn use_portion(size: usize, has_all_on_paper: bool) -> Portion {
    let (portions, is_on_paper) = (use_state_eq(|| 1_usize), use_state_eq(|| false));
    {
        let is_on_paper = is_on_paper.setter();
        use_effect_with(has_all_on_paper, move |has_all| {
            let listening = has_all.then(|| paper::on_print(move |is_begun| is_on_paper.set(is_begun)));
            move || drop(listening)
        });
    }
    let drawn = if *is_on_paper { usize::MAX } else { *portions * size };
    let more = Callback::from(move |()| portions.set(*portions + 1));
    Portion { drawn, size, more }
}

impl Portion {
    /// How many of a list are drawn, and the button for more; none if all are drawn.
    ///
    /// `next` is the css selector, within `node`, of what gets the focus: the first of what comes.
    pub(super) fn button(
        &self,
        drawn: usize,
        all: usize,
        node: &NodeRef,
        next: String,
        reader: &Reader,
    ) -> Option<Html> {
        let left = all.checked_sub(drawn).filter(|left| *left > 0)?;
        let (more, node) = (self.more.clone(), node.clone());
        let on_click = Callback::from(move |_: MouseEvent| {
            more.emit(());
            focus::within(&node, next.clone());
        });
        let words = &reader.words;
        let button =
            html! { <button class="cc-button" onclick={on_click}>{ words.list_more(left.min(self.size)) }</button> };
        let said = element("span", "cc-quiet").text(words.list_first(drawn, all)).html();
        Some(element("p", "cc-portion").child(said).child(button).html())
    }
}
