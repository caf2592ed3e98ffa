//! The timeline: where claims fall, and what is said of them.

use claim_comparator::load::load;
use claim_comparator::present::{ClaimLine, Compared, Sign, Tie, Timeline, TimelineRow, timeline};
use claim_comparator::state::{State, Taken};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use serde_json::{Value, json};

use crate::{built_in, everything, story};

/// A dataset with one source of 2020 by Ann, and the propositions and claims given.
pub(crate) fn dataset(propositions: &Value, claims: &Value) -> Compared {
    let text = json!({
        "format": "claim-comparator/1", "title": "T", "propositions": propositions, "claims": claims,
        "sources": [
            {"id": "early", "short": "Early", "title": "Early", "issued": "2020-03-01", "author_voices": ["ann"]},
            {"id": "late", "short": "Late", "title": "Late", "issued": "2024?", "author_voices": ["bob"]},
        ],
        "voices": [{"id": "ann", "name": "Ann", "kind": "person"}, {"id": "bob", "name": "Bob", "kind": "person"}],
        "topics": [{"id": "t", "label": "Topic"}, {"id": "u", "label": "Other"}],
        "readings": [],
    });
    let loaded = load(text.to_string().as_bytes()).unwrap();
    assert_eq!(loaded.issues, []);
    Compared::new(loaded.dataset)
}

pub(crate) fn proposition(id: &str) -> Value {
    json!({"id": id, "topic": "t", "statement": format!("Statement {id}."), "kind": "fact"})
}

pub(crate) fn claim(id: &str, source: &str, more: &Value) -> Value {
    let voice = if source == "early" { "ann" } else { "bob" };
    let mut claim = json!({
        "id": id, "proposition": "p", "source": source, "voice": voice, "relay": "own", "stance": "affirms", "certainty": "asserted",
        "evidence": [],
    });
    claim.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    claim
}

pub(crate) fn at(of: &Compared, address: &str) -> Timeline {
    timeline(of, &State::from_address(address)).unwrap()
}

pub(crate) fn rows(view: &Timeline) -> Vec<&TimelineRow> {
    view.groups.iter().flat_map(|group| &group.rows).map(AsRef::as_ref).collect()
}

pub(crate) fn lines(view: &Timeline) -> Vec<&ClaimLine> {
    rows(view).into_iter().flat_map(|row| &row.claims).collect()
}

/// The one claim of a dataset in which it is said and speaks as given, in the years 2020 to 2023.
fn one(said: &str, about: &str) -> ClaimLine {
    let of = dataset(
        &json!([proposition("p"), proposition("q")]),
        &json!([
            claim("a", "early", &json!({"asserted": said, "about": about})),
            claim("wide", "late", &json!({"proposition": "q", "asserted": "2000", "about": "2040"})),
        ]),
    );
    let view = at(&of, "years=2020.2023");
    let found = lines(&view).into_iter().find(|line| line.id.as_str() == "a").cloned();
    found.unwrap()
}

#[test]
fn a_mark_stands_where_it_was_said_and_a_bar_where_it_speaks_of() {
    let line = one("2021-07-02", "2022");
    assert_eq!((line.at, line.said, line.is_vague), (Some(375), None, false));
    let about = line.about.unwrap();
    assert_eq!((about.from, about.to, about.is_vague), (500, 750, false));
    assert_eq!(line.tie, Some(Tie { from: 375, to: 500, leads_before: false, leads_after: false }));
    assert_eq!(line.words, "Ann affirms it, in Early. Said: 2 July 2021. Speaks of: 2022.");
}

#[test]
fn what_is_not_known_to_the_day_is_as_wide_as_it_can_be() {
    let line = one("2021", "2021");
    let said = line.said.unwrap();
    assert_eq!((said.from, said.to, said.is_vague, line.at), (250, 500, false, Some(375)));
    assert_eq!(line.tie, None);
    let line = one("2021~", "2022?/..");
    assert!(line.is_vague && line.said.unwrap().is_vague);
    let about = line.about.unwrap();
    assert!(about.is_vague && about.is_open_after && !about.is_open_before);
    assert_eq!(about.to, 1000);
    assert_eq!(line.words, "Ann affirms it, in Early. Said: about 2021. Speaks of: since 2022 (inferred).");
}

#[test]
fn an_inferred_day_is_vague_without_being_wide() {
    let line = one("2021-07-02?", "2021");
    assert_eq!((line.said, line.is_vague), (None, true));
}

#[test]
fn what_lies_beyond_the_years_shown_is_cut_at_their_edge() {
    let line = one("2019-05-05", "2019/2021");
    assert_eq!(line.at, None);
    let about = line.about.unwrap();
    assert_eq!((about.from, about.to, about.is_open_before), (0, 500, false));
    let line = one("2021-07-02", "1990/1995");
    assert_eq!((line.about, line.tie), (None, Some(Tie { from: 0, to: 375, leads_before: true, leads_after: false })));
    let line = one("2021-07-02", "2024");
    assert_eq!(
        (line.about, line.tie),
        (None, Some(Tie { from: 375, to: 1000, leads_before: false, leads_after: true }))
    );
    let line = one("2019-05-05", "2021");
    assert_eq!(line.tie, Some(Tie { from: 0, to: 250, leads_before: true, leads_after: false }));
}

#[test]
fn a_claim_without_a_date_of_its_own_has_that_of_its_source_and_says_so() {
    let of = dataset(&json!([proposition("p")]), &json!([claim("a", "late", &json!({}))]));
    let view = at(&of, "");
    let line = lines(&view)[0];
    assert!(line.is_vague);
    assert_eq!(line.words, "Bob affirms it, in Late. Said by the time it was published: 2024 (inferred).");
    assert_eq!(view.table[0].said, "by 2024 (inferred), when published");
}

#[test]
fn one_date_gives_one_year() {
    let of = dataset(&json!([proposition("p")]), &json!([claim("a", "early", &json!({}))]));
    let view = at(&of, "");
    assert_eq!(view.years.shown.pair(), (2020, 2020));
    assert_eq!(view.years.shown, view.years.all);
    assert_eq!((view.years.closer(None), view.years.farther()), (None, None));
    assert_eq!(view.found, "The only claim was said in 2020 or speaks of it.");
}

#[test]
fn no_claim_gives_no_timeline() {
    let of = dataset(&json!([proposition("p")]), &json!([claim("a", "early", &json!({}))]));
    assert_eq!(timeline(&of.without(&[Taken::Claim("a".into())]), &State::default()), None);
}

#[test]
fn years_a_thousand_years_apart_have_few_lines_and_few_choices() {
    let claims = json!([
        claim("a", "early", &json!({"asserted": "1000", "about": "0000"})),
        claim("b", "late", &json!({"asserted": "2050-12-31"})),
    ]);
    let view = at(&dataset(&json!([proposition("p")]), &claims), "");
    assert_eq!(view.years.shown.pair(), (1000, 2050));
    assert_eq!(view.years.all.pair(), (0, 2050));
    assert!(view.axis.ticks.len() <= 13 && view.axis.ticks.iter().filter(|tick| tick.is_main).count() <= 4);
    assert!(view.years.choices().len() <= 130);
}

#[test]
fn a_few_years_have_quarters() {
    let quarters = |address| at(built_in(), address).axis.ticks.iter().filter(|tick| tick.year.is_none()).count();
    assert_eq!(quarters("years=2019.2020"), 6);
    assert_eq!(quarters("years=2016.2025"), 0);
}

#[test]
fn rows_stand_under_topics_by_the_first_claim() {
    let of = dataset(
        &json!([proposition("p"), proposition("q"), {"id": "r", "topic": "u", "statement": "Other.", "kind": "fact"}]),
        &json!([
            claim("a", "early", &json!({})),
            claim("b", "late", &json!({"proposition": "q", "asserted": "2016"})),
            claim("c", "late", &json!({"proposition": "r", "asserted": "2010"})),
        ]),
    );
    let view = at(&of, "");
    let ids: Vec<_> = rows(&view).iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids, ["q", "p", "r"]);
    let labels: Vec<_> = view.groups.iter().map(|group| group.label.as_deref()).collect();
    assert_eq!(labels, [Some("Topic"), Some("Other")]);
    assert_eq!(at(&of, "sort=contestedness").groups.len(), 1);
}

#[test]
fn two_claims_at_one_place_have_a_line_each() {
    let of = dataset(
        &json!([proposition("p")]),
        &json!([claim("a", "early", &json!({})), claim("b", "early", &json!({"stance": "denies"}))]),
    );
    let view = at(&of, "");
    let lines = lines(&view);
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0].at, lines[1].at);
}

#[test]
fn every_claim_is_in_the_table_and_either_shown_or_counted_as_outside() {
    for (of, count) in everything() {
        let all = of.dataset.claims.len();
        let view = timeline(of, &State { unit: count, ..State::default() }).unwrap();
        assert_eq!((view.table.len(), lines(&view).len()), (all, all));
        let view = timeline(of, &State { unit: count, ..State::from_address("years=2019.2020") }).unwrap();
        let (shown, outside) = (lines(&view).len(), all - lines(&view).len());
        assert!(outside > 0 && view.found.contains(&shown.to_string()) && view.found.contains(&outside.to_string()));
        assert_eq!(view.table.len(), all);
    }
}

#[test]
fn filters_and_search_hold() {
    let view = at(built_in(), "kind=forecast&q=alliance");
    assert!(!rows(&view).is_empty() && rows(&view).iter().all(|row| row.outcome.is_some()));
    assert!(at(built_in(), "q=zzzzz").table.is_empty());
    assert!(at(built_in(), "topic=patrols").groups.len() == 1);
}

#[test]
fn what_a_source_only_reports_is_hollow_and_says_so() {
    let view = at(story(), "");
    let line = lines(&view).into_iter().find(|line| line.id.as_str() == "gazette-shops").unwrap();
    assert!(!line.counts && line.words.starts_with("Gazette only reports that "), "{}", line.words);
    let by_voices = at(story(), "by=voices");
    assert!(lines(&by_voices).iter().all(|line| line.counts));
    assert!(view.signs.contains(&Sign::Reported) && !by_voices.signs.contains(&Sign::Reported));
}

#[test]
fn names_of_sources_keep_out_of_each_others_way() {
    let view = at(built_in(), "");
    let names: Vec<_> = view.axis.published.iter().map(|source| (source.name.as_str(), source.line)).collect();
    assert_eq!(names[..3], [("Kashin", Some(0)), ("Khramchikhin", Some(1)), ("ICDS", Some(2))]);
    let kashin = &view.axis.published[0];
    assert_eq!(kashin.words, "Kashin, published 30 July 2019 (inferred)");
    assert!(kashin.is_vague);
    let named: Vec<_> =
        at(built_in(), "years=2021.2022").axis.published.into_iter().map(|source| source.name).collect();
    assert_eq!(named, ["Ou"]);
}

proptest! {
    #[test]
    fn whatever_years_are_asked_for_everything_is_drawn_within_the_track(years in any::<Option<(i32, i32)>>()) {
        let state = State { years, ..State::default() };
        let view = timeline(story(), &state).unwrap();
        let within = |at: i64| (0..=1000).contains(&at);
        for line in lines(&view) {
            prop_assert!(line.at.is_none_or(within));
            for stretch in line.said.iter().chain(&line.about) {
                prop_assert!(within(stretch.from) && within(stretch.to) && stretch.from < stretch.to);
            }
            prop_assert!(line.tie.is_none_or(|tie| within(tie.from) && within(tie.to) && tie.from < tie.to));
        }
        for row in rows(&view) {
            prop_assert!(row.outcomes.iter().all(|line| within(line.span.0) && within(line.span.1)));
            prop_assert!(!row.claims.is_empty());
        }
        prop_assert_eq!(view.table.len(), story().dataset.claims.len());
    }
}
