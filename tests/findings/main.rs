//! `data/FINDINGS.md` held against the comparison: every figure, every link, and what is said of each thing that is linked.
//!
//! The page is read strictly. A sentence with a figure must be one that `figures.rs` makes from the comparison, word for word; a date
//! must be one that `dates.rs` finds in the dataset; and every link must be listed in `said.rs` with what the page says of it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may fail loudly; clippy.toml covers only test functions"
)]

mod checks;
mod dataset;
mod dates;
mod figures;
mod number;
mod page;
mod said;

use std::collections::BTreeSet;

use claim_comparator::compare::Verdict;
use claim_comparator::state::State;

use dataset::BuiltIn;
use page::Page;

#[test]
fn every_figure_is_the_comparisons() {
    let (mut text, of) = (Page::read().text, BuiltIn::load());
    for sentence in figures::sentences(&of) {
        assert_eq!(text.matches(&sentence).count(), 1, "the page should say once: {sentence}");
        text = text.replace(&sentence, " ");
    }
    for (phrase, record) in dates::PHRASES {
        assert!(text.contains(phrase), "no sentence says any more: {phrase}");
        assert!(dates::is_dated(&of, record, phrase), "{record} is not dated so: {phrase}");
        text = text.replace(phrase, " ");
    }
    for name in dates::NAMES {
        assert!(text.contains(name), "no sentence says any more: {name}");
        text = text.replace(name, " ");
    }
    let left = page::figures(&text);
    assert!(left.is_empty(), "figures that nothing checks: {left:#?}");
}

#[test]
fn figures_are_found_however_they_are_written() {
    let (yes, no) =
        (["1", "a 3rd", "Ten", "H-6K", "twice", "five-pylon", "− 0.3", "half", "١"], ["", "often", "someone", "no"]);
    yes.iter().for_each(|text| assert_eq!(page::figures(text).len(), 1, "{text}"));
    no.iter().for_each(|text| assert!(page::figures(text).is_empty(), "{text}"));
}

#[test]
fn every_link_opens_what_the_page_says_it_opens() {
    let of = BuiltIn::load();
    let linked: BTreeSet<String> = Page::read().addresses.into_iter().collect();
    let listed: BTreeSet<String> = said::SAID.iter().map(|(address, _)| (*address).to_owned()).collect();
    assert_eq!(linked, listed, "links of the page, and links of which something is checked");
    for (address, said) in said::SAID {
        let state = State::from_address(address);
        assert_eq!(state.to_address(), *address, "an address that the page would write itself");
        assert!(!said.is_empty(), "{address}");
        said.iter().for_each(|said| said.check(&of, &state, address));
    }
}

#[test]
fn no_conflict_change_or_echo_is_passed_over() {
    let of = BuiltIn::load();
    let linked = Page::read().addresses;
    for found in &of.by_voice.findings {
        let id = of.dataset[found.proposition].id.as_str();
        let tells =
            matches!(found.verdict, Verdict::Conflict | Verdict::Changed | Verdict::FiguresDiffer | Verdict::Echo);
        assert!(!tells || linked.contains(&format!("by=voices&open=proposition.{id}")), "{id}");
    }
}

#[test]
fn nobody_affirms_and_denies_the_same() {
    assert!(Page::read().text.contains("no voice affirms and denies the same proposition"));
    assert!(BuiltIn::load().contradictions().is_empty());
}
