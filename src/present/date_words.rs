//! Dates as people write them: `23 July 2019`, `about 2025`, `2017 to 2020`, `30 July 2019 (inferred)`.

use crate::model::{Date, Day};

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

/// A date in words. What is uncertain says `inferred`, what is approximate says `about`.
#[must_use]
pub fn date_words(date: &Date) -> String {
    let text = date.text();
    match text.split_once('/') {
        None => point(text),
        Some(("" | "..", to)) => format!("until {}", point(to)),
        Some((from, "" | "..")) => format!("since {}", point(from)),
        Some((from, to)) => format!("{} to {}", point(from), point(to)),
    }
}

/// A day in words.
pub(super) fn day_words(day: Day) -> String {
    let month = MONTHS.get(usize::from(day.month).saturating_sub(1)).copied().unwrap_or_default();
    format!("{} {month} {}", day.day, day.year)
}

fn point(text: &str) -> String {
    let bare = text.trim_end_matches(['?', '~', '%']);
    let mut parts = bare.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts.next().and_then(|m| m.parse::<i64>().ok()).and_then(|m| MONTHS.get(usize::try_from(m - 1).ok()?));
    let plain = match (month, parts.next()) {
        (Some(month), Some(day)) => format!("{} {month} {year}", day.trim_start_matches('0')),
        (Some(month), None) => format!("{month} {year}"),
        _ => year.to_owned(),
    };
    match text.strip_prefix(bare) {
        Some("?") => format!("{plain} (inferred)"),
        Some("~") => format!("about {plain}"),
        Some("%") => format!("about {plain} (inferred)"),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::date_words;
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
            assert_eq!(date_words(&Date::parse(edtf).unwrap()), words, "{edtf}");
        }
    }
}
