//! The timeline: what became of forecasts.

use claim_comparator::present::{Compared, OutcomeEffect, timeline};
use claim_comparator::state::{Asked, Count, Open, State};
use serde_json::json;

use crate::timelines::{at, claim, dataset, proposition, rows};
use crate::{everything, plain};

/// A forecast by Ann of 2020 and one of 2021, a fact of 2024 by Bob.
fn forecast(effect: &str) -> Compared {
    let p = json!({"id": "p", "topic": "t", "statement": "It will rain.", "kind": "forecast",
        "resolved_by": [{"proposition": "q", "effect": effect}]});
    dataset(
        &json!([p, proposition("q")]),
        &json!([
            claim("a", "early", &json!({})),
            claim("b", "early", &json!({"asserted": "2021-06-01", "stance": "denies"})),
            claim("c", "late", &json!({"proposition": "q", "asserted": "2024-01-05"})),
        ]),
    )
}

#[test]
fn lines_run_from_a_forecast_to_what_became_of_it() {
    let of = forecast("bears_out");
    let view = at(&of, "");
    let row = rows(&view)[0];
    assert_eq!(row.outcome.as_ref().unwrap().words, "Forecast: borne out");
    let [outcome] = &row.outcomes[..] else { panic!("one outcome") };
    let fact = plain(&outcome.fact);
    assert_eq!((outcome.effect, fact.as_str()), (OutcomeEffect::BorneOut, "Borne out: Statement q."));
    assert_eq!(outcome.words, "Borne out: Statement q. Said: 5 January 2024.");
    let (first, second) = (row.claims[0].at.unwrap(), row.claims[1].at.unwrap());
    assert_eq!(outcome.span.0, first);
    assert_eq!(outcome.facts, [outcome.span.1]);
    let stems = |stems: &[claim_comparator::present::Stem]| -> Vec<_> {
        stems.iter().map(|stem| (stem.at, stem.is_above, stem.is_below)).collect()
    };
    assert_eq!(stems(&row.claims[0].stems), [(first, false, true)]);
    assert_eq!(stems(&row.claims[1].stems), [(first, true, true), (second, false, true)]);
    assert_eq!(stems(&outcome.stems), [(first, true, false), (second, true, false)]);
}

#[test]
fn the_outcome_of_a_claim_is_seen_from_its_stance_and_has_its_reason() {
    let of = forecast("overtakes");
    let view = at(&of, "");
    let row = rows(&view)[0];
    assert_eq!(row.outcomes[0].effect, OutcomeEffect::Overtaken);
    assert!(row.claims[0].words.ends_with("What became of it: overtaken."), "{}", row.claims[0].words);
    assert!(row.claims[1].words.ends_with("What became of it: borne out."), "{}", row.claims[1].words);
    let (word, opens) = view.table[1].outcome.clone().unwrap();
    assert_eq!((word.as_str(), &opens), ("borne out", &Open::Reason(Asked::Ledger("b".into()))));
    let Open::Reason(asked) = opens else { panic!("a reason") };
    let answered = claim_comparator::present::answered(&of, Count::Sources, &asked).unwrap();
    assert_eq!(answered.title, "It will rain.");
    assert_eq!(answered.claims.len(), 2);
}

#[test]
fn a_later_fact_beyond_the_years_shown_is_pointed_to() {
    let view = at(&forecast("in_part"), "years=2020.2022");
    let outcome = &rows(&view)[0].outcomes[0];
    assert_eq!((outcome.effect, outcome.span.1, outcome.facts.len()), (OutcomeEffect::InPart, 1000, 0));
}

#[test]
fn every_forecast_says_what_became_of_it() {
    for (of, count) in everything() {
        let state = State { unit: count, ..State::from_address("kind=forecast") };
        let view = timeline(of, &state).unwrap();
        for row in rows(&view) {
            let outcome = row.outcome.as_ref().unwrap();
            assert_eq!(outcome.is_open, outcome.words == "Forecast: open");
            assert_eq!(outcome.is_open, row.outcomes.is_empty(), "{}", row.statement);
        }
    }
}
