//! A number of the summary: each record that it counts, with the claims by which it counts.

use crate::compare::{Comparison, Finding, OutcomeState, Summary, summary};
use crate::model::order::ascending;
use crate::model::{ClaimIx, Dataset, PropositionIx};

use super::{Answer, Arithmetic, Basis, Counted, Explanation, Part, Term, outcome, verdict};

pub(super) fn explain(dataset: &Dataset, comparison: &Comparison, counted: Counted) -> Option<Explanation> {
    let found = summary(dataset, comparison);
    let (terms, total) = terms(comparison, &found, counted);
    let claims = terms.iter().flat_map(|term| term.claims.iter().copied()).collect();
    let arithmetic = Arithmetic::count(terms, total);
    Some(Explanation::new(Answer::Number(arithmetic.result), claims, Basis::Each(counted), arithmetic))
}

/// What is counted, and how much the summary counts.
fn terms(comparison: &Comparison, found: &Summary, counted: Counted) -> (Vec<Term>, usize) {
    let places = &comparison.places;
    let all = &found.claims;
    match counted {
        Counted::Sources => {
            let by_source = grouped(all, |claim| places.source(claim));
            (each(by_source, Part::Source), found.sources.len())
        }
        Counted::Voices => {
            let by_voice = grouped(all, |claim| places.voice(claim));
            (each(by_voice, Part::Voice), found.voices.len())
        }
        Counted::Propositions => {
            let by_proposition = grouped(all, |claim| places.proposition(claim));
            (each(by_proposition, Part::Proposition), found.propositions.len())
        }
        Counted::Claims => {
            let by_source = grouped(all, |claim| places.source(claim));
            let term = |(source, claims): (_, Vec<_>)| Term::count(Part::ClaimsIn(source), claims.len(), claims);
            (by_source.into_iter().map(term).collect(), all.len())
        }
        Counted::Verdict(verdict) => {
            let listed = found.verdicts.iter().filter(|(of, _)| *of == verdict).flat_map(|(_, list)| list);
            listing(comparison, listed, |finding| verdict::claims(comparison, finding))
        }
        Counted::OnlyReported => listing(comparison, found.only_reported.iter(), |finding| finding.apart.clone()),
        Counted::Forecasts => forecasts(comparison, found, |_| true),
        Counted::Outcome(state) => forecasts(comparison, found, |of| of == state),
    }
}

/// The forecasts with some of the outcomes.
fn forecasts(comparison: &Comparison, found: &Summary, wanted: impl Fn(OutcomeState) -> bool) -> (Vec<Term>, usize) {
    let listed = found.outcomes.iter().filter(|(of, _)| wanted(*of)).flat_map(|(_, list)| list);
    let claims = |finding: &Finding| finding.outcome.as_ref().map(|of| outcome::claims(finding, of));
    listing(comparison, listed, |finding| claims(finding).unwrap_or_default())
}

/// Claims by the record that they lead to, in dataset order.
pub(super) fn grouped<T: Ord + Copy>(
    claims: &[ClaimIx],
    lead: impl Fn(ClaimIx) -> Option<T>,
) -> Vec<(T, Vec<ClaimIx>)> {
    let led = ascending(claims.iter().filter_map(|&claim| Some((lead(claim)?, claim))).collect());
    let group = |led: &[(T, ClaimIx)]| Some((led.first()?.0, led.iter().map(|(_, claim)| *claim).collect()));
    led.chunk_by(|a, b| a.0 == b.0).filter_map(group).collect()
}

/// One term per record.
pub(super) fn each<T>(groups: Vec<(T, Vec<ClaimIx>)>, part: fn(T) -> Part) -> Vec<Term> {
    groups.into_iter().map(|(record, claims)| Term::count(part(record), 1, claims)).collect()
}

/// One term per proposition of a list.
fn listing<'l>(
    comparison: &Comparison,
    listed: impl Iterator<Item = &'l PropositionIx>,
    claims: impl Fn(&Finding) -> Vec<ClaimIx>,
) -> (Vec<Term>, usize) {
    let term = |&proposition: &PropositionIx| {
        let claims = comparison.finding(proposition).map(&claims).unwrap_or_default();
        Term::count(Part::Proposition(proposition), 1, claims)
    };
    let terms: Vec<Term> = listed.map(term).collect();
    let total = terms.len();
    (terms, total)
}
