//! What differs between languages and is no message: plurals, numbers, dates.

use crate::present::number_words::number_words;

/// How a language writes numbers and dates. In the browser, Intl knows it; elsewhere [`Plain`] does.
pub trait Locale {
    /// The name of the plural that a number takes, as CLDR has it: `one`, `few`, `many`, `other`.
    fn plural(&self, number: u64) -> &'static str;

    /// A finite number with at most four decimals.
    fn number(&self, plain: f64) -> String;

    /// Hundredths with exactly two decimals.
    fn decimal(&self, hundredths: u64) -> String;

    /// A day, a month (1 to 12) or a year.
    fn date(&self, year: i64, month: Option<u8>, day: Option<u8>) -> String;
}

/// English numbers without a browser, and the plurals and dates of the languages of the interface; of others, those of English.
#[derive(Clone, Copy, Debug)]
pub struct Plain {
    plural: fn(u64) -> &'static str,
    date: fn(&str, Option<usize>, Option<u8>) -> String,
    before_christ: fn(u64) -> String,
}

const ENGLISH: &str = "January February March April May June July August September October November December";
const GERMAN: &str = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember";
const RUSSIAN: &str = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь";
/// As they stand after a day.
const OF_RUSSIAN: &str = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря";

impl Plain {
    /// English, without what other languages need.
    pub const ENGLISH: Self = Self { plural: singular, date: english, before_christ: |year| format!("{year} BC") };

    /// By the language's code.
    #[must_use]
    pub fn of(language: &str) -> Self {
        match language.split('-').next() {
            Some("zh") => Self { plural: |_| "other", date: chinese, before_christ: |year| format!("西元前{year}") },
            Some("ru") => Self { plural: slavic, date: russian, before_christ: |year| format!("{year} до н. э.") },
            Some("de") => Self { plural: singular, date: german, before_christ: |year| format!("{year} v. Chr.") },
            _ => Self::ENGLISH,
        }
    }
}

/// The name of a month, January being 0.
fn name(months: &'static str, month: usize) -> &'static str {
    months.split(' ').nth(month).unwrap_or_default()
}

fn english(year: &str, month: Option<usize>, day: Option<u8>) -> String {
    match (day, month.map(|month| name(ENGLISH, month))) {
        (Some(day), Some(month)) => format!("{day} {month} {year}"),
        (None, Some(month)) => format!("{month} {year}"),
        _ => year.to_owned(),
    }
}

fn german(year: &str, month: Option<usize>, day: Option<u8>) -> String {
    match (day, month.map(|month| name(GERMAN, month))) {
        (Some(day), Some(month)) => format!("{day}. {month} {year}"),
        (None, Some(month)) => format!("{month} {year}"),
        _ => year.to_owned(),
    }
}

fn russian(year: &str, month: Option<usize>, day: Option<u8>) -> String {
    // The era stands in the place of the word for the year.
    let word = if year.ends_with('.') { "" } else { " г." };
    match (day, month) {
        (Some(day), Some(month)) => format!("{day} {} {year}{word}", name(OF_RUSSIAN, month)),
        (None, Some(month)) => format!("{} {year}{word}", name(RUSSIAN, month)),
        _ => year.to_owned(),
    }
}

fn chinese(year: &str, month: Option<usize>, day: Option<u8>) -> String {
    match (day, month.map(|month| month + 1)) {
        (Some(day), Some(month)) => format!("{year}年{month}月{day}日"),
        (None, Some(month)) => format!("{year}年{month}月"),
        _ => format!("{year}年"),
    }
}

/// The plurals of Germanic languages (CLDR).
fn singular(number: u64) -> &'static str {
    if number == 1 { "one" } else { "other" }
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
        let year = if year > 0 { year.to_string() } else { (self.before_christ)(1_i64.abs_diff(year)) };
        let month = month.and_then(|month| usize::from(month).checked_sub(1)).filter(|month| *month < 12);
        (self.date)(&year, month, day)
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

    #[test]
    fn dates_are_written_in_the_language() {
        let check = |language: &str, expected: [&str; 4]| {
            let plain = Plain::of(language);
            let dates = [(2019, Some(5), Some(3)), (2019, Some(5), None), (2019, None, None), (-43, Some(3), Some(15))];
            assert_eq!(dates.map(|(year, month, day)| plain.date(year, month, day)), expected, "{language}");
        };
        check("de", ["3. Mai 2019", "Mai 2019", "2019", "15. März 44 v. Chr."]);
        check("ru", ["3 мая 2019 г.", "май 2019 г.", "2019", "15 марта 44 до н. э."]);
        check("zh-Hant", ["2019年5月3日", "2019年5月", "2019年", "西元前44年3月15日"]);
        check("fr", ["3 May 2019", "May 2019", "2019", "15 March 44 BC"]);
    }

    #[test]
    fn every_month_has_a_name() {
        for months in [super::ENGLISH, super::GERMAN, super::RUSSIAN, super::OF_RUSSIAN] {
            assert_eq!(months.split(' ').count(), 12);
        }
    }
}
