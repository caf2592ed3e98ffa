//! Promises about hints: they depend on no order and no id, and the quick ways give what the plain ones would.

use std::collections::BTreeSet;

use proptest::prelude::{Strategy, any, prop, prop_assert_eq, proptest};
use proptest::sample::Index;

use crate::compare::Places;
use crate::compare::hints::{Likeness, longest_chains, namesakes, shared_orders, within_one_edit};
use crate::compare::story::{Story, story};
use crate::model::Dataset;

use super::changed::{mirrored, renamed, turned};

/// Some voices with names that are easily alike, and sources that make points paragraph by paragraph.
fn hinting() -> impl Strategy<Value = Story> {
    const NAMES: [&str; 6] =
        ["Ann_Bergström", "A._Bergström", "Bergstrom_Ann", "Anna_Bergström", "ann_bergstróm", "Bo_Ek"];
    let names = prop::collection::vec(proptest::sample::select(&NAMES[..]), 3);
    let sources = prop::collection::vec(prop::collection::vec((0..9_u8, 0..7_u8), 0..14), 3);
    (names, sources, 0..3_u8).prop_map(|(names, sources, linked)| {
        let mut text = String::new();
        for (at, name) in names.iter().enumerate().rev() {
            let link = if at == 0 && linked == 0 { "for=v1" } else { "" };
            let alias = names[(at + 1) % names.len()];
            text.push_str(&format!("voice v{at} name={name} alias=Dr_{alias},{alias}_Jr {link} \n"));
        }
        for (source, points) in sources.iter().enumerate() {
            for (proposition, paragraph) in points {
                let stance = if proposition % 3 == 0 && source == 0 { "denies" } else { "affirms" };
                let paragraph = if *paragraph == 6 { String::new() } else { format!("paragraph={paragraph}") };
                text.push_str(&format!("v{source} s{source} {stance} on=p{proposition} {paragraph} \n"));
            }
        }
        story(&text)
    })
}

/// Both kinds of hint, with records by id; pairs in either order.
type Hints =
    (BTreeSet<(BTreeSet<String>, Likeness, BTreeSet<String>)>, BTreeSet<(BTreeSet<String>, BTreeSet<String>, usize)>);

fn hints(dataset: &Dataset, name: fn(&str) -> String) -> Hints {
    let places = Places::of(dataset);
    let voices = namesakes(dataset, &places).into_iter().map(|found| {
        let opposed = found.opposed.iter().map(|on| name(dataset[*on].id.as_str()));
        let pair = [found.a, found.b].map(|voice| name(dataset[voice].id.as_str())).into();
        (pair, found.likeness, opposed.chain([found.names.0, found.names.1]).collect())
    });
    let sources = shared_orders(dataset, &places).into_iter().map(|found| {
        let points = found.points.iter().map(|point| name(dataset[point.proposition].id.as_str()));
        let pair = [found.a, found.b].map(|source| name(dataset[source].id.as_str())).into();
        (pair, points.collect(), found.length)
    });
    (voices.collect(), sources.collect())
}

fn letters(word: &str) -> Vec<char> {
    word.chars().collect()
}

/// The Damerau–Levenshtein distance by its recurrence, with adjacent letters swapped once.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for at in 0..=a.len() {
        for to in 0..=b.len() {
            rows[at][to] = if at == 0 || to == 0 {
                at + to
            } else {
                let other = rows[at - 1][to - 1] + usize::from(a[at - 1] != b[to - 1]);
                let best = other.min(rows[at - 1][to] + 1).min(rows[at][to - 1] + 1);
                let swapped = at > 1 && to > 1 && a[at - 1] == b[to - 2] && a[at - 2] == b[to - 1];
                if swapped { best.min(rows[at - 2][to - 2] + 1) } else { best }
            };
        }
    }
    rows[a.len()][b.len()]
}

proptest! {
    #[test]
    fn hints_depend_on_no_order_and_no_id(told in hinting(), by in any::<[Index; 6]>(), at in any::<Index>()) {
        let plain = hints(&told.dataset, str::to_owned);
        prop_assert_eq!(&plain, &hints(&turned(&told.dataset, &by), str::to_owned));
        prop_assert_eq!(&plain, &hints(&renamed(&told.dataset), mirrored));
        let mut twice = told.dataset.clone();
        if !twice.claims.is_empty() {
            twice.claims.push(at.get(&told.dataset.claims).clone());
        }
        prop_assert_eq!(&plain, &hints(&twice, str::to_owned));
    }

    #[test]
    fn one_edit_is_a_distance_of_one(a in "[abc]{0,6}", b in "[abc]{0,6}") {
        let (a, b) = (letters(&a), letters(&b));
        prop_assert_eq!(within_one_edit(&a, &b), distance(&a, &b) <= 1);
    }

    #[test]
    fn the_chains_are_the_longest_ones(numbers in prop::collection::vec(0..6_u32, 0..10)) {
        let chains: Vec<Vec<usize>> = (0..1_u32 << numbers.len())
            .map(|set| (0..numbers.len()).filter(|at| set >> at & 1 == 1).collect::<Vec<usize>>())
            .filter(|chain| chain.is_sorted_by_key(|at| numbers[*at]))
            .collect();
        let longest = chains.iter().map(Vec::len).max().unwrap();
        let members: BTreeSet<usize> = chains.into_iter().filter(|chain| chain.len() == longest).flatten().collect();
        prop_assert_eq!(longest_chains(&numbers), (longest, members.into_iter().collect()));
    }
}
