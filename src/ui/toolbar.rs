//! Search, filters and what is counted, in every view; order where propositions are listed, density in the matrix.

use web_sys::HtmlInputElement;
use yew::{Html, InputEvent, TargetCast, html};

use super::button::button;
use super::chip::chip;
use super::element::element;
use super::filters::Filters;
use super::phrases;
use super::reader::Reader;
use super::select::{select, select_of_dataset};
use crate::present::{Choices, Phrase};
use crate::state::{Action, Count, Density, State, View};

/// Search, filters and what is counted; order where propositions are listed in it, density in the matrix.
pub fn toolbar(choices: &Choices, state: &State, reader: &Reader) -> Html {
    let words = &reader.words;
    let clear = (!state.filter.is_empty()).then(|| button(words.toolbar_clear(), reader, Action::ClearFilter));
    let found = element("p", "cc-found")
        .attribute("tabindex", "-1")
        .child(element("span", "cc-found-words").text(choices.found.clone()).html())
        .children(clear);
    let condition = |active: &Vec<Phrase>| phrases("li", "", active, reader);
    let active = (!choices.active.is_empty())
        .then(|| element("ul", "cc-active").children(choices.active.iter().map(condition)).html());
    element("section", "cc-toolbar")
        .attribute("part", "toolbar")
        .landmark("cc-toolbar", "cc-toolbar cc-title", words.toolbar(), reader)
        .child(search_html(state, reader))
        .child(filters_html(choices, state, reader))
        .child(found.html())
        .child(active.unwrap_or_default())
        .html()
}

/// The order of rows.
fn order(choices: &Choices, state: &State, reader: &Reader) -> Html {
    let at = choices.orders.iter().position(|(sort, _)| *sort == state.sort).unwrap_or_default();
    let (sorts, names): (Vec<_>, Vec<String>) = choices.orders.iter().cloned().unzip();
    let on_choose = reader.acts.reform(move |at: usize| Action::SortBy(sorts.get(at).copied().unwrap_or_default()));
    select(reader.words.toolbar_order(), &names, at, on_choose)
}

/// How close together rows stand.
fn density(state: &State, reader: &Reader) -> Html {
    let words = &reader.words;
    let densities = [
        (words.toolbar_regular(), state.density == Density::Regular, Action::Space(Density::Regular)),
        (words.toolbar_compact(), state.density == Density::Compact, Action::Space(Density::Compact)),
    ];
    either("cc-rows-label", words.toolbar_rows(), densities, reader)
}

/// Buttons of which one is pressed.
fn either(id: &'static str, label: String, choices: [(String, bool, Action); 2], reader: &Reader) -> Html {
    let choice = |(word, pressed, action): (String, bool, Action)| {
        element("button", "").attribute("aria-pressed", pressed.to_string()).on_click(reader, action).text(word).html()
    };
    element("div", "cc-either")
        .attribute("role", "group")
        .attribute("aria-labelledby", id)
        .child(element("span", "").attribute("id", id).text(label).html())
        .child(element("span", "cc-either-choices").children(choices.map(choice)).html())
        .html()
}

fn search_html(state: &State, reader: &Reader) -> Html {
    let type_in = reader.acts.reform(|event: InputEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        Action::Search(field.value())
    });
    html! {
        <label class="cc-select cc-search">
            <span>{ reader.words.toolbar_search() }</span>
            <input type="search" value={state.filter.query.clone()} oninput={type_in} autocomplete="off" spellcheck="false"
                placeholder={reader.words.toolbar_search_hint()} />
        </label>
    }
}

/// What narrows and arranges the view, beside the search.
fn filters_html(choices: &Choices, state: &State, reader: &Reader) -> Html {
    let (words, filter) = (&reader.words, &state.filter);
    let language = reader.dataset.as_deref();
    let topic = [words.toolbar_topic(), words.toolbar_all_topics()];
    let kind = [words.toolbar_kind(), words.toolbar_all_kinds()];
    let reading = [words.toolbar_bears_on(), words.toolbar_any_reading()];
    let bears_on = (!choices.readings.is_empty() || filter.reading.is_some())
        .then(|| choice(reading, &choices.readings, filter.reading.as_ref(), language, reader, Action::ShowReading));
    let verdicts = element("div", "cc-verdicts")
        .attribute("role", "group")
        .attribute("aria-label", words.toolbar_verdicts())
        .children(choices.verdicts.iter().map(|offered| chip(offered, reader)));
    let units = [
        (words.toolbar_sources(), state.unit == Count::Sources, Action::CountBy(Count::Sources)),
        (words.toolbar_voices(), state.unit == Count::Voices, Action::CountBy(Count::Voices)),
    ];
    let is_ordered = matches!(state.view, View::Matrix | View::SideBySide | View::Timeline);
    let ordered = if is_ordered { order(choices, state, reader) } else { Html::default() };
    let spaced = if state.view == View::Matrix { density(state, reader) } else { Html::default() };
    let searched = usize::from(!filter.query.trim().is_empty());
    html! {
        <Filters label={words.toolbar_filters(choices.active.len() - searched)}>
            { either("cc-count-label", words.toolbar_count(), units, reader) }
            { ordered }
            { spaced }
            { choice(topic, &choices.topics, filter.topic.as_ref(), language, reader, Action::ShowTopic) }
            { choice(kind, &choices.kinds, filter.kind.as_ref(), None, reader, Action::ShowKind) }
            { for bears_on }
            { verdicts.html() }
        </Filters>
    }
}

/// A choice whose first option is "all" and whose others stand for records, with the language of their words if it has to be said.
fn choice<T: Clone + PartialEq + 'static>(
    [label, all]: [String; 2],
    options: &[(T, String)],
    chosen: Option<&T>,
    language: Option<&str>,
    reader: &Reader,
    action: fn(Option<T>) -> Action,
) -> Html {
    let at = options.iter().position(|(value, _)| Some(value) == chosen).map_or(0, |at| at + 1);
    let (values, words): (Vec<T>, Vec<String>) = options.iter().cloned().unzip();
    let words: Vec<String> = std::iter::once(all).chain(words).collect();
    let on_choose =
        reader.acts.reform(move |at: usize| action(at.checked_sub(1).and_then(|at| values.get(at).cloned())));
    select_of_dataset(label, &words, (1, language), at, on_choose)
}
