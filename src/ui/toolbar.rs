//! Search, filters, order and what is counted.

use web_sys::HtmlInputElement;
use yew::{Html, InputEvent, TargetCast, html};

use super::button::button;
use super::chip::chip;
use super::element::element;
use super::reader::Reader;
use super::select::select;
use crate::present::Choices;
use crate::state::{Action, Count, Sort, State};

/// Search, filters, order and what is counted.
pub fn toolbar(choices: &Choices, state: &State, reader: &Reader) -> Html {
    let filter = &state.filter;
    let clear = (!filter.is_empty()).then(|| button("Clear filters", reader, Action::ClearFilter));
    let row = element("div", "cc-toolbar-row")
        .child(count_html(state, reader))
        .child(search_html(state, reader))
        .child(choice("Topic", "All topics", &choices.topics, filter.topic.as_ref(), reader, Action::ShowTopic))
        .child(choice("Kind", "All kinds", &choices.kinds, filter.kind.as_ref(), reader, Action::ShowKind))
        .child(choice(
            "Bears on",
            "Any reading",
            &choices.readings,
            filter.reading.as_ref(),
            reader,
            Action::ShowReading,
        ))
        .child(order(state, reader));
    let verdicts = element("div", "cc-toolbar-row")
        .attribute("role", "group")
        .attribute("aria-label", "Verdicts")
        .children(choices.verdicts.iter().map(|offered| chip(offered, reader)));
    let found = element("p", "cc-found")
        .attribute("tabindex", "-1")
        .child(element("span", "").attribute("role", "status").text(choices.found.clone()).html())
        .children(clear);
    element("section", "cc-toolbar")
        .attribute("aria-label", "What is shown")
        .child(row.html())
        .child(verdicts.html())
        .child(found.html())
        .html()
}

fn count_html(state: &State, reader: &Reader) -> Html {
    let choice = |count: Count, word: &'static str| {
        element("button", "")
            .attribute("aria-pressed", (state.unit == count).to_string())
            .on_click(reader, Action::CountBy(count))
            .text(word)
            .html()
    };
    let choices = element("span", "cc-count-choices")
        .child(choice(Count::Sources, "Sources"))
        .child(choice(Count::Voices, "Voices"));
    element("div", "cc-count")
        .attribute("role", "group")
        .attribute("aria-labelledby", "cc-count-label")
        .child(element("span", "").attribute("id", "cc-count-label").text("Count").html())
        .child(choices.html())
        .html()
}

fn search_html(state: &State, reader: &Reader) -> Html {
    let type_in = reader.acts.reform(|event: InputEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        Action::Search(field.value())
    });
    html! {
        <label class="cc-select cc-search">
            <span>{ "Search" }</span>
            <input type="search" value={state.filter.query.clone()} oninput={type_in} autocomplete="off" spellcheck="false"
                placeholder="statement, voice, words" />
        </label>
    }
}

/// A choice whose first option is "all" and whose others stand for records.
fn choice<T: Clone + PartialEq + 'static>(
    label: &'static str,
    all: &str,
    options: &[(T, String)],
    chosen: Option<&T>,
    reader: &Reader,
    action: fn(Option<T>) -> Action,
) -> Html {
    let at = options.iter().position(|(value, _)| Some(value) == chosen).map_or(0, |at| at + 1);
    let (values, words): (Vec<T>, Vec<String>) = options.iter().cloned().unzip();
    let words: Vec<String> = std::iter::once(all.to_owned()).chain(words).collect();
    let on_choose =
        reader.acts.reform(move |at: usize| action(at.checked_sub(1).and_then(|at| values.get(at).cloned())));
    select(label, &words, at, on_choose)
}

fn order(state: &State, reader: &Reader) -> Html {
    let on_choose = reader.acts.reform(|at| Action::SortBy(if at == 1 { Sort::Contestedness } else { Sort::Topic }));
    let options = ["Topic".to_owned(), "Most contested".to_owned()];
    select("Order", &options, usize::from(state.sort == Sort::Contestedness), on_choose)
}
