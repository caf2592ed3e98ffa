//! The timeline.

use claim_comparator::present;
use claim_comparator::state::State;
use claim_comparator::ui::{claim_table, timeline};

use crate::draw::golden;
use crate::{idle, story};

fn at(address: &str) -> State {
    State::from_address(address)
}

#[test]
fn claims_in_time() {
    golden("timeline", timeline(&story(), &at("view=timeline"), &idle()));
}

#[test]
fn two_years_with_a_claim_laid_open() {
    golden(
        "timeline_close",
        timeline(&story(), &at("view=timeline&years=2021.2022&open=claim.report-double"), &idle()),
    );
}

#[test]
fn claims_in_a_table() {
    let view = present::timeline(&story(), &at("kind=forecast")).unwrap();
    golden("claim_table", claim_table(&view.table, view.table.len(), &idle()));
}

#[test]
fn nothing_to_show() {
    golden("timeline_filtered_away", timeline(&story(), &at("q=zzzzz"), &idle()));
    golden("timeline_none_in_years", timeline(&story(), &at("q=shops&years=2019.2020"), &idle()));
}
