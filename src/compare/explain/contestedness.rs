//! How contested a proposition is: the distances of all pairs, grouped by where the two stand.

use crate::compare::{Comparison, Finding, Fraction};
use crate::model::{ClaimIx, PropositionIx};

use super::arithmetic::{parts, whole};
use super::{Answer, Arithmetic, Basis, Explanation, Part, Sum, Term};

pub(super) fn explain(comparison: &Comparison, proposition: PropositionIx) -> Option<Explanation> {
    let finding = comparison.finding(proposition)?;
    let contestedness = finding.contestedness?;
    let (value, members) = (contestedness.value, contestedness.members);
    let (smaller, larger) = (members / 2, members - members / 2);
    let camps =
        Term { part: Part::TwoCamps, factors: vec![whole(smaller), whole(larger)], claims: finding.counted.clone() };
    // The comparison keeps both sums in quarters.
    let above = Sum::new(pairs(&points(finding)), parts(value.numerator, 4));
    let below = Sum::new(vec![camps], parts(value.denominator, 4));
    let arithmetic = Arithmetic::ratio(above, below, value);
    Some(Explanation::new(
        Answer::Number(value.into()),
        finding.counted.clone(),
        Basis::Distances { members },
        arithmetic,
    ))
}

/// Those who stand at one point of acceptance.
struct Point {
    quarters: u8,
    members: usize,
    claims: Vec<ClaimIx>,
}

/// The points at which somebody stands, from denial to acceptance.
fn points(finding: &Finding) -> Vec<Point> {
    let at = |quarters: u8| {
        let here = || finding.positions.iter().filter(move |p| p.stances.acceptance_quarters() == quarters);
        let claims = here().flat_map(|position| position.claims.iter().copied()).collect();
        Point { quarters, members: here().count(), claims }
    };
    (0..=4).map(at).filter(|point| point.members > 0).collect()
}

/// One term for every two points that lie apart.
fn pairs(points: &[Point]) -> Vec<Term> {
    let each = points.iter().enumerate();
    let apart = each.flat_map(|(at, low)| points.iter().skip(at + 1).map(move |high| (low, high)));
    apart
        .map(|(low, high)| Term {
            part: Part::Pairs { low_quarters: low.quarters, high_quarters: high.quarters },
            factors: vec![whole(low.members), whole(high.members), distance(low, high)],
            claims: [low.claims.as_slice(), &high.claims].concat(),
        })
        .collect()
}

fn distance(low: &Point, high: &Point) -> Fraction {
    parts(i64::from(high.quarters) - i64::from(low.quarters), 4)
}
