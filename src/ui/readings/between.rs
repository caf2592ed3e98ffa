//! Between two readings: which two, where everybody leans, topic by topic too, and who is left out.

use yew::{Callback, Html};

use super::part;
use super::topics::topics;
use crate::model::ReadingId;
use crate::present::{Between, Pole};
use crate::state::Action;
use crate::ui::button::button;
use crate::ui::element::{element, quiet};
use crate::ui::lean_plot::lean_rows;
use crate::ui::reader::Reader;
use crate::ui::select::select;

/// Where everybody leans between two readings.
pub(super) fn between(view: &Between, reader: &Reader) -> Html {
    let left_out = view.left_out.as_ref().map(|who| crate::ui::phrases("p", "cc-quiet", who, reader));
    part("cc-between", reader.words.lean_title())
        .child(choice(view, reader))
        .child(element("div", "cc-poles").children(view.poles.iter().map(pole)).html())
        .child(lean_rows(&view.plot, reader))
        .children(left_out)
        .children(view.unfiltered.as_ref().map(|words| quiet(words)))
        .children(view.topics.as_ref().map(|view| topics(view, reader)))
        .html()
}

fn choice(view: &Between, reader: &Reader) -> Html {
    let words = &reader.words;
    let [from, to] = &view.poles;
    let swap = swapped(view).map(|(from, to)| button(words.lean_swap(), reader, Action::LeanBetween(from, to)));
    element("div", "cc-between-choice")
        .child(one(view, words.lean_from(), from.chosen, to.chosen, reader, |chosen, other| (chosen, other)))
        .child(one(view, words.lean_to(), to.chosen, from.chosen, reader, |chosen, other| (other, chosen)))
        .children(swap)
        .html()
}

/// The two readings the other way round.
fn swapped(view: &Between) -> Option<(ReadingId, ReadingId)> {
    let [from, to] = &view.poles;
    Some((view.choices.get(to.chosen)?.0.clone(), view.choices.get(from.chosen)?.0.clone()))
}

/// The choice of one of the two; whoever chooses the other one swaps them.
fn one(
    view: &Between,
    label: String,
    chosen: usize,
    other: usize,
    reader: &Reader,
    order: fn(ReadingId, ReadingId) -> (ReadingId, ReadingId),
) -> Html {
    let (ids, labels): (Vec<ReadingId>, Vec<String>) = view.choices.iter().cloned().unzip();
    let acts = reader.acts.clone();
    let on_choose = Callback::from(move |at: usize| {
        let other = if at == other { chosen } else { other };
        if let (Some(at), Some(other)) = (ids.get(at), ids.get(other)) {
            let (from, to) = order(at.clone(), other.clone());
            acts.emit(Action::LeanBetween(from, to));
        }
    });
    select(label, &labels, chosen, on_choose)
}

fn pole(pole: &Pole) -> Html {
    element("p", "cc-pole")
        .child(element("strong", "").isolated(pole.label.clone()).html())
        .child(element("span", "").own_direction().text(pole.statement.clone()).html())
        .html()
}
