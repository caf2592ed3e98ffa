//! Days as whole numbers, and where they fall between the first and the last day shown.

use super::years::Years;
use crate::model::{Date, Day};

/// Days before the month begins, in a common year.
const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// The number of a day, counted from 1 January of the year 0 of the Gregorian calendar.
pub(super) fn day_number(day: Day) -> i64 {
    let is_leap = day.year.is_multiple_of(4) && (!day.year.is_multiple_of(100) || day.year.is_multiple_of(400));
    let before = usize::from(day.month).checked_sub(1).and_then(|month| BEFORE.get(month)).copied().unwrap_or_default();
    year_start(day.year.into()) + before + i64::from(is_leap && day.month > 2) + i64::from(day.day) - 1
}

/// The number of 1 January.
fn year_start(year: i32) -> i64 {
    let year = i64::from(year);
    365 * year + (year + 3).div_euclid(4) - (year + 99).div_euclid(100) + (year + 399).div_euclid(400)
}

/// The days that a date can mean: from the first to the one after the last; none where an end is open or unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Days {
    pub(super) from: Option<i64>,
    pub(super) to: Option<i64>,
}

impl Days {
    pub(super) fn of(date: &Date) -> Self {
        Self { from: date.earliest().map(day_number), to: date.latest().map(|day| day_number(day) + 1) }
    }

    /// What is as far from the first as from the last day, or the one end that is known; in half days.
    pub(super) fn middle(self) -> i64 {
        match (self.from, self.to) {
            (Some(from), Some(to)) => from + to,
            (Some(end), None) | (None, Some(end)) => 2 * end,
            (None, None) => 0,
        }
    }
}

/// The first day shown, and the one after the last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    start: i64,
    end: i64,
}

impl Frame {
    pub(super) fn of(years: Years) -> Self {
        Self { start: year_start(years.first), end: year_start(years.last + 1) }
    }

    /// Where a time in half days falls: 0 to 1000 if it is shown, else beyond.
    pub(super) fn at(self, half_days: i64) -> i64 {
        let length = (self.end - self.start).max(1);
        ((half_days - 2 * self.start) * 1000).div_euclid(2 * length)
    }

    /// Where a year begins.
    pub(super) fn at_year(self, year: i32) -> i64 {
        self.at(2 * year_start(year))
    }

    /// Whether some of the days are shown.
    pub(super) fn meets(self, days: Days) -> bool {
        days.from.is_none_or(|from| from < self.end) && days.to.is_none_or(|to| to > self.start)
    }
}

#[cfg(test)]
mod tests {
    use super::{Days, Frame, Years, day_number};
    use crate::model::Date;

    fn days(text: &str) -> Days {
        Days::of(&Date::parse(text).unwrap())
    }

    #[test]
    fn days_are_counted_without_a_gap() {
        let mut expected = 0;
        for year in 0..=401 {
            for month in 1..=12_u8 {
                for day in 1..=31_u8 {
                    let Ok(date) = Date::parse(&format!("{year:04}-{month:02}-{day:02}")) else { continue };
                    assert_eq!(date.earliest().map(day_number), Some(expected), "{date}");
                    expected += 1;
                }
            }
        }
    }

    #[test]
    fn a_day_falls_where_it_is_in_the_years_shown() {
        let frame = Frame::of(Years { first: 2019, last: 2020 });
        let at = |text| frame.at(days(text).middle());
        assert_eq!(at("2019-01-01"), 0);
        assert_eq!(at("2019"), 249);
        assert_eq!(at("2020-12-31"), 999);
        assert_eq!(at("2019/2020"), 500);
        assert_eq!(frame.at_year(2020), 499);
        assert!(at("2018") < 0 && at("2021") > 1000);
    }

    #[test]
    fn an_open_end_reaches_everywhere() {
        let frame = Frame::of(Years { first: 2019, last: 2020 });
        let meets = |text| frame.meets(days(text));
        for text in ["2019", "2018/2019", "../2019", "2001/..", "2020-12-31"] {
            assert!(meets(text), "{text}");
        }
        for text in ["2018", "2021", "../2018-12-31", "2021/.."] {
            assert!(!meets(text), "{text}");
        }
    }
}
