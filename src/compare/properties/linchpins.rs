//! Linchpins are those that trying every set would find.

use std::collections::BTreeSet;

use proptest::prelude::{ProptestConfig, any, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::Index;

use crate::compare::linchpins::{Answer, Grain, HELD, Item, LARGEST, Linchpin, Linchpins, Target};
use crate::compare::linchpins::{answer, every_linchpin, every_target, linchpins};
use crate::compare::{Comparison, Member, Unit, compare};
use crate::model::order::distinct;
use crate::model::{ClaimIx, Dataset, ReadingIx};

use super::UNITS;
use super::changed::{mirrored, renamed, turned};
use super::told::{crowded, told};

fn between(dataset: &Dataset) -> (ReadingIx, ReadingIx) {
    let reading = |id: &str| ReadingIx(dataset.readings.iter().position(|r| r.id.as_str() == id).unwrap());
    (reading("ally"), reading("show"))
}

fn targets(dataset: &Dataset, comparison: &Comparison) -> Vec<Target> {
    every_target(comparison, Some(between(dataset))).collect()
}

/// All sets of one to three of these items, smaller ones first and otherwise in order.
fn small_sets(items: &[Item]) -> Vec<Vec<Item>> {
    let mut sets = vec![vec![]];
    let mut from = 0;
    for _ in 0..LARGEST {
        let smaller = sets[from..].to_vec();
        from = sets.len();
        for set in smaller {
            let later = items.iter().filter(|item| set.last().is_none_or(|last| last < *item));
            sets.extend(later.map(|item| [set.clone(), vec![*item]].concat()));
        }
    }
    sets.split_off(1)
}

/// What comparing a dataset without some items answers.
fn without(
    dataset: &Dataset,
    comparison: &Comparison,
    grain: Grain,
    removed: &[Item],
    targets: &[Target],
) -> Vec<Answer> {
    let stays = |at: usize| grain.item(&comparison.places, ClaimIx(at)).is_none_or(|item| !removed.contains(&item));
    let mut rest = dataset.clone();
    rest.claims =
        dataset.claims.iter().enumerate().filter(|(at, _)| stays(*at)).map(|(_, claim)| claim.clone()).collect();
    let rest_compared = compare(&rest, comparison.unit);
    targets.iter().map(|&target| answer(&rest, &rest_compared, target).unwrap()).collect()
}

/// What trying every set finds, for every target.
fn tried(dataset: &Dataset, comparison: &Comparison, grain: Grain) -> Vec<Option<Linchpins>> {
    let targets = targets(dataset, comparison);
    let items =
        distinct((0..dataset.claims.len()).filter_map(|at| grain.item(&comparison.places, ClaimIx(at))).collect());
    let sets = small_sets(&items);
    let answers: Vec<Vec<Answer>> = sets.iter().map(|set| without(dataset, comparison, grain, set, &targets)).collect();
    let found = |(at, &target): (usize, &Target)| {
        let now = answer(dataset, comparison, target).unwrap();
        let changing: Vec<Linchpin> = (sets.iter().zip(&answers))
            .filter(|(_, answers)| answers[at] != now)
            .map(|(set, answers)| Linchpin { removed: set.clone(), becomes: answers[at] })
            .collect();
        let size = changing.first()?.removed.len();
        let smallest: Vec<Linchpin> = changing.into_iter().filter(|linchpin| linchpin.removed.len() == size).collect();
        let total = smallest.len() as u64;
        Some(Linchpins { size, sets: smallest.into_iter().take(HELD).collect(), total })
    };
    targets.iter().enumerate().map(found).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn trying_every_set_finds_the_same(story in prop_oneof![told(), crowded()]) {
        for unit in UNITS {
            let comparison = story.by(unit);
            for grain in Grain::ALL {
                let targets = targets(&story.dataset, &comparison);
                for (target, tried) in targets.into_iter().zip(tried(&story.dataset, &comparison, grain)) {
                    let found = linchpins(&story.dataset, &comparison, target, grain);
                    prop_assert_eq!(found, tried, "{:?} by {:?}, taking {:?} away", target, unit, grain);
                }
            }
        }
    }
}

/// What linchpins say whatever the order and the names of records: the target, how many items, how many sets, and the sets if
/// all of them are held.
type Said = (String, usize, u64, BTreeSet<(BTreeSet<String>, String)>);

/// All linchpins of verdicts, outcomes and signs, with records by id.
fn said(dataset: &Dataset, unit: Unit, grain: Grain, name: fn(&str) -> String) -> BTreeSet<Said> {
    let comparison = compare(dataset, unit);
    let called = |item: &Item| match *item {
        Item::Claim(claim) => name(dataset[claim].id.as_str()),
        Item::Voice(voice) => name(dataset[voice].id.as_str()),
        Item::Source(source) => name(dataset[source].id.as_str()),
    };
    let reading = |id: &str| ReadingIx(dataset.readings.iter().position(|r| name(r.id.as_str()) == id).unwrap());
    let about = |target: Target| match target {
        Target::Verdict(p) => Some(format!("verdict {}", name(dataset[p].id.as_str()))),
        Target::Outcome(p) => Some(format!("outcome {}", name(dataset[p].id.as_str()))),
        Target::Sign { member: Member::Voice(voice), .. } => Some(called(&Item::Voice(voice))),
        Target::Sign { member: Member::Source(source), .. } => Some(called(&Item::Source(source))),
        Target::Order { .. } => None, // the other way round if the members are
    };
    let all = every_linchpin(dataset, &comparison, Some((reading("ally"), reading("show"))), grain);
    let set = |set: &Linchpin| (set.removed.iter().map(called).collect(), format!("{:?}", set.becomes));
    let entry = |(target, found): (Target, Linchpins)| {
        let held = if found.total > HELD as u64 { &[][..] } else { &found.sets[..] };
        Some((about(target)?, found.size, found.total, held.iter().map(set).collect()))
    };
    all.filter_map(entry).collect()
}

proptest! {
    #[test]
    fn asking_for_all_at_once_gives_the_same(story in crowded()) {
        for unit in UNITS {
            let comparison = story.by(unit);
            for grain in Grain::ALL {
                let one = |target| Some((target, linchpins(&story.dataset, &comparison, target, grain)?));
                let singly: Vec<_> = targets(&story.dataset, &comparison).into_iter().filter_map(one).collect();
                let at_once = every_linchpin(&story.dataset, &comparison, Some(between(&story.dataset)), grain);
                prop_assert_eq!(at_once.collect::<Vec<_>>(), singly);
            }
        }
    }

    #[test]
    fn order_and_names_never_matter(story in prop_oneof![told(), crowded()], by in any::<[Index; 6]>()) {
        for (unit, grain) in UNITS.into_iter().flat_map(|unit| Grain::ALL.map(|grain| (unit, grain))) {
            let plain = said(&story.dataset, unit, grain, str::to_owned);
            prop_assert_eq!(&plain, &said(&turned(&story.dataset, &by), unit, grain, str::to_owned));
            prop_assert_eq!(&plain, &said(&renamed(&story.dataset), unit, grain, mirrored));
        }
    }

    #[test]
    fn what_is_entered_twice_must_be_taken_away_twice(story in crowded()) {
        let mut twice = story.dataset.clone();
        twice.claims.extend(story.dataset.claims.iter().cloned());
        for unit in UNITS {
            let (comparison, doubled) = (story.by(unit), compare(&twice, unit));
            for (target, grain) in targets(&twice, &doubled).into_iter().flat_map(|t| Grain::ALL.map(|grain| (t, grain))) {
                let once = linchpins(&story.dataset, &comparison, target, grain);
                let found = linchpins(&twice, &doubled, target, grain);
                if grain == Grain::Claims {
                    let double = once.filter(|found| found.size == 1).map(|found| (2, found.total));
                    prop_assert_eq!(found.map(|found| (found.size, found.total)), double);
                } else {
                    prop_assert_eq!(found, once);
                }
            }
        }
    }
}
