//! Dates as values: against each other, and an interval against a duration.

use crate::model::{Date, Day, Measure, Tolerance, Value};

use super::measure::{Dimension, Unit};
use super::span::Span;
use super::{Agreement, Answer, Difference, Obstacle};

/// Whether two dates share a day, or lie no further apart than tolerated.
///
/// A tolerance needs a measure in years, months or days; the distance is that of the calendar years, months or days
/// of the two ends that face each other. A relative tolerance means nothing between dates.
pub(super) fn compare(a: &Date, b: &Date, measure: Option<&Measure>) -> Answer {
    if a.overlaps(b) {
        return Answer::Agree(Agreement::Meet);
    }
    let facing = if a.is_before(b) { (a.latest(), b.earliest()) } else { (b.latest(), a.earliest()) };
    let tolerated = || {
        let (Tolerance::Absolute(distance), (Some(end), Some(start))) = (measure?.tolerance?, facing) else {
            return None;
        };
        let unit = Unit::parse(measure?.unit.as_deref()?);
        let apart = match unit.dimension {
            Dimension::Months if unit.factor >= 12.0 => f64::from(start.year) - f64::from(end.year),
            Dimension::Months => f64::from(month_number(start) - month_number(end)),
            Dimension::Days => f64::from(day_number(start) - day_number(end)),
            _ => return None,
        };
        Some(apart <= distance)
    };
    match tolerated() {
        Some(true) => Answer::Agree(Agreement::WithinTolerance),
        _ => Answer::Differ(Difference::Apart),
    }
}

/// Whether a duration, a number or range of years, months or days, fits a closed interval.
///
/// An interval lasts from the difference of its ends to their inclusive count: 2017/2020 is three to four years.
pub(super) fn against_duration(
    interval: &Date,
    duration: &Value,
    measure: Option<&Measure>,
) -> Result<Answer, Obstacle> {
    let unit = Unit::of(duration, measure);
    let ends = Ends::of(interval).ok_or(Obstacle::Kinds)?;
    let (difference, inclusive) = match unit.dimension {
        Dimension::Months if !unit.is_rate => (
            month_number(ends.last_from) - month_number(ends.first),
            month_number(ends.last_to) - month_number(ends.first) + 1,
        ),
        Dimension::Days if !unit.is_rate => {
            (day_number(ends.last_from) - day_number(ends.first), day_number(ends.last_to) - day_number(ends.first) + 1)
        }
        _ => return Err(Obstacle::Kinds),
    };
    let lasts = Span::between(Some(f64::from(difference)), Some(f64::from(inclusive)))?;
    let tolerance = unit.tolerance(&unit, measure);
    Ok(match Span::of(&duration.amount)?.scaled(unit.factor)?.answer(lasts, tolerance) {
        Answer::Agree(Agreement::Meet) => Answer::Agree(Agreement::DurationFits),
        answer => answer,
    })
}

/// A closed interval: its first day, and the first and last day that its end can mean.
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
