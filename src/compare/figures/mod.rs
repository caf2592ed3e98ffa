//! Figures: whether the values of two claims on one proposition agree.
//!
//! Values are compared only if they can be: same dimension, prices of one year, periods that are not disjoint. What cannot be
//! compared is named and counts neither as agreement nor as difference. A value marked approximate is not widened: how far
//! figures may lie apart is the proposition's tolerance, the same for everyone; which values are approximate, or hold under a
//! condition, is listed beside the answer and decides nothing.

mod apart;
mod dates;
mod given;
mod measure;
mod span;

use crate::model::{ClaimIx, Dataset};

use super::Places;

pub(super) use apart::apart;
pub(super) use given::{Gauge, Given};

/// What became of comparing two values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The answer.
    pub answer: Answer,
    /// Which of the two claims give their value under a condition.
    pub conditional: Vec<ClaimIx>,
    /// Which of the two claims give a value that is marked as approximate, or a date marked `~` or `%`.
    pub approximate: Vec<ClaimIx>,
}

/// Whether two values agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// They meet, exactly or within the proposition's tolerance.
    Agree(Agreement),
    /// They do not meet.
    Differ(Difference),
    /// They say nothing of each other.
    NotComparable(Obstacle),
}

/// How two values meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreement {
    /// They are equal or overlap.
    Meet,
    /// They lie apart by no more than the proposition tolerates.
    WithinTolerance,
    /// A duration fits an interval, whether its last year (month, day) is counted or not.
    DurationFits,
}

/// Why two values do not meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Difference {
    /// They lie further apart than the proposition tolerates.
    Apart,
    /// They lie further apart than the proposition tolerates, but the periods they cover, though they share a day, are not the
    /// same: a year, say, and a decade that holds it.
    ApartOverPeriods,
    /// One is a rate, such as per year, the other a total; neither is turned into the other.
    RateAgainstTotal,
}

/// Why two values cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obstacle {
    /// They cover periods that share no day.
    Periods,
    /// Their units measure different things, or no conversion between them is known.
    Units,
    /// Money in prices of different years, or in prices of a year against money of which no year is named.
    PriceYears,
    /// One is a date and the other no duration, or the date is no closed interval.
    Kinds,
    /// A number is not finite, or a range has no end or ends before it starts.
    NotANumber,
}

/// How the proposition of a claim measures.
pub(super) fn gauge<'d>(dataset: &'d Dataset, places: &Places, claim: ClaimIx) -> Gauge<'d> {
    Gauge::of(places.proposition(claim).and_then(|proposition| dataset[proposition].measure.as_ref()))
}

/// Compares the values of two claims on one proposition; none unless both give one.
pub(super) fn compare(dataset: &Dataset, places: &Places, a: ClaimIx, b: ClaimIx) -> Option<Figures> {
    let gauge = gauge(dataset, places, a);
    Some(Given::read(dataset, &gauge, a)?.figures(&Given::read(dataset, &gauge, b)?, &gauge))
}

#[cfg(test)]
mod tests {
    use super::{Agreement, Answer, Difference, Figures, Obstacle};
    use crate::compare::story::{claims, story};

    const MEET: Answer = Answer::Agree(Agreement::Meet);
    const TOLERATED: Answer = Answer::Agree(Agreement::WithinTolerance);
    const FITS: Answer = Answer::Agree(Agreement::DurationFits);
    const APART: Answer = Answer::Differ(Difference::Apart);
    const OVER_PERIODS: Answer = Answer::Differ(Difference::ApartOverPeriods);

    fn figures(measure: &str, a: &str, b: &str) -> Figures {
        let both = [(a, b), (b, a)].map(|(a, b)| {
            let text = format!("proposition p {measure} \n ann A affirms {a} \n bob B affirms {b}");
            story(&text).relations().pop().unwrap().figures.unwrap()
        });
        assert_eq!(both[0].answer, both[1].answer, "{a} and {b} the other way round");
        both[0].clone()
    }

    #[track_caller]
    fn check(measure: &str, a: &str, b: &str, answer: Answer) {
        assert_eq!(figures(measure, a, b).answer, answer, "{a} and {b} with {measure}");
    }

    #[test]
    fn numbers_and_ranges_meet_where_they_overlap() {
        check("", "value=3", "value=3", MEET);
        check("", "value=3", "value=4", APART);
        check("", "value=3", "range=2..4", MEET);
        check("", "value=4", "range=2..4", MEET);
        check("", "value=5", "range=2..4", APART);
        check("", "range=2..4", "range=4..6", MEET);
        check("", "range=2..4", "range=5..6", APART);
        check("", "range=100..", "value=120", MEET);
        check("", "range=..100", "range=120..", APART);
        check("", "range=1..", "range=2..", MEET);
        check("", "value=-3", "range=-4..-2", MEET);
        check("", "value=1000000000", "value=1000000001", APART);
    }

    #[test]
    fn units_convert_within_a_dimension() {
        check("", "value=100 unit=nmi", "value=185.2 unit=km", MEET);
        check("", "value=1 unit=mi", "value=1.6 unit=km", APART);
        check("", "value=1.5 unit=USD_billion", "value=1500 unit=million_USD", MEET);
        check("", "value=2 unit=years", "value=24 unit=months", MEET);
        check("unit=km", "value=1", "value=1000 unit=m", MEET);
        check("", "value=1.001 unit=km", "value=1001 unit=m", MEET);
        check("", "value=1 unit=km", "value=1 unit=t", Answer::NotComparable(Obstacle::Units));
        check("", "value=1 unit=USD", "value=1 unit=RUB", Answer::NotComparable(Obstacle::Units));
        check("", "value=1 unit=km", "value=1", Answer::NotComparable(Obstacle::Units));
    }

    #[test]
    fn a_rate_is_never_turned_into_a_total() {
        let differ = Answer::Differ(Difference::RateAgainstTotal);
        check("", "value=2 unit=USD_billion/year", "value=2 unit=USD_billion", differ);
        check("", "value=1 unit=USD/month", "value=12 unit=USD_per_year", MEET);
        for rate in ["value=12 unit=USD_monthly", "value=36 unit=USD_quarterly", "value=36 unit=USD_per_quarter"] {
            check("", rate, "value=144 unit=USD_annually", MEET);
        }
        check("", "value=3 unit=months_per_year", "date=2017/2020", Answer::NotComparable(Obstacle::Kinds));
        check("", "value=3 unit=days_per_year", "date=2017/2020", Answer::NotComparable(Obstacle::Kinds));
    }

    #[test]
    fn the_propositions_tolerance_holds_for_everyone() {
        check("unit=km tolerance=5", "value=100", "value=105", TOLERATED);
        check("unit=km tolerance=5", "value=100", "value=106", APART);
        check("unit=km tolerance=5", "value=100", "value=104000 unit=m", TOLERATED);
        check("tolerance=5", "value=100 unit=km", "value=105 unit=km", TOLERATED);
        check("tolerance=5", "value=100 unit=km", "value=105000 unit=m", APART);
        check("tolerance=10%", "value=90", "value=100", TOLERATED);
        check("tolerance=10%", "value=89", "value=100", APART);
        check("tolerance=10%", "value=-90", "value=-100", TOLERATED);
        check("tolerance=0", "value=1", "value=2", APART);
        check("unit=t tolerance=5", "value=1 unit=km", "value=1.001 unit=km", APART);
    }

    #[test]
    fn disjoint_periods_make_no_difference() {
        let periods = Answer::NotComparable(Obstacle::Periods);
        check("", "value=1 period=2019", "value=2 period=2020", periods);
        check("", "value=1 about=2019", "value=2 about=2020", periods);
        check("", "value=1 period=2019", "value=2", APART);
    }

    #[test]
    fn numbers_of_periods_that_only_overlap_say_so() {
        check("", "value=1 period=2019", "value=2 period=2019/2020", OVER_PERIODS);
        check("", "value=1 period=2019", "value=1 period=2019/2020", MEET);
        check("", "value=1 period=2019", "value=2 period=2019-01/2019-12", APART);
        check("", "value=1 period=2019", "value=2 about=2019", APART);
        check("", "date=2001 about=2019", "date=2002 about=2019/2020", APART);
        check("tolerance=1", "value=1 period=2019", "value=2 period=2019/2020", TOLERATED);
    }

    #[test]
    fn money_in_prices_of_different_years_is_not_compared() {
        let prices = Answer::NotComparable(Obstacle::PriceYears);
        check("", "value=1 unit=USD_2010", "value=2 unit=2015_USD", prices);
        check("", "value=1 unit=constant_2010_USD", "value=1 unit=USD", prices);
        check("unit=USD", "value=1", "value=1 unit=USD_in_2010_prices", prices);
        check("", "value=1 unit=USD_2010", "value=2 unit=2010_USD", APART);
        check("", "value=1500 unit=2010_USD_million", "value=1.5 unit=bn_US$_(2010)", MEET);
        check("", "value=1 unit=2010_USD", "value=1 unit=2015_RUB", Answer::NotComparable(Obstacle::Units));
    }

    #[test]
    fn a_share_and_points_of_it_are_two_things() {
        check("", "value=5 unit=%", "value=5 unit=percentage_points", Answer::NotComparable(Obstacle::Units));
        check("", "value=5 unit=pp", "value=5 unit=percentage_points", MEET);
    }

    #[test]
    fn counts_compare_by_name_and_scale() {
        check("", "value=2", "value=0.002 unit=thousand", MEET);
        check("", "value=2 unit=ships", "value=3 unit=Ships", APART);
        check("", "value=2 unit=ships", "value=2 unit=aircraft", Answer::NotComparable(Obstacle::Units));
        // 5000 is a number and no year of prices.
        check("", "value=2 unit=5000_ships", "value=2 unit=ships", Answer::NotComparable(Obstacle::Units));
    }

    #[test]
    fn dates_meet_where_they_share_a_day() {
        check("", "date=2019", "date=2019-07-23", MEET);
        check("", "date=2017/2020", "date=2020-05", MEET);
        check("", "date=2017", "date=2018", APART);
        check("unit=years tolerance=1", "date=2017", "date=2018", TOLERATED);
        check("unit=years tolerance=1", "date=2017", "date=2019-01", APART);
        check("unit=years tolerance=1", "date=2017-01", "date=2018-12", TOLERATED);
        check("unit=months tolerance=2", "date=2019-12", "date=2020-02", TOLERATED);
        check("unit=months tolerance=1", "date=2019-12", "date=2020-02", APART);
        check("unit=days tolerance=2", "date=2020-02-28", "date=2020-03-01", TOLERATED);
        check("unit=days tolerance=1", "date=2020-02-28", "date=2020-03-01", APART);
        check("unit=days tolerance=1", "date=2019-12-31", "date=2020-01-01", TOLERATED);
        check("unit=days tolerance=365", "date=2019-02-01", "date=2020-02-01", TOLERATED);
        check("unit=days tolerance=365", "date=2020-02-01", "date=2021-02-01", APART);
        check("unit=days tolerance=36524", "date=1899-12-31", "date=1999-12-31", TOLERATED);
        check("unit=days tolerance=36523", "date=1899-12-31", "date=1999-12-31", APART);
        check("unit=days tolerance=2", "date=2000-02-28", "date=2000-03-01", TOLERATED);
        check("unit=days tolerance=1", "date=2000-02-28", "date=2000-03-01", APART);
        check("tolerance=1", "date=2017", "date=2018", APART);
        check("unit=years tolerance=10%", "date=2017", "date=2018", APART);
    }

    #[test]
    fn a_duration_fits_an_interval_by_difference_or_inclusively() {
        check("", "value=3 unit=years", "date=2017/2020", FITS);
        check("", "value=4 unit=years", "date=2017/2020", FITS);
        check("", "value=2 unit=years", "date=2017/2020", APART);
        check("", "value=5 unit=years", "date=2017/2020", APART);
        check("", "value=6 unit=months", "date=2019-03/2019-09", FITS);
        check("", "value=7 unit=months", "date=2019-03/2019-09", FITS);
        check("", "value=8 unit=months", "date=2019-03/2019-09", APART);
        check("", "value=3 unit=days", "date=2019-07-23/2019-07-25", FITS);
        check("", "value=1 unit=weeks", "date=2019-07-01/2019-07-08", FITS);
        check("", "range=4..6 unit=years", "date=2017/2020", FITS);
        check("unit=years tolerance=1", "value=5 unit=years", "date=2017/2020", TOLERATED);
    }

    #[test]
    fn what_cannot_be_compared_is_named() {
        check("", "value=3 unit=years", "date=2017", Answer::NotComparable(Obstacle::Kinds));
        check("", "value=3 unit=years", "date=2017/..", Answer::NotComparable(Obstacle::Kinds));
        check("", "value=3 unit=km", "date=2017/2020", Answer::NotComparable(Obstacle::Kinds));
        check("", "value=2017", "date=2017", Answer::NotComparable(Obstacle::Kinds));
        check("", "range=..", "value=1", Answer::NotComparable(Obstacle::NotANumber));
        check("", "range=2..1", "value=1", Answer::NotComparable(Obstacle::NotANumber));
        check("", "value=NaN", "value=1", Answer::NotComparable(Obstacle::NotANumber));
        check("", "value=inf", "value=1", Answer::NotComparable(Obstacle::NotANumber));
        check("", "value=1e300 unit=trillion", "value=1", Answer::NotComparable(Obstacle::NotANumber));
    }

    #[test]
    fn conditions_are_listed_and_decide_nothing() {
        let conditional = figures("", "value=1 if=2017", "value=2");
        assert_eq!((conditional.answer, conditional.conditional), (APART, claims(&[0])));
    }

    #[test]
    fn approximate_values_are_listed_and_not_widened() {
        let rough = figures("", "value=100 roughly=yes", "value=101");
        assert_eq!((rough.answer, rough.approximate, rough.conditional), (APART, claims(&[0]), vec![]));
        let both = figures("", "range=90.. roughly=yes", "value=101 roughly=yes");
        assert_eq!((both.answer, both.approximate), (MEET, claims(&[0, 1])));
        let date = figures("", "date=2019", "date=2019~/2021");
        assert_eq!((date.answer, date.approximate), (MEET, claims(&[1])));
    }
}
