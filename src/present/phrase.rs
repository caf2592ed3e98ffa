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
    /// What the words are called where they stand alone, as a number does in a list of buttons; it begins with the words. None if they say enough.
    pub label: Option<String>,
    /// Whether a dataset says them, in its language.
    pub is_of_dataset: bool,
}

impl Phrase {
    /// Words that open something.
    pub(super) fn opening(text: impl Into<String>, opens: Open) -> Self {
        Self { text: text.into(), opens: Some(opens), label: None, is_of_dataset: false }
    }

    /// A number that opens something, with what it is called where it stands alone.
    pub(super) fn labelled(text: String, opens: Open, label: String) -> Self {
        Self { label: label.starts_with(&text).then_some(label), ..Self::opening(text, opens) }
    }

    /// Whether they are words of the interface that open nothing.
    pub(super) fn is_plain(&self) -> bool {
        self.opens.is_none() && !self.is_of_dataset
    }

    /// The same, said by a dataset.
    pub(super) fn of_dataset(self) -> Self {
        Self { is_of_dataset: true, ..self }
    }

    /// Plain words.
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), opens: None, label: None, is_of_dataset: false }
    }
}

/// A sentence that opens nothing.
pub(super) fn plainly(text: String) -> Vec<Phrase> {
    vec![Phrase::plain(text)]
}

/// Words of a dataset that open nothing.
pub(super) fn of_dataset(text: String) -> Vec<Phrase> {
    vec![Phrase::plain(text).of_dataset()]
}

/// Names in a row: `A`, `A and B`, `A, B and C`, `A, B and 3 others`.
pub(super) fn row(words: &Catalogue, names: Vec<Phrase>) -> Vec<Phrase> {
    row_of(words, names.into_iter().map(|name| vec![name]).collect())
}

/// Names of several phrases each, in a row like [`row`].
pub(super) fn row_of(words: &Catalogue, names: Vec<Vec<Phrase>>) -> Vec<Phrase> {
    let all = names.len();
    let mut names = names.into_iter();
    match (names.next(), names.next(), names.next()) {
        (Some(a), Some(b), Some(c)) if all == 3 => words.three(a, b, c),
        (Some(a), Some(b), Some(_)) => words.two_and_others(a, b, all - 2),
        (Some(a), Some(b), None) => words.two(a, b),
        (only, ..) => only.unwrap_or_default(),
    }
}

/// Any number of parts in a row: `A`, `A and B`, `A, B and C`; parts that hold commas themselves stand further apart.
pub(super) fn all(words: &Catalogue, mut parts: Vec<Vec<Phrase>>) -> Vec<Phrase> {
    let last = parts.pop().unwrap_or_default();
    if parts.is_empty() {
        return last;
    }
    words.two(joined(parts, &|one, more| words.next_of_several(one, more)), last)
}

/// Any number of parts that hold commas themselves, in a row.
pub(super) fn all_apart(words: &Catalogue, parts: Vec<Vec<Phrase>>) -> Vec<Phrase> {
    joined(parts, &|one, more| words.next_apart(one, more))
}

/// Any number of texts that can hold commas themselves, in a row; none of none.
pub(super) fn texts_apart(words: &Catalogue, texts: impl IntoIterator<Item = String>) -> Option<String> {
    let parts: Vec<_> = texts.into_iter().map(plainly).collect();
    (!parts.is_empty()).then(|| words_of(&all_apart(words, parts)))
}

/// Parts joined by a message that joins two. Halves are joined, not one part after the other, so that no part is copied often.
pub(super) fn joined(
    mut parts: Vec<Vec<Phrase>>,
    two: &impl Fn(Vec<Phrase>, Vec<Phrase>) -> Vec<Phrase>,
) -> Vec<Phrase> {
    if parts.len() < 2 {
        return parts.pop().unwrap_or_default();
    }
    let more = parts.split_off(parts.len() / 2);
    two(joined(parts, two), joined(more, two))
}

/// Sentences one after the other.
pub(super) fn sentences(words: &Catalogue, sentences: impl IntoIterator<Item = String>) -> String {
    sentences.into_iter().reduce(|first, second| words.after(&first, &second)).unwrap_or_default()
}

/// A statement as it stands within another sentence: without its full stop.
pub(super) fn within(mut statement: Phrase) -> Phrase {
    statement.text.truncate(statement.text.trim_end_matches(['.', '。', '．', '｡', '।', '۔']).len());
    statement
}

const OPENING_QUOTES: [char; 4] = ['“', '„', '«', '「'];
const CLOSING_QUOTES: [char; 4] = ['”', '“', '»', '」'];

/// The same with the quotation marks around what opens made part of it: a line may break before a button, but not between it and its marks.
#[must_use]
pub fn with_quotes(phrases: &[Phrase]) -> Vec<Phrase> {
    let mut phrases = phrases.to_vec();
    for at in 1..phrases.len() {
        let Some([before, quoted, after]) = phrases.get_mut(at - 1..at + 2) else { break };
        let marks = (before.text.chars().next_back(), after.text.chars().next());
        let (Some(opening), Some(closing)) = marks else { continue };
        let is_quoted = OPENING_QUOTES.contains(&opening) && CLOSING_QUOTES.contains(&closing);
        if quoted.opens.is_some() && is_quoted && before.is_plain() && after.is_plain() {
            before.text.pop();
            after.text.remove(0);
            quoted.text = format!("{opening}{}{closing}", quoted.text);
        }
    }
    phrases
}

/// The words of phrases.
#[must_use]
pub(super) fn words_of(phrases: &[Phrase]) -> String {
    phrases.iter().map(|phrase| phrase.text.as_str()).collect()
}
