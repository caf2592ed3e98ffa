//! Linchpins are those that trying every set would find.

use proptest::prelude::{ProptestConfig, prop_assert_eq, prop_oneof, proptest};

use crate::compare::linchpins::{Answer, Grain, HELD, Item, LARGEST, Linchpin, Linchpins, Target};
use crate::compare::linchpins::{answer, every_linchpin, every_target, linchpins};
use crate::compare::{Comparison, compare};
use crate::model::order::distinct;
use crate::model::{ClaimIx, Dataset, ReadingIx};

use super::UNITS;
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
}
