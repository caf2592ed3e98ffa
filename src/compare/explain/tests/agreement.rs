//! How far two members, and all of them, agree.

use super::super::{Answer, Basis, Number, Part, Question};
use super::{arithmetic, ask};
use crate::compare::agreement;
use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::kappa::Weights;
use crate::compare::story::{Story, claims, story};
use crate::compare::{Coefficient, Unit};
use crate::model::order::ascending;

#[test]
fn agreement_is_a_share_of_the_overlap() {
    let story = story("ann A affirms \n bob B affirms \n ann A affirms on=q \n bob B denies on=q \n ann A denies on=r");
    let (ann, bob) = (story.voice_member("ann"), story.voice_member("bob"));
    let agreement = ask(&story, Unit::Voice, &Question::Agreement(ann, bob)).unwrap();
    assert_eq!((arithmetic(&agreement).as_str(), agreement.claims), ("1 : 1 + 1", claims(&[0, 1, 2, 3])));
    let coefficient =
        ask(&story, Unit::Voice, &Question::Coefficient { a: ann, b: bob, weights: Weights::Linear }).unwrap();
    assert_eq!(coefficient.answer, Answer::TooLittle);
    assert_eq!(coefficient.basis, Basis::Coefficient(Coefficient::TooFew { common: 2 }, 2));
}

#[test]
fn a_coefficient_sets_found_beside_chance() {
    let line =
        |at: usize| format!("ann A affirms on=p{at} \n bob B {} on=p{at}", if at < 8 { "affirms" } else { "denies" });
    let mut text = (0..10).map(line).collect::<Vec<_>>().join("\n");
    text.push_str("\n ann A denies on=p10 \n bob B denies on=p10");
    let story = story(&text);
    let (ann, bob) = (story.voice_member("ann"), story.voice_member("bob"));
    let explanation =
        ask(&story, Unit::Voice, &Question::Coefficient { a: ann, b: bob, weights: Weights::Linear }).unwrap();
    // Ann: 1 denies, 10 affirms. Bob: 3 deny, 8 affirm. Two of eleven lie two ranks apart.
    assert_eq!(arithmetic(&explanation), "1*8*2 + 10*3*2 + -1*11*2*2 : 1*8*2 + 10*3*2");
    assert_eq!(explanation.arithmetic.result.exact().unwrap().of(100), 42);
    let ask = |question| arithmetic(&ask(&story, Unit::Voice, &question).unwrap());
    let unweighted = Question::Coefficient { a: ann, b: bob, weights: Weights::Nominal };
    assert_eq!(ask(unweighted), "1*8 + 10*3 + -1*11*2 : 1*8 + 10*3");
    assert_eq!(ask(Question::PercentAgreement(ann, bob)), "8 + 1 : 11");
    assert_eq!(ask(Question::WeightedAgreement(ann, bob)), "2*11 + -1*2*2 : 2*11");
}

#[test]
fn who_qualifies_and_who_says_both_are_on_two_sides_of_one_rank() {
    let story = story(
        "ann A qualifies \n bob B affirms \n bob B denies \n ann A affirms on=q \n bob B qualifies on=q \n ann A denies on=r",
    );
    let (ann, bob) = (story.voice_member("ann"), story.voice_member("bob"));
    let ask = |question| ask(&story, Unit::Voice, &question).unwrap();
    assert_eq!(arithmetic(&ask(Question::PercentAgreement(ann, bob))), " : 2");
    assert_eq!(arithmetic(&ask(Question::WeightedAgreement(ann, bob))), "2*2 + -1*1*1 : 2*2");
    assert_eq!(ask(Question::WeightedAgreement(ann, bob)).claims, claims(&[0, 1, 2, 3, 4]));
    let one = crate::compare::story::story("ann A affirms \n bob B affirms");
    let (ann, bob) = (one.voice_member("ann"), one.voice_member("bob"));
    assert_eq!(super::ask(&one, Unit::Voice, &Question::PercentAgreement(ann, bob)), None);
}

/// Ten propositions: on eight all three affirm, on one the third denies, on one only two speak and one of them qualifies.
fn three_on_ten() -> Story {
    let line = |at: usize| format!("ann A affirms on=p{at} \n bob B affirms on=p{at} \n cat C affirms on=p{at} \n");
    let all: String = (0..8).map(line).collect();
    story(&format!(
        "topic few \n proposition p9 topic=few \n {all} ann A affirms on=p8 \n bob B affirms on=p8 \n cat C denies on=p8
         ann A affirms on=p9 \n bob B qualifies on=p9 \n cat C denies on=p10"
    ))
}

#[test]
fn alpha_sets_what_meets_beside_what_chance_would() {
    let story = three_on_ten();
    let ask = |part, scale| ask(&story, Unit::Voice, &Question::TableAgreement { part, scale });
    let whole = |scale| ask(agreement::Part::Whole, scale).unwrap();
    // 29 ratings... of which 1 denies, 1 qualifies, 27 affirm.
    let nominal = whole(Scale::Nominal);
    assert_eq!(
        arithmetic(&nominal),
        "1*1 + 1*27 + 1*27 + -1*28*1 + -1*28*2*1/2 : 1*1 + 1*27 + 1*27",
        "one pair among two, two pairs among three"
    );
    assert_eq!(nominal.claims.len(), 29);
    let Answer::Number(Number::Nearest(alpha)) = nominal.answer else { panic!("a coefficient") };
    assert!((alpha - (1.0 - 28.0 * 2.0 / 55.0)).abs() < 1e-12);
    assert_eq!(
        arithmetic(&whole(Scale::Interval)),
        "1*1*1 + 1*27*4 + 1*27*1 + -1*28*1*1 + -1*28*2*4*1/2 : 1*1*1 + 1*27*4 + 1*27*1"
    );
    // By rank, what denies and what affirms are half of their own numbers and all between apart: ½ + 1 + 13½ = 15.
    assert_eq!(
        arithmetic(&whole(Scale::Ordinal)),
        "1*1*1 + 1*27*225 + 1*27*196 + -1*28*1*196 + -1*28*2*225*1/2 : 1*1*1 + 1*27*225 + 1*27*196"
    );
}

#[test]
fn each_term_of_alpha_names_the_claims_that_meet() {
    let story = three_on_ten();
    let question = Question::TableAgreement { part: agreement::Part::Whole, scale: Scale::Nominal };
    let terms = ask(&story, Unit::Voice, &question).unwrap().arithmetic.above.terms;
    let found: Vec<_> = terms.iter().map(|term| (term.part, ascending(term.claims.clone()))).collect();
    let all_but = |left: [usize; 2]| claims(&(0..29).filter(|at| !left.contains(at)).collect::<Vec<_>>());
    // Of the claims on p8 the last denies, of those on p9 the last qualifies, all others affirm.
    let (denies, qualifies) = (26, 28);
    assert_eq!(
        found,
        [
            (Part::Expected { low: 0, high: 1 }, claims(&[denies, qualifies])),
            (Part::Expected { low: 0, high: 2 }, all_but([qualifies, 29])),
            (Part::Expected { low: 1, high: 2 }, all_but([denies, 29])),
            (Part::Meeting { low: 1, high: 2, members: 2 }, claims(&[27, qualifies])),
            (Part::Meeting { low: 0, high: 2, members: 3 }, claims(&[24, 25, denies])),
        ]
    );
}

#[test]
fn alpha_of_a_part_can_be_too_little() {
    let story = three_on_ten();
    let ask = |part| ask(&story, Unit::Voice, &Question::TableAgreement { part, scale: Scale::Nominal });
    let topic = ask(agreement::Part::Topic(crate::model::TopicIx(0))).unwrap();
    assert_eq!((topic.answer, arithmetic(&topic), topic.claims.len()), (Answer::TooLittle, "1".into(), 2));
    let without = ask(agreement::Part::Without(story.voice_member("bob"))).unwrap();
    assert_eq!((without.answer, arithmetic(&without)), (Answer::TooLittle, "9".into()));
    let alone = crate::compare::story::story("ann A affirms");
    let question = Question::TableAgreement { part: agreement::Part::Whole, scale: Scale::Nominal };
    assert_eq!(super::ask(&alone, Unit::Voice, &question), None);
}
