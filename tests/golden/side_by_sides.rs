//! Two facing each other, in the ways in which they can.

use claim_comparator::present::Compared;
use claim_comparator::state::{Asked, Aspect, Count, State, Taken, Who};
use claim_comparator::{present, ui};

use crate::draw::golden;
use crate::{idle, story};

fn draw(name: &str, of: &Compared, address: &str) {
    golden(name, ui::side_by_side(of, &State::from_address(address), &idle()));
}

#[test]
fn two_sources() {
    draw("side_by_side", &story(), "pair=report.gazette&open=proposition.cost");
}

#[test]
fn two_voices_with_nothing_in_common() {
    draw("side_by_side_voices", &story(), "by=voices&pair=ridge.shopkeepers");
}

#[test]
fn a_link_to_somebody_unknown() {
    draw("side_by_side_unknown", &story(), "pair=<i>nobody</i>.gazette&topic=money");
}

#[test]
fn nothing_found() {
    draw("side_by_side_nothing", &story(), "q=zzzzz");
}

#[test]
fn one_source_alone() {
    let taken = ["report", "almanac"].map(|id| Taken::Source(id.into()));
    draw("side_by_side_alone", &story().without(&taken), "without=source.report&without=source.almanac");
}

#[test]
fn a_class_opens_its_propositions() {
    let [left, right] = ["report", "gazette"].map(|id| Who::Source(id.into()));
    let reason = present::answered(&story(), Count::Sources, &Asked::Pair(Aspect::Conflicting, left, right)).unwrap();
    golden("reason_panel_class", ui::reason_panel("name".into(), &reason, None, None, &idle()));
}
