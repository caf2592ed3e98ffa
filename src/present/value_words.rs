//! Values in words: `about 16,000,000,000 USD, 2001 to 2009`.

use super::phrase::plainly;
use super::{Catalogue, Phrase, date_words};
use crate::model::{Amount, Value};

/// A value with unit, period and condition.
#[must_use]
pub(super) fn value_words(words: &Catalogue, value: &Value) -> Vec<Phrase> {
    let mut said = amount(words, &value.amount);
    if value.approximate {
        said = words.value_about(&said);
    }
    said = match value.unit.as_deref() {
        Some("%") => words.value_percent(&said),
        Some(unit) => words.value_in_unit(&said, unit),
        None => said,
    };
    if let Some(period) = &value.period {
        said = words.value_over_period(&said, &date_words(words, period));
    }
    match &value.condition {
        Some(condition) => words.value_on_condition(&said, condition),
        None => plainly(said),
    }
}

fn amount(words: &Catalogue, amount: &Amount) -> String {
    let number = |plain: &f64| words.number(*plain);
    match amount {
        Amount::Number { number: plain } => number(plain),
        Amount::Range { min: Some(min), max: Some(max) } => words.value_from_to(&number(min), &number(max)),
        Amount::Range { min: Some(min), max: None } => words.value_at_least(&number(min)),
        Amount::Range { min: None, max: Some(max) } => words.value_at_most(&number(max)),
        Amount::Range { min: None, max: None } => words.value_any(),
        Amount::Date { date } => date_words(words, date),
    }
}
