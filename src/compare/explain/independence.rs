//! How many voices can be independent at most: the voices, less those that speak for another of them.

use std::collections::HashSet;

use crate::compare::{Comparison, Finding};
use crate::model::order::{ascending, distinct};
use crate::model::{ClaimIx, PropositionIx, VoiceIx};

use super::arithmetic::{MINUS, whole};
use super::{Answer, Arithmetic, Basis, Explanation, Part, Term};

pub(super) fn explain(comparison: &Comparison, proposition: PropositionIx) -> Option<Explanation> {
    let finding = comparison.finding(proposition)?;
    if finding.voices.is_empty() {
        return None;
    }
    let of = |voices: &[VoiceIx]| claims_of(comparison, finding, voices);
    let mut terms = vec![Term::count(Part::Voices, finding.voices.len(), finding.counted.clone())];
    let linked = distinct(finding.linked.iter().map(|(from, _)| *from).collect());
    if !linked.is_empty() {
        terms.push(Term { part: Part::SpokenFor, factors: vec![MINUS, whole(linked.len())], claims: of(&linked) });
    }
    let free = finding.voices.len() - linked.len();
    let circles = finding.independent_at_most.saturating_sub(free);
    if circles > 0 {
        terms.push(Term::count(Part::Circles, circles, of(&circling(finding))));
    }
    let arithmetic = Arithmetic::count(terms, finding.independent_at_most);
    let basis = Basis::Links { echoes: finding.echoes.clone(), linked: finding.linked.clone() };
    Some(Explanation::new(Answer::Number(arithmetic.result), finding.counted.clone(), basis, arithmetic))
}

fn claims_of(comparison: &Comparison, finding: &Finding, voices: &[VoiceIx]) -> Vec<ClaimIx> {
    let is_theirs =
        |claim: &ClaimIx| comparison.places.voice(*claim).is_some_and(|voice| voices.binary_search(&voice).is_ok());
    finding.counted.iter().copied().filter(is_theirs).collect()
}

/// The voices that speak, directly or not, for nobody who speaks for nobody.
fn circling(finding: &Finding) -> Vec<VoiceIx> {
    let speaks = |voice: VoiceIx| {
        let from = finding.linked.partition_point(|(from, _)| *from < voice);
        finding.linked.get(from).is_some_and(|(from, _)| *from == voice)
    };
    let spoken_for_by = ascending(finding.linked.iter().map(|(from, to)| (*to, *from)).collect());
    let mut open: Vec<VoiceIx> = finding.voices.iter().copied().filter(|voice| !speaks(*voice)).collect();
    let mut covered: HashSet<VoiceIx> = open.iter().copied().collect();
    while let Some(voice) = open.pop() {
        let from = spoken_for_by.partition_point(|(of, _)| *of < voice);
        let next = spoken_for_by.iter().skip(from).take_while(|(of, _)| *of == voice);
        open.extend(next.map(|(_, from)| *from).filter(|from| covered.insert(*from)));
    }
    finding.voices.iter().copied().filter(|voice| !covered.contains(voice)).collect()
}
