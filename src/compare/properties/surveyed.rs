//! Surveys give the very answers of findings.

use proptest::prelude::{prop_assert_eq, proptest};

use super::UNITS;
use super::told::told;
use crate::compare::agreement::kappa::Weights;
use crate::compare::agreement::{PairClass, Part, Table};
use crate::compare::{Coefficient, Survey, agreement, compare, table};

proptest! {
    #[test]
    fn a_survey_finds_what_findings_say(told in told()) {
        for unit in UNITS {
            let comparison = compare(&told.dataset, unit);
            let survey = Survey::of(&table(told.dataset.clone()), unit);
            let verdicts: Vec<_> = comparison.findings.iter().map(|finding| finding.verdict).collect();
            let contestedness: Vec<_> = comparison.findings.iter().map(|finding| finding.contestedness).collect();
            prop_assert_eq!(&survey.verdicts, &verdicts);
            prop_assert_eq!(&survey.contestedness, &contestedness);
            prop_assert_eq!(survey.agreement(), Table::of(&told.dataset, &comparison).agreement(Part::Whole));
        }
    }

    #[test]
    fn a_survey_counts_every_pair_as_pairs_are_counted_one_by_one(told in told()) {
        for unit in UNITS {
            let comparison = compare(&told.dataset, unit);
            let table = table(told.dataset.clone());
            let pairs = Survey::of(&table, unit).pairs(&table);
            let mut at = 0;
            for (nth, &a) in comparison.members.iter().enumerate() {
                for &b in &comparison.members[nth + 1..] {
                    let pair = agreement(&told.dataset, &comparison, a, b);
                    if pair.common.is_empty() {
                        continue;
                    }
                    prop_assert_eq!((pairs.a[at] as usize, pairs.b[at] as usize), (a.at(), b.at()));
                    prop_assert_eq!(pairs.common[at] as usize, pair.common.len());
                    for (class, counts) in PairClass::ALL.into_iter().zip(&pairs.classes) {
                        prop_assert_eq!(counts[at] as usize, pair.of(class).len());
                    }
                    match pair.counts.kappa(Weights::Linear) {
                        Coefficient::Value(kappa) => {
                            assert!((pairs.kappa[at] - kappa.share()).abs() < 1e-12);
                        }
                        Coefficient::TooFew { .. } | Coefficient::Undefined => assert!(pairs.kappa[at].is_nan()),
                    }
                    at += 1;
                }
            }
            prop_assert_eq!(pairs.len(), at);
        }
    }
}
