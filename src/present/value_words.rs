//! Values in words: `about 16,000,000,000 USD, 2001 to 2009`.

use super::date_words;
use super::number_words::number_words;
use crate::model::{Amount, Value};

/// A value with unit, period and condition.
#[must_use]
pub(super) fn value_words(value: &Value) -> String {
    let amount = match &value.amount {
        Amount::Number { number: plain } => number_words(*plain),
        Amount::Range { min: Some(min), max: Some(max) } => format!("{} to {}", number_words(*min), number_words(*max)),
        Amount::Range { min: Some(min), max: None } => format!("at least {}", number_words(*min)),
        Amount::Range { min: None, max: Some(max) } => format!("at most {}", number_words(*max)),
        Amount::Range { min: None, max: None } => "any".into(),
        Amount::Date { date } => date_words(date),
    };
    let mut words = if value.approximate { format!("about {amount}") } else { amount };
    if let Some(unit) = &value.unit {
        words = if unit == "%" { words + " %" } else { format!("{words} {unit}") };
    }
    if let Some(period) = &value.period {
        words = format!("{words}, {}", date_words(period));
    }
    match &value.condition {
        Some(condition) => format!("{words} ({condition})"),
        None => words,
    }
}
