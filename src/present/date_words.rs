//! Dates as people write them: `23 July 2019`, `about 2025`, `2017 to 2020`, `30 July 2019 (inferred)`.

use super::Catalogue;
use crate::model::{Date, Day};

/// A date in words. What is uncertain says `inferred`, what is approximate says `about`.
#[must_use]
pub fn date_words(words: &Catalogue, date: &Date) -> String {
    whole(words, date, Around::Nothing)
}

/// A date in words that stand in brackets.
#[must_use]
pub(super) fn date_in_brackets(words: &Catalogue, date: &Date) -> String {
    whole(words, date, Around::Brackets)
}

/// A day in words.
pub(super) fn day_words(words: &Catalogue, day: Day) -> String {
    words.date(day.year.into(), Some(day.month), Some(day.day))
}

/// What stands around a date.
#[derive(Clone, Copy)]
enum Around {
    Nothing,
    Brackets,
}

fn whole(words: &Catalogue, date: &Date, around: Around) -> String {
    let point = |text| point(words, text, around);
    match date.text().split_once('/') {
        None => point(date.text()),
        Some(("" | "..", to)) => words.date_until(&point(to)),
        Some((from, "" | "..")) => words.date_since(&point(from)),
        Some((from, to)) => words.date_from_to(&point(from), &point(to)),
    }
}

fn point(words: &Catalogue, text: &str, around: Around) -> String {
    let bare = text.trim_end_matches(['?', '~', '%']);
    let mut parts = bare.split('-');
    let year = parts.next().and_then(|year| year.parse().ok()).unwrap_or_default();
    let mut small = || parts.next().and_then(|part| part.parse().ok());
    let (month, day) = (small(), small());
    let plain = words.date(year, month, day);
    match (text.strip_prefix(bare), around) {
        (Some("?"), Around::Nothing) => words.date_inferred(&plain),
        (Some("%"), Around::Nothing) => words.date_about_inferred(&plain),
        (Some("?"), Around::Brackets) => words.date_inferred_in_brackets(&plain),
        (Some("%"), Around::Brackets) => words.date_about_inferred_in_brackets(&plain),
        (Some("~"), _) => words.date_about(&plain),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, date_in_brackets, date_words};
    use crate::model::Date;

    #[test]
    fn dates_read_as_people_write_them() {
        for (edtf, words) in [
            ("2019-07-23", "23 July 2019"),
            ("2019-07-03", "3 July 2019"),
            ("2019-07", "July 2019"),
            ("2019", "2019"),
            ("2025~", "about 2025"),
            ("2019-07-30?", "30 July 2019 (inferred)"),
            ("2025%", "about 2025 (inferred)"),
            ("2017/2020", "2017 to 2020"),
            ("2017/..", "since 2017"),
            ("/2019-07", "until July 2019"),
        ] {
            assert_eq!(date_words(&Catalogue::default(), &Date::parse(edtf).unwrap()), words, "{edtf}");
        }
    }

    #[test]
    fn within_brackets_stand_no_others() {
        for (edtf, words) in [
            ("2019-07-30?", "30 July 2019, inferred"),
            ("2025%", "about 2025, inferred"),
            ("2017?/2020", "2017, inferred to 2020"),
        ] {
            assert_eq!(date_in_brackets(&Catalogue::default(), &Date::parse(edtf).unwrap()), words, "{edtf}");
        }
    }
}
