//! A dataset as text in another format.

use crate::export::citation::{bibtex, csl_json, plain};
use crate::export::{dataset_csv, dataset_json};
use crate::model::{Dataset, Source};

/// A dataset as `json` or its claims as `csv`, or its sources as `plain`, `bibtex` or `csl-json`; none for any other kind.
#[must_use]
pub fn exported(kind: &str, dataset: &Dataset) -> Option<String> {
    let sources: Vec<&Source> = dataset.sources.iter().collect();
    Some(match kind {
        "json" => dataset_json(dataset),
        "csv" => dataset_csv(dataset),
        "plain" => plain(&sources),
        "bibtex" => bibtex(dataset, &sources),
        "csl-json" => csl_json(dataset, &sources),
        _ => return None,
    })
}
