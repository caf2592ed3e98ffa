//! The view of the sources.

use std::rc::Rc;

use claim_comparator::present::{Citation, Compared};
use claim_comparator::state::{Asked, Aspect, Count, State, View, Who};
use claim_comparator::ui::{self, Citing};
use yew::html;

use crate::draw::golden;
use crate::{idle, story};

fn drawn(of: Compared, address: &str) -> yew::Html {
    ui::sources(&Rc::new(of), &State { view: View::Sources, ..State::from_address(address) }, &idle())
}

#[test]
fn sources() {
    golden("sources", drawn(story(), ""));
    golden("sources_voices", drawn(story(), "by=voices&verdict=agreement.conflict"));
}

#[test]
fn one_source_has_no_map() {
    let taken = ["gazette", "report"].map(|id| claim_comparator::state::Taken::Source(id.into()));
    golden("sources_one", drawn(story().without(&taken), ""));
}

#[test]
fn citing() {
    let citation = Citation { of: "Gazette".into(), plain: "P".into(), bibtex: "B".into(), csl_json: "C".into() };
    golden("citing", html! { <Citing {citation} words="Copy citation" reader={idle()} /> });
}

#[test]
fn a_pair_leads_side_by_side() {
    let asked = Asked::Pair(Aspect::Agreement, Who::Source("gazette".into()), Who::Source("report".into()));
    let of = story();
    let view = claim_comparator::present::answered(&of, Count::Sources, &asked).unwrap();
    golden("reason_pair", ui::reason_panel("pair".into(), &view, Some("Counted over few."), None, &idle()));
}
