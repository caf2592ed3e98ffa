//! What a comparison found, as JSON: records by id, shares as exact fractions.

use serde::Serialize;

use crate::compare::agreement::alpha::Scale;
use crate::compare::agreement::{Part, Table, TableAgreement};
use crate::compare::{
    Coefficient, Comparison, Finding, Fraction, Lean, Member, Outcome, PairClass, PairCounts, Position, Rule, Side,
    Unit, agreements, lean,
};
use crate::model::{ClaimIx, Dataset, ReadingIx};

use super::words::{claims, id, outcome_word, sources, verdict_word, voices};

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
    alpha: OfTable,
}

/// Krippendorff's alpha of the whole table; absent where nothing can be said.
#[derive(Serialize)]
struct OfTable {
    #[serde(skip_serializing_if = "Option::is_none")]
    nominal: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ordinal: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interval: Option<f64>,
    /// Propositions on which at least two take a position.
    common: usize,
    /// Positions on these.
    positions: u64,
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
        let met = agreements(dataset, comparison);
        Self {
            unit: match comparison.unit {
                Unit::Voice => "voice",
                Unit::Source => "source",
            },
            members: members.iter().map(|member| id(dataset, *member)).collect(),
            propositions: comparison.findings.iter().map(|finding| OfProposition::of(dataset, finding)).collect(),
            leans: members.iter().filter_map(|member| OfLean::of(dataset, comparison, *member)).collect(),
            pairs: met.pairs().map(|(a, b, counts)| OfPair::of(dataset, (a, b), counts)).collect(),
            alpha: OfTable::of(Table::of(dataset, comparison).agreement(Part::Whole)),
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
        Self {
            state: outcome_word(outcome.state),
            by: outcome.by.iter().map(|by| dataset[by.proposition].id.as_str()).collect(),
        }
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
    fn of(dataset: &'d Dataset, (a, b): (Member, Member), counts: &PairCounts) -> Self {
        Self {
            a: id(dataset, a),
            b: id(dataset, b),
            common: counts.common(),
            agree: counts.of(PairClass::Agree),
            qualify: counts.of(PairClass::Qualify),
            conflict: counts.of(PairClass::Conflict),
            figures_differ: counts.of(PairClass::FiguresDiffer),
            changed: counts.of(PairClass::Changed),
        }
    }
}

impl OfTable {
    fn of(agreement: TableAgreement) -> Self {
        let said = |scale| match agreement.on(scale) {
            Coefficient::Value(alpha) => Some(alpha),
            Coefficient::TooFew { .. } | Coefficient::Undefined => None,
        };
        Self {
            nominal: said(Scale::Nominal),
            ordinal: said(Scale::Ordinal),
            interval: said(Scale::Interval),
            common: agreement.common,
            positions: agreement.positions,
        }
    }
}
