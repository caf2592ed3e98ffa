//! Phrases: sentences in pieces, some of which open what they name.

use super::Catalogue;
use crate::state::Open;

/// A piece of a sentence: plain words, or words that open something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub text: String,
    /// What they open.
    pub opens: Option<Open>,
}

impl Phrase {
    /// Words that open something.
    pub(super) fn opening(text: impl Into<String>, opens: Open) -> Self {
        Self { text: text.into(), opens: Some(opens) }
    }

    /// Plain words.
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), opens: None }
    }
}

/// A sentence that opens nothing.
pub(super) fn plainly(text: String) -> Vec<Phrase> {
    vec![Phrase::plain(text)]
}

/// Names in a row: `A`, `A and B`, `A, B and C`, `A, B and 3 others`.
pub(super) fn row(words: &Catalogue, names: Vec<Phrase>) -> Vec<Phrase> {
    let all = names.len();
    let mut names = names.into_iter().map(|name| vec![name]);
    match (names.next(), names.next(), names.next()) {
        (Some(a), Some(b), Some(c)) if all == 3 => words.three(a, b, c),
        (Some(a), Some(b), Some(_)) => words.two_and_others(a, b, all - 2),
        (Some(a), Some(b), None) => words.two(a, b),
        (only, ..) => only.unwrap_or_default(),
    }
}

/// The words of phrases.
#[must_use]
pub(super) fn words_of(phrases: &[Phrase]) -> String {
    phrases.iter().map(|phrase| phrase.text.as_str()).collect()
}
