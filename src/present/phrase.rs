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

/// A sentence in the making.
#[derive(Default)]
pub(super) struct Sentence(Vec<Phrase>);

impl Sentence {
    /// A sentence that begins with plain words.
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self::default().then(text)
    }

    /// Goes on with plain words.
    pub(super) fn then(self, text: impl Into<String>) -> Self {
        self.with(Phrase::plain(text))
    }

    /// Goes on with a phrase.
    pub(super) fn with(mut self, phrase: Phrase) -> Self {
        self.0.push(phrase);
        self
    }

    /// Goes on with names in a row.
    pub(super) fn row(mut self, words: &Catalogue, names: Vec<Phrase>) -> Self {
        self.0.extend(row(words, names));
        self
    }

    /// The pieces.
    pub(super) fn phrases(self) -> Vec<Phrase> {
        self.0
    }
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
