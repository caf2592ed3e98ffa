//! Search: a proposition is found if every word of the query begins some word of it, of its claims, voices or sources.

use super::Compared;
use crate::model::order::distinct;
use crate::model::{Claim, Dataset, PropositionIx, folded};

/// The words by which one proposition is found, folded to lower case.
#[derive(Clone, Debug, Default)]
pub(super) struct Words(Vec<String>);

impl Words {
    /// The words of every proposition, in the order of the dataset.
    pub(super) fn of(dataset: &Dataset) -> Vec<Self> {
        dataset
            .propositions
            .iter()
            .map(|proposition| {
                let topic = dataset
                    .topics
                    .iter()
                    .filter(|topic| topic.id == proposition.topic)
                    .map(|topic| topic.label.as_str());
                let mut words = Self::default();
                words.add(&proposition.statement);
                topic.for_each(|label| words.add(label));
                for claim in dataset.claims.iter().filter(|claim| claim.proposition == proposition.id) {
                    words.add_claim(dataset, claim);
                }
                Self(distinct(words.0))
            })
            .collect()
    }

    fn add(&mut self, text: &str) {
        self.0.extend(words(text));
    }

    fn add_claim(&mut self, dataset: &Dataset, claim: &Claim) {
        claim.evidence.iter().for_each(|fragment| self.add(&fragment.exact));
        dataset.voices.iter().filter(|voice| voice.id == claim.voice).for_each(|voice| {
            self.add(&voice.name);
            voice.aliases.iter().for_each(|alias| self.add(alias));
        });
        dataset.sources.iter().filter(|source| source.id == claim.source).for_each(|source| self.add(&source.short));
    }

    fn has(&self, beginning: &str) -> bool {
        let from = self.0.partition_point(|word| word.as_str() < beginning);
        self.0.get(from).is_some_and(|word| word.starts_with(beginning))
    }
}

/// What the reader typed, as words.
pub(super) struct Query(Vec<String>);

impl Query {
    pub(super) fn new(text: &str) -> Self {
        Self(words(text).collect())
    }

    /// Whether every word of the query begins some word of the proposition.
    pub(super) fn matches(&self, of: &Compared, proposition: PropositionIx) -> bool {
        of.words(proposition).is_some_and(|words| self.0.iter().all(|beginning| words.has(beginning)))
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
