//! What differs between languages and is no message: plurals, numbers, dates.

use std::fmt::Debug;

use crate::present::number_words::number_words;

/// How a language writes numbers and dates. In the browser, Intl knows it; elsewhere [`Plain`] does.
pub trait Locale: Debug {
    /// The name of the plural that a number takes, as CLDR has it: `one`, `few`, `many`, `other`.
    fn plural(&self, number: u64) -> &'static str;

    /// A finite number with at most four decimals.
    fn number(&self, plain: f64) -> String;

    /// Hundredths with exactly two decimals.
    fn decimal(&self, hundredths: u64) -> String;

    /// A day, a month (1 to 12) or a year.
    fn date(&self, year: i64, month: Option<u8>, day: Option<u8>) -> String;
}

/// English numbers and dates without a browser, and the plurals of a few languages.
#[derive(Clone, Copy, Debug)]
pub struct Plain {
    plural: fn(u64) -> &'static str,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Plain {
    /// By the language's code; of languages that are not known, English.
    #[must_use]
    pub fn of(language: &str) -> Self {
        Self {
            plural: match language.split('-').next() {
                Some("zh") => |_| "other",
                Some("ru") => slavic,
                _ => |number| if number == 1 { "one" } else { "other" },
            },
        }
    }
}

/// The plurals of East Slavic languages (CLDR).
fn slavic(number: u64) -> &'static str {
    match (number % 10, number % 100) {
        (1, last) if last != 11 => "one",
        (2..=4, last) if !(12..=14).contains(&last) => "few",
        _ => "many",
    }
}

impl Locale for Plain {
    fn plural(&self, number: u64) -> &'static str {
        (self.plural)(number)
    }

    fn number(&self, plain: f64) -> String {
        number_words(plain)
    }

    fn decimal(&self, hundredths: u64) -> String {
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    }

    fn date(&self, year: i64, month: Option<u8>, day: Option<u8>) -> String {
        let year = if year > 0 { year.to_string() } else { format!("{} BC", 1_i64.saturating_sub(year)) };
        let month = month.and_then(|month| MONTHS.get(usize::from(month.checked_sub(1)?)));
        match (day, month) {
            (Some(day), Some(month)) => format!("{day} {month} {year}"),
            (None, Some(month)) => format!("{month} {year}"),
            _ => year,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Locale, Plain};

    #[test]
    fn plurals_are_those_of_cldr() {
        let of = |language| [0, 1, 2, 5, 11, 12, 21, 22, 25, 111].map(|number| Plain::of(language).plural(number));
        let english = ["other", "one", "other", "other", "other", "other", "other", "other", "other", "other"];
        assert_eq!(of("en"), english);
        assert_eq!(of("de-AT"), english);
        assert_eq!(of("zh-Hant"), ["other"; 10]);
        assert_eq!(of("ru"), ["many", "one", "few", "many", "many", "many", "one", "few", "many", "many"]);
    }

    #[test]
    fn dates_are_as_exact_as_they_are_known() {
        let plain = Plain::of("en");
        assert_eq!(plain.date(2019, Some(7), Some(3)), "3 July 2019");
        assert_eq!(plain.date(2019, Some(7), None), "July 2019");
        assert_eq!(plain.date(2019, None, None), "2019");
        assert_eq!(plain.date(2019, Some(13), Some(3)), "2019");
        assert_eq!(plain.date(0, Some(7), Some(3)), "3 July 1 BC");
        assert_eq!(plain.date(-43, None, None), "44 BC");
    }
}
