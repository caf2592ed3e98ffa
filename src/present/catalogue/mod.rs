//! Every word of the interface, in one language.
//!
//! The messages stand in one file per language, `en.messages` and its siblings: a key and a pattern a line. The build script makes of each key
//! a function of [`Catalogue`], whose arguments are the placeholders of the English pattern, and stops the build if another language
//! lacks a message or a placeholder. English is built in; other languages are files that are handed in as text.

pub(super) mod direction;
pub(super) mod locale;
mod message;
mod pattern;
pub(super) mod pseudo;

use std::fmt;
use std::rc::Rc;

use super::phrase::{Phrase, words_of};
use direction::{Direction, apart, mark};
use locale::{Locale, Plain};
use message::message;
use pattern::{Part, Takes, branch, parts};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Every word of the interface, in one language.
#[derive(Clone)]
pub struct Catalogue {
    language: Rc<str>,
    /// One pattern a line, in the order of the keys; none in English, whose patterns stand in the functions.
    patterns: Option<Rc<str>>,
    locale: Rc<dyn Locale>,
}

/// What fills a placeholder.
enum Fill {
    Words(String),
    Phrases(Vec<Phrase>),
    Number(usize),
}

impl Catalogue {
    /// The messages of a file, which must be one of this version; none if it has not as many messages as there are keys.
    #[must_use]
    pub fn new(language: &str, messages: &str, locale: Rc<dyn Locale>) -> Option<Self> {
        let patterns: Vec<_> = messages.lines().filter_map(message).map(|(_, pattern)| pattern).collect();
        let is_whole = patterns.len() == MESSAGES;
        is_whole.then(|| Self { language: language.into(), patterns: Some(patterns.join("\n").into()), locale })
    }

    /// English, with numbers and dates by another hand.
    #[must_use]
    pub fn english(locale: Rc<dyn Locale>) -> Self {
        Self { language: "en".into(), patterns: None, locale }
    }

    /// The language's code (BCP 47).
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The direction in which the language is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        Direction::of(&self.language)
    }

    /// A finite number with at most four decimals.
    #[must_use]
    pub fn number(&self, plain: f64) -> String {
        self.locale.number(plain)
    }

    /// Hundredths with exactly two decimals.
    #[must_use]
    pub fn decimal(&self, hundredths: u64) -> String {
        self.locale.decimal(hundredths)
    }

    /// A number with a sign, which stays in front of it in any direction.
    #[must_use]
    pub fn signed(&self, sign: &str, number: &str) -> String {
        direction::signed(sign, number, self.direction())
    }

    /// A day, a month (1 to 12) or a year.
    #[must_use]
    pub fn date(&self, year: i64, month: Option<u8>, day: Option<u8>) -> String {
        self.locale.date(year, month, day)
    }

    #[inline(never)]
    fn words(&self, at: usize, english: &str, fills: &[(&str, Fill)]) -> String {
        words_of(&self.phrases(at, english, fills))
    }

    #[inline(never)]
    fn phrases(&self, at: usize, english: &str, fills: &[(&str, Fill)]) -> Vec<Phrase> {
        let pattern = match &self.patterns {
            Some(patterns) => patterns.split('\n').nth(at).unwrap_or_default(),
            None => english,
        };
        let mut phrases = Vec::new();
        self.fill(pattern, fills, None, &mut phrases);
        mark(&mut phrases, self.direction());
        phrases
    }

    fn fill(&self, pattern: &str, fills: &[(&str, Fill)], count: Option<usize>, to: &mut Vec<Phrase>) {
        let named = |name| fills.iter().find(|(of, _)| *of == name).map(|(_, fill)| fill);
        for part in parts(pattern) {
            match part {
                Part::Text(text) => add(to, text),
                Part::Count => add(to, &self.whole(count.unwrap_or_default())),
                Part::Filled { name, .. } => match named(name) {
                    Some(Fill::Words(words)) => add(to, &apart(words, self.direction())),
                    Some(Fill::Phrases(phrases)) => to.extend(phrases.iter().cloned()),
                    Some(Fill::Number(number)) => add(to, &self.whole(*number)),
                    None => {}
                },
                Part::Branches { by, takes, branches } => {
                    let (found, count) = match named(by) {
                        Some(Fill::Number(number)) if takes == Takes::Number => {
                            let plural = self.locale.plural(*number as u64);
                            (branch(branches, &[&format!("={number}"), plural, "other"]), Some(*number))
                        }
                        Some(Fill::Words(word)) => (branch(branches, &[word, "other"]), count),
                        _ => (None, count),
                    };
                    self.fill(found.unwrap_or_default(), fills, count, to);
                }
            }
        }
    }

    /// A whole number.
    #[must_use]
    pub fn whole(&self, number: usize) -> String {
        #[expect(clippy::cast_precision_loss, reason = "exact up to nine quadrillion")]
        self.locale.number(number as f64)
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.language)
    }
}

/// Two catalogues are equal if they are in the same language.
impl PartialEq for Catalogue {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Default for Catalogue {
    /// English without a browser.
    fn default() -> Self {
        Self::english(Rc::new(Plain::ENGLISH))
    }
}

/// Adds plain words, to plain words if such stand at the end.
fn add(to: &mut Vec<Phrase>, words: &str) {
    match to.last_mut() {
        Some(last) if last.is_plain() => last.text += words,
        _ => to.push(Phrase::plain(words)),
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{Catalogue, Fill, MESSAGES, Plain};
    use crate::present::Phrase;
    use crate::state::Open;

    fn speaking(language: &str, pattern: &str) -> Catalogue {
        let messages: String = std::iter::once(pattern.to_owned())
            .chain(std::iter::repeat_n("more".to_owned(), MESSAGES - 1))
            .map(|pattern| format!("# said\nkey = {pattern}\n\n"))
            .collect();
        Catalogue::new(language, &messages, Rc::new(Plain::of(language))).unwrap()
    }

    #[track_caller]
    fn check(language: &str, pattern: &str, fills: &[(&str, Fill)], expected: &str) {
        assert_eq!(speaking(language, pattern).words(0, "", fills), expected);
    }

    #[test]
    fn a_number_chooses_its_plural() {
        let claims = "{n, plural, =0 {no claim} one {# claim} other {# claims}}";
        for (number, expected) in [(0, "no claim"), (1, "1 claim"), (1200, "1,200 claims")] {
            check("en", claims, &[("n", Fill::Number(number))], expected);
        }
        let russian = "{n, plural, one {# источник} few {# источника} many {# источников} other {# источника}}";
        for (number, expected) in [(1, "1 источник"), (3, "3 источника"), (11, "11 источников"), (21, "21 источник")]
        {
            check("ru", russian, &[("n", Fill::Number(number))], expected);
        }
    }

    #[test]
    fn branches_hold_placeholders_and_words_choose_too() {
        let pattern = "{of, select, voice {{name} says} other {{name} carries}} {n, number}";
        let fills =
            |of: &str| [("of", Fill::Words(of.into())), ("name", Fill::Words("{A} #".into())), ("n", Fill::Number(2))];
        check("en", pattern, &fills("voice"), "{A} # says 2");
        check("en", pattern, &fills("source"), "{A} # carries 2");
    }

    #[test]
    fn phrases_keep_what_they_open() {
        let name = Phrase::opening("Ada", Open::Guide);
        let said = speaking("en", "By {who, rich}.").phrases(0, "", &[("who", Fill::Phrases(vec![name.clone()]))]);
        assert_eq!(said, [Phrase::plain("By "), name, Phrase::plain(".")]);
    }

    #[test]
    fn a_file_with_another_number_of_messages_is_not_of_this_version() {
        assert!(Catalogue::new("de", "product = Claim Comparator\n", Rc::new(Plain::of("de"))).is_none());
    }
}
