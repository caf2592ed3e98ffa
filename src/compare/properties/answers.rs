//! What a comparison answers, in a form that does not depend on the order and the names of records.

use std::collections::BTreeSet;

use crate::compare::{
    Coherence, Comparison, Contestedness, Finding, Member, OutcomeReason, OutcomeState, PairClass, Side, Unit, Verdict,
    Weighed, agreement, coherence, compare, diagnosticity, lean, leans_by_topic, ledger,
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
    diagnosticity: Option<u8>,
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
        let called = Called { dataset, comparison: &comparison, name };
        let mut propositions: Vec<Answer> = comparison.findings.iter().map(|finding| called.answer(finding)).collect();
        propositions.sort_by(|a, b| a.proposition.cmp(&b.proposition));
        Self {
            propositions,
            leans: called.leans(),
            topic_leans: called.topic_leans(),
            pairs: called.pairs(),
            coherence: coherence(dataset, &comparison).iter().flat_map(|of| called.coherence(of)).collect(),
            ledger: called.ledger(),
        }
    }

    pub(super) fn plain(dataset: &Dataset, unit: Unit) -> Self {
        Self::of(dataset, unit, str::to_owned)
    }
}

/// A comparison whose records are called by a name made from their id.
struct Called<'c> {
    dataset: &'c Dataset,
    comparison: &'c Comparison,
    name: fn(&str) -> String,
}

impl Called<'_> {
    fn member(&self, member: Member) -> String {
        match member {
            Member::Voice(voice) => (self.name)(self.dataset[voice].id.as_str()),
            Member::Source(source) => (self.name)(self.dataset[source].id.as_str()),
        }
    }

    fn on(&self, proposition: PropositionIx) -> String {
        (self.name)(self.dataset[proposition].id.as_str())
    }

    fn answer(&self, finding: &Finding) -> Answer {
        let sides = finding.positions.iter();
        Answer {
            proposition: self.on(finding.proposition),
            verdict: finding.verdict,
            sides: sides.map(|p| (self.member(p.member), p.side, p.stances.acceptance_quarters())).collect(),
            contestedness: finding.contestedness,
            independent_at_most: finding.independent_at_most,
            outcome: finding.outcome.as_ref().map(|outcome| outcome.state),
            diagnosticity: diagnosticity(self.dataset, finding.proposition).map(|found| found.spread),
        }
    }

    fn between(&self) -> (ReadingIx, ReadingIx) {
        let readings = &self.dataset.readings;
        let reading = |id: &str| readings.iter().position(|r| (self.name)(r.id.as_str()) == id).unwrap();
        (ReadingIx(reading("ally")), ReadingIx(reading("show")))
    }

    fn leans(&self) -> BTreeSet<(String, Option<(i64, i64)>)> {
        let lean = |&member: &Member| {
            let lean = lean(self.dataset, self.comparison, member, self.between());
            (self.member(member), lean.map(|lean| (lean.value.numerator, lean.value.denominator)))
        };
        self.comparison.members.iter().map(lean).collect()
    }

    fn topic_leans(&self) -> BTreeSet<(String, Option<String>, i64, i64)> {
        let parts = self.comparison.members.iter().flat_map(|&member| {
            let parts = leans_by_topic(self.dataset, self.comparison, member, self.between());
            parts.into_iter().map(move |part| (member, part))
        });
        let part = parts.map(|(member, part)| {
            let topic = part.topic.map(|topic| (self.name)(self.dataset[topic].id.as_str()));
            (self.member(member), topic, part.lean.value.numerator, part.lean.value.denominator)
        });
        part.collect()
    }

    fn pairs(&self) -> BTreeSet<(String, String, Classes)> {
        let members = &self.comparison.members;
        let pairs = members.iter().flat_map(|&a| members.iter().map(move |&b| (a, b)));
        let pair = |(a, b): (Member, Member)| {
            let classes = agreement(self.dataset, self.comparison, a, b).classes;
            let classes = classes.into_iter().map(|(class, list)| (class, list.len()));
            (self.member(a), self.member(b), classes.collect())
        };
        pairs.map(pair).collect()
    }

    fn coherence(&self, of: &Coherence) -> BTreeSet<(String, String)> {
        let weighed = |side: &[Weighed]| {
            side.iter().map(|weighed| (self.on(weighed.proposition), weighed.weight_twelfths)).collect::<BTreeSet<_>>()
        };
        let tensions = of.tensions.iter().map(|tension| {
            let reading = (self.name)(self.dataset[tension.reading].id.as_str());
            format!("{reading} {:?} {:?}", weighed(&tension.supporting), weighed(&tension.opposing))
        });
        let reversals = of.reversals.iter().map(|found| format!("{} {:?}", self.on(found.proposition), found.timing));
        let undercut = of.undercut.iter().map(|found| {
            format!("{} {} {:?} {:?}", self.on(found.forecast), self.on(found.fact), found.effect, found.timing)
        });
        tensions.chain(reversals).chain(undercut).map(|entry| (self.member(of.member), entry)).collect()
    }

    fn ledger(&self) -> BTreeSet<(String, String, String, OutcomeState, OutcomeReason)> {
        let entries = ledger(self.dataset, self.comparison).into_iter().map(|entry| {
            let said = format!("{:?} {} {:?} {:?}", entry.stance, entry.said, entry.scope, entry.about);
            let voice = self.member(Member::Voice(entry.voice));
            (self.on(entry.proposition), voice, said, entry.state, entry.facts.reason)
        });
        entries.collect()
    }
}
