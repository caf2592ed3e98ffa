//! The readings: what is shown of them follows from the comparison, and nothing is shown that does not.

use claim_comparator::compare::linchpins::{Grain, Item, every_linchpin};
use claim_comparator::load::load;
use claim_comparator::model::ClaimIx;
use claim_comparator::present::{Answered, Compared, Phrase, Readings, answered, changes, readings};
use claim_comparator::state::{Asked, Count, Open, State, Taken};

use crate::{built_in, everything, plain, story};

fn at(address: &str) -> State {
    State::from_address(address)
}

fn counting(count: Count) -> State {
    State { unit: count, ..State::default() }
}

fn told(of: &Compared, address: &str) -> Readings {
    readings(of, &at(address))
}

fn text(phrases: &[Phrase]) -> String {
    phrases.iter().map(|phrase| phrase.text.as_str()).collect()
}

/// A dataset without readings, with one, or without bearings.
fn changed(change: impl FnOnce(&mut serde_json::Value)) -> Compared {
    let mut json: serde_json::Value = serde_json::from_slice(include_bytes!("../golden/story.claims.json")).unwrap();
    change(&mut json);
    Compared::new(load(json.to_string().as_bytes()).unwrap().dataset)
}

#[test]
fn every_number_opens_a_reason() {
    for (of, count) in everything() {
        let view = readings(of, &counting(count));
        let between = view.between.unwrap();
        let topics = between.topics.unwrap();
        let cells = topics.rows.into_iter().flat_map(|row| row.cells).flatten().map(|cell| cell.opens);
        let rows = between.plot.rows.into_iter().map(|row| row.opens);
        let sides = view.sides.into_iter().flat_map(|side| side.rows.into_iter().chain(side.more)).map(|row| row.opens);
        for opens in cells.chain(rows).chain(sides) {
            let Open::Reason(asked) = opens else { panic!("{opens:?}") };
            let reason = answered(of, count, &asked).unwrap();
            assert!(!reason.claims.is_empty() && reason.weights.is_some(), "{asked:?}");
        }
    }
}

#[test]
fn two_readings_are_chosen_and_swapped() {
    let numbers = |address: &str| {
        let plot = told(built_in(), address).between.unwrap().plot;
        plot.rows.iter().map(|row| row.permille).collect::<Vec<_>>()
    };
    let (one, other) = (numbers("between=alliance.challenge"), numbers("between=challenge.alliance"));
    assert_eq!(one, other.iter().rev().map(|permille| -permille).collect::<Vec<_>>());
    assert_ne!(one, numbers(""));
    assert_eq!(numbers("between=alliance.alliance"), numbers(""));
    assert_eq!(numbers("between=alliance.unknown"), numbers(""));
}

#[test]
fn everybody_is_drawn_or_left_out_by_name() {
    for (of, count) in everything() {
        let between = readings(of, &counting(count)).between.unwrap();
        let named = between.left_out.iter().flatten().filter(|phrase| phrase.opens.is_some()).count();
        assert_eq!(between.plot.rows.len() + named, of.by(count).members.len());
    }
}

#[test]
fn what_speaks_for_and_against_is_what_the_reason_adds_up() {
    let view = told(built_in(), "");
    for row in view.sides.iter().flat_map(|side| &side.rows) {
        let Open::Reason(asked) = &row.opens else { panic!("{row:?}") };
        let weights = answered(built_in(), Count::Sources, asked).unwrap().weights.unwrap();
        let against = weights.lines.iter().filter(|(_, _, weight)| weight[0].starts_with('−')).count();
        let nothing = weights.lines.iter().filter(|(_, _, weight)| weight[0] == "0").count();
        assert_eq!((row.opposing, row.supporting), (against, weights.lines.len() - against - nothing), "{}", row.label);
    }
}

#[test]
fn propositions_stand_by_topic_or_by_what_they_tell_apart() {
    let tells = |address: &str| {
        let groups = told(built_in(), address).bearings.unwrap().groups;
        groups.into_iter().map(|group| group.rows.iter().map(|row| row.tells).collect()).collect::<Vec<Vec<_>>>()
    };
    let (topics, whole) = (tells(""), tells("sort=diagnosticity"));
    assert_eq!((topics.len(), whole.len()), (10, 1));
    for group in topics.iter().chain(&whole) {
        assert!(group.is_sorted_by(|a, b| a >= b), "{group:?}");
    }
    assert_eq!(topics.concat().len(), whole.concat().len());
}

#[test]
fn filters_narrow_the_propositions_and_leave_the_leans() {
    let (all, some) = (told(built_in(), ""), told(built_in(), "q=patrol&topic=patrols"));
    let rows = |view: &Readings| view.bearings.as_ref().unwrap().groups.iter().map(|g| g.rows.len()).sum::<usize>();
    assert!(rows(&some) > 0 && rows(&some) < rows(&all));
    let (all, some) = (all.between.unwrap(), some.between.unwrap());
    assert_eq!(all.plot, some.plot);
    assert!(all.unfiltered.is_none() && some.unfiltered.is_some());
    assert!(told(built_in(), "q=zzzz").bearings.unwrap().groups.is_empty());
}

#[test]
fn single_claims_stand_before_pairs() {
    for (of, count) in everything() {
        let turning = readings(of, &counting(count)).turning;
        assert!(!turning.turns.is_empty());
        assert!(turning.turns.is_sorted_by_key(|turn| turn.taken.len()));
        assert!(turning.turns.iter().all(|turn| !turn.then.is_empty()));
    }
}

#[test]
fn trying_what_would_turn_it_changes_as_much_as_was_said() {
    for (of, count) in everything() {
        let state = counting(count);
        for turn in readings(of, &state).turning.turns.iter().take(12) {
            let left = of.without(&turn.taken);
            let changed = changes(of, &left, &state);
            let said = turn.then.iter().map(|line| text(line)).collect::<Vec<_>>();
            assert!(changed.total() > 0, "{said:?}");
            let leans = said.iter().filter(|line| line.contains("instead of towards")).count();
            assert!(changed.leans.len() >= leans, "{said:?}: {changed:?}");
        }
    }
}

#[test]
fn nothing_changes_if_everything_is_back() {
    for (of, count) in everything() {
        assert_eq!(changes(of, &of.without(&[]), &counting(count)).total(), 0);
    }
}

#[test]
fn taking_a_claim_out_changes_something_if_and_only_if_an_answer_hangs_on_it() {
    for (of, count) in everything() {
        let state = counting(count);
        let found = every_linchpin(&of.dataset, of.by(count), of.between(&state), Grain::Claims);
        let single: Vec<_> = found.map(|(_, found)| found).filter(|found| found.size == 1).collect();
        // Of an answer that hangs on very many claims, only the first are held; a change may then come from another.
        let is_held_whole = single.iter().all(|found| found.total == found.sets.len() as u64);
        let hanging: Vec<_> = single.iter().flat_map(|found| &found.sets).flat_map(|set| &set.removed).collect();
        for at in (0..of.dataset.claims.len()).map(ClaimIx).step_by(11) {
            let id = &of.dataset[at].id;
            let has_changed = changes(of, &of.without(&[Taken::Claim(id.clone())]), &state).total() > 0;
            let hangs = hanging.contains(&&Item::Claim(at));
            assert!(has_changed || !hangs, "{id}");
            assert!(!has_changed || hangs || !is_held_whole, "{id}");
        }
    }
}

#[test]
fn what_nobody_counts_changes_nothing() {
    let id = |text: &str| Taken::Voice(text.into());
    let of = story();
    assert_eq!(changes(of, &of.without(&[id("nobody")]), &State::default()).total(), 0);
}

#[test]
fn without_a_source_its_lean_is_gone_and_is_said_to_be() {
    let of = built_in();
    let left = of.without(&[Taken::Source("kashin-2019".into())]);
    let changed = changes(of, &left, &State::default());
    let leans: Vec<_> = changed.leans.iter().map(|line| text(line)).collect();
    assert_eq!(leans, ["Kashin leaned towards Alliance in substance and now has no lean."]);
    assert!(changed.orders.is_empty(), "who has no lean has no order: {changed:?}");
}

#[test]
fn less_than_two_readings_are_said_and_nothing_is_made_up() {
    let none = changed(|json| {
        json["readings"] = serde_json::json!([]);
        json["propositions"]
            .as_array_mut()
            .unwrap()
            .iter_mut()
            .for_each(|p| drop(p.as_object_mut().unwrap().remove("bearings")));
    });
    let view = told(&none, "");
    assert!(view.missing.unwrap().starts_with("This dataset lists no readings."));
    assert!(view.between.is_none() && view.sides.is_empty() && view.bearings.is_none());
    assert!(!view.turning.turns.is_empty(), "verdicts hang on claims all the same");

    let one = changed(|json| drop(json["readings"].as_array_mut().unwrap().pop()));
    let view = told(&one, "");
    assert!(view.missing.unwrap().contains("only one reading"));
    assert!(view.between.is_none());
    assert_eq!((view.sides.len(), view.bearings.unwrap().readings.len()), (1, 1));

    let silent = changed(|json| {
        json["propositions"]
            .as_array_mut()
            .unwrap()
            .iter_mut()
            .for_each(|p| drop(p.as_object_mut().unwrap().remove("bearings")));
    });
    let view = told(&silent, "");
    assert!(view.missing.unwrap().contains("nobody leans"));
    assert!(view.between.is_none() && view.sides.is_empty() && view.bearings.is_none());
}

#[test]
fn where_claims_are_many_one_asks() {
    let many = changed(|json| {
        let claims = json["claims"].as_array_mut().unwrap();
        let first = claims[0].clone();
        for at in 0..3001 {
            let mut claim = first.clone();
            claim["id"] = format!("more-{at}").into();
            claims.push(claim);
        }
    });
    let turning = told(&many, "by=voices").turning;
    assert!(turning.turns.is_empty() && !turning.asked.is_empty());
    for (words, opens) in turning.asked {
        let Open::Reason(asked) = opens else { panic!("{opens:?}") };
        assert!(answered(&many, Count::Voices, &asked).is_some(), "{words}");
    }
}

#[test]
fn no_reading_is_called_the_winner() {
    for (of, count) in everything() {
        let said = format!("{:?}", readings(of, &counting(count))).to_lowercase();
        for word in ["winner", "wins", "best reading", "proves"] {
            let in_data = format!("{:?}", of.dataset).to_lowercase().contains(word);
            assert!(in_data || !said.contains(word), "{word}");
        }
    }
}

#[test]
fn what_a_verdict_would_be_has_the_word_that_it_then_has() {
    for (of, count) in everything() {
        let state = counting(count);
        for turn in readings(of, &state).turning.turns.iter().take(60) {
            let said = turn.then.iter().map(|line| text(line));
            let Some(said) =
                said.map(|line| line.replace("The verdict on it would be ", "")).find(|line| line.starts_with('“'))
            else {
                continue;
            };
            let told: Vec<String> =
                changes(of, &of.without(&turn.taken), &state).verdicts.iter().map(|line| text(line)).collect();
            assert!(told.iter().any(|line| line.contains(said.trim_end_matches('.'))), "{said} {told:?}");
        }
    }
}

#[test]
fn where_nobody_says_anything_that_is_all_that_is_said() {
    let all: Vec<_> = built_in().dataset.sources.iter().map(|source| Taken::Source(source.id.clone())).collect();
    let view = told(&built_in().without(&all), "view=readings");
    assert!(view.missing.unwrap().starts_with("Nobody says anything here"));
    assert!(view.between.is_none() && view.sides.is_empty() && view.bearings.is_none());
    assert!(view.turning.turns.is_empty() && view.pulls.is_empty());
}

/// Every number of a tension, with the reason that it opens.
fn tallies() -> Vec<(String, Answered)> {
    let of_one = |(of, count): (&Compared, Count)| {
        let phrases = readings(of, &State { unit: count, ..State::default() }).pulls.into_iter().flatten();
        let opened = phrases.filter_map(|phrase| match phrase.opens {
            Some(Open::Reason(asked @ Asked::Tally(..))) => Some((phrase.text, answered(of, count, &asked).unwrap())),
            _ => None,
        });
        opened.collect::<Vec<_>>()
    };
    everything().flat_map(of_one).collect()
}

#[test]
fn the_reason_behind_a_tally_begins_with_what_weighs() {
    let mut ordered = 0;
    for (_, reason) in tallies() {
        let weights = &reason.weights.as_ref().unwrap().lines;
        let is_neutral = |line: &(Open, String, Vec<String>)| line.2.iter().all(|weight| weight == "0");
        let first_neutral = weights.iter().position(is_neutral).unwrap_or(weights.len());
        assert!(weights[first_neutral..].iter().all(is_neutral));
        let opened = reason.claims.iter().filter_map(|claims| claims.proposition.clone());
        let told: Vec<_> = opened.map(|(open, _)| open).collect();
        let weighed = weights.iter().map(|(open, ..)| open.clone()).filter(|open| told.contains(open));
        assert_eq!(told, weighed.collect::<Vec<_>>());
        ordered += usize::from(first_neutral > 0 && first_neutral < weights.len());
    }
    assert!(ordered > 3, "{ordered}");
}

#[test]
fn strong_numbers_stand_in_the_reason_that_they_open() {
    let tallies = tallies();
    for (text, reason) in &tallies {
        let told: Vec<String> = reason.sentences.iter().map(|sentence| plain(sentence)).collect();
        let digits = |text: &str| {
            let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty());
            runs.map(str::to_owned).collect::<Vec<_>>()
        };
        let strong = told.iter().find(|sentence| sentence.starts_with("With a weight of 1")).unwrap();
        assert_eq!(digits(strong)[1..], digits(text), "{text}: {strong}");
    }
    assert!(tallies.len() > 10, "{}", tallies.len());
}
