//! Explanations: whoever redoes the arithmetic gets the answer, and whoever keeps only the claims that are named gets it too.

mod asked;
mod found;
mod redone;

use std::collections::BTreeSet;

use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::Index;

use crate::compare::agreement::kappa::Weights;
use crate::compare::explain::{Answer, Counted, Explanation, Number as Told, Sum};
use crate::compare::story::{Story, story};
use crate::compare::{Comparison, Member, OutcomeState, Question, Unit, Verdict, compare, explain};
use crate::model::{ClaimIx, Dataset, PropositionIx};

use super::UNITS;
use super::changed::turned;
use super::told::told;
use asked::{about, coefficients, questions};
use found::{alpha, found};
use redone::{Number, is, is_near, plain, redo, redo_sum};

/// The answer with every number on the way to it, in a form that does not depend on the order of records.
fn outline(dataset: &Dataset, explanation: &Explanation) -> (Answer, BTreeSet<String>, [Vec<Vec<Number>>; 2]) {
    let ids = explanation.claims.iter().map(|claim| dataset[*claim].id.as_str().to_owned()).collect();
    let products = |sum: Option<&Sum>| {
        let terms = sum.iter().flat_map(|sum| &sum.terms);
        let mut products: Vec<Vec<Number>> =
            terms.map(|term| term.factors.iter().map(|factor| plain(*factor)).collect()).collect();
        products.sort_unstable();
        products
    };
    let arithmetic = &explanation.arithmetic;
    (explanation.answer, ids, [products(Some(&arithmetic.above)), products(arithmetic.below.as_ref())])
}

/// The dataset with only the claims that an explanation names.
fn kept(dataset: &Dataset, explanation: &Explanation) -> Dataset {
    let mut kept = dataset.clone();
    kept.claims = explanation.claims.iter().map(|claim| dataset[*claim].clone()).collect();
    kept
}

/// The same question where only the named claims are left.
fn again(question: Question, explanation: &Explanation) -> Question {
    let place = |claim| ClaimIx(explanation.claims.binary_search(&claim).unwrap());
    match question {
        Question::Relation(a, b) => Question::Relation(place(a), place(b)),
        Question::Ledger(claim) => Question::Ledger(place(claim)),
        other => other,
    }
}

/// Whether an answer is about the absence of claims, so that leaving claims out can change it.
fn is_of_absence(question: Question, unit: Unit) -> bool {
    let absent = [Counted::Verdict(Verdict::Unaddressed), Counted::Outcome(OutcomeState::Open)];
    match question {
        Question::Count(counted) => absent.contains(&counted),
        Question::Linchpins { .. } => true,
        Question::Silence(_) => unit == Unit::Source,
        _ => false,
    }
}

#[track_caller]
fn check(dataset: &Dataset, unit: Unit, ask: fn(&Dataset, &Comparison) -> Vec<Question>) {
    let comparison = compare(dataset, unit);
    for question in ask(dataset, &comparison) {
        let coefficient = alpha(dataset, &comparison, question);
        let expected = found(dataset, &comparison, question);
        let Some(explanation) = explain(dataset, &comparison, &question) else {
            assert_eq!(expected, None, "{question:?} by {unit:?} is not explained");
            continue;
        };
        match coefficient {
            Some(alpha) => {
                assert_eq!(explanation.answer, Answer::Number(Told::Nearest(alpha)));
                assert!(is_near(alpha, redo(&explanation), 1e-12), "{question:?} by {unit:?}: {explanation:?}");
            }
            None => assert_eq!(Some(redo(&explanation)), expected, "{question:?} by {unit:?}: {explanation:?}"),
        }
        assert!(is(explanation.arithmetic.result, redo(&explanation)), "{question:?}");
        for sum in [Some(&explanation.arithmetic.above), explanation.arithmetic.below.as_ref()].into_iter().flatten() {
            assert!(is(sum.total, redo_sum(sum)), "{question:?}");
            let behind = sum.terms.iter().flat_map(|term| &term.claims);
            assert!(behind.into_iter().all(|claim| explanation.claims.binary_search(claim).is_ok()), "{question:?}");
        }
        if let Answer::Number(value) = explanation.answer {
            assert_eq!(value, explanation.arithmetic.result, "{question:?}");
        }
        if !is_of_absence(question, unit) {
            let kept = kept(dataset, &explanation);
            let alone = explain(&kept, &compare(&kept, unit), &again(question, &explanation));
            let alone = alone.unwrap_or_else(|| panic!("{question:?} by {unit:?} has no answer without the others"));
            assert_eq!(outline(&kept, &alone), outline(dataset, &explanation), "{question:?} by {unit:?}");
        }
    }
}

/// The stances of two voices on one proposition, and who else says what.
type Rating = (&'static str, &'static str, Vec<(u8, &'static str)>);

/// Two voices that both speak on ten propositions or more, and others that speak on some of them; some say two things.
fn rated() -> impl Strategy<Value = Story> {
    let stance = || prop_oneof![Just("affirms"), Just("denies"), Just("qualifies")];
    let more = || proptest::collection::vec((2..6_u8, stance()), 0..4);
    proptest::collection::vec((stance(), stance(), more()), 10..16).prop_map(|ratings| {
        let line = |(at, (a, b, more)): (usize, Rating)| {
            let more: String = more.iter().map(|(who, says)| format!("v{who} S{who} {says} on=p{at} \n")).collect();
            let topic = at % 2;
            format!("proposition p{at} topic=t{topic} \n ann A {a} on=p{at} \n bob B {b} on=p{at} \n {more}")
        };
        let lines: String = ratings.into_iter().enumerate().map(line).collect();
        story(&format!("reading ally \n reading show \n topic t0 \n topic t1 \n {lines}"))
    })
}

proptest! {
    #[test]
    fn whoever_redoes_the_arithmetic_gets_the_answer(told in told()) {
        UNITS.into_iter().for_each(|unit| check(&told.dataset, unit, questions));
    }

    #[test]
    fn a_claim_entered_twice_is_explained_once(told in told(), at in any::<Index>()) {
        let mut twice = told.dataset.clone();
        if !twice.claims.is_empty() {
            let mut again = at.get(&told.dataset.claims).clone();
            again.id = "again".into();
            twice.claims.push(again);
        }
        for unit in UNITS {
            let answers = [&told.dataset, &twice].map(|dataset| {
                let comparison = compare(dataset, unit);
                let propositions = (0..dataset.propositions.len()).map(PropositionIx);
                let questions = propositions.flat_map(about);
                let explained = questions.map(|question| explain(dataset, &comparison, &question));
                explained.map(|explanation| explanation.map(|e| (e.answer, redo(&e)))).collect::<Vec<_>>()
            });
            prop_assert_eq!(&answers[0], &answers[1]);
        }
    }

    #[test]
    fn explanations_do_not_depend_on_order(told in told(), by in any::<[Index; 6]>()) {
        let turned = turned(&told.dataset, &by);
        for unit in UNITS {
            for proposition in &told.dataset.propositions {
                let outlines = [&told.dataset, &turned].map(|dataset| {
                    let at = dataset.propositions.iter().position(|p| p.id == proposition.id).map(PropositionIx).unwrap();
                    let comparison = compare(dataset, unit);
                    let explained = about(at).into_iter().map(|question| explain(dataset, &comparison, &question));
                    let outlines = explained.map(|explained| explained.map(|explained| outline(dataset, &explained)));
                    outlines.collect::<Vec<_>>()
                });
                prop_assert_eq!(&outlines[0], &outlines[1]);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))] // each asks some hundred questions

    #[test]
    fn coefficients_can_be_redone(rated in rated()) {
        UNITS.into_iter().for_each(|unit| check(&rated.dataset, unit, coefficients));
        let comparison = rated.by(Unit::Voice);
        let members: &[Member] = &comparison.members;
        let explanation = explain(&rated.dataset, &comparison, &Question::Coefficient { a: members[0], b: members[1], weights: Weights::Linear }).unwrap();
        prop_assert!(explanation.arithmetic.below.is_some() || explanation.answer == Answer::TooLittle);
    }
}
