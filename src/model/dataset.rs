//! The dataset: records that belong together.

use serde::Serialize;

use super::{Claim, Extra, Proposition, Reading, Source, Topic, Voice};

/// The value of a dataset's `format` field.
pub const FORMAT: &str = "claim-comparator/1";

/// Sources, voices, topics, propositions, readings and claims that belong together.
///
/// Checked: ids are unique within their kind, every reference resolves, chains have no cycle.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Dataset {
    /// Always [`FORMAT`] for this version.
    pub format: String,
    /// The subject in a few words.
    pub title: String,
    /// The language of titles, statements and notes (BCP 47).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What a reader should know about the dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The documents.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Who asserts.
    #[serde(default)]
    pub voices: Vec<Voice>,
    /// The headings.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// The rival interpretations; the first two span the axis shown first.
    #[serde(default)]
    pub readings: Vec<Reading>,
    /// The statements.
    #[serde(default)]
    pub propositions: Vec<Proposition>,
    /// Who says what of which statement, and where.
    #[serde(default)]
    pub claims: Vec<Claim>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
