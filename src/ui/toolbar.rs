//! Search, filters, order and what is counted.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, MouseEvent, TargetCast, html};

use super::chip::chip;
use super::select::select;
use super::store::{Act, on_click};
use crate::browser::focus;
use crate::present::Choices;
use crate::state::{Action, Count, Sort, State};

/// Search, filters, order and what is counted.
pub fn toolbar(choices: &Choices, state: &State, act: &Act) -> Html {
    let filter = &state.filter;
    html! {
        <section class="cc-toolbar" aria-label="What is shown">
            <div class="cc-toolbar-row">
                { count_html(state, act) }
                { search_html(state, act) }
                { choice("Topic", "All topics", &choices.topics, filter.topic.as_ref(), act, Action::ShowTopic) }
                { choice("Kind", "All kinds", &choices.kinds, filter.kind.as_ref(), act, Action::ShowKind) }
                { choice("Bears on", "Any reading", &choices.readings, filter.reading.as_ref(), act, Action::ShowReading) }
                { order(state, act) }
            </div>
            <div class="cc-toolbar-row" role="group" aria-label="Verdicts">{ for chips(choices, act) }</div>
            <p class="cc-found" tabindex="-1">
                <span role="status">{ &choices.found }</span>
                if !filter.is_empty() {
                    { clear(act) }
                }
            </p>
        </section>
    }
}

/// Clears and goes away; the focus stays where it was.
fn clear(act: &Act) -> Html {
    let act = act.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        focus::around(&event, ".cc-found");
        act.emit(Action::ClearFilter);
    });
    html! { <button type="button" class="cc-button" {onclick}>{ "Clear filters" }</button> }
}

fn count_html(state: &State, act: &Act) -> Html {
    let choice = |count: Count, word: &'static str| {
        let choose = on_click(act, Action::CountBy(count));
        let pressed = state.unit == count;
        html! { <button type="button" aria-pressed={pressed.to_string()} onclick={choose}>{ word }</button> }
    };
    html! {
        <div class="cc-count" role="group" aria-labelledby="cc-count-label">
            <span id="cc-count-label">{ "Count" }</span>
            <span class="cc-count-choices">{ choice(Count::Sources, "Sources") }{ choice(Count::Voices, "Voices") }</span>
        </div>
    }
}

fn search_html(state: &State, act: &Act) -> Html {
    let type_in = act.reform(|event: InputEvent| {
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
    act: &Act,
    action: fn(Option<T>) -> Action,
) -> Html {
    let at = options.iter().position(|(value, _)| Some(value) == chosen).map_or(0, |at| at + 1);
    let (values, words): (Vec<T>, Vec<String>) = options.iter().cloned().unzip();
    let words: Vec<String> = std::iter::once(all.to_owned()).chain(words).collect();
    let on_choose = act.reform(move |at: usize| action(at.checked_sub(1).and_then(|at| values.get(at).cloned())));
    select(label, &words, at, on_choose)
}

fn order(state: &State, act: &Act) -> Html {
    let on_choose = act.reform(|at| Action::SortBy(if at == 1 { Sort::Contestedness } else { Sort::Topic }));
    let options = ["Topic".to_owned(), "Most contested".to_owned()];
    select("Order", &options, usize::from(state.sort == Sort::Contestedness), on_choose)
}

fn chips(choices: &Choices, act: &Act) -> Vec<Html> {
    let switch = |offered: &crate::present::VerdictChoice| {
        let verdict = offered.verdict;
        chip(offered, on_click(act, Action::ToggleVerdict(verdict)))
    };
    choices.verdicts.iter().map(switch).collect()
}
