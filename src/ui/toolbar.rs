//! Search, filters, order and what is counted.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, Properties, TargetCast, component, html};

use super::Shared;
use super::chip::Chip;
use super::select::Select;
use super::store::Act;
use crate::model::{Kind, ReadingId, TopicId};
use crate::present::{Mark, words};
use crate::state::{Action, Count, Sort, State, VERDICTS};

const KINDS: [Kind; 3] = [Kind::Fact, Kind::Assessment, Kind::Forecast];

/// What the toolbar offers.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ToolbarProps {
    /// The dataset with its comparisons.
    pub shared: Shared,
    /// What is chosen.
    pub state: State,
    /// How many rows are shown.
    pub shown: usize,
    /// How many there are.
    pub total: usize,
    /// How to act.
    pub act: Act,
}

/// Search, filters, order and what is counted.
#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let clear = props.act.reform(|_| Action::ClearFilter);
    let found = match (props.shown, props.total) {
        (shown, total) if shown == total => format!("All {total} propositions"),
        (shown, total) => format!("{shown} of {total} propositions"),
    };
    html! {
        <section class="cc-toolbar" aria-label="What is shown">
            <div class="cc-toolbar-row">
                { count_html(props) }
                { search_html(props) }
                { topics(props) }
                { kinds(props) }
                { readings(props) }
                { order(props) }
            </div>
            <div class="cc-toolbar-row" role="group" aria-label="Verdicts">{ for chips(props) }</div>
            <p class="cc-found">
                <span role="status">{ found }</span>
                if !props.state.filter.is_empty() {
                    <button type="button" class="cc-button" onclick={clear}>{ "Clear filters" }</button>
                }
            </p>
        </section>
    }
}

fn count_html(props: &ToolbarProps) -> Html {
    let choice = |count: Count, word: &'static str| {
        let choose = props.act.reform(move |_| Action::CountBy(count));
        let pressed = props.state.unit == count;
        html! { <button type="button" aria-pressed={pressed.to_string()} onclick={choose}>{ word }</button> }
    };
    html! {
        <div class="cc-count" role="group" aria-labelledby="cc-count-label">
            <span id="cc-count-label">{ "Count" }</span>
            <span class="cc-count-choices">{ choice(Count::Sources, "Sources") }{ choice(Count::Voices, "Voices") }</span>
        </div>
    }
}

fn search_html(props: &ToolbarProps) -> Html {
    let act = props.act.clone();
    let type_in = Callback::from(move |event: InputEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        act.emit(Action::Search(field.value()));
    });
    html! {
        <label class="cc-select cc-search">
            <span>{ "Search" }</span>
            <input type="search" value={props.state.filter.query.clone()} oninput={type_in} autocomplete="off"
                spellcheck="false" placeholder="statement, voice, words" />
        </label>
    }
}

/// A choice whose first option is "all" and whose others stand for records.
fn choice<T: Clone + PartialEq + 'static>(
    label: &'static str,
    all: &str,
    options: Vec<(T, String)>,
    chosen: Option<&T>,
    act: &Act,
    action: fn(Option<T>) -> Action,
) -> Html {
    let at = options.iter().position(|(value, _)| Some(value) == chosen).map_or(0, |at| at + 1);
    let (values, words): (Vec<T>, Vec<String>) = options.into_iter().unzip();
    let words = std::iter::once(all.to_owned()).chain(words).collect::<Vec<_>>();
    let on_choose = act.reform(move |at: usize| action(at.checked_sub(1).and_then(|at| values.get(at).cloned())));
    html! { <Select {label} options={words} chosen={at} {on_choose} /> }
}

fn topics(props: &ToolbarProps) -> Html {
    let topics = &props.shared.0.dataset.topics;
    let options: Vec<(TopicId, String)> = topics.iter().map(|topic| (topic.id.clone(), topic.label.clone())).collect();
    choice("Topic", "All topics", options, props.state.filter.topic.as_ref(), &props.act, Action::ShowTopic)
}

fn kinds(props: &ToolbarProps) -> Html {
    let options = KINDS.map(|kind| (kind, words::kinds(kind).to_owned())).to_vec();
    choice("Kind", "All kinds", options, props.state.filter.kind.as_ref(), &props.act, Action::ShowKind)
}

fn readings(props: &ToolbarProps) -> Html {
    let readings = &props.shared.0.dataset.readings;
    let options: Vec<(ReadingId, String)> = readings.iter().map(|r| (r.id.clone(), r.label.clone())).collect();
    choice("Bears on", "Any reading", options, props.state.filter.reading.as_ref(), &props.act, Action::ShowReading)
}

fn order(props: &ToolbarProps) -> Html {
    let on_choose = props.act.reform(|at| Action::SortBy(if at == 1 { Sort::Contestedness } else { Sort::Topic }));
    let options = vec!["Topic".to_owned(), "Most contested".to_owned()];
    html! { <Select label="Order" {options} chosen={usize::from(props.state.sort == Sort::Contestedness)} {on_choose} /> }
}

fn chips(props: &ToolbarProps) -> Vec<Html> {
    let findings = &props.shared.0.by(props.state.unit).findings;
    let chip = |verdict| {
        let count = findings.iter().filter(|finding| finding.verdict == verdict).count();
        let pressed = props.state.filter.verdicts.contains(&verdict);
        let on_toggle = props.act.reform(move |_| Action::ToggleVerdict(verdict));
        let word = words::verdict_for(props.state.unit, verdict);
        (count > 0 || pressed)
            .then(|| html! { <Chip shape={Mark::from(verdict)} {word} {count} {pressed} {on_toggle} /> })
    };
    VERDICTS.into_iter().filter_map(chip).collect()
}
