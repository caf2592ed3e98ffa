//! The table read back by a reader of RFC 4180 that knows nothing of how it was written.

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use proptest::{collection, sample};

use super::cell::{Cell, is_formula};
use super::{dataset_csv, write};
use crate::load::load;

const BUILT_IN: &[u8] = include_bytes!("../../../data/china-russia-military-cooperation.claims.json");

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

/// A text without its guard.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

/// What stands in a column of a row.
fn at<'r>(rows: &'r [Vec<String>], row: usize, column: &str) -> &'r str {
    let place = rows[0].iter().position(|name| name == column).unwrap();
    &rows[row][place]
}

proptest! {
    #[test]
    fn every_text_comes_back(texts in collection::vec(any::<String>(), 1..6)) {
        let mut csv = String::new();
        write(texts.iter().map(|text| Cell::Text(text)), &mut csv);
        let rows = read(&csv);
        prop_assert_eq!(rows.len(), 1);
        prop_assert_eq!(rows[0].iter().map(|cell| unguarded(cell)).collect::<Vec<_>>(), texts);
    }

    #[test]
    fn no_text_is_a_formula(before in "'{0,2}[ \u{a0}\t]{0,2}", sign in sample::select(SIGNS), rest in any::<String>()) {
        let text = format!("{before}{sign}{rest}");
        let mut csv = String::new();
        write([Cell::Text(&text)], &mut csv);
        let rows = read(&csv);
        prop_assert!(rows[0][0].starts_with('\''), "{csv:?}");
        prop_assert_eq!(unguarded(&rows[0][0]), text);
    }

    #[test]
    fn every_number_comes_back_unguarded(number in proptest::num::f64::NORMAL) {
        let mut csv = String::new();
        write([Cell::Number(number)], &mut csv);
        prop_assert_eq!(read(&csv)[0][0].parse::<f64>().unwrap(), number);
    }
}

#[test]
fn every_claim_of_the_built_in_dataset_has_a_row_of_all_columns() {
    let dataset = load(BUILT_IN).unwrap().dataset;
    let rows = read(&dataset_csv(&dataset));
    assert_eq!(rows.len(), dataset.claims.len() + 1);
    assert!(rows.iter().all(|row| row.len() == super::COLUMNS.len()));
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
    assert_eq!(read(&dataset_csv(&crate::model::Dataset::default())).len(), 1);
}
