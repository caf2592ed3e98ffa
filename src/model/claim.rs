//! Claims: one voice's stance on one proposition, found in one source.

use serde::Serialize;

use super::{ClaimId, Date, Extra, PropositionId, SourceId, Value, VoiceId};

/// One voice's stance on one proposition, found in one source.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Claim {
    /// Names the claim.
    pub id: ClaimId,
    /// The proposition it is about.
    pub proposition: PropositionId,
    /// The source in which it is found.
    pub source: SourceId,
    /// Who asserts it; a file may use an alias, a checked claim has the voice's id.
    pub voice: VoiceId,
    /// The voices between the source's author and the speaking voice, outermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chain: Vec<VoiceId>,
    /// How the source carries the voice.
    pub relay: Relay,
    /// What the voice says of the proposition.
    pub stance: Stance,
    /// How surely the voice put it.
    pub certainty: Certainty,
    /// What a qualified stance depends on or leaves out; present whenever the stance is `qualifies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// When the voice said it, if that is known and differs from the source's date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asserted: Option<Date>,
    /// The period that the claim speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Date>,
    /// What the claim covers, where that decides whether two claims meet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The value it gives, for a proposition with a measure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Verbatim fragments of the source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Fragment>,
    /// Where in the source the evidence stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<Locator>,
    /// Why it was coded so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Claim {
    /// Whether comparing it takes more than its stance: it has a period, a scope or a value of its own.
    #[must_use]
    pub fn is_intricate(&self) -> bool {
        self.about.is_some() || self.scope.is_some() || self.value.is_some()
    }
}

/// What a voice says of a proposition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// It says that the proposition holds.
    Affirms,
    /// It accepts the proposition in part or under a condition, which the claim names.
    Qualifies,
    /// It says that the proposition does not hold.
    Denies,
}

/// How surely a voice put its claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Without reservation.
    Asserted,
    /// With "probably", "seems", "likely" and the like.
    Hedged,
    /// As a mere possibility.
    Speculative,
}

/// How a source carries a voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Relay {
    /// The author speaks.
    Own,
    /// Somebody else speaks and the author takes the side of what is said.
    Endorsed,
    /// Somebody else is quoted or cited without the author taking sides.
    Reported,
    /// Somebody else is quoted or cited and the author disagrees.
    Disputed,
}

/// A verbatim piece of a source: a W3C TextQuoteSelector.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Fragment {
    /// The words themselves.
    pub exact: String,
    /// Words right before them, to tell two equal fragments apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// Words right after them, for the same purpose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suffix: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Where in a source something stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Locator {
    /// The heading it stands under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// The paragraph: the non-empty line of the text file, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u32>,
    /// The page as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
