//! Scopes: what a claim declares to cover. Two scopes are the same when they read the same, case and outer white space aside.

use crate::model::{Claim, Proposition, folded};

/// A scope as it is compared; an empty one is none.
fn compared(scope: Option<&str>) -> Option<String> {
    scope.map(|scope| folded(scope.trim())).filter(|scope| !scope.is_empty())
}

/// The scope that a claim itself declares, as it is compared.
pub(super) fn own(claim: &Claim) -> Option<String> {
    compared(claim.scope.as_deref())
}

/// Whether both claims declare a scope of their own and the scopes differ.
pub(super) fn differ(a: &Claim, b: &Claim) -> bool {
    match (a.scope.as_deref(), b.scope.as_deref()) {
        (Some(a), Some(b)) if a != b => {
            matches!((compared(Some(a)), compared(Some(b))), (Some(a), Some(b)) if a != b)
        }
        _ => false,
    }
}

/// What a claim covers: its own scope, or the proposition's.
pub(super) fn effective(claim: &Claim, proposition: &Proposition) -> Option<String> {
    compared(claim.scope.as_deref()).or_else(|| compared(proposition.scope.as_deref()))
}
