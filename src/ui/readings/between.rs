//! Between two readings: which two, where everybody leans, topic by topic too, and who is left out.

use yew::{Callback, Html};

use super::part;
use super::topics::topics;
use crate::present::{Between, Pole};
use crate::ui::button::button;
use crate::ui::element::{element, quiet};
use crate::ui::lean_plot::lean_rows;
use crate::ui::reader::Reader;
use crate::ui::select::select_of_dataset;

/// Where everybody leans between two readings.
pub(super) fn between(view: &Between, reader: &Reader) -> Html {
    let left_out = view.left_out.as_ref().map(|who| crate::ui::phrases("p", "cc-quiet", who, reader));
    part("cc-between", reader.words.lean_title(), reader)
        .child(choice(view, reader))
        .child(element("div", "cc-poles").children(view.poles.iter().map(pole)).of_dataset(reader).html())
        .child(lean_rows(&view.plot, reader))
        .children(left_out)
        .children(view.unfiltered.as_ref().map(|words| quiet(words)))
        .children(view.topics.as_ref().map(|view| topics(view, reader)))
        .html()
}

fn choice(view: &Between, reader: &Reader) -> Html {
    let words = &reader.words;
    let [from, to] = &view.poles;
    element("div", "cc-between-choice")
        .child(one(view, words.lean_from(), from, reader))
        .child(one(view, words.lean_to(), to, reader))
        .child(button(words.lean_swap(), reader, view.swap.clone()))
        .html()
}

fn one(view: &Between, label: String, pole: &Pole, reader: &Reader) -> Html {
    let (acts, choose) = (reader.acts.clone(), pole.choose.clone());
    let on_choose = Callback::from(move |at: usize| choose.get(at).into_iter().for_each(|act| acts.emit(act.clone())));
    select_of_dataset(label, &view.choices, (0, reader.dataset.as_deref()), pole.chosen, on_choose)
}

fn pole(pole: &Pole) -> Html {
    element("p", "cc-pole")
        .child(element("strong", "").isolated(pole.label.clone()).html())
        .child(element("span", "").own_direction().text(pole.statement.clone()).html())
        .html()
}
