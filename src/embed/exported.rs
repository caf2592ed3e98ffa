//! A dataset as text in another format.

use crate::export::citation::{bibtex, csl_json, plain};
use crate::export::{dataset_csv, dataset_json};
use crate::model::{Dataset, Source};
use crate::present::legible;

/// A dataset as `json`, its claims as `csv`, or its sources as `plain`, `bibtex` or `csl-json`; none for any other kind.
///
/// JSON and CSV keep every character. Citations go into other people's texts, so there hidden characters are spelled as on the page.
#[must_use]
pub fn exported(kind: &str, dataset: &Dataset) -> Option<String> {
    let sources: Vec<&Source> = dataset.sources.iter().collect();
    Some(match kind {
        "json" => dataset_json(dataset),
        "csv" => dataset_csv(dataset),
        "plain" => legible(&plain(&sources)).into_owned(),
        "bibtex" => legible(&bibtex(dataset, &sources)).into_owned(),
        "csl-json" => legible(&csl_json(dataset, &sources)).into_owned(),
        _ => return None,
    })
}
