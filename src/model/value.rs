//! Values: what a claim gives for a proposition that measures something.

use serde::Serialize;

use super::{Date, Extra};

/// A measured value with the period and condition it holds for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Value {
    /// The number, range or date.
    #[serde(flatten)]
    pub amount: Amount,
    /// The unit of a number or range, such as `km` or `USD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Whether the text rounds it ("about", "nearly", "more than").
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub approximate: bool,
    /// The period that the value covers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Date>,
    /// What the value depends on, if the text names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The amount in a value: a number, a range or a date.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Amount {
    /// One number.
    Number {
        /// The number, in the value's unit.
        number: f64,
    },
    /// A range with at least one end.
    Range {
        /// The lower end, inclusive; absent if open.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        min: Option<f64>,
        /// The upper end, inclusive; absent if open.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max: Option<f64>,
    },
    /// A date or interval.
    Date {
        /// The date, EDTF.
        date: Date,
    },
}
