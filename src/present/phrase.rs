//! Phrases: sentences in pieces, some of which open what they name.

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

    /// Goes on with names in a row: `A`, `A and B`, `A, B and C`, `A, B and 3 others`.
    pub(super) fn row(mut self, names: Vec<Phrase>) -> Self {
        let all = names.len();
        let shown = if all > 3 { 2 } else { all };
        for (at, name) in names.into_iter().take(shown).enumerate() {
            let before = match at {
                0 => "",
                _ if at + 1 == all => " and ",
                _ => ", ",
            };
            if !before.is_empty() {
                self = self.then(before);
            }
            self = self.with(name);
        }
        if all > shown { self.then(format!(" and {} others", all - shown)) } else { self }
    }

    /// The pieces.
    pub(super) fn phrases(self) -> Vec<Phrase> {
        self.0
    }
}

/// The words of phrases.
#[must_use]
pub(super) fn words_of(phrases: &[Phrase]) -> String {
    phrases.iter().map(|phrase| phrase.text.as_str()).collect()
}
