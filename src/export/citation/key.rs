//! Keys by which citations are cited.

use crate::model::{Dataset, Source};

/// The key of a source: its id, as far as BibTeX takes it, which knows no difference between capitals and small letters.
///
/// What BibTeX does not take is written as its number in hexadecimal between dots, and so are capitals where another id differs in them alone.
/// So two sources of a dataset have different keys, and a key stays the same when other sources come or go.
pub(super) fn key(dataset: &Dataset, source: &Source) -> String {
    let id = source.id.as_str();
    let is_twin = |other: &Source| other.id != source.id && other.id.as_str().eq_ignore_ascii_case(id);
    let has_twin = dataset.sources.iter().any(is_twin);
    let mut key = String::new();
    for c in id.chars() {
        match c {
            'a'..='z' | '0'..='9' | '-' | '_' | ':' => key.push(c),
            'A'..='Z' if !has_twin => key.push(c),
            _ => key += &format!(".{:x}.", u32::from(c)),
        }
    }
    key
}
