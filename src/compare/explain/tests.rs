//! Tiny cases: what an explanation names and how its arithmetic reads.

mod agreement;

use std::fmt::Write;

use super::{Answer, Basis, Counted, Explanation, Part, Question, Sum, explain};
use crate::compare::linchpins::{Grain, Target};
use crate::compare::story::{Story, claims, story};
use crate::compare::{OutcomeReason, OutcomeState, Unit};
use crate::model::{ClaimIx, PropositionIx};

/// The terms of a sum: `2*1*1 + -1*2`.
fn written(sum: &Sum) -> String {
    let factor = |f: &crate::compare::Fraction| match f.denominator {
        1 => f.numerator.to_string(),
        denominator => format!("{}/{denominator}", f.numerator),
    };
    let product = |factors: &[_]| factors.iter().map(factor).collect::<Vec<_>>().join("*");
    sum.terms.iter().map(|term| product(&term.factors)).collect::<Vec<_>>().join(" + ")
}

fn arithmetic(explanation: &Explanation) -> String {
    let mut text = written(&explanation.arithmetic.above);
    if let Some(below) = &explanation.arithmetic.below {
        write!(text, " : {}", written(below)).unwrap();
    }
    text
}

fn ask(story: &Story, unit: Unit, question: &Question) -> Option<Explanation> {
    explain(&story.dataset, &story.by(unit), question)
}

/// Holds the claims and the arithmetic of an explanation about `p`.
#[track_caller]
fn check(text: &str, unit: Unit, ask_of: fn(PropositionIx) -> Question, named: &[usize], expected: &str) {
    let story = story(text);
    let explanation = ask(&story, unit, &ask_of(story.on("p"))).unwrap();
    assert_eq!(
        (explanation.claims.as_slice(), arithmetic(&explanation).as_str()),
        (&claims(named)[..], expected),
        "{text}"
    );
}

#[test]
fn a_verdict_counts_what_made_its_clause_fit() {
    let check =
        |text: &str, named: &[usize], expected: &str| check(text, Unit::Voice, Question::Verdict, named, expected);
    check("proposition p", &[], "");
    check("ann A affirms \n ann A affirms", &[0, 1], "1");
    check("ann A affirms \n ann B affirms \n ann C affirms", &[0, 1, 2], "1 + 1 + 1");
    check("ann A affirms \n bob B affirms \n bob C affirms", &[0, 1, 2], "2");
    check("ann A affirms \n bob B qualifies", &[0, 1], "1");
    check("ann A affirms value=1 \n bob B affirms \n cat C affirms value=2", &[0, 2], "2");
    check("ann A affirms about=2017 \n bob B denies about=2019 \n bob B denies about=2020", &[0, 1, 2], "2 : 1*2");
    check("ann A affirms \n ann A denies \n bob B qualifies", &[0, 1, 2], "1 : 1*1");
}

#[test]
fn a_conflict_rests_on_those_who_meet() {
    let text = "ann A affirms \n bob B denies \n cat C qualifies \n dan D affirms scope=air \n eve E denies scope=sea";
    check(text, Unit::Voice, Question::Verdict, &[0, 1, 3, 4], "2 + 2");
    let one_source = "ann A affirms \n bob A denies relay=endorsed \n cat B qualifies";
    check(one_source, Unit::Voice, Question::Verdict, &[0, 1], "1 + 1");
    // By source a second one must take part.
    check(one_source, Unit::Source, Question::Verdict, &[0, 1, 2], "1 + 1");
    let two_sources = "ann A affirms \n bob B denies \n cat C qualifies";
    check(two_sources, Unit::Source, Question::Verdict, &[0, 1], "1 + 1");
}

#[test]
fn contestedness_groups_pairs_by_where_they_stand() {
    let check = |text: &str, expected: &str| check(text, Unit::Voice, Question::Contestedness, &[0, 1, 2, 3], expected);
    check("a A affirms \n b B affirms \n c C affirms \n d D denies", "1*3*1 : 2*2");
    check("a A affirms \n b B qualifies \n c C denies \n d D denies", "2*1*1/2 + 2*1*1 + 1*1*1/2 : 2*2");
    check("a A affirms \n a A qualifies \n b B denies \n b B denies", "1*1*3/4 : 1*1");
    check("a A affirms \n b B affirms \n c C affirms \n d D affirms", " : 2*2");
}

#[test]
fn many_pairs_are_few_terms() {
    let line = |at: usize| format!("v{at} A {}", ["affirms", "denies", "qualifies"][at % 3]);
    let story = story(&(0..600).map(line).collect::<Vec<_>>().join("\n"));
    let explanation = ask(&story, Unit::Voice, &Question::Contestedness(story.on("p"))).unwrap();
    assert_eq!(arithmetic(&explanation), "200*200*1/2 + 200*200*1 + 200*200*1/2 : 300*300");
}

#[test]
fn independence_takes_away_who_speaks_for_another() {
    let check = |text: &str, named: &[usize], expected: &str| {
        check(text, Unit::Voice, Question::Independence, named, expected);
    };
    check("ann A affirms \n bob B affirms", &[0, 1], "2");
    let both = "voice ann for=army \n voice bob for=army \n ann A affirms \n bob B affirms \n army A affirms";
    check(both, &[0, 1, 2], "3 + -1*2");
    let circle = "voice ann for=bob \n voice bob for=ann \n ann A affirms \n bob B affirms \n cat C affirms";
    check(circle, &[0, 1, 2], "3 + -1*2 + 1");
}

#[test]
fn a_circle_names_its_own_claims() {
    let story = story(
        "voice ann for=bob \n voice bob for=ann \n voice cat for=ann \n voice eve for=dan
         ann A affirms \n bob B affirms \n cat C affirms \n dan D affirms \n eve E affirms",
    );
    let explanation = ask(&story, Unit::Voice, &Question::Independence(story.on("p"))).unwrap();
    let circles: Vec<_> =
        explanation.arithmetic.above.terms.into_iter().filter(|term| term.part == Part::Circles).collect();
    assert_eq!(circles.iter().map(|term| term.claims.clone()).collect::<Vec<_>>(), [claims(&[0, 1, 2])]);
}

#[test]
fn an_outcome_names_its_rule_and_the_claims_on_both_sides() {
    let rule = |resolved: &str, rest: &str| {
        let text =
            format!("proposition p kind=forecast resolved={resolved} \n ann A affirms said=2019 scope=air \n {rest}");
        let story = story(&text);
        let explanation = ask(&story, Unit::Voice, &Question::Outcome(story.on("p"))).unwrap();
        let Basis::Outcome(rule) = explanation.basis else { panic!("an outcome") };
        (rule, explanation.claims.len(), explanation.arithmetic.result.exact().unwrap().of(1))
    };
    let (air, sea) = ("bob B affirms on=q said=2021 scope=air", "bob B affirms on=q said=2021 scope=sea");
    let both = format!("{air} \n cat C affirms on=r said=2021 scope=air");
    assert_eq!(rule("q:bears_out", ""), (OutcomeReason::NoLaterFact, 1, 0));
    assert_eq!(rule("q:bears_out", air), (OutcomeReason::BorneOut, 2, 1));
    assert_eq!(rule("q:overtakes", air), (OutcomeReason::Overtaken, 2, 1));
    assert_eq!(rule("q:in_part", air), (OutcomeReason::OnlyInPart, 2, 1));
    assert_eq!(rule("q:bears_out", sea), (OutcomeReason::OnlyOtherScopes, 2, 1));
    assert_eq!(rule("q:overtakes", sea), (OutcomeReason::OnlyOtherScopes, 2, 1));
    assert_eq!(rule("q:bears_out,r:overtakes", &both), (OutcomeReason::BothWays, 3, 2));
    assert_eq!(rule("q:overtakes,r:in_part", &both), (OutcomeReason::OvertakenButInPart, 3, 2));
    let denied = format!("{air} \n cat C denies on=q said=2021 \n dan D affirms said=2022");
    assert_eq!(rule("q:bears_out", &denied), (OutcomeReason::BorneOut, 2, 1), "neither denials nor later forecasts");
}

#[test]
fn a_relation_is_the_distance_of_two_stances_that_count() {
    let story = story("ann A qualifies \n bob B affirms \n cat C denies on=q \n dan A denies relay=reported");
    let relation = |unit, a, b| ask(&story, unit, &Question::Relation(ClaimIx(a), ClaimIx(b)));
    assert_eq!(arithmetic(&relation(Unit::Voice, 0, 1).unwrap()), "1 + -1*1/2");
    assert_eq!(arithmetic(&relation(Unit::Voice, 3, 1).unwrap()), "1 + -1*0");
    assert_eq!(relation(Unit::Voice, 1, 0).unwrap().claims, claims(&[0, 1]));
    let Basis::Relation(found) = relation(Unit::Voice, 1, 0).unwrap().basis else { panic!("a relation") };
    assert_eq!((found.a, found.b), (ClaimIx(0), ClaimIx(1)), "whichever is asked first");
    assert_eq!(relation(Unit::Voice, 0, 0), None);
    assert_eq!(relation(Unit::Voice, 0, 2), None, "of two propositions");
    assert_eq!(relation(Unit::Source, 1, 3), None, "one does not count");
}

const READINGS: &str = "reading ally \n reading show
    proposition p bears=ally:2,show:-1 \n proposition q bears=ally:1 \n proposition r bears=ally:0 \n proposition s";

#[test]
fn a_lean_lists_what_each_position_weighs() {
    let story =
        story(&format!("{READINGS} \n ann A affirms \n ann A denies on=q \n bob B denies \n ann A affirms on=s"));
    let member = story.voice_member("ann");
    let (ally, show) = (story.reading_ix("ally"), story.reading_ix("show"));
    let lean = ask(&story, Unit::Voice, &Question::Lean { member, between: (ally, show) }).unwrap();
    assert_eq!(arithmetic(&lean), "1*-1 + -1*1*2 + -1*-1*1 : 1*1 + 1*2 + 1*1");
    assert_eq!((lean.claims, lean.basis), (claims(&[0, 1]), Basis::Lean { positions: 2 }));
}

#[test]
fn a_tally_tells_for_against_and_neither() {
    let story = story(&format!(
        "{READINGS} \n proposition t bears=ally:1 \n proposition u bears=ally:1 \n proposition v bears=ally:-1
         ann A affirms \n ann A denies on=q \n ann A affirms on=r \n bob B affirms on=s
         ann A affirms on=t \n ann A affirms on=u \n ann A affirms on=v"
    ));
    let tally = |who| Question::Tally { member: story.voice_member(who), reading: story.reading_ix("ally") };
    let explanation = ask(&story, Unit::Voice, &tally("ann")).unwrap();
    assert_eq!(arithmetic(&explanation), "1*2 + -1*1 + 1*0 + 1*1 + 1*1 + 1*-1");
    assert_eq!(explanation.basis, Basis::Tally { supporting: 3, opposing: 2, neutral: 1 });
    assert_eq!(ask(&story, Unit::Voice, &tally("bob")), None);
}

#[test]
fn a_count_lists_what_it_counts() {
    let story = story(
        "proposition p kind=forecast resolved=q:overtakes \n ann A affirms said=2019 \n bob B affirms on=q said=2021
         bob B denies said=2022 \n proposition silent",
    );
    let count = |counted| ask(&story, Unit::Voice, &Question::Count(counted)).unwrap();
    assert_eq!(arithmetic(&count(Counted::Claims)), "1 + 2");
    assert_eq!(arithmetic(&count(Counted::Voices)), "1 + 1");
    assert_eq!(arithmetic(&count(Counted::Propositions)), "1 + 1");
    assert_eq!(count(Counted::Outcome(OutcomeState::Overtaken)).claims, claims(&[0, 1]));
    assert_eq!(arithmetic(&count(Counted::Outcome(OutcomeState::Open))), "");
}

#[test]
fn linchpins_name_what_is_taken_away() {
    let check = |text: &str, grain: Grain, named: &[usize], expected: &str| {
        let story = story(text);
        let target = Target::Verdict(story.on("p"));
        let explanation = ask(&story, Unit::Voice, &Question::Linchpins { target, grain }).unwrap();
        let counted = (explanation.claims.as_slice(), arithmetic(&explanation));
        assert_eq!(counted, (&claims(named)[..], expected.to_owned()), "{text}");
    };
    check("ann A affirms \n bob B affirms \n cat C denies", Grain::Claims, &[2], "1");
    check("ann A affirms \n bob B denies", Grain::Claims, &[0, 1], "1 + 1");
    check("ann A affirms \n ann B affirms on=q \n bob B affirms on=q", Grain::Voices, &[0, 1], "1");
    let two_each = "a A affirms \n b B affirms \n c C denies \n d D denies \n e E qualifies on=q";
    check(two_each, Grain::Claims, &[0, 1, 2, 3], "1 + 1");
    check(two_each, Grain::Sources, &[0, 1, 2, 3], "1 + 1");
    let line = |at: usize| format!("v{at} A {} \n", ["affirms", "denies"][at % 2]);
    check(&(0..8).map(line).collect::<String>(), Grain::Claims, &[], "");
}

#[test]
fn linchpins_that_are_not_held_are_counted() {
    let claim = |at: usize| {
        let stance = ["affirms", "denies"][at % 2];
        format!("proposition p{at} bears=ally:1 \n ann A {stance} on=p{at} \n")
    };
    let story = story(&format!("reading ally \n reading show \n {}", (0..14).map(claim).collect::<String>()));
    let between = (story.reading_ix("ally"), story.reading_ix("show"));
    let target = Target::Sign { member: story.voice_member("ann"), between };
    let explanation = ask(&story, Unit::Voice, &Question::Linchpins { target, grain: Grain::Claims }).unwrap();
    // The lean is even, so that any of the claims tips it.
    assert_eq!(arithmetic(&explanation), format!("{} + 2", ["1"; 12].join(" + ")));
    assert_eq!(explanation.claims.len(), 12);
}

#[test]
fn silence_counts_by_kind_and_names_the_dates_that_decide() {
    let text = "ann A affirms said=2019 \n bob B affirms on=q said=2017 \n bob B affirms on=q said=2018
        cat C affirms on=q said=2021 \n cat C affirms on=q said=2016 \n dan D affirms on=q said=2018/..";
    check(text, Unit::Voice, Question::Silence, &[0, 2, 3, 5], "1 + 1 + 1");
    check("ann A affirms", Unit::Voice, Question::Silence, &[0], "");
    // A source is dated by its issue, not by a claim of its own.
    check("ann A affirms \n bob B affirms on=q", Unit::Source, Question::Silence, &[0], "1");
    check(
        "source X \n ann A affirms \n bob B denies relay=reported",
        Unit::Source,
        Question::Silence,
        &[0, 1],
        "1 + 1",
    );
}

#[test]
fn a_denial_turns_round_what_became_of_a_forecast() {
    let story = story(
        "proposition p kind=forecast resolved=q:overtakes \n ann A affirms said=2019 \n bob B denies said=2019
         cat C affirms on=q said=2021 \n dan D affirms said=2022 \n dan D affirms on=r",
    );
    let ledger = |at| ask(&story, Unit::Voice, &Question::Ledger(ClaimIx(at)));
    let found = |at| ledger(at).map(|found| (found.answer, found.claims));
    assert_eq!(found(0), Some((Answer::Outcome(OutcomeState::Overtaken), claims(&[0, 2]))));
    assert_eq!(found(1), Some((Answer::Outcome(OutcomeState::BorneOut), claims(&[1, 2]))));
    assert_eq!(found(3), Some((Answer::Outcome(OutcomeState::Open), claims(&[3]))));
    assert_eq!(found(4), None);
}

#[test]
fn a_lean_within_a_topic_lists_only_its_positions() {
    let story = story(
        "reading ally \n reading show \n topic air \n proposition p topic=air bears=ally:2,show:-1
         proposition q bears=show:1 \n ann A affirms \n ann A denies on=q",
    );
    let (member, between) = (story.voice_member("ann"), (story.reading_ix("ally"), story.reading_ix("show")));
    let lean = |topic| ask(&story, Unit::Voice, &Question::TopicLean { member, between, topic }).unwrap();
    let air = lean(Some(crate::model::TopicIx(0)));
    assert_eq!((arithmetic(&air).as_str(), air.claims), ("1*-1 + -1*1*2 : 1*1 + 1*2", claims(&[0])));
    assert_eq!(arithmetic(&lean(None)), "-1*1 : 1*1");
}

#[test]
fn diagnosticity_is_the_largest_bearing_less_the_smallest() {
    let check = |bearings: &str, expected: &str| {
        let text = format!("reading ally \n reading show \n reading odd \n proposition p bears={bearings}");
        check(&text, Unit::Voice, Question::Diagnosticity, &[], expected);
    };
    check("ally:-1,show:2", "2 + -1*-1");
    check("ally:-2,show:-1,odd:0", "0 + -1*-2");
    check("ally:1,odd:1", "1 + -1*1");
    let one = story("reading ally \n proposition p bears=ally:2");
    assert_eq!(ask(&one, Unit::Voice, &Question::Diagnosticity(one.on("p"))), None);
}
