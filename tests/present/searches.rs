//! Search and filters.

use std::collections::BTreeSet;

use claim_comparator::present::{Compared, matrix};
use claim_comparator::state::State;
use proptest::{prop_assert, proptest, sample};

use crate::{built_in, story};

fn found(of: &Compared, address: &str) -> BTreeSet<String> {
    let rows = matrix(of, &State::from_address(address));
    let ids: BTreeSet<_> = rows.groups.iter().flat_map(|group| &group.rows).map(|row| row.id.to_string()).collect();
    assert_eq!(ids.len(), rows.shown, "every row once");
    ids
}

fn searched(query: &str) -> BTreeSet<String> {
    let mut state = State::default();
    state.filter.query = query.into();
    found(story(), &state.to_address())
}

#[test]
fn every_word_of_a_query_begins_some_word() {
    for (query, ids) in [
        ("", 10),
        ("   ", 10),
        ("cycling", 3), // a word of three statements
        ("CYCLING", 3), // whatever the case
        ("cyc ha", 2),  // beginnings, in any order
        ("ha cyc", 2),
        ("ycling", 0),        // not within words
        ("cycling zebra", 0), // every word
        ("ridge", 1),         // a voice
        ("almanac", 1),       // a source
        ("councillor", 7),    // an alias
        ("customers", 1),     // words of the evidence
        ("money", 3),         // a topic
        ("cycling, by -- HALF!", 1),
        ("<script>", 1),
        (".*", 10), // no pattern, and no word either
    ] {
        assert_eq!(searched(query).len(), ids, "{query}: {:?}", searched(query));
    }
}

#[test]
fn letters_with_marks_are_letters_of_their_own() {
    assert_eq!(searched("cýcling").len(), 0);
}

#[test]
fn filters_combine() {
    let both = found(built_in(), "verdict=agreement&kind=fact&reading=alliance");
    let each = ["verdict=agreement", "kind=fact", "reading=alliance"].map(|address| found(built_in(), address));
    let meant: BTreeSet<_> =
        each[0].iter().filter(|id| each[1].contains(*id) && each[2].contains(*id)).cloned().collect();
    assert_eq!(both, meant);
    assert!(!both.is_empty());
}

#[test]
fn two_verdicts_show_either() {
    let either = found(built_in(), "verdict=conflict.changed");
    let each = ["verdict=conflict", "verdict=changed"].map(|address| found(built_in(), address));
    assert_eq!(either, &each[0] | &each[1]);
}

#[test]
fn a_reading_shows_what_bears_on_it_either_way() {
    assert_eq!(found(story(), "reading=show"), ["halved", "more", "quiet", "safe"].map(str::to_owned).into());
}

#[test]
fn what_nobody_has_finds_nothing() {
    for address in ["topic=none", "reading=none", "q=zzzzz", "verdict=conflict&topic=money"] {
        assert!(found(story(), address).is_empty(), "{address}");
    }
}

proptest! {
    #[test]
    fn more_letters_never_find_more(word in sample::select(vec!["patrol", "alliance", "russia", "exercise", "kashin"]), end in 1..9_usize) {
        let short: String = word.chars().take(end).collect();
        let all = found(built_in(), &format!("q={short}"));
        assert!(found(built_in(), &format!("q={word}")).is_subset(&all));
        assert_eq!(found(built_in(), &format!("q={}", short.to_uppercase())), all);
    }

    #[test]
    fn any_query_is_answered(query in ".*") {
        let mut state = State::default();
        state.filter.query = query;
        let rows = matrix(story(), &state);
        prop_assert!(rows.shown <= rows.total);
    }
}
