//! The readings, and the strip that says what is taken out, from the story.

use std::rc::Rc;

use claim_comparator::present::Compared;
use claim_comparator::state::State;
use claim_comparator::ui::{Content, Readings, Shared, TakenOut};
use yew::html;

use crate::draw::{draw, golden};
use crate::{idle, story};

fn shared(of: Compared) -> Shared {
    Shared(Rc::new(of))
}

#[test]
fn readings() {
    let state = State::from_address("view=readings");
    golden("readings", html! { <Readings of={shared(story())} {state} reader={idle()} /> });
}

#[test]
fn readings_swapped_filtered_and_flat() {
    let state = State::from_address("by=voices&between=success.show&sort=diagnosticity&density=compact&q=lanes");
    golden("readings_chosen", html! { <Readings of={shared(story())} {state} reader={idle()} /> });
}

#[test]
fn readings_where_there_are_none() {
    let mut dataset = story().dataset;
    dataset.readings.clear();
    let state = State::from_address("q=zzzzz");
    golden("readings_none", html! { <Readings of={shared(Compared::new(dataset))} {state} reader={idle()} /> });
}

fn strip(address: &str) -> yew::Html {
    let state = State::from_address(address);
    let whole = story();
    let left = shared(whole.without(&state.without));
    html! { <TakenOut of={Content { whole: shared(whole), left }} {state} reader={idle()} /> }
}

#[test]
fn what_is_taken_out_stands_with_what_changes() {
    golden("taken_out", strip("without=source.report&without=claim.no-such&without=voice.lund"));
    assert_eq!(draw(strip("")).trim(), "");
    let nothing = draw(strip("without=voice.nobody"));
    assert!(nothing.contains("Nothing changes"), "{nothing}");
}
