//! The direction in which a language is written, and words of the other one within its sentences.

use std::borrow::Cow;

use crate::present::Phrase;

/// Languages written from right to left.
const FROM_RIGHT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// Begins and ends words whose direction is their own (Unicode's isolates, UAX 9).
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// By the language's code.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let is_from_right = language.split('-').next().is_some_and(|primary| FROM_RIGHT.contains(&primary));
        if is_from_right { Self::RightToLeft } else { Self::LeftToRight }
    }

    /// As the attribute `dir` has it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }

    /// The letter that has the direction and no shape.
    fn mark(self) -> char {
        match self {
            Self::LeftToRight => '\u{200E}',
            Self::RightToLeft => '\u{200F}',
        }
    }
}

/// Words to stand within a sentence of a direction: those that hold letters of the other one, or turn the direction themselves, are kept apart.
pub(super) fn apart(words: &str, around: Direction) -> Cow<'_, str> {
    if words.chars().any(|letter| goes_against(letter, around)) {
        let [begin, end] = ISOLATE;
        return format!("{begin}{words}{end}").into();
    }
    words.into()
}

/// Marks the direction of a sentence whose first letter may be of the other one, for whoever tells the direction from the first letter.
pub(super) fn mark(phrases: &mut [Phrase], of: Direction) {
    let is_mixed = of == Direction::RightToLeft
        || phrases.iter().any(|phrase| phrase.text.chars().any(|letter| goes_against(letter, of)));
    if let (true, Some(first)) = (is_mixed, phrases.first_mut())
        && first.is_plain()
        && !first.text.starts_with(of.mark())
    {
        first.text.insert(0, of.mark());
    }
}

/// A number with its sign in front; signs would otherwise change sides among letters that run from right to left.
pub(super) fn signed(sign: &str, number: &str, around: Direction) -> String {
    match around {
        Direction::RightToLeft if !sign.is_empty() => format!("{}{sign}{number}", Direction::LeftToRight.mark()),
        _ => format!("{sign}{number}"),
    }
}

/// Whether a letter runs against a direction, or turns it. Digits and signs run with either.
fn goes_against(letter: char, around: Direction) -> bool {
    match letter {
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2067}' => true,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' => around == Direction::LeftToRight,
        '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}' => around == Direction::LeftToRight,
        letter => {
            around == Direction::RightToLeft
                && (letter.is_ascii_alphabetic() || letter >= '\u{A0}' && letter.is_alphabetic())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, apart, mark, signed};
    use crate::present::Phrase;
    use crate::state::Open;

    #[test]
    fn a_language_has_a_direction() {
        for (language, direction) in
            [("en", "ltr"), ("ar", "rtl"), ("fa-IR", "rtl"), ("zh-Hant", "ltr"), ("arn", "ltr")]
        {
            assert_eq!(Direction::of(language).name(), direction, "{language}");
        }
    }

    #[test]
    fn words_of_the_other_direction_are_kept_apart() {
        let (ltr, rtl) = (Direction::LeftToRight, Direction::RightToLeft);
        for (words, around, expected) in [
            ("Ada (3 %)", ltr, "Ada (3 %)"),
            ("Цай 蔡", ltr, "Цай 蔡"),
            ("عدا", ltr, "\u{2068}عدا\u{2069}"),
            ("עדה 3", ltr, "\u{2068}עדה 3\u{2069}"),
            ("\u{202E}adA", ltr, "\u{2068}\u{202E}adA\u{2069}"),
            ("عدا 3", rtl, "عدا 3"),
            ("+0.28", rtl, "+0.28"),
            ("Ada", rtl, "\u{2068}Ada\u{2069}"),
            ("蔡", rtl, "\u{2068}蔡\u{2069}"),
        ] {
            assert_eq!(apart(words, around), expected);
        }
    }

    #[test]
    fn a_sentence_of_two_directions_is_marked_once() {
        let (ltr, rtl) = (Direction::LeftToRight, Direction::RightToLeft);
        let marked = |text: &str, around| {
            let mut phrases = [Phrase::plain(text), Phrase::opening("عدا", Open::Guide)];
            mark(&mut phrases, around);
            phrases[0].text.clone()
        };
        assert_eq!(marked("By ", ltr), "\u{200E}By ");
        assert_eq!(marked("\u{200E}By ", ltr), "\u{200E}By ");
        assert_eq!(marked("من ", rtl), "\u{200F}من ");
        let mut plain = [Phrase::plain("By Ada")];
        mark(&mut plain, ltr);
        assert_eq!(plain[0].text, "By Ada");
    }

    #[test]
    fn a_sign_stays_in_front_of_its_number() {
        assert_eq!(signed("+", "0.28", Direction::LeftToRight), "+0.28");
        assert_eq!(signed("−", "0.28", Direction::RightToLeft), "\u{200E}−0.28");
        assert_eq!(signed("", "0.28", Direction::RightToLeft), "0.28");
    }
}
