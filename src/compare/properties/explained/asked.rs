//! The questions that a dataset allows.

use crate::compare::agreement::Part;
use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::kappa::Weights;
use crate::compare::explain::Counted;
use crate::compare::linchpins::{Grain, Target, every_target};
use crate::compare::{Comparison, Member, OutcomeState, Question, Verdict};
use crate::model::{ClaimIx, Dataset, PropositionIx, ReadingIx, TopicIx};

/// Every question that a dataset allows.
pub(super) fn questions(dataset: &Dataset, comparison: &Comparison) -> Vec<Question> {
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
    let counted = [
        Counted::Sources,
        Counted::Voices,
        Counted::Claims,
        Counted::Propositions,
        Counted::OnlyReported,
        Counted::Forecasts,
    ];
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
pub(super) fn coefficients(dataset: &Dataset, comparison: &Comparison) -> Vec<Question> {
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
pub(super) fn about(proposition: PropositionIx) -> Vec<Question> {
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
