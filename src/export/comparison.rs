//! What a comparison found, as JSON: records by id, shares as exact fractions.

use serde::Serialize;

use crate::compare::{
    Comparison, Finding, Fraction, Lean, Member, Outcome, OutcomeState, PairClass, Position, Rule, Side, Unit, Verdict,
    agreement, lean,
};
use crate::model::{ClaimIx, Dataset, ReadingIx, SourceIx, VoiceIx};

/// What a comparison found, on one line of JSON.
#[must_use]
pub fn comparison_json(dataset: &Dataset, comparison: &Comparison) -> String {
    serde_json::to_string(&Found::of(dataset, comparison)).unwrap_or_default()
}

#[derive(Serialize)]
struct Found<'d> {
    unit: &'static str,
    members: Vec<&'d str>,
    propositions: Vec<OfProposition<'d>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    leans: Vec<OfLean<'d>>,
    pairs: Vec<OfPair<'d>>,
}

#[derive(Serialize)]
struct OfProposition<'d> {
    proposition: &'d str,
    verdict: &'static str,
    rule: OfRule<'d>,
    positions: Vec<OfPosition<'d>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contestedness: Option<Share>,
    voices: Vec<&'d str>,
    independent_at_most: usize,
    echoes: Vec<OfEcho<'d>>,
    linked: Vec<(&'d str, &'d str)>,
    /// Reported and disputed claims, where sources are counted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    apart: Vec<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<OfOutcome<'d>>,
}

/// The clause that gave the verdict, with the claims that made it fit.
#[derive(Serialize)]
struct OfRule<'d> {
    clause: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    claims: Vec<&'d str>,
}

#[derive(Serialize)]
struct OfPosition<'d> {
    member: &'d str,
    side: &'static str,
    claims: Vec<&'d str>,
}

/// An exact share and the same as a number.
#[derive(Serialize)]
struct Share {
    numerator: i64,
    denominator: i64,
    share: f64,
}

#[derive(Serialize)]
struct OfEcho<'d> {
    voice: &'d str,
    sources: Vec<&'d str>,
}

#[derive(Serialize)]
struct OfOutcome<'d> {
    state: &'static str,
    by: Vec<&'d str>,
}

#[derive(Serialize)]
struct OfLean<'d> {
    member: &'d str,
    between: (&'d str, &'d str),
    lean: Share,
    claims: Vec<&'d str>,
}

#[derive(Serialize)]
struct OfPair<'d> {
    a: &'d str,
    b: &'d str,
    common: usize,
    agree: usize,
    qualify: usize,
    conflict: usize,
    figures_differ: usize,
    changed: usize,
}

impl<'d> Found<'d> {
    fn of(dataset: &'d Dataset, comparison: &Comparison) -> Self {
        let members = &comparison.members;
        let couples = members.iter().enumerate().flat_map(|(at, a)| members.iter().skip(at + 1).map(move |b| (a, b)));
        Self {
            unit: match comparison.unit {
                Unit::Voice => "voice",
                Unit::Source => "source",
            },
            members: members.iter().map(|member| id(dataset, *member)).collect(),
            propositions: comparison.findings.iter().map(|finding| OfProposition::of(dataset, finding)).collect(),
            leans: members.iter().filter_map(|member| OfLean::of(dataset, comparison, *member)).collect(),
            pairs: couples.filter_map(|(a, b)| OfPair::of(dataset, comparison, *a, *b)).collect(),
        }
    }
}

impl<'d> OfProposition<'d> {
    fn of(dataset: &'d Dataset, finding: &Finding) -> Self {
        Self {
            proposition: dataset[finding.proposition].id.as_str(),
            verdict: verdict_word(finding.verdict),
            rule: OfRule::of(dataset, &finding.rule),
            positions: finding.positions.iter().map(|position| OfPosition::of(dataset, position)).collect(),
            contestedness: finding.contestedness.map(|contested| Share::of(contested.value)),
            voices: voices(dataset, &finding.voices),
            independent_at_most: finding.independent_at_most,
            echoes: finding
                .echoes
                .iter()
                .map(|echo| OfEcho { voice: dataset[echo.voice].id.as_str(), sources: sources(dataset, &echo.sources) })
                .collect(),
            linked: finding.linked.iter().map(|(a, b)| (dataset[*a].id.as_str(), dataset[*b].id.as_str())).collect(),
            apart: claims(dataset, &finding.apart),
            outcome: finding.outcome.as_ref().map(|outcome| OfOutcome::of(dataset, outcome)),
        }
    }
}

impl<'d> OfRule<'d> {
    fn of(dataset: &'d Dataset, rule: &Rule) -> Self {
        let (clause, named) = match rule {
            Rule::NoClaim => ("no_claim", Vec::new()),
            Rule::OneSource { .. } => ("one_source", Vec::new()),
            Rule::OneVoiceRepeated { .. } => ("one_voice_repeated", Vec::new()),
            Rule::OneDirection { .. } => ("one_direction", Vec::new()),
            Rule::Qualification { qualifying } => ("qualification", qualifying.clone()),
            Rule::Opposition { affirming, denying } => ("opposition", [affirming.as_slice(), denying].concat()),
            Rule::FiguresApart { claims } => ("figures_apart", claims.clone()),
            Rule::Dissolved { affirming, denying, .. } => ("dissolved", [affirming.as_slice(), denying].concat()),
        };
        Self { clause, claims: claims(dataset, &named) }
    }
}

impl<'d> OfPosition<'d> {
    fn of(dataset: &'d Dataset, position: &Position) -> Self {
        let side = match position.side {
            Side::Affirms => "affirms",
            Side::Qualifies => "qualifies",
            Side::Denies => "denies",
            Side::Both => "both",
        };
        Self { member: id(dataset, position.member), side, claims: claims(dataset, &position.claims) }
    }
}

impl Share {
    fn of(fraction: Fraction) -> Self {
        let Fraction { numerator, denominator } = fraction;
        Self { numerator, denominator, share: fraction.share() }
    }
}

impl<'d> OfOutcome<'d> {
    fn of(dataset: &'d Dataset, outcome: &Outcome) -> Self {
        let state = match outcome.state {
            OutcomeState::Open => "open",
            OutcomeState::BorneOut => "borne_out",
            OutcomeState::Overtaken => "overtaken",
            OutcomeState::Partly => "partly",
        };
        Self { state, by: outcome.by.iter().map(|by| dataset[by.proposition].id.as_str()).collect() }
    }
}

impl<'d> OfLean<'d> {
    /// The lean between the first two readings; none if there are fewer, or nothing weighs.
    fn of(dataset: &'d Dataset, comparison: &Comparison, member: Member) -> Option<Self> {
        let between = (dataset.readings.first()?.id.as_str(), dataset.readings.get(1)?.id.as_str());
        let Lean { value, contributions, .. } = lean(dataset, comparison, member, (ReadingIx(0), ReadingIx(1)))?;
        let behind = contributions.iter().flat_map(|contribution| contribution.claims.iter().copied());
        let behind: Vec<ClaimIx> = behind.collect();
        Some(Self { member: id(dataset, member), between, lean: Share::of(value), claims: claims(dataset, &behind) })
    }
}

impl<'d> OfPair<'d> {
    /// How far two members agree; none if they address nothing together.
    fn of(dataset: &'d Dataset, comparison: &Comparison, a: Member, b: Member) -> Option<Self> {
        let pair = agreement(dataset, comparison, a, b);
        let count = |class| pair.of(class).len();
        (!pair.common.is_empty()).then(|| Self {
            a: id(dataset, a),
            b: id(dataset, b),
            common: pair.common.len(),
            agree: count(PairClass::Agree),
            qualify: count(PairClass::Qualify),
            conflict: count(PairClass::Conflict),
            figures_differ: count(PairClass::FiguresDiffer),
            changed: count(PairClass::Changed),
        })
    }
}

fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Unaddressed => "unaddressed",
        Verdict::SingleVoice => "single_voice",
        Verdict::Echo => "echo",
        Verdict::Agreement => "agreement",
        Verdict::Qualified => "qualified",
        Verdict::Conflict => "conflict",
        Verdict::FiguresDiffer => "figures_differ",
        Verdict::Changed => "changed",
    }
}

fn id(dataset: &Dataset, member: Member) -> &str {
    match member {
        Member::Voice(at) => dataset[at].id.as_str(),
        Member::Source(at) => dataset[at].id.as_str(),
    }
}

fn claims<'d>(dataset: &'d Dataset, at: &[ClaimIx]) -> Vec<&'d str> {
    at.iter().map(|at| dataset[*at].id.as_str()).collect()
}

fn voices<'d>(dataset: &'d Dataset, at: &[VoiceIx]) -> Vec<&'d str> {
    at.iter().map(|at| dataset[*at].id.as_str()).collect()
}

fn sources<'d>(dataset: &'d Dataset, at: &[SourceIx]) -> Vec<&'d str> {
    at.iter().map(|at| dataset[*at].id.as_str()).collect()
}
