//! Who takes no position on a proposition, by what that means, with the claims whose dates decide it.

use crate::compare::{Attendance, Comparison, Finding, Member};
use crate::model::{ClaimIx, Dataset, Date, Day, PropositionIx};

use super::arithmetic::whole;
use super::count::grouped;
use super::{Answer, Arithmetic, Basis, Explanation, Part, Term};

pub(super) fn explain(dataset: &Dataset, comparison: &Comparison, proposition: PropositionIx) -> Option<Explanation> {
    let finding = comparison.finding(proposition)?;
    let silence = Attendance::of(dataset, comparison).silence(dataset, comparison, finding);
    let last = last_heard(dataset, comparison, finding);
    let of_member = |member: &Member| {
        let at = last.binary_search_by_key(member, |(of, _)| *of).ok();
        at.and_then(|at| last.get(at)).map(|(_, claims)| claims.clone()).unwrap_or_default()
    };
    let kinds = silence.members.iter().filter(|(_, members)| !members.is_empty());
    let term = |(kind, members): &(_, Vec<Member>)| {
        Term::count(Part::Silent(*kind), members.len(), members.iter().flat_map(of_member).collect())
    };
    let terms: Vec<Term> = kinds.map(term).collect();
    let total = silence.members.iter().map(|(_, members)| members.len()).sum();
    let behind = terms.iter().flat_map(|term| &term.claims);
    let claims = finding.counted.iter().chain(&finding.apart).chain(behind).copied().collect();
    let answer = Answer::Number(whole(total).into());
    Some(Explanation::new(answer, claims, Basis::Silence(silence), Arithmetic::count(terms, total)))
}

/// The claims whose dates say when a silent voice was last heard; sources are known by their date of issue and need none.
fn last_heard(dataset: &Dataset, comparison: &Comparison, finding: &Finding) -> Vec<(Member, Vec<ClaimIx>)> {
    let places = &comparison.places;
    let is_silent = |member: &Member| matches!(member, Member::Voice(_)) && finding.position(*member).is_none();
    let all: Vec<ClaimIx> = (0..dataset.claims.len()).map(ClaimIx).collect();
    let by_member = grouped(&all, |claim| comparison.unit.member(places, claim).filter(is_silent));
    let latest = |(member, claims): (Member, Vec<ClaimIx>)| {
        let said = |claim: &ClaimIx| places.said(dataset, *claim);
        let surely = claims.iter().filter_map(said).map(Date::earliest).max();
        let possibly = claims.iter().filter_map(said).map(open_last).max();
        let decides = |date: &Date| Some(date.earliest()) == surely || Some(open_last(date)) == possibly;
        (member, claims.iter().copied().filter(|claim| said(claim).is_some_and(decides)).collect())
    };
    by_member.into_iter().map(latest).collect()
}

/// The last day of a date; an open end comes after all days.
fn open_last(date: &Date) -> (bool, Option<Day>) {
    (date.latest().is_none(), date.latest())
}
