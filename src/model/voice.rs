//! Voices: who asserts.

use serde::Serialize;

use super::{Extra, VoiceId};

/// A person, an institution or a group that asserts something.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Voice {
    /// Names the voice.
    pub id: VoiceId,
    /// The name to show.
    pub name: String,
    /// What the voice is.
    pub kind: VoiceKind,
    /// Other names and spellings of the same voice; a claim may use any of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The institutions that this voice speaks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speak_for: Vec<VoiceId>,
    /// What a reader should know about the voice, such as an office held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a voice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum VoiceKind {
    /// One human being.
    Person,
    /// An organisation that can be held to its words.
    Institution,
    /// Unnamed people, such as analysts somewhere.
    Group,
}
