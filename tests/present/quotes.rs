//! Quotation marks belong to the button that they quote.

use claim_comparator::present::{Phrase, readings, with_quotes};
use claim_comparator::state::{Open, State};

use crate::{everything, plain};

fn words(text: &str) -> Phrase {
    Phrase { text: text.into(), opens: None, label: None, is_of_dataset: false }
}

fn opening(text: &str) -> Phrase {
    Phrase { opens: Some(Open::Guide), ..words(text) }
}

fn texts(phrases: &[Phrase]) -> Vec<&str> {
    phrases.iter().map(|phrase| phrase.text.as_str()).collect()
}

#[test]
fn marks_go_with_what_opens_between_them() {
    for [opens, closes] in [["“", "”"], ["„", "“"], ["«", "»"], ["「", "」"]] {
        let quoted = [words(&format!("on {opens}")), opening("A"), words(&format!("{closes} and "))];
        assert_eq!(texts(&with_quotes(&quoted)), ["on ", &format!("{opens}A{closes}"), " and "]);
    }
}

#[test]
fn marks_that_quote_something_else_stay() {
    for untouched in [
        vec![words("on “B” "), opening("A"), words(" or “C”")],
        vec![words("on “"), opening("A"), words(" and B”")],
        vec![words("on “"), words("A"), words("”")],
        vec![words("“"), opening("A")],
        vec![opening("A"), words("” “"), opening("B")],
        vec![],
    ] {
        assert_eq!(with_quotes(&untouched), untouched);
    }
}

#[test]
fn nothing_is_said_otherwise_and_no_button_stands_between_bare_marks() {
    let mut quoted = 0;
    for (of, count) in everything() {
        for turn in readings(of, &State { unit: count, ..State::default() }).turning.turns {
            let drawn = with_quotes(&turn.without);
            assert_eq!(plain(&drawn), plain(&turn.without));
            assert!(drawn.iter().filter(|phrase| phrase.opens.is_none()).all(|phrase| !phrase.text.ends_with('“')));
            quoted += drawn.iter().filter(|phrase| phrase.opens.is_some() && phrase.text.starts_with('“')).count();
        }
    }
    assert!(quoted > 10, "{quoted}");
}
