//! How a member leans between two readings: what each of its positions weighs on either.

use crate::compare::{Comparison, Contribution, Fraction, Lean, Member, lean, leans_by_topic};
use crate::model::{Dataset, ReadingIx, TopicIx};

use super::arithmetic::{MINUS, parts};
use super::{Answer, Arithmetic, Basis, Explanation, Part, Sum, Term};

pub(super) fn explain(
    dataset: &Dataset,
    comparison: &Comparison,
    member: Member,
    between: (ReadingIx, ReadingIx),
) -> Option<Explanation> {
    explanation(&lean(dataset, comparison, member, between)?, between)
}

/// The same within one topic.
pub(super) fn of_topic(
    dataset: &Dataset,
    comparison: &Comparison,
    (member, between): (Member, (ReadingIx, ReadingIx)),
    topic: Option<TopicIx>,
) -> Option<Explanation> {
    let parts = leans_by_topic(dataset, comparison, member, between);
    explanation(&parts.into_iter().find(|part| part.topic == topic)?.lean, between)
}

fn explanation(found: &Lean, between: (ReadingIx, ReadingIx)) -> Option<Explanation> {
    let contributions = &found.contributions;
    // The comparison keeps both sums in twelfths.
    let above = Sum::new(
        contributions.iter().flat_map(|c| differences(c, between)).collect(),
        parts(found.value.numerator, 12),
    );
    let below =
        Sum::new(contributions.iter().flat_map(|c| sizes(c, between)).collect(), parts(found.value.denominator, 12));
    let claims = contributions.iter().flat_map(|c| c.claims.iter().copied()).collect();
    let basis = Basis::Lean { positions: contributions.len() };
    let arithmetic = Arithmetic::ratio(above, below, found.value);
    Some(Explanation::new(Answer::Number(found.value.into()), claims, basis, arithmetic))
}

/// What a position weighs on the second reading, less what it weighs on the first.
fn differences(of: &Contribution, between: (ReadingIx, ReadingIx)) -> impl Iterator<Item = Term> {
    let stance = parts(i64::from(of.stance_twelfths), 12);
    let second = of.bearings.1.map(|b| term(of, between.1, vec![stance, bearing(b)]));
    let first = of.bearings.0.map(|b| term(of, between.0, vec![MINUS, stance, bearing(b)]));
    [second, first].into_iter().flatten()
}

/// The sizes of both weights, without their signs.
fn sizes(of: &Contribution, between: (ReadingIx, ReadingIx)) -> impl Iterator<Item = Term> {
    let stance = parts(i64::from(of.stance_twelfths).abs(), 12);
    let second = of.bearings.1.map(|b| term(of, between.1, vec![stance, bearing(b.saturating_abs())]));
    let first = of.bearings.0.map(|b| term(of, between.0, vec![stance, bearing(b.saturating_abs())]));
    [second, first].into_iter().flatten()
}

fn term(of: &Contribution, reading: ReadingIx, factors: Vec<Fraction>) -> Term {
    Term { part: Part::Weight { proposition: of.proposition, reading }, factors, claims: of.claims.clone() }
}

fn bearing(bearing: i8) -> Fraction {
    parts(i64::from(bearing), 1)
}
