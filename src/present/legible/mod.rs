//! Texts of a dataset as they are shown: what has no shape of its own is spelled, such as `[U+202E]`, so that it neither hides nor turns
//! anything around it.
//!
//! [`super::Compared`] makes its whole dataset legible before anything else sees it; what an address or a fault brings to the page passes
//! here one by one. What is exported as JSON comes from the file and keeps every character.

mod records;
mod rightful;

use std::borrow::Cow;

use crate::model::is_hidden;
pub(super) use records::make_legible;
use rightful::{flag, is_from_right, is_rightful};

/// So many marks fit above and below a letter without covering the lines around it.
const MOST_MARKS: usize = 4;

/// Carries a mark that has no letter.
const CIRCLE: char = '◌';

/// A text whose hidden characters are spelled. Those that do their work stay: joiners within emoji and in scripts that need them, selectors after
/// what they vary, marks of direction in texts that run both ways.
///
/// Marks without a letter get a circle to stand on, and of those that pile up on one the first four stay.
#[must_use]
pub fn legible(text: &str) -> Cow<'_, str> {
    match spelled(text) {
        Some((text, _)) => text.into(),
        None => text.into(),
    }
}

/// The text with its hidden characters spelled, and how many they are; none if it has nothing to look at.
fn spelled(text: &str) -> Option<(String, usize)> {
    if !text.chars().any(|c| is_hidden(c) || is_mark(c)) {
        return None;
    }
    let runs_both_ways = text.chars().any(is_from_right);
    let (mut shown, mut count) = (String::with_capacity(text.len()), 0);
    let (mut before, mut marks) = (None, 0);
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        marks = if is_mark(c) { marks + 1 } else { 0 };
        if let Some(rest) = flag(before, c, chars.as_str()) {
            shown.push(c);
            shown.extend(chars.by_ref().take(rest));
            before = None;
        } else if marks > MOST_MARKS || (is_hidden(c) && !is_rightful(before, c, chars.as_str(), runs_both_ways)) {
            let more = chars.as_str().chars().take_while(|next| *next == c).count();
            chars.by_ref().take(more).for_each(drop);
            spell(&mut shown, c, 1 + more);
            count += 1 + more;
            before = None;
        } else {
            if marks == 1 && before.is_none_or(|before| before.is_whitespace() && before != '\u{a0}') {
                shown.push(CIRCLE);
            }
            shown.push(c);
            before = Some(c);
        }
    }
    Some((shown, count))
}

fn spell(shown: &mut String, c: char, times: usize) {
    *shown += &format!("[U+{:04X}", u32::from(c));
    if times > 1 {
        *shown += &format!(" ×{times}");
    }
    shown.push(']');
}

/// Whether a character is a mark that stands above or below any letter; marks of one script show by themselves that they stand alone.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{34e}' | '\u{350}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}')
        || matches!(c, '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use super::{legible, spelled};

    #[test]
    fn what_hides_or_turns_is_spelled() {
        for (text, shown) in [
            ("a\u{202e}cba", "a[U+202E]cba"),
            ("\u{2066}a\u{2069}", "[U+2066]a[U+2069]"),
            ("pat\u{200b}rol", "pat[U+200B]rol"),
            ("\u{feff}\u{ad}\u{2063}\u{0}\u{85}", "[U+FEFF][U+00AD][U+2063][U+0000][U+0085]"),
            ("a\u{e0041}\u{e0042}", "a[U+E0041][U+E0042]"),
            ("a\u{fe0f}b\u{e0100}", "a[U+FE0F]b[U+E0100]"),
            ("a\u{200d}b\u{200c}", "a[U+200D]b[U+200C]"),
            ("100 $\u{200f}", "100 $[U+200F]"),
            ("\u{3164}\u{2800}\u{180e}", "[U+3164][U+2800][U+180E]"),
            ("a\u{2028}b", "a[U+2028]b"),
            ("a\u{200b}\u{200b}\u{200b}b", "a[U+200B ×3]b"),
        ] {
            assert_eq!(legible(text), shown);
        }
    }

    #[test]
    fn what_does_its_work_stays() {
        for text in [
            "plain, é, 蔡, عدا",
            "two\nlines\tand\u{a0}blanks\u{3000}\u{202f}",
            "👩\u{200d}🚀 ❤\u{fe0f}\u{200d}🔥 👍🏽 1\u{fe0f}\u{20e3} ☎\u{fe0e}",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}!",
            "می\u{200c}خواهم",
            "ශ්\u{200d}රී ක්\u{200d}ෂ क्\u{200d} ക്\u{200d}",
            "שלום\u{200e} (ok)\u{200f}",
            "葛\u{e0100}城",
            "ᠠ\u{180b}ᠠ\u{180e}ᠠ",
            "ភាសា\u{200b}ខ្មែរ ไทย\u{200b}ไทย",
            "e\u{301}\u{323} x\u{304}\u{302}\u{301}\u{323}",
            "\u{a0}\u{301}",
        ] {
            assert_eq!(legible(text), text);
        }
    }

    #[test]
    fn work_is_done_once() {
        for (text, shown) in [
            ("😀\u{fe0f}\u{fe01}\u{fe02}", "😀\u{fe0f}[U+FE01][U+FE02]"),
            ("می\u{200c}\u{200c}خ", "می\u{200c}[U+200C]خ"),
            ("👩\u{200d}\u{200d}🚀", "👩[U+200D ×2]🚀"),
            ("עד\u{200f}\u{200f}", "עד\u{200f}[U+200F]"),
            ("🏴\u{e0067}\u{e0062}", "🏴[U+E0067][U+E0062]"),
            ("1\u{fe0f}2", "1[U+FE0F]2"),
            ("👩\u{200d}\u{2060}", "👩[U+200D][U+2060]"),
        ] {
            assert_eq!(legible(text), shown);
        }
    }

    #[test]
    fn marks_stand_on_something_and_cover_nothing() {
        assert_eq!(legible("\u{301}a \u{301}"), "◌\u{301}a ◌\u{301}");
        assert_eq!(legible("\u{202e}\u{301}"), "[U+202E]◌\u{301}");
        let pile = format!("Z{}", "\u{335}".repeat(300));
        assert_eq!(legible(&pile), "Z\u{335}\u{335}\u{335}\u{335}[U+0335 ×296]");
    }

    #[test]
    fn what_is_legible_stays_as_it_is() {
        for text in ["a\u{202e}\u{301}b\u{200d}", "\u{301}\u{301}\u{302}\u{303}\u{304}\u{305}"] {
            let once = legible(text);
            assert_eq!(legible(&once), once);
        }
    }

    #[test]
    fn each_hidden_character_counts() {
        assert_eq!(spelled("a\u{200b}\u{200b}\u{202e}").unwrap().1, 3);
        assert_eq!(spelled("❤\u{fe0f}").unwrap().1, 0);
        assert_eq!(spelled("abc"), None);
    }
}
