//! What a member says for and against one reading: what each of its positions weighs.

use crate::compare::lean::bearing;
use crate::compare::{Comparison, Finding, Member};
use crate::model::{Dataset, ReadingIx};

use super::arithmetic::parts;
use super::{Answer, Arithmetic, Basis, Explanation, Part, Term};

pub(super) fn explain(
    dataset: &Dataset,
    comparison: &Comparison,
    member: Member,
    reading: ReadingIx,
) -> Option<Explanation> {
    let weighed: Vec<(Term, i32)> =
        comparison.findings.iter().filter_map(|finding| weighed(dataset, finding, member, reading)).collect();
    if weighed.is_empty() {
        return None;
    }
    let how_many = |fits: fn(i32) -> bool| weighed.iter().filter(|(_, twelfths)| fits(*twelfths)).count();
    let basis = Basis::Tally {
        supporting: how_many(|twelfths| twelfths > 0),
        opposing: how_many(|twelfths| twelfths < 0),
        neutral: how_many(|twelfths| twelfths == 0),
    };
    let total = parts(weighed.iter().map(|(_, twelfths)| i64::from(*twelfths)).sum(), 12);
    let terms: Vec<Term> = weighed.into_iter().map(|(term, _)| term).collect();
    let claims = terms.iter().flat_map(|term| term.claims.iter().copied()).collect();
    Some(Explanation::new(Answer::Number(total.into()), claims, basis, Arithmetic::plain(terms, total)))
}

/// What a member's position on one proposition weighs, and the same in twelfths.
fn weighed(dataset: &Dataset, finding: &Finding, member: Member, reading: ReadingIx) -> Option<(Term, i32)> {
    let (position, bearing) = (finding.position(member)?, bearing(dataset, finding, reading)?);
    let stance_twelfths = position.stances.weight_twelfths();
    let term = Term {
        part: Part::Weight { proposition: finding.proposition, reading },
        factors: vec![parts(i64::from(stance_twelfths), 12), parts(i64::from(bearing), 1)],
        claims: position.claims.clone(),
    };
    Some((term, stance_twelfths * i32::from(bearing)))
}
