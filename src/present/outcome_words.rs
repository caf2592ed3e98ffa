//! What a later proposition did to a forecast, in words.

use crate::compare::Resolved;
use crate::model::Effect;

/// What a later proposition did.
pub(super) fn effect_words(by: &Resolved) -> &'static str {
    match (by.effect, by.same_scope) {
        (Effect::BearsOut, true) => "Borne out by",
        (Effect::Overtakes, true) => "Overtaken by",
        (Effect::InPart, true) => "In part by",
        (_, false) => "Touched, in another scope, by",
    }
}
