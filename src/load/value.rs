//! Values, and the measures that they are compared by.

use crate::model::{Amount, Measure, Tolerance, Value};

use super::Reason;
use super::issue::short;
use super::record::{Record, Weight};

pub(super) fn value(record: &mut Record<'_, '_>) -> Option<Value> {
    let amount = amount(record);
    let unit = record.text("unit", Weight::Decisive);
    let approximate = record.bool("approximate", Weight::Decisive).unwrap_or_default();
    let period = record.date("period", Weight::Decisive);
    let condition = record.text("condition", Weight::Decisive);
    let extra = record.extra();
    if record.is_lost() {
        return None;
    }
    Some(Value { amount: amount?, unit, approximate, period, condition, extra })
}

fn amount(record: &mut Record<'_, '_>) -> Option<Amount> {
    let number = record.number("number", Weight::Decisive);
    let min = record.number("min", Weight::Decisive);
    let max = record.number("max", Weight::Decisive);
    let date = record.date("date", Weight::Decisive);
    if record.is_lost() {
        return None;
    }
    let reason = match (number, min, max, date) {
        (Some(number), None, None, None) => return Some(Amount::Number { number }),
        (None, None, None, Some(date)) => return Some(Amount::Date { date }),
        (None, Some(min), Some(max), None) if min > max => Reason::RangeReversed,
        (None, None, None, None) => Reason::NoAmount,
        (None, min, max, None) => return Some(Amount::Range { min, max }),
        _ => Reason::SeveralAmounts,
    };
    record.lose(record.path, record.raw.offset, reason);
    None
}

pub(super) fn measure(record: &mut Record<'_, '_>) -> Option<Measure> {
    let quantity = record.text("quantity", Weight::Required);
    let unit = record.text("unit", Weight::Decisive);
    let tolerance = record.object("tolerance", Weight::Decisive, tolerance);
    let extra = record.extra();
    if record.is_lost() {
        return None;
    }
    Some(Measure { quantity: quantity?, unit, tolerance, extra })
}

fn tolerance(record: &mut Record<'_, '_>) -> Option<Tolerance> {
    let absolute = bounded(record, "absolute", f64::MAX, "of at least 0");
    let relative = bounded(record, "relative", 1.0, "from 0 to 1");
    let is_known = record.take_rest().is_empty();
    if record.is_lost() {
        return None;
    }
    match (absolute, relative) {
        (Some(absolute), None) if is_known => return Some(Tolerance::Absolute(absolute)),
        (None, Some(relative)) if is_known => return Some(Tolerance::Relative(relative)),
        _ => record.lose(record.path, record.raw.offset, Reason::ToleranceShape),
    }
    None
}

fn bounded(record: &mut Record<'_, '_>, name: &'static str, most: f64, range: &'static str) -> Option<f64> {
    let number = record.number(name, Weight::Decisive)?;
    if (0.0..=most).contains(&number) {
        return Some(number);
    }
    if let Some(raw) = record.field(name, Weight::Decisive) {
        record.bad(name, raw, Reason::OutOfRange { number: short(raw.text), range }, Weight::Decisive);
    }
    None
}
