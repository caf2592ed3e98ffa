//! Dates and names with digits that the page may use, dates each with the record of the dataset that bears them.

use claim_comparator::model::Date;
use claim_comparator::present::{Catalogue, date_words};

use crate::dataset::BuiltIn;

/// What is dated, and the source, claim or proposition that has the date.
pub(crate) const PHRASES: &[(&str, &str)] = &[
    ("agreement of 1993", "agreement-1993-date"),
    ("road map of 2017", "roadmap-2017-russian-initiative"),
    ("road map of 2021", "roadmap-2021-2025"),
    ("writing in July 2019", "kashin-2019"),
    ("writing in September 2019", "khramchikhin-patrol-worth"),
    ("patrol of July 2019", "patrol-2019-worth"),
    ("the defence ministry in 2017", "chinese-mod-trust"),
    ("emerge in October 2019", "wong-real-alliance"),
    ("no precedent in September 2019", "khramchikhin-no-precedent"),
    ("an invitation in August 2021", "chinese-mod-first-time"),
    ("flight of July 2019", "khramchikhin-no-us-panic"),
    ("a new level by 2019", "new-level-2019"),
    ("came true in August 2021", "ou-russian-troops-in-china"),
    ("known since October 2019", "putin-warning"),
];

/// Names with digits, and what the page says on its own account because no document does.
pub(crate) const NAMES: &[&str] =
    &["H-6K", "H-6N", "no third country", "prolonged early in 2021", "off Alaska in July 2024"];

/// Whether a record has the date that a phrase ends on, a year or a month and a year.
pub(crate) fn is_dated(of: &BuiltIn, record: &str, phrase: &str) -> bool {
    let words: Vec<&str> = phrase.split(' ').collect();
    let is_month = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let length = if words.iter().rev().nth(1).is_some_and(is_month) { 2 } else { 1 };
    let date = words[words.len() - length..].join(" ");
    of.dates(record).iter().any(|text| date_words(&Catalogue::default(), &Date::parse(text).unwrap()).contains(&date))
}
