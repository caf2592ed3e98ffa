//! Spans: numbers and ranges as intervals, and how far apart they lie.

use crate::model::{Amount, Tolerance};

use super::{Agreement, Answer, Difference, Obstacle};

/// The share of a number that its last binary digits may account for; conversions are exact to far less.
const ROUNDING: f64 = 1e-12;

/// An interval of numbers, both ends inclusive; an open end is infinite.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span {
    min: f64,
    max: f64,
}

impl Span {
    /// The numbers that an amount can mean.
    pub(super) fn of(amount: &Amount) -> Result<Self, Obstacle> {
        match *amount {
            Amount::Number { number } => Self::between(Some(number), Some(number)),
            Amount::Range { min: None, max: None } => Err(Obstacle::NotANumber),
            Amount::Range { min, max } => Self::between(min, max),
            Amount::Date { .. } => Err(Obstacle::Kinds),
        }
    }

    /// The numbers between two finite ends, none for an open one.
    pub(super) fn between(min: Option<f64>, max: Option<f64>) -> Result<Self, Obstacle> {
        let finite = [min, max].into_iter().flatten().all(f64::is_finite);
        let span = Self { min: min.unwrap_or(f64::NEG_INFINITY), max: max.unwrap_or(f64::INFINITY) };
        if finite && span.min <= span.max { Ok(span) } else { Err(Obstacle::NotANumber) }
    }

    /// The same span in a unit that is `factor` times smaller.
    pub(super) fn scaled(self, factor: f64) -> Result<Self, Obstacle> {
        let closed = |end: f64| end.is_finite().then_some(end * factor);
        Self::between(closed(self.min), closed(self.max))
    }

    /// Whether the two meet, within the tolerance if there is one. Symmetric.
    pub(super) fn answer(self, other: Self, tolerance: Option<Tolerance>) -> Answer {
        let (low, high) = (self.max.min(other.max), self.min.max(other.min));
        let gap = high - low;
        let larger = low.abs().max(high.abs());
        let rounding = larger * ROUNDING;
        let tolerated = match tolerance {
            Some(Tolerance::Absolute(distance)) => distance,
            Some(Tolerance::Relative(share)) => larger * share,
            None => 0.0,
        };
        if high <= low || gap <= rounding {
            Answer::Agree(Agreement::Meet)
        } else if gap <= tolerated + rounding {
            Answer::Agree(Agreement::WithinTolerance)
        } else {
            Answer::Differ(Difference::Apart)
        }
    }
}
