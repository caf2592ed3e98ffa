//! Units of measure: what a unit measures and how it converts within its dimension.
//!
//! A unit is read as words: an optional scale (`thousand`, `million`, …), a name, an optional rate (`per year`, `/month`). A name that is
//! not known is a dimension of its own, so that equal names still compare and different ones never do.

use crate::model::{Measure, Tolerance, Value, folded};

/// A unit: what it measures, and how many of the dimension's own unit it is.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Unit {
    pub(super) dimension: Dimension,
    /// Whether it is a rate over time; rates are kept per year.
    pub(super) is_rate: bool,
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
    /// The unit of a value: its own, or the measure's.
    pub(super) fn of(value: &Value, measure: Option<&Measure>) -> Self {
        let declared = measure.and_then(|measure| measure.unit.as_deref());
        Self::parse(value.unit.as_deref().or(declared).unwrap_or_default())
    }

    /// Reads a unit; any text is one.
    pub(super) fn parse(text: &str) -> Self {
        let text = folded(text).replace('/', " per ").replace(['_', '-'], " ");
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let rate = rate(&words);
        words.truncate(words.len() - rate.map_or(0, |(words, _)| words));
        let mut factor = rate.map_or(1.0, |(_, per_year)| per_year);
        words.retain(|word| match scale(word) {
            Some(scale) => {
                factor *= scale;
                false
            }
            None => true,
        });
        let (dimension, size) = named(&words.join(" "));
        Self { dimension, is_rate: rate.is_some(), factor: factor * size }
    }

    /// The tolerance for values in this unit and another of the same dimension, an absolute one converted.
    ///
    /// An absolute tolerance is in the measure's unit. Where the measure has none, it holds only between values in one unit.
    pub(super) fn tolerance(&self, other: &Self, measure: Option<&Measure>) -> Option<Tolerance> {
        let measure = measure?;
        match (measure.tolerance?, measure.unit.as_deref()) {
            (Tolerance::Relative(share), _) => Some(Tolerance::Relative(share)),
            (Tolerance::Absolute(distance), Some(unit)) => {
                let unit = Self::parse(unit);
                let fits = unit.dimension == self.dimension && unit.is_rate == self.is_rate;
                fits.then_some(Tolerance::Absolute(distance * unit.factor))
            }
            (Tolerance::Absolute(distance), None) => {
                (self == other).then_some(Tolerance::Absolute(distance * self.factor))
            }
        }
    }
}

/// How many words at the end make a rate, and how often its period fits into a year.
fn rate(words: &[&str]) -> Option<(usize, f64)> {
    match words {
        [.., "annually" | "yearly" | "p.a."] => Some((1, 1.0)),
        [.., "monthly"] => Some((1, 12.0)),
        [.., "per" | "a" | "each", "year" | "yr" | "annum" | "y"] => Some((2, 1.0)),
        [.., "per" | "a" | "each", "month" | "mo"] => Some((2, 12.0)),
        _ => None,
    }
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
        "kg" | "kilogram" | "kilograms" => (Dimension::Mass, 1.0),
        "t" | "tonne" | "tonnes" | "metric ton" | "metric tons" => (Dimension::Mass, 1000.0),
        "km per h" | "kmh" | "kph" => (Dimension::Speed, 1.0),
        "knot" | "knots" | "kn" => (Dimension::Speed, 1.852),
        "month" | "months" => (Dimension::Months, 1.0),
        "year" | "years" | "yr" | "yrs" => (Dimension::Months, 12.0),
        "decade" | "decades" => (Dimension::Months, 120.0),
        "day" | "days" => (Dimension::Days, 1.0),
        "week" | "weeks" => (Dimension::Days, 7.0),
        "%" | "percent" | "per cent" | "pct" => (Dimension::Share, 1.0),
        "usd" | "us$" | "$" | "dollar" | "dollars" | "us dollar" | "us dollars" => {
            (Dimension::Named("usd".into()), 1.0)
        }
        other => (Dimension::Named(other.into()), 1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::{Dimension, Unit};

    #[track_caller]
    fn check(text: &str, dimension: Dimension, is_rate: bool, factor: f64) {
        assert_eq!(Unit::parse(text), Unit { dimension, is_rate, factor }, "{text}");
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
        check("Exercises per year", Dimension::Named("exercises".into()), true, 1.0);
    }

    #[test]
    fn an_unknown_name_is_a_dimension_of_its_own() {
        check("Ships", Dimension::Named("ships".into()), false, 1.0);
        assert_ne!(Unit::parse("ships").dimension, Unit::parse("aircraft").dimension);
        assert_eq!(Unit::parse("RUB million").dimension, Unit::parse("rub").dimension);
    }
}
