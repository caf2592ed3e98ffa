//! Search: a proposition is found if every word of the query begins some word of it, of its claims, voices or sources.

use std::collections::BTreeMap;

use super::Compared;
use crate::model::order::distinct;
use crate::model::{Claim, Dataset, PropositionIx, folded};

/// The words by which one proposition is found, folded to lower case.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Words(Vec<String>);

impl Words {
    /// The words of every proposition, in the order of the dataset.
    pub(super) fn of(dataset: &Dataset) -> Vec<Self> {
        let mut claims: BTreeMap<&str, Vec<&Claim>> = BTreeMap::new();
        for claim in &dataset.claims {
            claims.entry(claim.proposition.as_str()).or_default().push(claim);
        }
        let each = dataset.propositions.iter().map(|proposition| {
            let topics = dataset.topics.iter().filter(|topic| topic.id == proposition.topic);
            let own = topics.map(|topic| topic.label.as_str()).chain([proposition.statement.as_str()]);
            let claims = claims.get(proposition.id.as_str()).map(Vec::as_slice).unwrap_or_default();
            Self::new(own.chain(of_claims(dataset, claims)))
        });
        each.collect()
    }

    /// The words of texts.
    pub(super) fn new<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        Self(distinct(texts.flat_map(words).collect()))
    }

    /// The words that others are not, with blanks between.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn beside(&self, others: &Self) -> String {
        let more: Vec<_> = self.0.iter().filter(|word| !others.0.contains(word)).map(String::as_str).collect();
        more.join(" ")
    }

    fn has(&self, beginning: &str) -> bool {
        let from = self.0.partition_point(|word| word.as_str() < beginning);
        self.0.get(from).is_some_and(|word| word.starts_with(beginning))
    }
}

/// The texts of a proposition's claims by which it is found, each once: what was said, by whom, where.
fn of_claims<'d>(dataset: &'d Dataset, claims: &[&'d Claim]) -> Vec<&'d str> {
    let mut texts = Vec::new();
    for claim in claims {
        let voices = dataset.voices.iter().filter(|voice| voice.id == claim.voice);
        let names = voices.flat_map(|voice| std::iter::once(&voice.name).chain(&voice.aliases));
        let sources = dataset.sources.iter().filter(|source| source.id == claim.source).map(|source| &source.short);
        let said = claim.evidence.iter().map(|fragment| &fragment.exact);
        texts.extend(said.chain(names).chain(sources).map(String::as_str));
    }
    distinct(texts)
}

/// What the reader typed, as words.
pub(super) struct Query(Vec<String>);

impl Query {
    pub(super) fn new(text: &str) -> Self {
        Self(words(text).collect())
    }

    /// Whether every word of the query begins some word of the proposition.
    pub(super) fn matches(&self, of: &Compared, proposition: PropositionIx) -> bool {
        of.words(proposition).is_some_and(|words| self.is_met_by(words))
    }

    /// Whether every word of the query begins some of these words.
    pub(super) fn is_met_by(&self, words: &Words) -> bool {
        self.0.iter().all(|beginning| words.has(beginning))
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(parts_words).filter(|word| !word.is_empty()).map(folded)
}

/// Whether a character parts words: what is neither letter nor digit in ASCII and Latin 1, and the two blocks of punctuation that Western
/// and East Asian writing use. Every other character belongs to a word; no table of all letters has to be carried.
pub(super) fn parts_words(c: char) -> bool {
    match c {
        '\0'..='\x7f' => !c.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => true,
        _ => false,
    }
}
