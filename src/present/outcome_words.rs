//! What a later proposition did to a forecast, as messages choose by it.

use crate::compare::Resolved;
use crate::model::Effect;

/// What a later proposition did; not for the screen.
pub(super) fn effect(by: &Resolved) -> &'static str {
    match (by.effect, by.same_scope) {
        (Effect::BearsOut, true) => "bears_out",
        (Effect::Overtakes, true) => "overtakes",
        (Effect::InPart, true) => "in_part",
        (_, false) => "other",
    }
}
