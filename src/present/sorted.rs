//! In which order propositions stand, beside that of the dataset.

use super::Compared;
use crate::compare::{Finding, diagnosticity};
use crate::model::order::descending;
use crate::state::{Count, Sort};

/// Fractions are told apart exactly as long as fewer than a thousand take part.
const FRACTION_BITS: u32 = 40;

/// The findings in an order; what ranks alike keeps its order.
pub(in crate::present) fn sorted<'f>(of: &Compared, sort: Sort, findings: Vec<&'f Finding>) -> Vec<&'f Finding> {
    let rank = match sort {
        Sort::Topic => return findings,
        Sort::Contestedness => contestedness,
        Sort::Voices => voices,
        Sort::Diagnosticity => spread,
    };
    let order = descending(findings.iter().map(|finding| rank(of, finding)).collect());
    order.into_iter().filter_map(|at| findings.get(at).copied()).collect()
}

/// Those with more who take part come first among equals; those whom fewer than two address come last.
fn contestedness(_: &Compared, finding: &Finding) -> u64 {
    let Some(contested) = &finding.contestedness else { return 0 };
    let whole = |part: i64| u64::try_from(part).unwrap_or_default();
    let (numerator, denominator) = (whole(contested.value.numerator), whole(contested.value.denominator).max(1));
    let fraction = (numerator << FRACTION_BITS) / denominator;
    (fraction << (63 - FRACTION_BITS)) | (contested.members as u64)
}

/// How many voices speak, whichever source carries them and whatever is counted.
pub(in crate::present) fn voices(of: &Compared, finding: &Finding) -> u64 {
    of.by(Count::Voices).finding(finding.proposition).map_or(0, |finding| finding.positions.len() as u64)
}

fn spread(of: &Compared, finding: &Finding) -> u64 {
    diagnosticity(&of.dataset, finding.proposition).map_or(0, |found| u64::from(found.spread) + 1)
}
