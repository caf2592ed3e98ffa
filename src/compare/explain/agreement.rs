//! On which share of their common propositions two members agree.

use crate::compare::{Comparison, Fraction, Member, PairClass, agreement};
use crate::model::{ClaimIx, Dataset, PropositionIx};

use super::arithmetic::whole;
use super::{Answer, Arithmetic, Basis, Explanation, Part, Sum, Term};

pub(super) fn explain(dataset: &Dataset, comparison: &Comparison, a: Member, b: Member) -> Option<Explanation> {
    let pair = agreement(dataset, comparison, a, b);
    let term = |class, propositions: &[PropositionIx]| {
        Term::count(Part::Class(class), propositions.len(), said(comparison, [a, b], propositions))
    };
    let (agreed, common) = (pair.of(PairClass::Agree), &pair.common);
    let result = Fraction::new(whole(agreed.len()).numerator, whole(common.len()).numerator)?;
    let above = Sum::new(vec![term(PairClass::Agree, agreed)], whole(agreed.len()));
    let filled = pair.classes.iter().filter(|(_, propositions)| !propositions.is_empty());
    let below = Sum::new(filled.map(|(class, propositions)| term(*class, propositions)).collect(), whole(common.len()));
    let arithmetic = Arithmetic::ratio(above, below, result);
    Some(Explanation::new(Answer::Number(result.into()), said(comparison, [a, b], common), Basis::Overlap, arithmetic))
}

/// The claims by which members take their positions on propositions.
pub(super) fn said<const N: usize>(
    comparison: &Comparison,
    members: [Member; N],
    propositions: &[PropositionIx],
) -> Vec<ClaimIx> {
    let findings = propositions.iter().filter_map(|&proposition| comparison.finding(proposition));
    let positions = findings.flat_map(|finding| members.map(|member| finding.position(member)));
    positions.flatten().flat_map(|position| position.claims.iter().copied()).collect()
}
