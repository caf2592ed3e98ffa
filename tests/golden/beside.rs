//! What is laid open beside the matrix.

use std::rc::Rc;

use claim_comparator::present::{self, Detail, number_panel, profile};
use claim_comparator::state::{Count, Number, Open, Shortcuts};
use claim_comparator::ui::{self, App, AppProps, Panel, Reader, Shared};
use yew::html;

use crate::draw::{draw, golden, hold};
use crate::{idle, story};

fn detail(name: &str, count: Count, id: &str) {
    let view = Detail::of(&story(), count, &id.into()).unwrap();
    golden(name, ui::detail(&view, &idle()));
}

#[test]
fn a_conflict_sets_two_camps_against_each_other() {
    detail("detail_conflict", Count::Sources, "safe");
}

#[test]
fn a_forecast_tells_what_became_of_it() {
    detail("detail_forecast", Count::Sources, "double");
}

#[test]
fn figures_that_differ_stand_with_their_values() {
    detail("detail_figures", Count::Sources, "cost");
}

#[test]
fn an_echo_is_one_voice() {
    detail("detail_echo", Count::Voices, "wide");
}

#[test]
fn what_changed_is_no_conflict() {
    detail("detail_changed", Count::Voices, "quiet");
}

#[test]
fn what_is_only_reported_has_no_position() {
    detail("detail_reported", Count::Sources, "shops");
}

#[test]
fn guide() {
    golden("guide_off", ui::guide(&present::guide(&idle().words, Shortcuts::Off), &idle()));
    golden("guide", ui::guide(&present::guide(&idle().words, Shortcuts::On), &idle()));
}

#[test]
fn numbers_open_to_what_they_count() {
    for (name, number) in [
        ("number_panel", Number::Conflict),
        ("number_panel_sources", Number::Sources),
        ("number_panel_claims", Number::Claims),
        ("number_panel_overtaken", Number::Overtaken),
        ("number_panel_empty", Number::BorneOut),
    ] {
        let view = number_panel(&story(), Count::Sources, number);
        golden(name, ui::number_panel("name".into(), &view, &idle()));
    }
}

#[test]
fn profiles() {
    for (name, count, open) in [
        ("profile_source", Count::Sources, Open::Source("gazette".into())),
        ("profile_voice", Count::Voices, Open::Voice("okafor".into())),
        ("profile_without_lean", Count::Voices, Open::Voice("council".into())),
    ] {
        golden(name, ui::profile(&profile(&story(), count, &open).unwrap(), &idle()));
    }
}

#[test]
fn panel() {
    golden(
        "panel",
        html! { <Panel name="n" kicker="Guide" title="How to read this" reader={idle()}><p>{ "Body" }</p></Panel> },
    );
}

/// The panel of a whole comparator at an address.
fn opened(address: &'static str) -> String {
    let props = AppProps::whole(Shared(Rc::new(story())), address);
    let page = draw(html! { <App ..props /> });
    let start = page.find("<section aria-labelledby=\"cc-panel-title\"").unwrap();
    let (panel, _) = page[start..].split_once("</section>").unwrap();
    format!("{panel}</section>\n")
}

#[test]
fn a_link_to_what_is_not_there_says_so() {
    hold("missing_proposition", &opened("open=proposition.no-such"));
    hold("missing_voice", &opened("open=voice.<i>nobody</i>"));
}

#[test]
fn a_link_to_a_claim_marks_it_and_no_other() {
    let of = story();
    for claim in &of.dataset.claims {
        let props = AppProps::whole(Shared(Rc::new(story())), &format!("by=voices&open=claim.{}", claim.id));
        let page = draw(html! { <App ..props /> });
        assert_eq!(page.matches("cc-claim-marked").count(), 1, "{}", claim.id);
        let (_, after) = page.split_once("cc-claim-marked").unwrap();
        let (card, _) = after.split_once("</article>").unwrap();
        let fragment = &claim.evidence[0].exact;
        assert!(card.contains(fragment) || fragment.contains(['<', '&', '"', '\'']), "{}: {card}", claim.id);
    }
    assert_eq!(opened("open=proposition.safe").matches("cc-claim-marked").count(), 0);
}

#[test]
fn paper_shows_the_links_of_a_panel_and_of_its_claims() {
    let address = "by=voices&open=claim.report-safe";
    let props = AppProps::whole(Shared(Rc::new(story())), address);
    let page = draw(html! { <App base="https://example.org/page" ..props /> });
    let printed = |link: &str| page.matches(&format!("dir=\"ltr\">https://example.org/page#{link}</p>")).count();
    assert_eq!(printed("by=voices&amp;open=claim.report-safe"), 1, "the panel");
    assert_eq!(printed("open=claim.report-safe"), 1, "the claim");
    assert_eq!(printed("open=claim.gazette-safe"), 1, "another claim of the panel");
    assert!(!opened(address).contains("cc-printed-link"), "nobody knows which page it is");
}

#[test]
fn everything_that_an_address_opens_is_drawn() {
    for (address, heading) in [
        ("open=proposition.safe", "The lanes made cycling safer."),
        ("open=source.report", "Two years of lanes"),
        ("open=voice.lund", "Bo Lund"),
        ("open=number.qualified", "1: qualified"),
        ("by=voices&open=number.echo", "1: echo"),
        ("open=guide", "How to read this"),
        ("open=reason.proposition.contestedness.safe", "The lanes made cycling safer."),
    ] {
        let panel = opened(address);
        assert!(panel.contains(&format!(">{heading}</h2>")), "{address}: {panel}");
    }
}

#[test]
fn notes_of_the_dataset_say_their_language() {
    let view = profile(&story(), Count::Sources, &Open::Source("report".into())).unwrap();
    let reader = Reader { dataset: Some("en".into()), ..idle() };
    let drawn = draw(ui::profile(&view, &reader));
    assert!(drawn.lines().any(|line| line.contains("lang=\"en\"") && line.contains("The annex is not coded.")));
}
