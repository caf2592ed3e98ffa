//! The small pieces, from literal values.

use std::rc::Rc;

use claim_comparator::present::{
    ClaimCard, Disputes, LeanPlot, LeanRow, Mark, Phrase, Takeable, choices, disputes, matrix,
};
use claim_comparator::state::{Action, Asked, Count, Number, Open, State, Taken, Theme};
use claim_comparator::ui::{self, App, AppProps, Reader, Shared};
use yew::{Html, html};

use crate::draw::{draw, golden};
use crate::{idle, story};

const MARKS: [Mark; 12] = [
    Mark::Affirms,
    Mark::Qualifies,
    Mark::Denies,
    Mark::Both,
    Mark::Agreement,
    Mark::Conflict,
    Mark::FiguresDiffer,
    Mark::Changed,
    Mark::Qualified,
    Mark::Echo,
    Mark::SingleVoice,
    Mark::Unaddressed,
];

#[test]
fn mark() {
    golden("mark", html! {<>{ for MARKS.map(ui::mark) }{ for MARKS.into_iter().take(4).map(ui::reported_mark) }</>});
}

#[test]
fn button() {
    let reader = idle();
    golden(
        "button",
        html! {<>
            { ui::button("Close", &reader, Action::Close) }
            { ui::link("Ada Okafor", &reader, Action::Open(Open::Voice("okafor".into()))) }
            { ui::number("12 claims", &reader, Action::Open(Open::Number(Number::Claims))) }
        </>},
    );
}

fn plain(text: &str) -> Phrase {
    Phrase { text: text.into(), opens: None, label: None, is_of_dataset: false }
}

fn card() -> ClaimCard {
    ClaimCard {
        id: "c".into(),
        mark: Mark::Qualifies,
        stance: "qualifies".into(),
        voice: "Ada Okafor".into(),
        opens: Open::Voice("okafor".into()),
        voice_note: Some("Councillor for transport.".into()),
        via: Some("through Bo Lund → Rivertown Council".into()),
        relay: "reported".into(),
        certainty: "hedged".into(),
        hedged: true,
        counts: false,
        language: None,
        fragments: vec!["in summer, yes".into(), "hardly in winter".into()],
        place: vec![plain("Gazette, ¶ 4")],
        source: Open::Source("gazette".into()),
        said: "March 2022 (inferred)".into(),
        facts: vec![("Condition".into(), vec![plain("only in summer")])],
        note: Some("Said of the market street.".into()),
        taken: Takeable {
            words: "Take out".into(),
            label: "Take out the claim of Ada Okafor".into(),
            taken: Taken::Claim("c".into()),
            is_out: false,
        },
        is_marked: false,
    }
}

#[test]
fn claim_card() {
    let plain = ClaimCard { via: None, hedged: false, counts: true, facts: Vec::new(), note: None, ..card() };
    golden(
        "claim_card",
        html! {<>{ ui::claim_card(&card(), true, &idle()) }{ ui::claim_card(&plain, false, &idle()) }</>},
    );
}

#[test]
fn lean_plot() {
    let row = |name: &str, permille, number: &str| LeanRow {
        name: name.into(),
        opens: Open::Source(name.into()),
        permille,
        number: number.into(),
        positions: 3,
        behind: "3 positions".into(),
    };
    let plot = LeanPlot {
        from: "For show".into(),
        to: "Success".into(),
        rows: vec![row("Gazette", -1000, "−1.00"), row("Almanac", 0, "0.00"), row("Report", 625, "+0.63")],
        left_out: vec![Phrase {
            text: "1 source".into(),
            opens: Some(Open::Reason(Asked::Undrawn(Count::Sources, "show".into(), "success".into()))),
            label: None,
            is_of_dataset: false,
        }],
    };
    golden("lean_plot", ui::lean_plot(&plot, &idle()));
    let nobody = LeanPlot { rows: Vec::new(), left_out: Vec::new(), ..plot };
    golden("lean_plot_nobody", ui::lean_plot(&nobody, &idle()));
}

#[test]
fn masthead() {
    let phrase = |text: &str, number: Option<Number>| Phrase {
        text: text.into(),
        opens: number.map(Open::Number),
        label: None,
        is_of_dataset: false,
    };
    let summary = [phrase("3 sources", Some(Number::Sources)), phrase(" carry ", None)];
    let draw = |note, theme| {
        let state = State { theme, ..State::default() };
        ui::masthead("Bicycle lanes", note, &summary, &state, &idle(), Html::default())
    };
    golden("masthead", html! {<>{ draw(Some("Coded whole."), Theme::Device) }{ draw(None, Theme::Dark) }</>});
}

#[test]
fn disputes_head_the_page_if_there_are_any() {
    golden("disputes", ui::disputes(&disputes(&story(), Count::Sources), &idle()));
    assert_eq!(draw(ui::disputes(&Disputes { sharpest: Vec::new(), all: 0 }, &idle())).trim(), "");
}

#[test]
fn toolbar() {
    let of = story();
    let first = State::default();
    golden("toolbar", ui::toolbar(&choices(&of, &first, &matrix(&of, &first)), &first, &idle()));
    let chosen =
        State::from_address("by=voices&sort=contestedness&q=lanes&verdict=echo&topic=use&kind=assessment&reading=show");
    let elsewhere = State::from_address("view=readings");
    let drawn = draw(ui::toolbar(&choices(&of, &elsewhere, &matrix(&of, &elsewhere)), &elsewhere, &idle()));
    assert!(drawn.contains("Search") && !drawn.contains("cc-arrangement"), "order and density belong to the matrix");
    golden("toolbar_chosen", ui::toolbar(&choices(&of, &chosen, &matrix(&of, &chosen)), &chosen, &idle()));
}

#[test]
fn notice() {
    let issues = ["/claims/3 12:5 no such voice".to_owned(), "/claims/4 13:5 no such source".to_owned()];
    golden("notice", ui::notice(&issues, &idle()));
    assert_eq!(draw(ui::notice(&[], &idle())).trim(), "");
}

#[test]
fn failure() {
    golden("failure", ui::failure("The file is not JSON: line 1, column 2.", &idle()));
}

#[test]
fn options_of_the_dataset_say_their_language_and_others_do_not() {
    let (of, first) = (story(), State::default());
    let reader = Reader { dataset: Some("en".into()), ..idle() };
    let drawn = draw(ui::toolbar(&choices(&of, &first, &matrix(&of, &first)), &first, &reader));
    let marked: Vec<_> =
        drawn.lines().filter(|line| line.contains("<option") && line.contains("lang=\"en\"")).collect();
    assert_eq!(marked.len(), of.dataset.topics.len() + of.dataset.readings.len(), "{marked:?}");
    assert!(drawn.contains("Forecasts") && !marked.iter().any(|line| line.contains("Forecasts")));
}

/// The levels of a page's headings, in their order.
fn outline(address: &'static str, heading: usize) -> Vec<usize> {
    let props = AppProps { heading, ..AppProps::whole(Shared(Rc::new(story())), address) };
    let page = draw(html! { <App ..props /> });
    let level = |tag: &str| match tag.split_once("role=\"heading\" aria-level=\"") {
        Some((_, level)) => level.chars().next().and_then(|level| level.to_digit(10)),
        None => tag.strip_prefix('h')?.chars().next()?.to_digit(10),
    };
    page.split('<').filter_map(level).map(|level| level as usize).collect()
}

#[test]
fn headings_stand_below_the_level_that_the_page_gives() {
    for address in [
        "",
        "view=side-by-side",
        "view=readings",
        "view=timeline",
        "view=sources",
        "open=proposition.double",
        "open=guide",
        "open=voice.lund",
    ] {
        let levels = outline(address, 1);
        assert!(levels[0] == 1 && !levels[1..].contains(&1), "{address}: one title, {levels:?}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{address}: no level is left out, {levels:?}");
        for below in [1, 3, 5] {
            let deeper: Vec<_> = levels.iter().map(|level| level + below).collect();
            assert_eq!(outline(address, 1 + below), deeper, "{address}");
        }
    }
}
