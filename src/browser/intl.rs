//! How a language writes numbers, plurals and dates, asked of the browser's `Intl`.
//!
//! What `Intl` does not know or refuses (a language that is none, a year beyond its reach) is none; nothing throws.

use std::cell::OnceCell;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The options of a formatter, as pairs of name and value.
type Options<'o> = [(&'o str, JsValue)];

/// A language as `Intl` knows it. What formats is made once, when it is first needed.
#[derive(Debug)]
pub struct Intl {
    language: String,
    plural: OnceCell<Option<Function>>,
    number: OnceCell<Option<Function>>,
    decimal: OnceCell<Option<Function>>,
    /// By how exact the date is: a year, a month, a day.
    dates: [OnceCell<Option<Function>>; 3],
}

impl Intl {
    /// A language by its code (BCP 47); none if `Intl` takes it for none.
    #[must_use]
    pub fn of(language: &str) -> Option<Self> {
        let intl = Self {
            language: language.to_owned(),
            plural: OnceCell::new(),
            number: OnceCell::new(),
            decimal: OnceCell::new(),
            dates: [const { OnceCell::new() }; 3],
        };
        intl.plural(1)?;
        Some(intl)
    }

    /// The name of the plural that a number takes, as CLDR has it.
    #[must_use]
    pub fn plural(&self, number: u64) -> Option<String> {
        let select = || self.method("PluralRules", "select", &[]);
        #[expect(clippy::cast_precision_loss, reason = "exact up to nine quadrillion")]
        said(self.plural.get_or_init(select).as_ref()?, number as f64)
    }

    /// A number with at most four decimals, of two equally near ones the even.
    #[must_use]
    pub fn number(&self, plain: f64) -> Option<String> {
        let format = || {
            self.method(
                "NumberFormat",
                "format",
                &[("maximumFractionDigits", 4.into()), ("roundingMode", "halfEven".into())],
            )
        };
        said(self.number.get_or_init(format).as_ref()?, plain)
    }

    /// Hundredths with exactly two decimals.
    #[must_use]
    pub fn decimal(&self, hundredths: u64) -> Option<String> {
        let format = || self.method("NumberFormat", "format", &[("minimumFractionDigits", 2.into())]);
        #[expect(clippy::cast_precision_loss, reason = "exact up to nine quadrillion")]
        said(self.decimal.get_or_init(format).as_ref()?, hundredths as f64 / 100.0)
    }

    /// A day, a month (1 to 12) or a year of the proleptic Gregorian calendar; the year before the first is 0.
    #[must_use]
    pub fn date(&self, year: i64, month: Option<u8>, day: Option<u8>) -> Option<String> {
        let day = month.and(day);
        let exactness = usize::from(month.is_some()) + usize::from(day.is_some());
        let moment = days_since_1970(year, month.unwrap_or(1).into(), day.unwrap_or(1).into()) * 86_400_000.0;
        if year < 1 {
            return said(&self.date_format(exactness, true)?, moment);
        }
        let format = self.dates.get(exactness)?.get_or_init(|| self.date_format(exactness, false));
        said(format.as_ref()?, moment)
    }

    fn date_format(&self, exactness: usize, has_era: bool) -> Option<Function> {
        let mut options = vec![("timeZone", "UTC".into()), ("year", "numeric".into())];
        if exactness > 0 {
            options.push(("month", "long".into()));
        }
        if exactness > 1 {
            options.push(("day", "numeric".into()));
        }
        if has_era {
            options.push(("era", "short".into()));
        }
        self.method("DateTimeFormat", "format", &options)
    }

    /// A method of an object of `Intl` in this language, bound to it.
    #[inline(never)]
    fn method(&self, class: &str, method: &str, options: &Options<'_>) -> Option<Function> {
        let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
        let class: Function = get(&get(&js_sys::global(), "Intl")?, class)?.dyn_into().ok()?;
        let chosen = Object::new();
        for (name, value) in options {
            Reflect::set(&chosen, &(*name).into(), value).ok()?;
        }
        let made = Reflect::construct(&class, &Array::of2(&self.language.as_str().into(), &chosen)).ok()?;
        let method: Function = get(&made, method)?.dyn_into().ok()?;
        Some(method.bind0(&made))
    }
}

fn said(format: &Function, number: f64) -> Option<String> {
    format.call1(&JsValue::NULL, &number.into()).ok()?.as_string()
}

/// Days from 1 January 1970 to a day of the proleptic Gregorian calendar, Years are taken to begin in March, so that
/// the leap day is their last.
fn days_since_1970(year: i64, month: i64, day: i64) -> f64 {
    let years = if month < 3 { year.saturating_sub(1) } else { year };
    let months = (month + 9) % 12; // since March
    let (centuries, in_century) = (years.div_euclid(100), years.rem_euclid(100));
    let leap = centuries.div_euclid(4);
    #[expect(clippy::cast_precision_loss, reason = "what is so far from 1970 is refused")]
    let from_centuries = centuries as f64 * 36_524.0 + leap as f64;
    let within = in_century * 1461 / 4 + (153 * months + 2) / 5 + day - 1;
    #[expect(clippy::cast_precision_loss, reason = "at most a few tens of thousands")]
    let within = within as f64;
    from_centuries + within - 719_468.0
}

#[cfg(test)]
mod tests {
    use super::days_since_1970;

    #[test]
    fn days_are_counted_from_1970() {
        for ((year, month, day), days) in [
            ((1970, 1, 1), 0.0),
            ((1969, 12, 31), -1.0),
            ((2000, 2, 29), 11_016.0),
            ((2000, 3, 1), 11_017.0),
            ((2019, 7, 3), 18_080.0),
            ((1900, 3, 1), -25_508.0),
            ((0, 1, 1), -719_528.0),
            ((-400, 1, 1), -865_625.0),
            ((9999, 12, 31), 2_932_896.0),
            ((14_645, 6, 30), 4_629_629.0),
        ] {
            assert!(
                (days_since_1970(year, month, day) - days).abs() < 0.1,
                "{year}-{month}-{day}: {}",
                days_since_1970(year, month, day)
            );
        }
        assert!(days_since_1970(i64::MIN, 1, 1).is_finite());
    }
}
