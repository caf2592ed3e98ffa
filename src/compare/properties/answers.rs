//! What a comparison answers, in a form that does not depend on the order and the names of records.

use std::collections::BTreeSet;

use crate::compare::{
    Coherence, Contestedness, Finding, Lean, LedgerEntry, Member, OutcomeReason, OutcomeState, PairClass, Position,
    Side, Tension, TopicLean, Unit, Verdict, Weighed, agreement, coherence, compare, lean, leans_by_topic, ledger,
};
use crate::model::{Dataset, PropositionIx, ReadingIx};

/// What a comparison says of one proposition, with records by id and without naming claims.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    pub(super) proposition: String,
    pub(super) verdict: Verdict,
    sides: BTreeSet<(String, Side, u8)>,
    contestedness: Option<Contestedness>,
    independent_at_most: usize,
    pub(super) outcome: Option<OutcomeState>,
}

/// How many propositions fall into each class.
type Classes = Vec<(PairClass, usize)>;

/// Everything that must not depend on the order and the names of records.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answers {
    pub(super) propositions: Vec<Answer>,
    leans: BTreeSet<(String, Option<(i64, i64)>)>,
    topic_leans: BTreeSet<(String, Option<String>, i64, i64)>,
    pairs: BTreeSet<(String, String, Classes)>,
    coherence: BTreeSet<(String, String)>,
    ledger: BTreeSet<(String, String, String, OutcomeState, OutcomeReason)>,
}

impl Answers {
    pub(super) fn of(dataset: &Dataset, unit: Unit, name: fn(&str) -> String) -> Self {
        let comparison = compare(dataset, unit);
        let called = |member: Member| match member {
            Member::Voice(voice) => name(dataset[voice].id.as_str()),
            Member::Source(source) => name(dataset[source].id.as_str()),
        };
        let side = |p: &Position| (called(p.member), p.side, p.stances.acceptance_quarters());
        let answer = |finding: &Finding| Answer {
            proposition: name(dataset[finding.proposition].id.as_str()),
            verdict: finding.verdict,
            sides: finding.positions.iter().map(side).collect(),
            contestedness: finding.contestedness,
            independent_at_most: finding.independent_at_most,
            outcome: finding.outcome.as_ref().map(|outcome| outcome.state),
        };
        let mut propositions: Vec<Answer> = comparison.findings.iter().map(answer).collect();
        propositions.sort_by(|a, b| a.proposition.cmp(&b.proposition));
        let reading = |id: &str| dataset.readings.iter().position(|r| name(r.id.as_str()) == id).unwrap();
        let between = (ReadingIx(reading("ally")), ReadingIx(reading("show")));
        let lean = |&member: &Member| {
            let lean = lean(dataset, &comparison, member, between);
            (called(member), lean.map(|lean| (lean.value.numerator, lean.value.denominator)))
        };
        let topic_leans = |&member: &Member| {
            let parts = leans_by_topic(dataset, &comparison, member, between).into_iter();
            let part = |TopicLean { topic, lean: Lean { value, .. } }| {
                let topic = topic.map(|topic| name(dataset[topic].id.as_str()));
                (called(member), topic, value.numerator, value.denominator)
            };
            parts.map(part).collect::<Vec<_>>()
        };
        let pair = |(&a, &b): (&Member, &Member)| {
            let classes = agreement(dataset, &comparison, a, b).classes;
            (called(a), called(b), classes.into_iter().map(|(class, list)| (class, list.len())).collect())
        };
        let called_on = |proposition: PropositionIx| name(dataset[proposition].id.as_str());
        let entries = |of: Coherence| {
            let who = called(of.member);
            let weighed = |side: &[Weighed]| side.iter().map(|w| called_on(w.proposition)).collect::<BTreeSet<_>>();
            let tension = |t: &Tension| {
                format!(
                    "{} {:?} {:?}",
                    name(dataset[t.reading].id.as_str()),
                    weighed(&t.supporting),
                    weighed(&t.opposing)
                )
            };
            let mut entries: Vec<String> = of.tensions.iter().map(tension).collect();
            entries.extend(of.reversals.iter().map(|r| format!("{} {:?}", called_on(r.proposition), r.timing)));
            let undercut = of.undercut.iter();
            entries.extend(
                undercut
                    .map(|u| format!("{} {} {:?} {:?}", called_on(u.forecast), called_on(u.fact), u.effect, u.timing)),
            );
            entries.into_iter().map(|entry| (who.clone(), entry)).collect::<Vec<_>>()
        };
        let entry = |entry: LedgerEntry| {
            let (forecast, voice) = (called_on(entry.proposition), called(Member::Voice(entry.voice)));
            let said = format!("{:?} {} {:?} {:?}", entry.stance, entry.said, entry.scope, entry.about);
            (forecast, voice, said, entry.state, entry.facts.reason)
        };
        let members = &comparison.members;
        let pairs = members.iter().flat_map(|a| members.iter().map(move |b| (a, b)));
        Self {
            propositions,
            leans: members.iter().map(lean).collect(),
            topic_leans: members.iter().flat_map(topic_leans).collect(),
            pairs: pairs.map(pair).collect(),
            coherence: coherence(dataset, &comparison).into_iter().flat_map(entries).collect(),
            ledger: ledger(dataset, &comparison).into_iter().map(entry).collect(),
        }
    }

    pub(super) fn plain(dataset: &Dataset, unit: Unit) -> Self {
        Self::of(dataset, unit, str::to_owned)
    }
}
