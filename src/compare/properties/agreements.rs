//! Promises of agreement that hold for any dataset.

use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::{self, Index};

use super::UNITS;
use super::changed::{renamed, turned};
use super::told::told;
use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::kappa::Weights;
use crate::compare::agreement::{Part, Table, seriation};
use crate::compare::story::{Story, story};
use crate::compare::{Fraction, Member, PairClass, PairCounts, Unit, agreement, agreements, compare};
use crate::model::{ClaimIx, Dataset};

/// Everything that counts say, whichever member comes first.
fn said(counts: &PairCounts) -> impl PartialEq + std::fmt::Debug + use<> {
    let shares = [counts.percent_agreement(), counts.weighted_agreement()];
    let kappas = [counts.kappa(Weights::Nominal), counts.kappa(Weights::Linear)];
    (counts.common(), PairClass::ALL.map(|class| counts.of(class)), shares, kappas)
}

/// A story in which up to five voices, in one source each, take sides on twelve propositions, or stay silent.
fn crowded() -> impl Strategy<Value = Story> {
    let stance = sample::select(&["affirms", "affirms", "qualifies", "denies", "both", "silent"][..]);
    vec(vec(stance, 12), 1..6).prop_map(|table| {
        let mut text: String = (0..12).map(|at| format!("proposition p{at} \n")).collect();
        for (voice, row) in table.iter().enumerate() {
            for (at, stance) in row.iter().enumerate() {
                let stances = match *stance {
                    "both" => &["affirms", "denies"][..],
                    "silent" => &[],
                    _ => std::slice::from_ref(stance),
                };
                text.extend(stances.iter().map(|stance| format!("v{voice} s{voice} {stance} on=p{at} \n")));
            }
        }
        story(&text)
    })
}

/// What is said of all members together.
fn in_all(dataset: &Dataset, unit: Unit) -> impl PartialEq + std::fmt::Debug + use<> {
    let comparison = compare(dataset, unit);
    let table = Table::of(dataset, &comparison);
    let shortest = seriation(&agreements(dataset, &comparison)).map(|seriation| seriation.length);
    (table.agreement(Part::Whole), shortest)
}

fn is_share(share: Option<Fraction>) -> bool {
    share.is_none_or(|share| (0..=share.denominator).contains(&share.numerator))
}

proptest! {
    #[test]
    fn all_pairs_at_once_are_the_pairs_one_by_one(told in told()) {
        for unit in UNITS {
            let comparison = told.by(unit);
            let all = agreements(&told.dataset, &comparison);
            prop_assert_eq!(all.members(), comparison.members.as_slice());
            let mut meeting: Vec<(Member, Member, PairCounts)> = Vec::new();
            for &a in &comparison.members {
                for &b in comparison.members.iter().filter(|b| **b != a) {
                    let pair = agreement(&told.dataset, &comparison, a, b);
                    prop_assert_eq!(all.between(a, b).is_some(), !pair.common.is_empty());
                    prop_assert_eq!(said(&all.between(a, b).copied().unwrap_or_default()), said(&pair.counts));
                    prop_assert_eq!((all.only(a, b), all.only(b, a)), (pair.only_a.len(), pair.only_b.len()));
                    if a < b && !pair.common.is_empty() {
                        meeting.push((a, b, pair.counts));
                    }
                }
                prop_assert_eq!(all.between(a, a), None);
            }
            let pairs: Vec<_> = all.pairs().map(|(a, b, counts)| (a, b, *counts)).collect();
            prop_assert_eq!(pairs, meeting);
        }
    }

    #[test]
    fn counts_are_of_the_propositions_listed(told in told()) {
        for unit in UNITS {
            let comparison = told.by(unit);
            for &a in &comparison.members {
                for &b in &comparison.members {
                    let pair = agreement(&told.dataset, &comparison, a, b);
                    prop_assert_eq!(pair.counts.common(), pair.common.len());
                    prop_assert!(PairClass::ALL.iter().all(|class| pair.counts.of(*class) == pair.of(*class).len()));
                    let (percent, weighted) = (pair.counts.percent_agreement(), pair.counts.weighted_agreement());
                    prop_assert!(is_share(percent) && is_share(weighted));
                    // Whoever agrees fully on a proposition does so by rank as well.
                    let parts = percent.zip(weighted).map(|(p, w)| (p.numerator * 2, w.numerator));
                    prop_assert!(parts.is_none_or(|(by_side, by_rank)| by_side <= by_rank));
                }
            }
        }
    }

    #[test]
    fn the_table_counts_positions(told in told()) {
        for unit in UNITS {
            let comparison = told.by(unit);
            let whole = Table::of(&told.dataset, &comparison).agreement(Part::Whole);
            let shared = || comparison.findings.iter().map(|finding| finding.positions.len()).filter(|n| *n > 1);
            prop_assert_eq!((whole.common, whole.positions), (shared().count(), shared().sum::<usize>() as u64));
        }
    }

    #[test]
    fn leaving_a_member_out_is_a_table_without_it(told in prop_oneof![told(), crowded()]) {
        for unit in UNITS {
            let comparison = told.by(unit);
            let table = Table::of(&told.dataset, &comparison);
            for (member, without) in table.leave_one_out() {
                let mut others = told.dataset.clone();
                let mut said = told.dataset.claims.iter().enumerate();
                others.claims.retain(|_| {
                    let claim = said.next().map(|(at, _)| ClaimIx(at)).unwrap();
                    unit.member(&comparison.places, claim) != Some(member)
                });
                let alone = Table::of(&others, &compare(&others, unit));
                prop_assert_eq!(alone.agreement(Part::Whole), without);
                prop_assert_eq!(table.agreement(Part::Without(member)), without);
            }
        }
    }

    #[test]
    fn neither_order_nor_names_nor_repetition_change_the_table(told in prop_oneof![told(), crowded()], by in any::<[Index; 6]>()) {
        let mut twice = told.dataset.clone();
        for claim in &told.dataset.claims {
            let mut again = claim.clone();
            again.id = format!("again-{}", claim.id.as_str()).as_str().into();
            twice.claims.push(again);
        }
        for unit in UNITS {
            let plain = in_all(&told.dataset, unit);
            for other in [turned(&told.dataset, &by), renamed(&told.dataset), twice.clone()] {
                prop_assert_eq!(&in_all(&other, unit), &plain);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))] // each draws thousands of times

    #[test]
    fn neither_order_nor_names_change_an_interval(told in crowded(), by in any::<[Index; 6]>()) {
        let interval = |dataset: &Dataset, scale| {
            Table::of(dataset, &compare(dataset, Unit::Voice)).interval(Part::Whole, scale)
        };
        for scale in Scale::ALL {
            let plain = interval(&told.dataset, scale);
            prop_assert_eq!(interval(&turned(&told.dataset, &by), scale), plain);
            prop_assert_eq!(interval(&renamed(&told.dataset), scale), plain);
        }
    }
}
