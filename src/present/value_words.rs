//! Values in words: `about 16,000,000,000 USD, 2001 to 2009`.

use super::date_words;
use crate::model::{Amount, Value};

/// A value with unit, period and condition.
#[must_use]
pub(super) fn value_words(value: &Value) -> String {
    let amount = match &value.amount {
        Amount::Number { number: plain } => number(*plain),
        Amount::Range { min: Some(min), max: Some(max) } => format!("{} to {}", number(*min), number(*max)),
        Amount::Range { min: Some(min), max: None } => format!("at least {}", number(*min)),
        Amount::Range { min: None, max: Some(max) } => format!("at most {}", number(*max)),
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

/// A number with thousands set off by commas and at most four decimals.
fn number(plain: f64) -> String {
    let text = format!("{:.4}", plain.abs());
    let text = text.trim_end_matches('0').trim_end_matches('.');
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let mut out = String::from(if plain < 0.0 { "−" } else { "" });
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if !decimals.is_empty() {
        out.push('.');
        out.push_str(decimals);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_read_with_separators() {
        for (plain, words) in [
            (0.0, "0"),
            (12.5, "12.5"),
            (-18.0, "−18"),
            (999.0, "999"),
            (1000.0, "1,000"),
            (16e9, "16,000,000,000"),
            (1.8e9, "1,800,000,000"),
            (0.05, "0.05"),
        ] {
            assert_eq!(number(plain), words);
        }
    }
}
