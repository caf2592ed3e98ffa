//! What is said after an act: one sentence that fits it, and nothing where the focus says it.

use claim_comparator::present::announcement;
use claim_comparator::state::{
    Action, Count, Density, Number, Open, Shortcuts, Sort, State, Taken, Theme, View, update,
};

use crate::story;

/// What is said after an action that is taken at an address.
fn said(address: &str, action: Action) -> Option<String> {
    let before = State::from_address(address);
    let now = update(&before, action).unwrap();
    announcement(&story().without(&now.without), &before, &now)
}

#[test]
fn every_act_is_said_in_one_sentence() {
    for (address, action, words) in [
        ("", Action::Search("safer".into()), "1 of 10 propositions"),
        ("q=safer", Action::ClearFilter, "All 10 propositions"),
        ("", Action::Search("zzzzz".into()), "0 of 10 propositions"),
        ("", Action::Show(View::Readings), "View: Readings"),
        ("view=sources", Action::Show(View::Matrix), "View: Matrix"),
        ("", Action::CountBy(Count::Voices), "Counting voices. All 10 propositions"),
        ("by=voices&q=safer", Action::CountBy(Count::Sources), "Counting sources. 1 of 10 propositions"),
        ("", Action::SortBy(Sort::Contestedness), "Order: Most contested"),
        ("sort=voices", Action::SortBy(Sort::Topic), "Order: Topic"),
        ("", Action::Space(Density::Compact), "Rows stand close together."),
        ("density=compact", Action::Space(Density::Regular), "Rows stand apart."),
        ("", Action::Compare("gazette".into(), "report".into()), "Gazette beside Report"),
        ("", Action::ShowYears(Some((2019, 2021))), "Years 2019 to 2021"),
        ("years=2019.2021", Action::ShowYears(None), "All years"),
        ("", Action::UseShortcuts(Shortcuts::Off), "Single keys do nothing."),
        ("without=source.gazette&without=source.report", Action::PutAllBack, "Everything is back in the comparison."),
    ] {
        assert_eq!(said(address, action.clone()).as_deref(), Some(words), "{action:?} at {address}");
    }
}

#[test]
fn what_is_taken_out_is_named_with_what_is_left() {
    let of = story();
    let left = of.dataset.claims.iter().filter(|claim| claim.source.as_str() != "gazette").count();
    let out = said("", Action::TakeOut(vec![Taken::Source("gazette".into())]));
    assert_eq!(out.unwrap(), format!("Taken out: Gazette. {left} claims are left."));
    let several = vec![Taken::Claim("report-safe".into()), Taken::Voice("lund".into())];
    assert!(said("", Action::TakeOut(several)).unwrap().starts_with("Taken out: 1 claim and Bo Lund. "));
    let back = said("without=source.gazette", Action::PutBack(Taken::Source("gazette".into())));
    assert_eq!(back.unwrap(), format!("Put back: Gazette. {} claims are compared.", of.dataset.claims.len()));
}

#[test]
fn where_the_focus_moves_or_the_button_says_it_nothing_is_said() {
    for (address, action) in [
        ("", Action::Open(Open::Guide)),
        ("open=guide", Action::Open(Open::Number(Number::Claims))),
        ("open=guide", Action::Close),
        ("", Action::UseTheme(Theme::Dark)),
    ] {
        assert_eq!(said(address, action.clone()), None, "{action:?}");
    }
}

#[test]
fn going_elsewhere_says_where() {
    let visited = State::from_address("view=timeline&by=voices&q=safer");
    assert_eq!(said("", Action::Visit(Box::new(visited))).unwrap(), "View: Timeline");
}
