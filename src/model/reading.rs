//! Readings: rival interpretations of the subject.

use serde::Serialize;

use super::{Extra, ReadingId};

/// A rival interpretation of the subject.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Reading {
    /// Names the reading.
    pub id: ReadingId,
    /// One or two words, for an axis.
    pub label: String,
    /// The interpretation in one sentence.
    pub statement: String,
    /// Why the reading is listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
