//! Given: a claim's value as it is compared, read once however many others it is compared with.

use crate::model::{Amount, ClaimIx, Dataset, Date, Measure, Tolerance};

use super::dates::{self, Moment};
use super::measure::Unit;
use super::span::Span;
use super::{Answer, Difference, Figures, Obstacle};

/// How a proposition measures: its unit and how far two values may lie apart.
#[derive(Clone, Debug, Default)]
pub(in crate::compare) struct Gauge<'d> {
    unit_text: Option<&'d str>,
    unit: Option<Unit>,
    tolerance: Option<Tolerance>,
}

impl<'d> Gauge<'d> {
    /// Reads a measure; without one nothing is tolerated and values have their own units.
    pub(in crate::compare) fn of(measure: Option<&'d Measure>) -> Self {
        let unit_text = measure.and_then(|measure| measure.unit.as_deref());
        Self { unit_text, unit: unit_text.map(Unit::parse), tolerance: measure.and_then(|measure| measure.tolerance) }
    }

    /// The tolerance between values in two units of the same dimension, an absolute one converted.
    ///
    /// An absolute tolerance is in the measure's unit. Where the measure has none, it holds only between values in one unit.
    pub(super) fn tolerance(&self, a: &Unit, b: &Unit) -> Option<Tolerance> {
        match (self.tolerance?, &self.unit) {
            (Tolerance::Relative(share), _) => Some(Tolerance::Relative(share)),
            (Tolerance::Absolute(distance), Some(unit)) => {
                unit.is_like(a).then_some(Tolerance::Absolute(distance * unit.factor))
            }
            (Tolerance::Absolute(distance), None) => (a == b).then_some(Tolerance::Absolute(distance * a.factor)),
        }
    }

    /// An absolute tolerance with its unit, for distances between dates.
    pub(super) fn between_dates(&self) -> Option<(f64, &Unit)> {
        match self.tolerance? {
            Tolerance::Absolute(distance) => Some((distance, self.unit.as_ref()?)),
            Tolerance::Relative(_) => None,
        }
    }
}

/// A claim's value, read.
#[derive(Clone, Debug)]
pub(in crate::compare) struct Given<'d> {
    claim: ClaimIx,
    /// The period that it covers: the value's own, or the one that the claim speaks of.
    period: Option<&'d Date>,
    quantity: Quantity<'d>,
    is_conditional: bool,
    is_approximate: bool,
}

/// What is given.
#[derive(Clone, Debug)]
enum Quantity<'d> {
    Date(Moment<'d>),
    Number(Number),
}

/// A number or range with its unit.
#[derive(Clone, Debug)]
pub(super) struct Number {
    pub(super) unit: Unit,
    /// In the unit that its dimension is kept in.
    pub(super) span: Result<Span, Obstacle>,
}

impl<'d> Given<'d> {
    /// Reads the value of a claim, if it gives one.
    pub(in crate::compare) fn read(dataset: &'d Dataset, gauge: &Gauge<'d>, claim: ClaimIx) -> Option<Self> {
        let value = dataset[claim].value.as_ref()?;
        let quantity = match &value.amount {
            Amount::Date { date } => Quantity::Date(Moment::of(date)),
            amount => {
                let unit = Unit::parse(value.unit.as_deref().or(gauge.unit_text).unwrap_or_default());
                Quantity::Number(Number { span: Span::of(amount).and_then(|span| span.scaled(unit.factor)), unit })
            }
        };
        let is_approximate = matches!(&value.amount, Amount::Date { date } if date.is_approximate());
        Some(Self {
            claim,
            period: value.period.as_ref().or(dataset[claim].about.as_ref()),
            quantity,
            is_conditional: value.condition.is_some(),
            is_approximate: value.approximate || is_approximate,
        })
    }

    /// The claim that gives it.
    pub(in crate::compare) fn claim(&self) -> ClaimIx {
        self.claim
    }

    /// Whether both give the same number or range, both as a rate or both in total: then they cannot differ.
    pub(super) fn is_same_number(&self, other: &Self) -> bool {
        match (&self.quantity, &other.quantity) {
            (Quantity::Number(a), Quantity::Number(b)) => a.span == b.span && a.unit.is_rate == b.unit.is_rate,
            _ => false,
        }
    }

    /// Whether the two agree. Symmetric.
    pub(in crate::compare) fn answer(&self, other: &Self, gauge: &Gauge<'_>) -> Answer {
        let periods = self.period.zip(other.period);
        if periods.is_some_and(|(a, b)| !a.overlaps(b)) {
            return Answer::NotComparable(Obstacle::Periods);
        }
        let answer = match (&self.quantity, &other.quantity) {
            (Quantity::Date(a), Quantity::Date(b)) => Ok(dates::compare(a, b, gauge)),
            (Quantity::Date(date), Quantity::Number(number)) | (Quantity::Number(number), Quantity::Date(date)) => {
                dates::against_duration(date, number, gauge)
            }
            (Quantity::Number(a), Quantity::Number(b)) => numbers(a, b, periods, gauge),
        };
        answer.unwrap_or_else(Answer::NotComparable)
    }

    /// What becomes of comparing the two, with the claims whose values hold under a condition or approximately.
    pub(in crate::compare) fn figures(&self, other: &Self, gauge: &Gauge<'_>) -> Figures {
        let which = |fits: fn(&Self) -> bool| {
            [self, other].into_iter().filter(|given| fits(given)).map(|given| given.claim).collect()
        };
        Figures {
            answer: self.answer(other, gauge),
            conditional: which(|given| given.is_conditional),
            approximate: which(|given| given.is_approximate),
        }
    }
}

fn numbers(a: &Number, b: &Number, periods: Option<(&Date, &Date)>, gauge: &Gauge<'_>) -> Result<Answer, Obstacle> {
    let (span_a, span_b) = (a.span?, b.span?);
    if a.unit.dimension != b.unit.dimension {
        return Err(Obstacle::Units);
    }
    if a.unit.prices_of != b.unit.prices_of {
        return Err(Obstacle::PriceYears);
    }
    if a.unit.is_rate != b.unit.is_rate {
        return Ok(Answer::Differ(Difference::RateAgainstTotal));
    }
    let is_one_period = periods.is_none_or(|(a, b)| (a.earliest(), a.latest()) == (b.earliest(), b.latest()));
    Ok(match span_a.answer(span_b, gauge.tolerance(&a.unit, &b.unit)) {
        Answer::Differ(_) if !is_one_period => Answer::Differ(Difference::ApartOverPeriods),
        answer => answer,
    })
}
