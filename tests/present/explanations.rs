//! Explanations: every answer on the page has one, in the page's own words, and what its phrases open is there.

use claim_comparator::compare::agreement::Part;
use claim_comparator::compare::agreement::alpha::Scale;
use claim_comparator::compare::agreement::kappa::Weights;
use claim_comparator::compare::linchpins::{Grain, Target};
use claim_comparator::compare::{Question, Verdict};
use claim_comparator::model::{ClaimIx, PropositionIx, ReadingIx};
use claim_comparator::present::{
    Compared, Detail, Explained, Phrase, answered, explained, number_panel, profile, summary,
};
use claim_comparator::state::{Count, Open, State};

use crate::{UNITS, built_in, everything, plain, story};

fn text(of: &Compared, count: Count, question: Question) -> Option<String> {
    explained(of, count, &question).map(|explained| explained.text(&of.words))
}

/// Every question about propositions, pairs of claims and members.
fn questions(of: &Compared, count: Count) -> Vec<Question> {
    let comparison = of.by(count);
    let mut questions = Vec::new();
    for at in (0..of.dataset.propositions.len()).map(PropositionIx) {
        questions.extend(
            [Question::Verdict, Question::Contestedness, Question::Independence, Question::Outcome].map(|ask| ask(at)),
        );
        questions.extend([Question::Silence(at), Question::Diagnosticity(at)]);
        let target = Target::Verdict(at);
        questions.extend(Grain::ALL.map(|grain| Question::Linchpins { target, grain }));
        questions.extend(comparison.relations(&of.dataset, at).map(|pair| Question::Relation(pair.a, pair.b)));
    }
    for &member in &comparison.members {
        questions.push(Question::Lean { member, between: of.axis().unwrap() });
        questions.push(Question::Tally { member, reading: ReadingIx(0) });
        questions.extend(comparison.members.iter().map(|&other| Question::Agreement(member, other)));
        for &other in &comparison.members {
            let coefficient = |weights| Question::Coefficient { a: member, b: other, weights };
            questions.extend([Weights::Nominal, Weights::Linear].map(coefficient));
            questions.extend([Question::PercentAgreement(member, other), Question::WeightedAgreement(member, other)]);
        }
        questions.extend(Scale::ALL.map(|scale| Question::TableAgreement { part: Part::Without(member), scale }));
    }
    questions.extend((0..of.dataset.claims.len()).map(|at| Question::Ledger(ClaimIx(at))));
    questions
}

fn opened(explained: &Explained) -> impl Iterator<Item = &Open> {
    explained.sentences.iter().flatten().filter_map(|phrase| phrase.opens.as_ref())
}

#[test]
fn every_phrase_opens_what_is_there_and_claims_that_are_named() {
    for (of, count) in everything() {
        for explained in questions(of, count).iter().filter_map(|question| explained(of, count, question)) {
            for open in opened(&explained) {
                match open {
                    Open::Claim(id) => assert!(explained.claims.contains(id), "{id}: {}", explained.text(&of.words)),
                    Open::Proposition(id) => assert!(of.finding(count, id).is_some()),
                    Open::Source(id) => assert!(of.source(id).is_some()),
                    Open::Voice(id) => assert!(of.voice(id).is_some()),
                    Open::Reason(asked) => assert!(answered(of, count, asked).is_some(), "{asked:?}"),
                    Open::Number(_) | Open::Guide => panic!("{open:?}"),
                }
            }
        }
    }
}

#[test]
fn every_explanation_is_sentences_of_plain_words() {
    for (of, count) in everything() {
        for explained in questions(of, count).iter().filter_map(|question| explained(of, count, question)) {
            assert!(!explained.sum.is_empty());
            assert!(!explained.sentences.is_empty());
            for sentence in &explained.sentences {
                let words = plain(sentence);
                assert!(words.ends_with('.') && !words.contains("  ") && !words.contains(".."), "{words}");
            }
        }
    }
}

#[test]
fn the_detail_says_the_same() {
    for (of, count) in everything() {
        for (at, proposition) in of.dataset.propositions.iter().enumerate() {
            let (at, detail) = (PropositionIx(at), Detail::of(of, count, &proposition.id).unwrap());
            let verdict = format!("The verdict is “{}”. {}", detail.ruling.word, detail.ruling.because);
            assert_eq!(text(of, count, Question::Verdict(at)), Some(verdict));
            assert_eq!(text(of, count, Question::Independence(at)).unwrap_or_default(), detail.independence);
            let contest = detail.contest.map(|contest| format!("{}. {}", contest.head, contest.arithmetic));
            assert_eq!(text(of, count, Question::Contestedness(at)), contest);
            assert_eq!(text(of, count, Question::Outcome(at)).is_some(), detail.outcome.is_some());
        }
    }
}

#[test]
fn the_profile_says_the_same() {
    for (of, count) in everything() {
        for &member in &of.by(count).members {
            let named = explained(of, count, &Question::Lean { member, between: of.axis().unwrap() });
            let Some(named) = named else { continue };
            let open = opened(&named).next().unwrap().clone();
            let lean = profile(of, count, &open).unwrap().lean.unwrap();
            assert_eq!(
                named.text(&of.words),
                format!("{} stands at {} {}", of.name(member), plain(&lean.sentence), plain(&lean.arithmetic))
            );
        }
    }
}

#[test]
fn every_number_at_the_head_is_explained_by_the_rule_of_its_panel() {
    for (of, count) in everything() {
        let number = |phrase: &Phrase| match phrase.opens {
            Some(Open::Number(number)) => Some(number),
            _ => None,
        };
        for number in summary(of, count).iter().filter_map(number) {
            let panel = number_panel(of, count, number);
            let text = text(of, count, Question::Count(number.into())).unwrap();
            let (counts, rule) = text.split_once(". ").unwrap();
            assert_eq!(rule, panel.rule);
            assert_eq!(counts.split(' ').nth(2).unwrap(), panel.items.len().to_string(), "{counts}");
        }
    }
}

#[test]
fn a_claim_opens_the_proposition_it_is_about() {
    let of = story();
    assert_eq!(of.claimed(&"gazette-cost".into()), Some(&"cost".into()));
    assert_eq!(of.claimed(&"no-such".into()), None);
    let state = State::from_address("open=claim.gazette-cost");
    assert_eq!(state.open, Some(Open::Claim("gazette-cost".into())));
    assert_eq!(state.to_address(), "open=claim.gazette-cost");
}

#[test]
fn who_says_nothing_is_unaddressed_and_not_reported() {
    for count in UNITS {
        for (at, finding) in built_in().by(count).findings.iter().enumerate() {
            let text = text(built_in(), count, Question::Verdict(PropositionIx(at))).unwrap();
            let is_reported = finding.verdict == Verdict::Unaddressed && !finding.apart.is_empty();
            assert_eq!(text.contains("“only reported”"), is_reported, "{text}");
        }
    }
}
