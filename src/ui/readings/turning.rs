//! What would turn it: claims on which answers hang, each with what would be otherwise and a button that tries it.

use yew::Html;

use super::{SHOWN, folded, part};
use crate::present::{Turn, Turning};
use crate::state::Action;
use crate::ui::button::link;
use crate::ui::element::{element, quiet};
use crate::ui::reader::Reader;

/// What would turn an answer.
pub(super) fn turning(view: &Turning, reader: &Reader) -> Html {
    let words = &reader.words;
    let part = part("cc-turning", words.turning_title(), reader);
    if !view.asked.is_empty() {
        let ask = |(words, opens): &(String, crate::state::Open)| {
            element("li", "").child(link(words.clone(), reader, Action::Open(opens.clone()))).html()
        };
        let list = folded(view.asked.iter().map(ask).collect(), SHOWN, "cc-lines", |n| words.readings_more(n));
        return part.child(quiet(&words.turning_asked())).child(list).html();
    }
    if view.turns.is_empty() {
        return part.child(quiet(&words.turning_none())).html();
    }
    let turns: Vec<_> = view.turns.iter().map(|turn| turn_html(turn, reader)).collect();
    let unprinted = (turns.len() > SHOWN)
        .then(|| element("p", "cc-quiet cc-unprinted").text(words.turning_folded(turns.len() - SHOWN)).html());
    part.child(quiet(&words.turning_caveat()))
        .child(folded(turns, SHOWN, "cc-turns", |n| words.readings_more(n)))
        .children(unprinted)
        .children(view.cut.as_ref().map(|words| quiet(words)))
        .html()
}

fn turn_html(turn: &Turn, reader: &Reader) -> Html {
    let try_it = element("button", "cc-button cc-try")
        .on_click(reader, Action::TakeOut(turn.taken.clone()))
        .attribute("aria-label", turn.label.clone())
        .text(reader.words.turning_try());
    let then = turn.then.iter().map(|line| crate::ui::phrases("li", "", line, reader));
    element("li", "cc-turn")
        .child(crate::ui::phrases("p", "cc-turn-without", &turn.without, reader))
        .child(element("ul", "cc-lines").children(then).html())
        .child(try_it.html())
        .html()
}
