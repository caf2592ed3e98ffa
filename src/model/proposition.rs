//! Propositions: normalised statements that can be affirmed or denied, and the topics they belong to.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Date, Extra, PropositionId, ReadingId, TopicId};

/// A subject heading under which propositions stand.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Topic {
    /// Names the topic.
    pub id: TopicId,
    /// The heading.
    pub label: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A normalised statement that can be affirmed or denied.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Proposition {
    /// Names the proposition.
    pub id: PropositionId,
    /// The topic it belongs to.
    pub topic: TopicId,
    /// The statement, one sentence, affirmative.
    pub statement: String,
    /// What sort of statement it is.
    pub kind: Kind,
    /// The period that the statement is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Date>,
    /// What the statement covers, where that decides whether two statements meet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// What claims on it measure, if they give values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// The later propositions that show what became of a forecast.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resolved_by: Vec<Resolution>,
    /// Its bearing on readings, given that it holds; a reading not named is not coded.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub bearings: BTreeMap<ReadingId, Bearing>,
    /// What a reader should know about the wording.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What sort of statement a proposition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Something that could be looked up.
    Fact,
    /// A judgement.
    Assessment,
    /// A statement about what was still to come when it was made.
    Forecast,
}

/// How a proposition bears on a reading, given that it holds: −2 strongly against, 0 neutral, +2 strongly for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Bearing(#[cfg_attr(not(target_arch = "wasm32"), schemars(range(min = -2, max = 2)))] i8);

impl Bearing {
    /// A bearing from −2 to +2; anything else is none.
    #[must_use]
    pub fn new(bearing: i64) -> Option<Self> {
        i8::try_from(bearing).ok().filter(|b| (-2..=2).contains(b)).map(Self)
    }

    /// The bearing as a number from −2 to +2.
    #[must_use]
    pub fn get(self) -> i8 {
        self.0
    }
}

/// What claims on a proposition measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Measure {
    /// What is measured, in words.
    pub quantity: String,
    /// The unit that values are compared in; absent for dates and counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// How far two values may lie apart and still agree; absent means not at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance: Option<Tolerance>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// How far two values may lie apart and still agree.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Tolerance {
    /// A distance in the measure's unit, at least 0.
    Absolute(f64),
    /// A share of the larger of the two values, from 0 to 1.
    Relative(f64),
}

/// A later proposition that shows what became of a forecast.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Resolution {
    /// The later proposition.
    pub proposition: PropositionId,
    /// What it does to the forecast when it is affirmed.
    pub effect: Effect,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a later fact does to a forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// It happened.
    BearsOut,
    /// The opposite happened.
    Overtakes,
    /// A part of it happened.
    InPart,
}
