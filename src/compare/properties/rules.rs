//! Promises about what made a verdict fit: the lists are those that holding every claim against every other would give.

use std::collections::BTreeSet;

use proptest::prelude::{prop_assert_eq, proptest};

use crate::compare::story::story;
use crate::compare::{Finding, Relation, RelationKind, Rule, Unit, Verdict};
use crate::model::{ClaimIx, Stance};

use super::told::told;
use super::{UNITS, relations};

/// The claims in relations of a kind, in dataset order.
fn claims_in(relations: &[Relation], kind: RelationKind) -> Vec<ClaimIx> {
    let pairs = relations.iter().filter(|relation| relation.kind == kind);
    pairs.flat_map(|relation| [relation.a, relation.b]).collect::<BTreeSet<_>>().into_iter().collect()
}

proptest! {
    #[test]
    fn a_rule_names_whom_the_relations_name(told in told()) {
        for unit in UNITS {
            let comparison = told.by(unit);
            for finding in &comparison.findings {
                let relations = relations(&told.dataset, &comparison, finding);
                let stance = |claim: ClaimIx| told.dataset[claim].stance;
                match finding.rule.clone() {
                    Rule::FiguresApart { claims } => {
                        prop_assert_eq!(claims, claims_in(&relations, RelationKind::FiguresDiffer));
                    }
                    Rule::Opposition { mut affirming, denying } => {
                        affirming.extend(denying);
                        affirming.sort_unstable();
                        prop_assert_eq!(affirming, claims_in(&relations, RelationKind::Conflict));
                    }
                    Rule::Dissolved { by_time, by_scope, within_voice, .. } => {
                        let opposed = |r: &&Relation| {
                            BTreeSet::from([stance(r.a), stance(r.b)]) == BTreeSet::from([Stance::Affirms, Stance::Denies])
                        };
                        let count = |fits: fn(RelationKind) -> bool| {
                            relations.iter().filter(opposed).filter(|r| fits(r.kind)).count() as u64
                        };
                        prop_assert_eq!(by_time, count(|kind| kind == RelationKind::DifferentTime));
                        prop_assert_eq!(by_scope, count(|kind| kind == RelationKind::DifferentScope));
                        prop_assert_eq!(within_voice, count(|kind| matches!(kind, RelationKind::SameVoice(_))));
                    }
                    _ => {}
                }
            }
        }
    }
}

/// What two thousand voices make of one proposition, each with its own field behind the stance.
fn crowd(proposition: &str, line: impl Fn(usize) -> String) -> Finding {
    let lines: Vec<String> = (0..2000).map(|at| format!("v{at} A {}", line(at))).collect();
    story(&format!("{proposition} \n {}", lines.join("\n"))).finding_by(Unit::Voice)
}

#[test]
fn two_thousand_values_on_one_proposition_are_soon_compared() {
    let finding = crowd("proposition p unit=km tolerance=1", |at| format!("affirms range=0..{} unit=m", at + 1));
    assert_eq!(finding.verdict, Verdict::Agreement);
    let finding = crowd("proposition p unit=km", |at| format!("affirms value={at} unit=m period={}", 1000 + at));
    assert_eq!(finding.verdict, Verdict::Agreement);
}

#[test]
fn two_thousand_opposed_claims_are_soon_compared() {
    let stance = |at: usize| if at.is_multiple_of(2) { "affirms" } else { "denies" };
    let line = |at| format!("{} about={} scope={at}", stance(at), 1000 + at);
    let Rule::Dissolved { by_time, .. } = crowd("proposition p", line).rule else { panic!("no pair meets") };
    assert_eq!(by_time, 1_000_000);
    let line = |at| format!("{} scope=Zone_{at}", stance(at));
    let Rule::Dissolved { by_scope, .. } = crowd("proposition p", line).rule else { panic!("no pair meets") };
    assert_eq!(by_scope, 1_000_000);
}
