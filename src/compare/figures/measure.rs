//! Units of measure: what a unit measures and how it converts within its dimension.
//!
//! A unit is read as words: an optional scale (`thousand`, `million`, …; `USDbn` in one word, too), a name, an optional year of
//! prices (`2015 USD`), an optional rate (`per year`, `/month`). A name that is not known is a dimension of its own, so that equal
//! names still compare and different ones never do.

use crate::model::folded;

/// A unit: what it measures, and how many of the dimension's own unit it is.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Unit {
    pub(super) dimension: Dimension,
    /// Whether it is a rate over time; rates are kept per year.
    pub(super) is_rate: bool,
    /// For money in the prices of a year: the year.
    pub(super) prices_of: Option<u16>,
    pub(super) factor: f64,
}

/// What a unit measures, with the unit that everything else in it is converted to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Dimension {
    /// Bare numbers.
    Count,
    /// In metres.
    Length,
    /// In kilograms.
    Mass,
    /// In kilometres per hour.
    Speed,
    /// In months; days are apart, since a month has no fixed number of them.
    Months,
    /// In days.
    Days,
    /// In percent.
    Share,
    /// A currency or a thing counted, under its own name.
    Named(String),
}

impl Unit {
    /// Reads a unit; any text is one.
    pub(super) fn parse(text: &str) -> Self {
        let text = folded(text).replace('/', " per ").replace(['_', '-', '(', ')'], " ");
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let rate = rate(&words);
        words.truncate(words.len() - rate.map_or(0, |(words, _)| words));
        let is_money = words.iter().any(|word| is_currency(scaled(word).0));
        let prices_of = words.iter().find_map(|word| year(word)).filter(|_| is_money);
        if prices_of.is_some() {
            words.retain(|word| year(word).is_none() && !matches!(*word, "constant" | "in" | "prices"));
        }
        let mut factor = rate.map_or(1.0, |(_, per_year)| per_year);
        let words = words.into_iter().map(|word| {
            let (rest, scale) = scaled(word);
            factor *= scale;
            rest
        });
        let name: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let (dimension, size) = named(&name.join(" "));
        Self { dimension, is_rate: rate.is_some(), prices_of, factor: factor * size }
    }

    /// Whether both measure the same thing, both as a rate or both in total.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.is_rate == other.is_rate && self.dimension == other.dimension
    }
}

/// The mean year of the Gregorian calendar.
const DAYS_A_YEAR: f64 = 365.2425;

/// How many words at the end make a rate, and how often its period fits into a year.
fn rate(words: &[&str]) -> Option<(usize, f64)> {
    match words {
        [.., "annually" | "yearly" | "p.a."] => Some((1, 1.0)),
        [.., "quarterly"] => Some((1, 4.0)),
        [.., "monthly"] => Some((1, 12.0)),
        [.., "per" | "a" | "each", "year" | "yr" | "annum" | "y"] => Some((2, 1.0)),
        [.., "per" | "a" | "each", "quarter"] => Some((2, 4.0)),
        [.., "per" | "a" | "each", "month" | "mo"] => Some((2, 12.0)),
        [.., "per" | "a" | "each", "week"] => Some((2, DAYS_A_YEAR / 7.0)),
        [.., "per" | "a" | "each", "day"] => Some((2, DAYS_A_YEAR)),
        _ => None,
    }
}

/// A year that prices can be of, written with four digits.
fn year(word: &str) -> Option<u16> {
    word.parse().ok().filter(|year| word.len() == 4 && (1900..2100).contains(year))
}

/// Whether a word looks like a currency: a code of three letters, a sign, or dollars.
fn is_currency(word: &str) -> bool {
    let is_code = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_code || word.ends_with(SIGNS) || word.starts_with("dollar")
}

const SIGNS: [char; 5] = ['$', '€', '£', '¥', '₽'];

/// A word without the scale that it is or, behind a currency, ends in: `bn`, `usdbn`, `$bn`.
fn scaled(word: &str) -> (&str, f64) {
    if let Some(scale) = scale(word) {
        return ("", scale);
    }
    let ending = |ending: &str| {
        let rest = word.strip_suffix(ending)?;
        let is_currency = rest.ends_with(SIGNS) || (rest.len() == 3 && rest.is_ascii());
        Some((rest, scale(ending).filter(|_| is_currency)?))
    };
    ["bln", "mln", "trn", "bn", "mn", "tn"].into_iter().find_map(ending).unwrap_or((word, 1.0))
}

fn scale(word: &str) -> Option<f64> {
    match word {
        "thousand" | "thousands" => Some(1e3),
        "million" | "millions" | "mn" | "mln" => Some(1e6),
        "billion" | "billions" | "bn" | "bln" => Some(1e9),
        "trillion" | "trillions" | "tn" | "trn" => Some(1e12),
        _ => None,
    }
}

fn named(name: &str) -> (Dimension, f64) {
    match name {
        "" => (Dimension::Count, 1.0),
        "m" | "metre" | "metres" | "meter" | "meters" => (Dimension::Length, 1.0),
        "km" | "kilometre" | "kilometres" | "kilometer" | "kilometers" => (Dimension::Length, 1000.0),
        "mi" | "mile" | "miles" => (Dimension::Length, 1609.344),
        "nmi" | "nautical mile" | "nautical miles" => (Dimension::Length, 1852.0),
        "ft" | "foot" | "feet" => (Dimension::Length, 0.3048),
        "m²" | "m2" | "sq m" | "square metres" | "square meters" => (Dimension::Named("m²".into()), 1.0),
        "km²" | "km2" | "sq km" | "square kilometres" | "square kilometers" => (Dimension::Named("m²".into()), 1e6),
        "kg" | "kilogram" | "kilograms" => (Dimension::Mass, 1.0),
        "t" | "tonne" | "tonnes" | "metric ton" | "metric tons" => (Dimension::Mass, 1000.0),
        "km per h" | "km per hour" | "kmh" | "kph" => (Dimension::Speed, 1.0),
        "knot" | "knots" | "kn" => (Dimension::Speed, 1.852),
        "month" | "months" => (Dimension::Months, 1.0),
        "year" | "years" | "yr" | "yrs" => (Dimension::Months, 12.0),
        "decade" | "decades" => (Dimension::Months, 120.0),
        "day" | "days" => (Dimension::Days, 1.0),
        "week" | "weeks" => (Dimension::Days, 7.0),
        "hour" | "hours" => (Dimension::Days, 1.0 / 24.0),
        "%" | "percent" | "per cent" | "pct" => (Dimension::Share, 1.0),
        "pp" | "percentage point" | "percentage points" => (Dimension::Named("percentage points".into()), 1.0),
        "usd" | "us$" | "$" | "dollar" | "dollars" | "us dollar" | "us dollars" => {
            (Dimension::Named("usd".into()), 1.0)
        }
        "€" | "euro" | "euros" => (Dimension::Named("eur".into()), 1.0),
        "₽" | "ruble" | "rubles" | "rouble" | "roubles" => (Dimension::Named("rub".into()), 1.0),
        "yuan" | "rmb" => (Dimension::Named("cny".into()), 1.0),
        other => (Dimension::Named(singular(other).into()), 1.0),
    }
}

/// A name without the ending of an English plural.
fn singular(name: &str) -> &str {
    let ending = if name.ends_with("ches") || name.ends_with("shes") || name.ends_with("xes") { "es" } else { "s" };
    name.strip_suffix(ending).filter(|rest| rest.len() > 2 && !rest.ends_with('s')).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{Dimension, Unit};

    #[track_caller]
    fn check(text: &str, dimension: Dimension, is_rate: bool, factor: f64) {
        assert_eq!(Unit::parse(text), Unit { dimension, is_rate, prices_of: None, factor }, "{text}");
    }

    fn usd() -> Dimension {
        Dimension::Named("usd".into())
    }

    #[test]
    fn a_unit_is_a_scale_a_name_and_a_rate() {
        check("", Dimension::Count, false, 1.0);
        check("thousand", Dimension::Count, false, 1e3);
        check("km", Dimension::Length, false, 1000.0);
        check("nautical miles", Dimension::Length, false, 1852.0);
        check("USD million", usd(), false, 1e6);
        check("billion US$", usd(), false, 1e9);
        check("USD bn/year", usd(), true, 1e9);
        check("usd per month", usd(), true, 12.0);
        check("million dollars a year", usd(), true, 1e6);
        check("years", Dimension::Months, false, 12.0);
        check("per cent", Dimension::Share, false, 1.0);
        check("km/h", Dimension::Speed, false, 1.0);
        check("USD a day", usd(), true, 365.2425);
        check("USD per week", usd(), true, 365.2425 / 7.0);
        check("hours", Dimension::Days, false, 1.0 / 24.0);
        check("roubles", Dimension::Named("rub".into()), false, 1.0);
        check("Exercises per year", Dimension::Named("exercise".into()), true, 1.0);
    }

    #[test]
    fn a_currency_and_its_scale_may_be_one_word() {
        check("USDbn", usd(), false, 1e9);
        check("US$mln", usd(), false, 1e6);
        check("$bn/year", usd(), true, 1e9);
        check("EURtn", Dimension::Named("eur".into()), false, 1e12);
        check("€mn", Dimension::Named("eur".into()), false, 1e6);
        check("autumn", Dimension::Named("autumn".into()), false, 1.0);
        check("column inches", Dimension::Named("column inch".into()), false, 1.0);
    }

    #[test]
    fn a_year_in_a_unit_is_the_year_of_its_prices() {
        let unit = |text| Unit::parse(text);
        for text in ["USD 2015", "2015 US$", "constant 2015 USD", "USD in 2015 prices", "USD (2015)", "2015-USD"] {
            assert_eq!(
                unit(text),
                Unit { dimension: usd(), is_rate: false, prices_of: Some(2015), factor: 1.0 },
                "{text}"
            );
        }
        assert_eq!((unit("USD bn 2015/year").factor, unit("USD bn 2015/year").is_rate), (1e9, true));
        assert_eq!(unit("in").prices_of, None);
        assert_eq!(unit("500 m").prices_of, None);
        assert_eq!(unit("1000 t").prices_of, None);
        assert_eq!(unit("2015 tonnes").prices_of, None);
        assert_eq!(unit("1000 USD").prices_of, None);
    }

    #[test]
    fn an_unknown_name_is_a_dimension_of_its_own() {
        check("Ships", Dimension::Named("ship".into()), false, 1.0);
        check("press", Dimension::Named("press".into()), false, 1.0);
        assert_ne!(Unit::parse("ships").dimension, Unit::parse("aircraft").dimension);
        assert_eq!(Unit::parse("RUB million").dimension, Unit::parse("rub").dimension);
    }
}
