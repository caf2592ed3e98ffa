//! The numbers of the summary and what lies behind them.

use std::collections::BTreeSet;
use std::rc::Rc;

use claim_comparator::compare::Verdict;
use claim_comparator::present::{
    Catalogue, Compared, Phrase, Plain, Shown, choices, disputes, matrix, number_panel, profile, summary,
};
use claim_comparator::state::{Number, Open, State, View};

use crate::{UNITS, built_in, everything, story};

const LANGUAGES: [(&str, &str); 3] = [
    ("de", include_str!("../../src/present/catalogue/de.messages")),
    ("ru", include_str!("../../src/present/catalogue/ru.messages")),
    ("zh-Hant", include_str!("../../src/present/catalogue/zh-Hant.messages")),
];

#[test]
fn every_number_of_the_sentence_opens_to_as_many_items() {
    for (of, count) in everything() {
        let phrases = summary(of, count);
        let number = |phrase: &Phrase| match phrase.opens {
            Some(Open::Number(number)) => Some((number, phrase.text.clone())),
            _ => None,
        };
        let numbers: Vec<_> = phrases.iter().filter_map(number).collect();
        assert!(numbers.len() >= 6);
        for (number, text) in numbers {
            let panel = number_panel(of, count, number);
            let stated: usize = text.split(' ').next().unwrap().parse().unwrap();
            assert_eq!(panel.items.len(), stated, "{number:?}");
            assert!(panel.title.starts_with(&format!("{stated}: ")), "{}", panel.title);
            assert!(!panel.rule.is_empty());
        }
    }
}

#[test]
fn the_sentence_reads_as_a_sentence() {
    let text: String = summary(story(), UNITS[0]).into_iter().map(|phrase| phrase.text).collect();
    assert_eq!(
        text,
        "3 sources carry 6 voices with 17 claims on 10 propositions. The sources agree on 1 and conflict on 1. The others: 1 accepted only in \
         part, 1 with figures that differ, 1 split by time or scope, 1 on one voice repeated, 3 on one source alone and 1 only \
         reported. 1 forecast is overtaken by later facts."
    );
}

/// The number that a sentence states, none if it states none.
#[test]
fn views_other_than_the_first_begin_with_themselves_and_say_only_what_is_compared() {
    let first = State::default();
    let said = |state: &State| -> String { story().summary(state).into_iter().map(|phrase| phrase.text).collect() };
    let whole = said(&first);
    for view in [View::SideBySide, View::Readings, View::Timeline, View::Sources] {
        let said = said(&State { view, ..first.clone() });
        assert!(whole.starts_with(&said) && said.ends_with("propositions."), "{said}");
        assert!(said.len() < whole.len());
    }
}

fn stated(phrases: &[Phrase], number: Number) -> usize {
    let found = phrases.iter().find(|phrase| phrase.opens == Some(Open::Number(number)));
    found.map_or(0, |phrase| phrase.text.split(' ').next().unwrap().parse().unwrap())
}

#[test]
fn the_parts_of_the_sentence_add_up_to_its_propositions() {
    let stories = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stories")).unwrap();
    let files =
        stories.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "json"));
    let stories: Vec<_> = files.map(|path| crate::compared(&std::fs::read(path).unwrap())).collect();
    assert!(stories.len() > 5);
    for of in stories.into_iter().chain([story(), built_in()]) {
        for count in UNITS {
            let said = summary(of, count);
            let parts = [
                Number::Agreement,
                Number::Conflict,
                Number::Qualified,
                Number::FiguresDiffer,
                Number::Changed,
                Number::Echo,
                Number::Single,
                Number::OnlyReported,
            ];
            let sum: usize = parts.into_iter().map(|part| stated(&said, part)).sum();
            assert_eq!(sum, stated(&said, Number::Propositions), "{}, {count:?}", of.dataset.title);
        }
    }
    assert!(stated(&summary(built_in(), UNITS[0]), Number::OnlyReported) > 0);
}

#[test]
fn the_built_in_dataset_has_five_sources() {
    assert!(summary(built_in(), UNITS[0])[0].text.starts_with("5 sources"));
    assert_eq!(number_panel(built_in(), UNITS[0], Number::Sources).items.len(), 5);
}

#[test]
fn verdicts_of_the_chips_add_up_to_all_propositions() {
    for (of, count) in everything() {
        let state = State { unit: count, ..State::default() };
        let shown = matrix(of, &state);
        let choices = choices(of, &state, &shown);
        assert_eq!(choices.verdicts.iter().map(|choice| choice.count).sum::<usize>(), shown.total);
        assert_eq!(shown.shown, shown.total);
        assert_eq!(choices.found, format!("All {} propositions", shown.total));
    }
}

#[test]
fn items_open_what_they_name() {
    for (of, count) in everything() {
        for item in number_panel(of, count, Number::Conflict).items.iter() {
            let Open::Proposition(id) = &item.opens else { panic!("{:?}", item.opens) };
            let finding = of.finding(count, id).unwrap();
            assert_eq!(finding.verdict, Verdict::Conflict);
            assert_eq!(item.title, of.dataset[finding.proposition].statement);
        }
    }
}

#[test]
fn disputes_are_the_conflicts_that_divide_most() {
    for (of, count) in everything() {
        let disputes = disputes(of, count);
        let percent = |id| of.finding(count, id).unwrap().contestedness.as_ref().map(|c| c.percent());
        let heads: Vec<_> = disputes.sharpest.iter().map(|dispute| percent(&dispute.id)).collect();
        assert!(heads.is_sorted_by(|a, b| a >= b), "{heads:?}");
        let conflicts = number_panel(of, count, Number::Conflict).items.len();
        assert_eq!((disputes.sharpest.len(), disputes.all), (conflicts.min(4), conflicts));
    }
}

#[test]
fn every_number_of_the_summary_opens() {
    for (of, count) in everything() {
        for phrase in summary(of, count) {
            let has_number = phrase.text.contains(|letter: char| letter.is_ascii_digit());
            assert!(!has_number || phrase.opens.is_some(), "{}", phrase.text);
        }
    }
}

#[test]
fn the_forecasts_are_those_with_an_outcome() {
    for (of, count) in everything() {
        let listed = |number| number_panel(of, count, number).items.len();
        let states = [Number::Overtaken, Number::BorneOut, Number::Partly, Number::Undecided].map(listed);
        assert_eq!(listed(Number::Forecasts), states.iter().sum::<usize>());
    }
}

#[test]
fn a_number_alone_is_called_what_it_counts() {
    for (of, count) in everything() {
        for phrase in summary(of, count) {
            let Some(Open::Number(number)) = phrase.opens else { continue };
            let title = number_panel(of, count, number).title;
            let is_bare = phrase.text.chars().all(|letter| letter.is_ascii_digit());
            assert_eq!(phrase.label, is_bare.then_some(title), "{number:?}");
        }
    }
}

#[test]
fn the_names_of_numbers_begin_with_the_numbers_in_every_language() {
    for (language, messages) in LANGUAGES {
        let words = Catalogue::new(language, messages, Rc::new(Plain::of(language))).unwrap();
        let of = Compared::new(story().dataset.clone()).in_words(Rc::new(words));
        let bare = |phrase: &Phrase| phrase.text.chars().all(|letter| letter.is_ascii_digit());
        let numbers: Vec<_> = summary(&of, UNITS[0]).into_iter().filter(|phrase| bare(phrase)).collect();
        assert!(numbers.len() > 3 && numbers.iter().all(|number| number.label.is_some()), "{language}: {numbers:?}");
    }
}

#[test]
fn every_button_of_a_profile_that_takes_out_has_a_name_of_its_own() {
    for voice in &built_in().dataset.voices {
        let Some(profile) = profile(built_in(), UNITS[1], &Open::Voice(voice.id.clone())) else { continue };
        let claims = profile.claims.into_iter().map(|(.., card)| card.taken.label);
        let labels: Vec<_> = claims.chain([profile.taken.label]).collect();
        let distinct: BTreeSet<_> = labels.iter().collect();
        assert_eq!(distinct.len(), labels.len(), "{labels:?}");
        assert!(labels.iter().all(|label| label.starts_with(&profile.taken.words)));
    }
}
