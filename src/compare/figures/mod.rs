//! Figures: whether the values of two claims on one proposition agree.
//!
//! Values are compared only if they can be: same dimension, periods that are not disjoint. What cannot be compared is
//! named and counts neither as agreement nor as difference. A value marked approximate is not widened: how far figures may
//! lie apart is the proposition's tolerance, the same for everyone.

mod dates;
mod measure;
mod span;

use crate::model::{Amount, ClaimIx, Dataset, Date, Measure, Value};

use super::Places;
use span::Span;

/// What became of comparing two values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The answer.
    pub answer: Answer,
    /// Which of the two claims give their value under a condition.
    pub conditional: Vec<ClaimIx>,
}

/// Whether two values agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// They meet, exactly or within the proposition's tolerance.
    Agree(Agreement),
    /// They do not meet.
    Differ(Difference),
    /// They say nothing of each other.
    NotComparable(Obstacle),
}

/// How two values meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreement {
    /// They are equal or overlap.
    Meet,
    /// They lie apart by no more than the proposition tolerates.
    WithinTolerance,
    /// A duration fits an interval, whether its last year (month, day) is counted or not.
    DurationFits,
}

/// Why two values do not meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Difference {
    /// They lie further apart than the proposition tolerates.
    Apart,
    /// One is a rate, such as per year, the other a total; neither is turned into the other.
    RateAgainstTotal,
}

/// Why two values cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obstacle {
    /// They cover periods that share no day.
    Periods,
    /// Their units measure different things, or no conversion between them is known.
    Units,
    /// One is a date and the other no duration, or the date is no closed interval.
    Kinds,
    /// A number is not finite, or a range has no end or ends before it starts.
    NotANumber,
}

/// Compares the values of two claims on one proposition; none unless both give one.
pub(super) fn compare(dataset: &Dataset, places: &Places, a: ClaimIx, b: ClaimIx) -> Option<Figures> {
    let (first, second) = (dataset[a].value.as_ref()?, dataset[b].value.as_ref()?);
    let measure = places.proposition(a).and_then(|proposition| dataset[proposition].measure.as_ref());
    let periods = period(dataset, a).zip(period(dataset, b));
    let answer = if periods.is_some_and(|(a, b)| !a.overlaps(b)) {
        Answer::NotComparable(Obstacle::Periods)
    } else {
        amounts(first, second, measure).unwrap_or_else(Answer::NotComparable)
    };
    let conditional = |claim: &ClaimIx| dataset[*claim].value.as_ref().is_some_and(|v| v.condition.is_some());
    Some(Figures { answer, conditional: [a, b].into_iter().filter(conditional).collect() })
}

/// The period that a claim's value covers: the value's own, or the one that the claim speaks of.
fn period(dataset: &Dataset, claim: ClaimIx) -> Option<&Date> {
    let claim = &dataset[claim];
    claim.value.as_ref().and_then(|value| value.period.as_ref()).or(claim.about.as_ref())
}

fn amounts(a: &Value, b: &Value, measure: Option<&Measure>) -> Result<Answer, Obstacle> {
    match (&a.amount, &b.amount) {
        (Amount::Date { date: a }, Amount::Date { date: b }) => Ok(dates::compare(a, b, measure)),
        (Amount::Date { date }, _) => dates::against_duration(date, b, measure),
        (_, Amount::Date { date }) => dates::against_duration(date, a, measure),
        _ => numbers(a, b, measure),
    }
}

fn numbers(a: &Value, b: &Value, measure: Option<&Measure>) -> Result<Answer, Obstacle> {
    let (unit_a, unit_b) = (measure::Unit::of(a, measure), measure::Unit::of(b, measure));
    let (span_a, span_b) = (Span::of(&a.amount)?, Span::of(&b.amount)?);
    if unit_a.dimension != unit_b.dimension {
        return Err(Obstacle::Units);
    }
    if unit_a.is_rate != unit_b.is_rate {
        return Ok(Answer::Differ(Difference::RateAgainstTotal));
    }
    let tolerance = unit_a.tolerance(&unit_b, measure);
    Ok(span_a.scaled(unit_a.factor)?.answer(span_b.scaled(unit_b.factor)?, tolerance))
}
