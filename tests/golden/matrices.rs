//! The matrix in its ways of showing.

use std::rc::Rc;

use claim_comparator::present::{Compared, matrix};
use claim_comparator::state::State;
use claim_comparator::ui::{Matrix, ROW};
use yew::{AttrValue, html};

use crate::draw::{draw as drawn, golden};
use crate::{idle, story};

fn draw(name: &str, address: &str, open: Option<&'static str>) {
    let rows = Rc::new(matrix(&story(), &State::from_address(address)));
    let open = open.map(AttrValue::from);
    let density = State::from_address(address).density;
    golden(name, html! { <Matrix {rows} {open} {density} drawer={ROW} reader={idle()} /> });
}

#[test]
fn by_topic_with_an_open_row() {
    draw("matrix", "", Some("liked"));
}

#[test]
fn most_contested_first() {
    draw("matrix_contested", "sort=contestedness&verdict=conflict.agreement", None);
}

#[test]
fn voices_with_few_positions_share_a_column() {
    draw("matrix_voices", "by=voices&topic=money", None);
}

#[test]
fn those_that_tell_readings_apart_first_and_close_together() {
    draw("matrix_diagnosticity", "sort=diagnosticity&density=compact&topic=use", None);
}

#[test]
fn nothing_found() {
    draw("matrix_empty", "q=zzzzz", None);
}

#[test]
fn no_propositions() {
    let mut nothing = story().dataset;
    nothing.propositions.clear();
    nothing.claims.clear();
    let rows = Rc::new(matrix(&Compared::new(nothing), &State::default()));
    golden("matrix_no_propositions", html! { <Matrix {rows} drawer={ROW} reader={idle()} /> });
}

/// Names too long for the page's width get a frame that scrolls.
#[test]
fn only_short_names_do_without_a_frame() {
    for (name, is_few) in
        [("Kashin", true), ("Rindfleischetikettierungsgesetz", false), ("多".repeat(30).as_str(), false)]
    {
        let mut dataset = story().dataset;
        dataset.sources.iter_mut().for_each(|source| source.short = name.into());
        let rows = Rc::new(matrix(&Compared::new(dataset), &State::default()));
        assert_eq!(
            drawn(html! { <Matrix {rows} drawer={ROW} reader={idle()} /> }).contains("cc-matrix-few"),
            is_few,
            "{name}"
        );
    }
}

/// The rows of the grid are numbered without a gap, topics among them, and their number is told.
#[test]
fn the_grid_counts_every_row() {
    for address in ["", "by=voices", "sort=voices", "verdict=conflict"] {
        let rows = Rc::new(matrix(&story(), &State::from_address(address)));
        let drawn = drawn(html! { <Matrix {rows} drawer={ROW} reader={idle()} /> });
        let numbers = |name: &str| -> Vec<usize> {
            let name = format!("{name}=\"");
            let parts = drawn.split(&name).skip(1);
            parts.map(|part| part.split('"').next().unwrap().parse().unwrap()).collect()
        };
        let count = numbers("aria-rowcount")[0];
        assert_eq!(numbers("aria-rowindex"), (1..=count).collect::<Vec<_>>(), "{address}");
        let columns = numbers("aria-colcount")[0];
        assert_eq!(numbers("aria-colindex").into_iter().max(), Some(columns), "{address}");
        assert_eq!(drawn.matches("tabindex=\"0\"").count(), 1, "one tab stop at {address}");
        for id in drawn.split("aria-describedby=\"").skip(1).map(|part| part.split('"').next().unwrap()) {
            assert_eq!(drawn.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
        }
    }
}
