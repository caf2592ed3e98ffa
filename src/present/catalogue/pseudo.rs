//! Languages that nobody speaks, made of English: what the page says without the catalogue stands out, and so does a layout that leaves
//! too little room or thinks of one direction. For tests and for looking at the page.

use super::message::message;
use super::pattern::{Part, Takes, each_branch, parts};

/// A language that nobody speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// English with marks on its letters, some two fifths longer, in brackets.
    Accented,
    /// The same in letters that run from right to left.
    RightToLeft,
}

impl Pseudo {
    /// By its code, `en-XA` or `ar-XB`.
    #[must_use]
    pub fn of(language: &str) -> Option<Self> {
        [Self::Accented, Self::RightToLeft].into_iter().find(|pseudo| pseudo.language() == language)
    }

    /// Its code.
    #[must_use]
    pub fn language(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }

    /// The messages of an English file in this language.
    #[must_use]
    pub fn messages(self, english: &str) -> String {
        let line = |(key, pattern)| format!("{key} = ⟦{}⟧\n", self.pattern(pattern));
        english.lines().filter_map(message).map(line).collect()
    }

    fn pattern(self, pattern: &str) -> String {
        parts(pattern).into_iter().map(|part| self.part(part)).collect()
    }

    fn part(self, part: Part<'_>) -> String {
        match part {
            Part::Text(text) => text.chars().map(|letter| self.letter(letter)).collect(),
            Part::Count => "#".into(),
            Part::Filled { name, takes: Takes::Dataset } => format!("{{{name}, dataset}}"),
            Part::Filled { name, takes: Takes::Phrases } => format!("{{{name}, rich}}"),
            Part::Filled { name, takes: Takes::Number } => format!("{{{name}, number}}"),
            Part::Filled { name, .. } => format!("{{{name}}}"),
            Part::Branches { by, takes, branches } => {
                let chosen = if takes == Takes::Number { "plural" } else { "select" };
                let branches =
                    each_branch(branches).map(|(name, pattern)| format!(" {name} {{{}}}", self.pattern(pattern)));
                format!("{{{by}, {chosen},{}}}", branches.collect::<String>())
            }
        }
    }

    /// A letter in another guise, vowels twice.
    fn letter(self, letter: char) -> String {
        let (lower, twice) = (letter.to_ascii_lowercase(), "aeiou".contains(letter.to_ascii_lowercase()));
        let other = match self {
            Self::Accented if letter.is_ascii_uppercase() => {
                found("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ", letter)
            }
            Self::Accented => found("abcdefghijklmnopqrstuvwxyz", "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž", letter),
            Self::RightToLeft => found("abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنه", lower),
        };
        String::from(other).repeat(if twice { 2 } else { 1 })
    }
}

/// The letter that stands in the second row where it stands in the first; itself if it does not.
fn found(from: &str, to: &str, letter: char) -> char {
    from.chars().zip(to.chars()).find(|(of, _)| *of == letter).map_or(letter, |(_, other)| other)
}

#[cfg(test)]
mod tests {
    use super::Pseudo;

    #[test]
    fn structure_stays_and_words_change() {
        let english = "# said\nkey = Only {n, plural, one {# claim} other {# {of, select, a {x, {p, rich}} other {}}}}: {w}, {m, number}.\n";
        let expected = "key = ⟦ÖÖñļý {n, plural, one {# çļååîîɱ} other {# {of, select, a {ẋ, {p, rich}} other {}}}}: {w}, {m, number}.⟧\n";
        assert_eq!(Pseudo::Accented.messages(english), expected);
    }

    #[test]
    fn letters_run_from_right_to_left() {
        assert_eq!(Pseudo::RightToLeft.messages("key = Vow {n}\n"), "key = ⟦كضضل {n}⟧\n");
        assert_eq!(Pseudo::of("ar-XB"), Some(Pseudo::RightToLeft));
        assert_eq!(Pseudo::of("de"), None);
    }
}
