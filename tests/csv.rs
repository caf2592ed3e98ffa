//! The table of claims, read back by a reader of RFC 4180 that knows nothing of how it was written.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may fail loudly; clippy.toml covers only test functions"
)]

use claim_comparator::export::dataset_csv;
use claim_comparator::load::load;
use claim_comparator::model::{Amount, Dataset, Extra, Value};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use proptest::{option, sample};

const BUILT_IN: &[u8] = include_bytes!("../data/china-russia-military-cooperation.claims.json");
const SIGNS: &[&str] = &["=", "+", "-", "@", "＝", "＋", "－", "＠"];

/// The rows of a table; every line ends with CR LF, and quotes are doubled within quotes.
fn read(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut letters = csv.chars().peekable();
    let mut is_quoted = false;
    while let Some(c) = letters.next() {
        match c {
            '"' if is_quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted => {
                assert_eq!(letters.next(), Some('\n'), "a line ends with CR LF");
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\n' if !is_quoted => panic!("a bare line feed outside quotes"),
            c => cell.push(c),
        }
    }
    assert!(!is_quoted && cell.is_empty() && row.is_empty(), "the last line ends, too");
    rows
}

/// Whether a spreadsheet could take a text for a formula, apostrophes before it aside.
fn is_formula(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    let begins = |sign: &&str| text.trim_start().starts_with(*sign);
    text.starts_with(['\t', '\r', '\n']) || SIGNS.iter().any(begins)
}

/// A text without its guard.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

/// What stands in a column of a row.
fn at<'r>(rows: &'r [Vec<String>], row: usize, column: &str) -> &'r str {
    let place = rows[0].iter().position(|name| name == column).unwrap();
    &rows[row][place]
}

/// The built-in dataset with one claim, which has these notes and this value.
fn noted(note: &str, condition: Option<String>, number: Option<f64>) -> Vec<Vec<String>> {
    let mut dataset = load(BUILT_IN).unwrap().dataset;
    dataset.claims.truncate(1);
    dataset.claims[0].note = Some(note.into());
    dataset.claims[0].condition = condition;
    dataset.claims[0].value = number.map(|number| Value {
        amount: Amount::Number { number },
        unit: None,
        approximate: false,
        period: None,
        condition: None,
        extra: Extra::default(),
    });
    read(&dataset_csv(&dataset))
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    #[test]
    fn every_text_and_number_comes_back(note in any::<String>(), condition in option::of(any::<String>()), number in proptest::num::f64::NORMAL) {
        let rows = noted(&note, condition.clone(), Some(number));
        prop_assert_eq!(rows.len(), 2);
        prop_assert_eq!(unguarded(at(&rows, 1, "note")), note);
        prop_assert_eq!(unguarded(at(&rows, 1, "condition")), condition.unwrap_or_default());
        prop_assert_eq!(at(&rows, 1, "number").parse::<f64>().unwrap(), number);
    }

    #[test]
    fn no_text_is_a_formula(before in "'{0,2}[ \u{a0}\t]{0,2}", sign in sample::select(SIGNS), rest in any::<String>()) {
        let text = format!("{before}{sign}{rest}");
        let rows = noted(&text, None, None);
        prop_assert!(at(&rows, 1, "note").starts_with('\''), "{:?}", rows[1]);
        prop_assert_eq!(unguarded(at(&rows, 1, "note")), text);
    }
}

#[test]
fn every_claim_of_the_built_in_dataset_has_a_row_of_all_columns() {
    let dataset = load(BUILT_IN).unwrap().dataset;
    let rows = read(&dataset_csv(&dataset));
    assert_eq!(rows.len(), dataset.claims.len() + 1);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    for (at_row, claim) in dataset.claims.iter().enumerate() {
        assert_eq!(at(&rows, at_row + 1, "claim"), claim.id.as_str());
        assert_eq!(at(&rows, at_row + 1, "stance"), serde_json::to_value(claim.stance).unwrap().as_str().unwrap());
        assert_eq!(at(&rows, at_row + 1, "relay"), serde_json::to_value(claim.relay).unwrap().as_str().unwrap());
        let certainty = serde_json::to_value(claim.certainty).unwrap();
        assert_eq!(at(&rows, at_row + 1, "certainty"), certainty.as_str().unwrap());
        let statement = dataset.propositions.iter().find(|of| of.id == claim.proposition).unwrap().statement.as_str();
        assert_eq!(unguarded(at(&rows, at_row + 1, "statement")), statement);
    }
}

#[test]
fn the_columns_hold_what_their_names_say() {
    let told = load(
        br#"{"format": "claim-comparator/1", "title": "T", "topics": [{"id": "t", "label": "Topic"}],
        "sources": [{"id": "s", "short": "S", "title": "T", "issued": "2020", "author_voices": ["ada"], "author": [{"family": "Ada", "given": "B."}, {"literal": "House"}]}],
        "voices": [{"id": "ada", "name": "Ada", "kind": "person"}, {"id": "bo", "name": "-Bo", "kind": "group"}],
        "propositions": [{"id": "p", "topic": "t", "statement": "It flies.", "kind": "fact", "measure": {"quantity": "range", "unit": "km"}}],
        "claims": [
          {"id": "1", "proposition": "p", "source": "s", "voice": "ada", "relay": "own", "stance": "qualifies", "certainty": "hedged",
            "condition": "two\nlines, and \u201cquotes\u201d \"here\"", "note": "=HYPERLINK(\"https://evil.example\")",
            "evidence": [{"exact": "one"}, {"exact": "other"}], "locator": {"paragraph": 18}},
          {"id": "2", "proposition": "p", "source": "s", "voice": "bo", "chain": ["ada"], "relay": "reported", "stance": "denies",
            "certainty": "asserted", "value": {"min": -2.5, "max": 4000, "unit": "km", "approximate": true}}]}"#,
    )
    .unwrap();
    assert_eq!(told.issues, []);
    let told = told.dataset;
    let rows = read(&dataset_csv(&told));
    assert!(["\t", "\rx", "'\n"].iter().all(|text| is_formula(text)));
    assert_eq!(at(&rows, 1, "note"), "'=HYPERLINK(\"https://evil.example\")");
    assert_eq!(at(&rows, 1, "condition"), "two\nlines, and “quotes” \"here\"");
    assert_eq!([at(&rows, 1, "source_author"), at(&rows, 1, "evidence")], ["Ada, B.; House", "one … other"]);
    assert_eq!([at(&rows, 1, "paragraph"), at(&rows, 1, "topic_label")], ["18", "Topic"]);
    assert_eq!([at(&rows, 2, "chain"), at(&rows, 2, "voice_name")], ["ada", "'-Bo"]);
    assert_eq!([at(&rows, 2, "min"), at(&rows, 2, "max"), at(&rows, 2, "number")], ["-2.5", "4000", ""]);
    assert_eq!([at(&rows, 2, "unit"), at(&rows, 2, "approximate")], ["km", "true"]);
    assert_eq!(at(&rows, 2, "stance"), "denies");
}

#[test]
fn a_dataset_without_claims_has_the_row_of_names_alone() {
    assert_eq!(read(&dataset_csv(&Dataset::default())).len(), 1);
}
