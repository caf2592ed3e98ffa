//! Whole answers about a dataset, as text.

#![allow(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

use claim_comparator::compare::compare;
use claim_comparator::compare::linchpins::Grain;
use claim_comparator::export::{comparison_json, linchpins_json};
use claim_comparator::load::{Issue, load};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use super::handle::unit_named;

/// The whole comparison of a dataset, as JSON.
///
/// # Errors
/// When nothing of the dataset is usable, or the unit is unknown.
#[wasm_bindgen(js_name = compareText)]
pub fn compare_text(bytes: &[u8], unit: &str) -> Result<String, JsError> {
    let unit = unit_named(unit)?;
    let loaded = load(bytes).map_err(|error| JsError::new(&error.to_string()))?;
    Ok(comparison_json(&loaded.dataset, &compare(&loaded.dataset, unit), &lines(&loaded.issues)))
}

/// Every answer that taking away up to three claims, voices or sources changes, as JSON.
///
/// # Errors
/// When nothing of the dataset is usable, or the unit or what is taken away is unknown.
#[wasm_bindgen(js_name = linchpinsText)]
pub fn linchpins_text(bytes: &[u8], unit: &str, without: &str) -> Result<String, JsError> {
    let unit = unit_named(unit)?;
    let grain = match without {
        "claims" => Grain::Claims,
        "voices" => Grain::Voices,
        "sources" => Grain::Sources,
        other => {
            let message = format!("`{other}` cannot be taken away; `claims`, `voices` and `sources` can.");
            return Err(JsError::new(&message));
        }
    };
    let loaded = load(bytes).map_err(|error| JsError::new(&error.to_string()))?;
    Ok(linchpins_json(&loaded.dataset, &compare(&loaded.dataset, unit), grain))
}

/// What is not usable or doubtful in a dataset, one line each.
///
/// # Errors
/// When nothing of it is usable.
#[wasm_bindgen]
pub fn issues(bytes: &[u8]) -> Result<String, JsError> {
    let loaded = load(bytes).map_err(|error| JsError::new(&error.to_string()))?;
    Ok(lines(&loaded.issues).join("\n"))
}

/// One line per issue.
pub(super) fn lines(issues: &[Issue]) -> Vec<String> {
    issues.iter().map(ToString::to_string).collect()
}
