//! Explanations: whoever redoes the arithmetic gets the answer, and whoever keeps only the claims that are named gets it too.

use std::collections::BTreeSet;

use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::Index;

use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::kappa::Weights;
use crate::compare::agreement::{Part, Table};
use crate::compare::explain::{Answer, Counted, Explanation, Number as Told, Sum};
use crate::compare::linchpins::{Grain, Target, every_target};
use crate::compare::story::{Story, story};
use crate::compare::{
    Attendance, Coefficient, Comparison, Fraction, Member, OutcomeState, PairClass, Question, Rule, Stances, Unit,
    Verdict, agreement, compare, diagnosticity, explain, lean, leans_by_topic, ledger, linchpins, readings_tally,
    summary,
};
use crate::model::{ClaimIx, Dataset, PropositionIx, ReadingIx, TopicIx};

use super::UNITS;
use super::changed::turned;
use super::told::told;

/// A number as numerator and denominator, in smallest terms and with a positive denominator.
type Number = (i128, i128);

fn number(numerator: i128, denominator: i128) -> Number {
    let (mut divisor, mut rest) = (denominator, numerator);
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    (numerator / divisor * denominator.signum() * divisor.signum(), (denominator / divisor).abs())
}

fn plain(fraction: Fraction) -> Number {
    number(fraction.numerator.into(), fraction.denominator.into())
}

fn add(a: Number, b: Number) -> Number {
    number(a.0 * b.1 + b.0 * a.1, a.1 * b.1)
}

fn multiply(a: Number, b: Number) -> Number {
    number(a.0 * b.0, a.1 * b.1)
}

fn redo_sum(sum: &Sum) -> Number {
    let product = |factors: &[Fraction]| factors.iter().map(|factor| plain(*factor)).fold((1, 1), multiply);
    sum.terms.iter().map(|term| product(&term.factors)).fold((0, 1), add)
}

/// Whether a number is the one that comes out.
fn is(told: Told, redone: Number) -> bool {
    match told {
        Told::Exact(fraction) => plain(fraction) == redone,
        Told::Nearest(near) => is_near(near, redone, 1e-12 * near.abs().max(1.0)),
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of tiny tables")]
fn is_near(near: f64, (numerator, denominator): Number, distance: f64) -> bool {
    (near - numerator as f64 / denominator as f64).abs() <= distance
}

/// The number as it comes out when the terms are multiplied, added and divided; knows nothing else.
fn redo(explanation: &Explanation) -> Number {
    let above = redo_sum(&explanation.arithmetic.above);
    match explanation.arithmetic.below.as_ref().map(redo_sum) {
        Some(below) => number(above.0 * below.1, above.1 * below.0),
        None => above,
    }
}

fn count(number: usize) -> Option<Number> {
    Some((i128::try_from(number).unwrap(), 1))
}

/// The number that the comparison itself has for a question; none if it has no such answer.
fn found(dataset: &Dataset, comparison: &Comparison, question: Question) -> Option<Number> {
    let at = |proposition: PropositionIx| comparison.finding(proposition).unwrap();
    let who = |claims: &[ClaimIx]| {
        let member = |claim: &ClaimIx| comparison.unit.member(&comparison.places, *claim);
        claims.iter().map(member).collect::<BTreeSet<_>>().len()
    };
    let listed = |lists: &[(bool, usize)]| count(lists.iter().filter(|(is, _)| *is).map(|(_, size)| size).sum());
    match question {
        Question::Verdict(proposition) => match &at(proposition).rule {
            Rule::NoClaim => count(0),
            Rule::OneSource { .. } => count(1),
            Rule::OneVoiceRepeated { sources, .. } => count(sources.len()),
            Rule::OneDirection { .. } => count(at(proposition).positions.len()),
            Rule::Qualification { qualifying } => count(who(qualifying)),
            Rule::Opposition { affirming, denying } => count(who(affirming) + who(denying)),
            Rule::FiguresApart { claims } => count(who(claims)),
            Rule::Dissolved { .. } => count(1),
        },
        Question::Contestedness(proposition) => Some(plain(at(proposition).contestedness?.value)),
        Question::Independence(proposition) => {
            let finding = at(proposition);
            count(finding.independent_at_most).filter(|_| !finding.voices.is_empty())
        }
        Question::Outcome(proposition) => count(at(proposition).outcome.as_ref()?.by.len()),
        Question::Relation(a, b) => {
            let proposition = comparison.places.proposition(a)?;
            let mut relations = comparison.relations(dataset, proposition);
            relations.find(|relation| (relation.a, relation.b) == (a.min(b), a.max(b)))?;
            let [a, b] = [a, b].map(|claim| {
                let mut stances = Stances::default();
                stances.add(dataset[claim].stance);
                stances.acceptance_quarters()
            });
            Some(number(a.abs_diff(b).into(), 4))
        }
        Question::Lean { member, between } => Some(plain(lean(dataset, comparison, member, between)?.value)),
        Question::Tally { member, reading } => {
            let tallies = readings_tally(dataset, comparison);
            let tally = tallies.into_iter().find(|tally| (tally.member, tally.reading) == (member, reading))?;
            let all: Vec<_> = [tally.supporting, tally.opposing, tally.neutral].concat();
            let sum: i32 = all.iter().map(|weighed| weighed.weight_twelfths).sum();
            (!all.is_empty()).then(|| number(sum.into(), 12))
        }
        Question::Agreement(a, b) => {
            let pair = agreement(dataset, comparison, a, b);
            let (agreed, common) = (count(pair.of(PairClass::Agree).len())?, count(pair.common.len())?);
            (common.0 > 0).then(|| number(agreed.0, common.0))
        }
        Question::PercentAgreement(a, b) => agreement(dataset, comparison, a, b).counts.percent_agreement().map(plain),
        Question::WeightedAgreement(a, b) => {
            agreement(dataset, comparison, a, b).counts.weighted_agreement().map(plain)
        }
        Question::Coefficient { a, b, weights } => {
            let pair = agreement(dataset, comparison, a, b);
            match pair.counts.kappa(weights) {
                _ if pair.common.is_empty() => None,
                Coefficient::TooFew { common } => count(common),
                Coefficient::Undefined => count(0),
                Coefficient::Value(value) => Some(plain(value)),
            }
        }
        Question::TableAgreement { part, scale } => {
            let table = Table::of(dataset, comparison).agreement(part);
            match table.on(scale) {
                _ if table.common == 0 => None,
                Coefficient::TooFew { common } => count(common),
                Coefficient::Undefined | Coefficient::Value(_) => count(0),
            }
        }
        Question::Linchpins { target, grain } => {
            let found = linchpins(dataset, comparison, target, grain);
            count(usize::try_from(found.map_or(0, |found| found.total)).unwrap())
        }
        Question::Silence(proposition) => {
            let silence = Attendance::of(dataset, comparison).silence(dataset, comparison, at(proposition));
            count(silence.members.iter().map(|(_, members)| members.len()).sum())
        }
        Question::Ledger(claim) => {
            let entry = ledger(dataset, comparison).into_iter().find(|entry| entry.claim == claim)?;
            count(entry.facts.by.len())
        }
        Question::TopicLean { member, between, topic } => {
            let parts = leans_by_topic(dataset, comparison, member, between);
            Some(plain(parts.into_iter().find(|part| part.topic == topic)?.lean.value))
        }
        Question::Diagnosticity(proposition) => count(diagnosticity(dataset, proposition)?.spread.into()),
        Question::Count(counted) => {
            let summary = summary(dataset, comparison);
            match counted {
                Counted::Sources => count(summary.sources.len()),
                Counted::Voices => count(summary.voices.len()),
                Counted::Claims => count(summary.claims.len()),
                Counted::Propositions => count(summary.propositions.len()),
                Counted::Verdict(verdict) => listed(&summary.verdicts.map(|(of, list)| (of == verdict, list.len()))),
                Counted::Outcome(state) => listed(&summary.outcomes.map(|(of, list)| (of == state, list.len()))),
            }
        }
    }
}

/// The coefficient of a table that the comparison itself has.
fn alpha(dataset: &Dataset, comparison: &Comparison, question: Question) -> Option<f64> {
    let Question::TableAgreement { part, scale } = question else { return None };
    match Table::of(dataset, comparison).agreement(part).on(scale) {
        Coefficient::Value(alpha) => Some(alpha),
        Coefficient::TooFew { .. } | Coefficient::Undefined => None,
    }
}

/// Every question that a dataset allows.
fn questions(dataset: &Dataset, comparison: &Comparison) -> Vec<Question> {
    let mut questions = Vec::new();
    for at in (0..dataset.propositions.len()).map(PropositionIx) {
        questions.extend([Question::Verdict(at), Question::Contestedness(at), Question::Independence(at)]);
        questions.extend([Question::Outcome(at), Question::Silence(at), Question::Diagnosticity(at)]);
    }
    let claims = || (0..dataset.claims.len()).map(ClaimIx);
    questions.extend(claims().flat_map(|a| claims().map(move |b| Question::Relation(a, b))));
    questions.extend(claims().map(Question::Ledger));
    let topics = [None, Some(TopicIx(0)), Some(TopicIx(1))];
    let readings = || (0..dataset.readings.len()).map(ReadingIx);
    for &member in &comparison.members {
        questions.extend(readings().map(|reading| Question::Tally { member, reading }));
        let pairs = readings().flat_map(|a| readings().map(move |b| (a, b)));
        questions.extend(pairs.clone().map(|between| Question::Lean { member, between }));
        let in_topics = pairs.flat_map(|between| topics.map(|topic| Question::TopicLean { member, between, topic }));
        questions.extend(in_topics);
        questions.extend(comparison.members.iter().map(|&other| Question::Agreement(member, other)));
        questions.extend(comparison.members.iter().flat_map(|&other| shares(member, other)));
    }
    let between = Some((ReadingIx(0), ReadingIx(1)));
    for target in every_target(comparison, between) {
        questions.extend(Grain::ALL.map(|grain| Question::Linchpins { target, grain }));
    }
    let counted = [Counted::Sources, Counted::Voices, Counted::Claims, Counted::Propositions];
    let verdicts = Verdict::ALL.map(Counted::Verdict);
    let outcomes = OutcomeState::ALL.map(Counted::Outcome);
    questions.extend(counted.into_iter().chain(verdicts).chain(outcomes).map(Question::Count));
    questions
}

/// The questions about the sides of two members.
fn shares(a: Member, b: Member) -> [Question; 4] {
    let coefficient = |weights| Question::Coefficient { a, b, weights };
    let [linear, nominal] = [Weights::Linear, Weights::Nominal].map(coefficient);
    [Question::PercentAgreement(a, b), Question::WeightedAgreement(a, b), linear, nominal]
}

/// The questions about coefficients.
fn coefficients(dataset: &Dataset, comparison: &Comparison) -> Vec<Question> {
    let members = &comparison.members;
    let mut questions: Vec<Question> =
        members.iter().flat_map(|&a| members.iter().flat_map(move |&b| shares(a, b))).collect();
    let topics = (0..dataset.topics.len()).map(|at| Part::Topic(TopicIx(at)));
    let without = comparison.members.iter().map(|member| Part::Without(*member));
    for part in [Part::Whole].into_iter().chain(topics).chain(without) {
        questions.extend(Scale::ALL.map(|scale| Question::TableAgreement { part, scale }));
    }
    questions
}

/// The questions about one proposition alone of which neither the order of records nor an entry too many changes the answer.
fn about(proposition: PropositionIx) -> Vec<Question> {
    let linchpins = [Grain::Voices, Grain::Sources]
        .map(|grain| Question::Linchpins { target: Target::Verdict(proposition), grain });
    let ask = [
        Question::Verdict,
        Question::Contestedness,
        Question::Independence,
        Question::Outcome,
        Question::Silence,
        Question::Diagnosticity,
    ];
    ask.map(|ask| ask(proposition)).into_iter().chain(linchpins).collect()
}

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

/// Two voices that both speak on ten propositions or more, and others that speak on some of them; some say two things.
fn rated() -> impl Strategy<Value = Story> {
    let stance = || prop_oneof![Just("affirms"), Just("denies"), Just("qualifies")];
    let more = || proptest::collection::vec((2..6_u8, stance()), 0..4);
    proptest::collection::vec((stance(), stance(), more()), 10..16).prop_map(|ratings| {
        let line = |(at, (a, b, more)): (usize, (&str, &str, Vec<(u8, &str)>))| {
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
