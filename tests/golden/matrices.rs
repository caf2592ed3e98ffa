//! The matrix in its ways of showing.

use std::rc::Rc;

use claim_comparator::present::matrix;
use claim_comparator::state::State;
use claim_comparator::ui::Matrix;
use yew::{AttrValue, html};

use crate::draw::golden;
use crate::{idle, story};

fn draw(name: &str, address: &str, open: Option<&'static str>) {
    let rows = Rc::new(matrix(&story(), &State::from_address(address)));
    let open = open.map(AttrValue::from);
    golden(name, html! { <Matrix {rows} {open} reader={idle()} /> });
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
fn nothing_found() {
    draw("matrix_empty", "q=zzzzz", None);
}
