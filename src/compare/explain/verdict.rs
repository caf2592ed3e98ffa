//! Why a proposition has its verdict: who or what made the clause fit, counted.

use crate::compare::{Comparison, Finding, Fraction, Rule, Unit};
use crate::model::order::distinct;
use crate::model::{ClaimIx, PropositionIx, Stance};

use super::arithmetic::{parts, whole};
use super::count::{each, grouped};
use super::{Answer, Arithmetic, Basis, Explanation, Part, Sum, Term};

pub(super) fn explain(comparison: &Comparison, proposition: PropositionIx) -> Option<Explanation> {
    let finding = comparison.finding(proposition)?;
    let basis = Basis::Verdict(finding.rule.clone());
    let arithmetic = arithmetic(comparison, finding);
    Some(Explanation::new(Answer::Verdict(finding.verdict), claims(comparison, finding), basis, arithmetic))
}

/// The claims that a verdict rests on.
///
/// That somebody conflicts or that figures differ takes the claims that do; what holds of everybody takes everybody's. By
/// source, a second source must take part for either: where all these claims stand in one source, everybody's are named.
pub(super) fn claims(comparison: &Comparison, finding: &Finding) -> Vec<ClaimIx> {
    let found = match &finding.rule {
        Rule::Opposition { affirming, denying } => [affirming.as_slice(), denying].concat(),
        Rule::FiguresApart { claims } => claims.clone(),
        _ => return finding.counted.clone(),
    };
    let sources = distinct(found.iter().filter_map(|&claim| comparison.places.source(claim)).collect());
    if comparison.unit == Unit::Source && sources.len() < 2 { finding.counted.clone() } else { found }
}

fn arithmetic(comparison: &Comparison, finding: &Finding) -> Arithmetic {
    let who = |claims: &[ClaimIx]| {
        let members = claims.iter().filter_map(|&claim| comparison.unit.member(&comparison.places, claim));
        distinct(members.collect()).len()
    };
    let counted = |part, claims: &[ClaimIx]| Term::count(part, who(claims), claims.to_vec());
    match &finding.rule {
        Rule::NoClaim => Arithmetic::count(Vec::new(), 0),
        Rule::OneSource { source, .. } => {
            Arithmetic::count(vec![Term::count(Part::Source(*source), 1, finding.counted.clone())], 1)
        }
        Rule::OneVoiceRepeated { sources, .. } => {
            let by_source = grouped(&finding.counted, |claim| comparison.places.source(claim));
            Arithmetic::count(each(by_source, Part::Source), sources.len())
        }
        Rule::OneDirection { .. } => {
            let members = finding.positions.len();
            Arithmetic::count(vec![Term::count(Part::Members, members, finding.counted.clone())], members)
        }
        Rule::Qualification { qualifying } => {
            Arithmetic::count(vec![counted(Part::Stance(Stance::Qualifies), qualifying)], who(qualifying))
        }
        Rule::Opposition { affirming, denying } => {
            let terms =
                vec![counted(Part::Stance(Stance::Affirms), affirming), counted(Part::Stance(Stance::Denies), denying)];
            Arithmetic::count(terms, who(affirming) + who(denying))
        }
        Rule::FiguresApart { claims } => Arithmetic::count(vec![counted(Part::FiguresApart, claims)], who(claims)),
        Rule::Dissolved { affirming, denying, by_time, by_scope, within_voice } => {
            let pairs = [(Part::ByTime, by_time), (Part::ByScope, by_scope), (Part::WithinVoice, within_voice)];
            dissolved(affirming, denying, pairs)
        }
    }
}

/// All opposed pairs, each for the reason why it is no conflict, divided by all there are: always 1.
fn dissolved(affirming: &[ClaimIx], denying: &[ClaimIx], pairs: [(Part, &u64); 3]) -> Arithmetic {
    let claims = [affirming, denying].concat();
    let count = |number: u64| parts(i64::try_from(number).unwrap_or(i64::MAX), 1);
    let terms = pairs.iter().filter(|(_, number)| **number > 0);
    let terms =
        terms.map(|(part, number)| Term { part: *part, factors: vec![count(**number)], claims: claims.clone() });
    let dissolved = count(pairs.iter().map(|(_, number)| **number).sum());
    let above = Sum::new(terms.collect(), dissolved);
    let (affirming, denying) = (whole(affirming.len()), whole(denying.len()));
    let opposed = Term { part: Part::Opposed, factors: vec![affirming, denying], claims };
    let all = affirming.numerator.saturating_mul(denying.numerator).max(1);
    let below = Sum::new(vec![opposed], parts(all, 1));
    let result = Fraction { numerator: dissolved.numerator, denominator: all };
    Arithmetic::ratio(above, below, result)
}
