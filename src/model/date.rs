//! Dates: the part of EDTF (ISO 8601-2) that a careful coder needs, compared as intervals at their stated precision.
//!
//! `2019`, `2019-07`, `2019-07-23`, each with `?` (uncertain), `~` (approximate) or `%` (both); intervals `2017/2020`;
//! open ends `2017/..`, `../2020`; unknown ends `2017/`, `/2020`.

use std::fmt;

use serde::{Serialize, Serializer};

/// A date or interval, with the text it was written as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    text: Box<str>,
    earliest: Option<Day>,
    latest: Option<Day>,
    precision: Precision,
    uncertain: bool,
    approximate: bool,
}

/// A day of the proleptic Gregorian calendar, year 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// How finely a date is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// An interval between two dates, or open at one end.
    Interval,
    /// A year.
    Year,
    /// A month.
    Month,
    /// A day.
    Day,
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// The text has another shape.
    Shape,
    /// The month is not 01 to 12.
    NoSuchMonth,
    /// The month has no such day.
    NoSuchDay,
    /// The interval ends before it starts.
    EndsBeforeStart,
    /// Both ends are missing.
    NoEnd,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Shape => "a date is written like 2019, 2019-07, 2019-07-23 or 2017/2020, with ?, ~ or % behind it",
            Self::NoSuchMonth => "months run from 01 to 12",
            Self::NoSuchDay => "that month has no such day",
            Self::EndsBeforeStart => "the interval ends before it starts",
            Self::NoEnd => "an interval needs at least one end",
        })
    }
}

impl std::error::Error for DateError {}

/// One end of an interval, or a whole date.
struct Point {
    first: Day,
    last: Day,
    precision: Precision,
    uncertain: bool,
    approximate: bool,
}

impl Date {
    /// Reads a date; surrounding white space does not count.
    ///
    /// # Errors
    /// When the text is not in the subset named at the top of this module.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        let Some((from, to)) = text.split_once('/') else {
            let point = point(text)?;
            return Ok(Self {
                text: text.into(),
                earliest: Some(point.first),
                latest: Some(point.last),
                precision: point.precision,
                uncertain: point.uncertain,
                approximate: point.approximate,
            });
        };
        let (from, to) = (end(from)?, end(to)?);
        if from.is_none() && to.is_none() {
            return Err(DateError::NoEnd);
        }
        if let (Some(from), Some(to)) = (&from, &to)
            && to.last < from.first
        {
            return Err(DateError::EndsBeforeStart);
        }
        let any = |of: fn(&Point) -> bool| [&from, &to].into_iter().flatten().any(of);
        Ok(Self {
            uncertain: any(|p| p.uncertain),
            approximate: any(|p| p.approximate),
            text: text.into(),
            earliest: from.map(|p| p.first),
            latest: to.map(|p| p.last),
            precision: Precision::Interval,
        })
    }

    /// The date as it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The first day it can mean; none if the start is open or unknown.
    #[must_use]
    pub fn earliest(&self) -> Option<Day> {
        self.earliest
    }

    /// The last day it can mean; none if the end is open or unknown.
    #[must_use]
    pub fn latest(&self) -> Option<Day> {
        self.latest
    }

    /// How finely it is stated.
    #[must_use]
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// Whether it is marked `?` or `%`.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        self.uncertain
    }

    /// Whether it is marked `~` or `%`.
    #[must_use]
    pub fn is_approximate(&self) -> bool {
        self.approximate
    }

    /// Whether every day of this date lies before every day of the other; never so across an open or unknown end.
    #[must_use]
    pub fn is_before(&self, other: &Self) -> bool {
        matches!((self.latest, other.earliest), (Some(end), Some(start)) if end < start)
    }

    /// Whether the two share at least one day; an open or unknown end reaches everywhere.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        !self.is_before(other) && !other.is_before(self)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        const DAY: &str = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[?~%]?";
        schemars::json_schema!({
            "type": "string",
            "description": "A date or interval in EDTF (ISO 8601-2): 2019, 2019-07, 2019-07-23, 2017/2020, with ?, ~ or % where it is uncertain, approximate or both.",
            "pattern": format!(r"^({DAY}|{DAY}/(\.\.|{DAY})?|(\.\.)?/{DAY})$"),
        })
    }
}

/// One end of an interval: none if it is open (`..`) or unknown (empty).
fn end(text: &str) -> Result<Option<Point>, DateError> {
    match text {
        "" | ".." => Ok(None),
        _ => point(text).map(Some),
    }
}

fn point(text: &str) -> Result<Point, DateError> {
    let bare = text.strip_suffix(['?', '~', '%']).unwrap_or(text);
    let marker = text.get(bare.len()..).unwrap_or_default();
    let mut parts = bare.split('-');
    let year = digits(parts.next(), 4)?.ok_or(DateError::Shape)?;
    let month = digits(parts.next(), 2)?;
    let day = digits(parts.next(), 2)?;
    if parts.next().is_some() {
        return Err(DateError::Shape);
    }
    let month = month.map(u8::try_from).transpose().map_err(|_| DateError::NoSuchMonth)?;
    let day = day.map(u8::try_from).transpose().map_err(|_| DateError::NoSuchDay)?;
    if month.is_some_and(|month| !(1..=12).contains(&month)) {
        return Err(DateError::NoSuchMonth);
    }
    let (first, last, precision) = match (month, day) {
        (Some(month), Some(day)) => ((month, day), (month, day), Precision::Day),
        (Some(month), None) => ((month, 1), (month, days_in(year, month)), Precision::Month),
        (None, _) => ((1, 1), (12, 31), Precision::Year),
    };
    if !(1..=days_in(year, last.0)).contains(&last.1) {
        return Err(DateError::NoSuchDay);
    }
    Ok(Point {
        first: Day { year, month: first.0, day: first.1 },
        last: Day { year, month: last.0, day: last.1 },
        precision,
        uncertain: matches!(marker, "?" | "%"),
        approximate: matches!(marker, "~" | "%"),
    })
}

/// Exactly `len` decimal digits as a number; none if the part is absent.
fn digits(part: Option<&str>, len: usize) -> Result<Option<u16>, DateError> {
    let Some(part) = part else { return Ok(None) };
    if part.len() != len || !part.bytes().all(|b| b.is_ascii_digit()) {
        return Err(DateError::Shape);
    }
    Ok(Some(part.bytes().fold(0, |number, digit| number * 10 + u16::from(digit - b'0'))))
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, DateError};

    fn days(text: &str) -> String {
        let date = Date::parse(text).unwrap();
        let day =
            |d: Option<super::Day>| d.map_or("..".into(), |d| format!("{:04}-{:02}-{:02}", d.year, d.month, d.day));
        format!("{} {}", day(date.earliest()), day(date.latest()))
    }

    #[test]
    fn a_date_covers_the_days_of_its_precision() {
        assert_eq!(days("2019-07-23"), "2019-07-23 2019-07-23");
        assert_eq!(days("2019-02"), "2019-02-01 2019-02-28");
        assert_eq!(days("2020-02"), "2020-02-01 2020-02-29");
        assert_eq!(days("1900-02"), "1900-02-01 1900-02-28");
        assert_eq!(days("2000-02"), "2000-02-01 2000-02-29");
        assert_eq!(days("2021~"), "2021-01-01 2021-12-31");
        assert_eq!(days("2017/2020"), "2017-01-01 2020-12-31");
        assert_eq!(days("2017/.."), "2017-01-01 ..");
        assert_eq!(days("/2020-04"), ".. 2020-04-30");
        assert_eq!(days("2019-07-23/2019-07-23"), "2019-07-23 2019-07-23");
    }

    #[test]
    fn what_is_no_date_says_why() {
        for (text, error) in [
            ("", DateError::Shape),
            ("last year", DateError::Shape),
            ("19-07", DateError::Shape),
            ("2019-7", DateError::Shape),
            ("2019-07-23-01", DateError::Shape),
            ("2019??", DateError::Shape),
            ("2019/2020/2021", DateError::Shape),
            ("2019-13", DateError::NoSuchMonth),
            ("2019-00", DateError::NoSuchMonth),
            ("2019-02-29", DateError::NoSuchDay),
            ("2019-04-31", DateError::NoSuchDay),
            ("2019-04-00", DateError::NoSuchDay),
            ("2020/2019", DateError::EndsBeforeStart),
            ("../..", DateError::NoEnd),
            ("/", DateError::NoEnd),
        ] {
            assert_eq!(Date::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn every_reason_has_a_sentence_of_its_own() {
        let said = |text| Date::parse(text).unwrap_err().to_string();
        assert_eq!(said("2019-13"), "months run from 01 to 12");
        let all: std::collections::BTreeSet<_> = ["", "2019-13", "2019-02-29", "2020/2019", "/"].map(said).into();
        assert_eq!(all.len(), 5);
    }

    #[test]
    fn a_date_reads_as_it_was_written() {
        assert_eq!(Date::parse(" 2017?/2020~ ").unwrap().to_string(), "2017?/2020~");
    }

    #[test]
    fn markers_are_read_from_either_end() {
        let read = |text| Date::parse(text).map(|d| (d.is_uncertain(), d.is_approximate())).unwrap();
        assert_eq!(read("2019"), (false, false));
        assert_eq!(read("2019?"), (true, false));
        assert_eq!(read("2019~"), (false, true));
        assert_eq!(read("2019%"), (true, true));
        assert_eq!(read("2017?/2020~"), (true, true));
    }

    #[test]
    fn intervals_meet_when_they_share_a_day() {
        let overlaps = |a: &str, b: &str| {
            let (a, b) = (Date::parse(a).unwrap(), Date::parse(b).unwrap());
            assert_eq!(a.overlaps(&b), b.overlaps(&a));
            a.overlaps(&b)
        };
        assert!(overlaps("2019", "2019-07-23"));
        assert!(overlaps("2017/2020", "2020"));
        assert!(!overlaps("2017/2020", "2021/2025"));
        assert!(!overlaps("2019-07", "2019-08"));
        assert!(overlaps("2019/..", "2024"));
        assert!(!overlaps("2019/..", "2018"));
        assert!(overlaps("/2020", "1993"));
    }
}
