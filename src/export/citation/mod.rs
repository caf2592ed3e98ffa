//! Citations of a dataset's sources: plain text, BibTeX, CSL-JSON.
//!
//! Each says only what the dataset knows. A source may have, among the fields that this version does not know, further fields of CSL-JSON:
//! `container-title`, `DOI`, `page` and the like are used where they stand.

mod author;
mod bibtex;
mod csl_json;
mod issued;
mod key;
mod of_dataset;
mod plain;

pub use bibtex::bibtex;
pub use csl_json::csl_json;
pub use of_dataset::{dataset_bibtex, dataset_csl_json, dataset_plain};
pub use plain::plain;

use crate::model::{Json, SafeUrl, Source};

/// A field of CSL-JSON that the model does not know, as text; empty ones are none.
fn field(source: &Source, name: &str) -> Option<String> {
    let text = match source.extra.get(name)? {
        Json::Text(text) => text.trim().to_owned(),
        Json::Integer(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// Where a source can be read: by its identifier if it has one, otherwise by its address, if that may become a link.
fn address(source: &Source) -> Option<SafeUrl> {
    let identified = field(source, "DOI").and_then(|doi| SafeUrl::doi(&doi));
    identified.or_else(|| SafeUrl::parse(source.url.as_deref()?))
}
