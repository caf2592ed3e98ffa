//! Numbers, plurals and dates of a language, as the browser knows them.

use std::rc::Rc;

use crate::browser::intl::Intl;
use crate::present::{Locale, Plain};

/// The plurals that are no `other`.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// A language that the browser knows; what it refuses is said plainly.
#[derive(Debug)]
struct Known {
    intl: Intl,
    plain: Plain,
}

/// Numbers, plurals and dates of a language; plainly in a browser without it.
#[must_use]
pub fn locale(language: &str) -> Rc<dyn Locale> {
    // English as in Britain: the day stands before the month, as it does without a browser.
    let tag = if language == "en" { "en-GB" } else { language };
    let plain = Plain::of(language);
    match Intl::of(tag) {
        Some(intl) => Rc::new(Known { intl, plain }),
        None => Rc::new(plain),
    }
}

impl Locale for Known {
    fn plural(&self, number: u64) -> &'static str {
        match self.intl.plural(number) {
            Some(plural) => PLURALS.into_iter().find(|known| *known == plural).unwrap_or("other"),
            None => self.plain.plural(number),
        }
    }

    fn number(&self, plain: f64) -> String {
        self.intl.number(plain).map_or_else(|| self.plain.number(plain), with_minus)
    }

    fn decimal(&self, hundredths: u64) -> String {
        self.intl.decimal(hundredths).unwrap_or_else(|| self.plain.decimal(hundredths))
    }

    fn date(&self, year: i64, month: Option<u8>, day: Option<u8>) -> String {
        self.intl.date(year, month, day).unwrap_or_else(|| self.plain.date(year, month, day))
    }
}

/// A number whose minus is one, not a hyphen.
fn with_minus(number: String) -> String {
    match number.strip_prefix('-') {
        Some(positive) => format!("−{positive}"),
        None => number,
    }
}
