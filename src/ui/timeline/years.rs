//! The years shown, and the ways to others: two lists, a few buttons, and two choices of which one can be in force.

use yew::{Callback, Html};

use crate::present::{ShownYears, Years};
use crate::state::Action;
use crate::ui::element::element;
use crate::ui::reader::Reader;
use crate::ui::select::select;

/// The years shown, and the ways to others.
pub(super) fn years(years: &ShownYears, reader: &Reader) -> Html {
    let words = &reader.words;
    let year = |year: i32| words.date(year.into(), None, None);
    let everything = words.timeline_all(years.all.number(), &year(years.all.first), &year(years.all.last));
    let when_said = words.timeline_when_said(years.said.number(), &year(years.said.first), &year(years.said.last));
    let to_said = (years.shown != years.said).then_some(Action::ShowYears(None));
    let ways = element("div", "cc-timeline-ways")
        .child(way(words.timeline_closer(), show(years.closer(None)), reader))
        .child(way(words.timeline_farther(), show(years.farther()), reader))
        .child(way(words.timeline_earlier(), show(years.earlier()), reader))
        .child(way(words.timeline_later(), show(years.later()), reader))
        .child(span(everything, show(years.everything()), reader))
        .children((years.said != years.all).then(|| span(when_said, to_said, reader)));
    let shown = *years;
    let (from, until) = (move |first| shown.from(first), move |last| shown.until(last));
    element("div", "cc-timeline-years")
        .attribute("role", "group")
        .attribute("aria-label", words.timeline_years())
        .child(end(words.timeline_from(), years.choices(), years.shown.first, from, reader))
        .child(end(words.timeline_until(), years.choices(), years.shown.last, until, reader))
        .child(ways.html())
        .html()
}

/// What shows other years, if there are.
pub(super) fn show(years: Option<Years>) -> Option<Action> {
    years.map(|years| Action::ShowYears(Some(years.pair())))
}

/// A button that stays where it is when it leads nowhere, so that the focus does.
fn way(words: String, action: Option<Action>, reader: &Reader) -> Html {
    let button = element("button", "cc-button");
    match action {
        Some(action) => button.on_click(reader, action),
        None => button.attribute("type", "button").attribute("aria-disabled", "true"),
    }
    .text(words)
    .html()
}

/// A button that shows all years of a kind; it is pressed where there is nothing left to do, since they are shown.
fn span(words: String, action: Option<Action>, reader: &Reader) -> Html {
    let button = element("button", "cc-button").attribute("aria-pressed", action.is_none().to_string());
    match action {
        Some(action) => button.on_click(reader, action),
        None => button.attribute("type", "button"),
    }
    .text(words)
    .html()
}

/// A list from which one end of the years is chosen.
fn end(label: String, choices: Vec<i32>, chosen: i32, to: impl Fn(i32) -> Years + 'static, reader: &Reader) -> Html {
    let options: Vec<String> = choices.iter().map(|year| reader.words.date((*year).into(), None, None)).collect();
    let at = choices.iter().position(|year| *year == chosen).unwrap_or_default();
    let acts = reader.acts.clone();
    let on_choose = Callback::from(move |at: usize| {
        if let Some(year) = choices.get(at) {
            acts.emit(Action::ShowYears(Some(to(*year).pair())));
        }
    });
    select(label, &options, at, on_choose)
}
