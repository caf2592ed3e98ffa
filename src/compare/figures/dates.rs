//! Dates as values: against each other, and an interval against a duration.

use crate::model::{Date, Day};

use super::given::{Gauge, Number};
use super::measure::{Dimension, Unit};
use super::span::Span;
use super::{Agreement, Answer, Difference, Obstacle};

/// A date as it is compared.
#[derive(Clone, Debug)]
pub(super) struct Moment<'d> {
    date: &'d Date,
    /// Its ends, if it is a closed interval.
    ends: Option<Ends>,
}

impl<'d> Moment<'d> {
    pub(super) fn of(date: &'d Date) -> Self {
        Self { date, ends: Ends::of(date) }
    }
}

/// Whether two dates share a day, or lie no further apart than tolerated.
///
/// A tolerance needs a measure in years, months or days; the distance is that of the calendar years, months or days
/// of the two ends that face each other. A relative tolerance means nothing between dates.
pub(super) fn compare(a: &Moment<'_>, b: &Moment<'_>, gauge: &Gauge<'_>) -> Answer {
    let (a, b) = (a.date, b.date);
    if a.overlaps(b) {
        return Answer::Agree(Agreement::Meet);
    }
    let facing = if a.is_before(b) { (a.latest(), b.earliest()) } else { (b.latest(), a.earliest()) };
    let tolerated = || {
        let ((distance, unit), (Some(end), Some(start))) = (gauge.between_dates()?, facing) else { return None };
        Some(apart(end, start, unit)? <= distance)
    };
    match tolerated() {
        Some(true) => Answer::Agree(Agreement::WithinTolerance),
        _ => Answer::Differ(Difference::Apart),
    }
}

/// How far two days lie apart, in the calendar years, months or days of the unit; none for other units.
fn apart(end: Day, start: Day, unit: &Unit) -> Option<f64> {
    match unit.dimension {
        Dimension::Months if unit.factor >= 12.0 => Some(f64::from(start.year) - f64::from(end.year)),
        Dimension::Months => Some(f64::from(month_number(start) - month_number(end))),
        Dimension::Days => Some(f64::from(day_number(start) - day_number(end))),
        _ => None,
    }
}

/// Whether a duration, a number or range of years, months or days, fits a closed interval.
///
/// An interval lasts from the difference of its ends to their inclusive count: 2017/2020 is three to four years.
pub(super) fn against_duration(
    interval: &Moment<'_>,
    duration: &Number,
    gauge: &Gauge<'_>,
) -> Result<Answer, Obstacle> {
    let unit = &duration.unit;
    let ends = interval.ends.as_ref().ok_or(Obstacle::Kinds)?;
    let number: fn(Day) -> i32 = match unit.dimension {
        Dimension::Months if !unit.is_rate => month_number,
        Dimension::Days if !unit.is_rate => day_number,
        _ => return Err(Obstacle::Kinds),
    };
    let first = number(ends.first);
    let (difference, inclusive) = (number(ends.last_from) - first, number(ends.last_to) - first + 1);
    let lasts = Span::between(Some(f64::from(difference)), Some(f64::from(inclusive)))?;
    Ok(match duration.span?.answer(lasts, gauge.tolerance(unit, unit)) {
        Answer::Agree(Agreement::Meet) => Answer::Agree(Agreement::DurationFits),
        answer => answer,
    })
}

/// A closed interval: its first day, and the first and last day that its end can mean.
#[derive(Clone, Debug)]
struct Ends {
    first: Day,
    last_from: Day,
    last_to: Day,
}

impl Ends {
    fn of(interval: &Date) -> Option<Self> {
        let (_, end) = interval.text().split_once('/')?;
        let end = Date::parse(end).ok()?;
        Some(Self { first: interval.earliest()?, last_from: end.earliest()?, last_to: interval.latest()? })
    }
}

fn month_number(day: Day) -> i32 {
    i32::from(day.year) * 12 + i32::from(day.month)
}

/// Days since a fixed day before year 0, in the proleptic Gregorian calendar.
fn day_number(day: Day) -> i32 {
    // Years start in March, so that the leap day comes last.
    let (year, month) = if day.month > 2 {
        (i32::from(day.year), i32::from(day.month) - 3)
    } else {
        (i32::from(day.year) - 1, i32::from(day.month) + 9)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    365 * year + leap_days + (153 * month + 2) / 5 + i32::from(day.day)
}
