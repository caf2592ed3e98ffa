//! Untrusted input into a checked dataset and a list of issues. Knows no comparison and no screen.
//!
//! [`load`] is the only way into the model from outside. It never panics, never recurses without bound and takes time in
//! proportion to the input. What a record says decides what happens when a part of it is wrong:
//!
//! | weight of a field | when it is wrong |
//! |---|---|
//! | required: a record is nothing without it | the record is dropped |
//! | decisive: without it the record would say something its author did not say | the record is dropped |
//! | minor: it informs, nothing is computed from it | the field, or the one entry of a list, is dropped |
//!
//! Decisive are
//! - of a claim: `about` and `scope` (a change would become a conflict), `asserted` (the source's date would stand in for
//!   it, and a forecast might be judged by it), `chain` (a relayed voice would seem direct), `value` (differing figures
//!   would become agreement), and `condition` of a claim that qualifies;
//! - of a proposition: `about`, `scope` and all of `measure` (without a tolerance figures would differ, without a unit they
//!   would not be comparable).
//!
//! Some lists stand or fall as a whole, because what is left of them could mislead: one wrong entry drops all of `bearings`
//! (the proposition would seem to speak on one side only) or all of `resolved_by` (a forecast borne out in part would seem
//! borne out), and both then say no more than "not coded" and "open". A voice that speaks for itself through others speaks
//! for nobody; an entry of `resolved_by` that leads in a circle is dropped alone.
//!
//! A claim whose relay is `own` by a voice that is not among its source's `author_voices` is dropped, since it would give the
//! source a position that it does not take. A `value` for a proposition without `measure` is dropped alone: it was never
//! comparable. A record that refers to a dropped record is dropped. Of records with one id the first counts; a record with
//! a field that occurs twice is ambiguous and dropped. A voice may be named by its id or by a name or alias that it alone has.
//!
//! `null` and blank text count as absent; every record keeps the fields that this version does not know.

mod claim;
mod cycles;
mod dataset;
mod decimal;
mod error;
mod escape;
mod heading;
mod ids;
mod input;
mod issue;
mod language;
mod log;
mod members;
mod path;
mod plain;
mod proposition;
mod raw;
mod record;
mod section;
mod source;
mod syntax;
mod table;
mod value;
mod voice;
mod voices;
mod white_space;
mod words;

pub use error::LoadError;
pub use input::{MAX_BYTES, MAX_DEPTH, MAX_TABLE_BYTES};
pub use issue::{Dropped, Issue, Place, Reason};
pub use log::MAX_ISSUES;

use crate::model::{Dataset, Table};

/// A checked dataset and what was wrong with the input it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The usable records.
    pub dataset: Dataset,
    /// What was not usable or is doubtful, in the order of the file.
    pub issues: Vec<Issue>,
}

/// Reads a dataset from the bytes of a `*.claims.json` file.
///
/// # Errors
/// Only when nothing is usable: see [`LoadError`].
pub fn load(bytes: &[u8]) -> Result<Loaded, LoadError> {
    let is_empty = |dataset: &Dataset| dataset.claims.is_empty() && dataset.propositions.is_empty();
    let (dataset, issues) = read(bytes, MAX_BYTES, dataset::read, is_empty)?;
    Ok(Loaded { dataset, issues })
}

/// A checked table and what was wrong with the input it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadedTable {
    /// The usable records; the claims as columns.
    pub table: Table,
    /// What was not usable or is doubtful, in the order of the file.
    pub issues: Vec<Issue>,
}

/// Reads the bytes of a `*.claims.json` file for counting: the same records and issues as [`load`], but claims become columns.
///
/// # Errors
/// Only when nothing is usable: see [`LoadError`].
pub fn load_table(bytes: &[u8]) -> Result<LoadedTable, LoadError> {
    let is_empty = |table: &Table| table.columns.is_empty() && table.dataset.propositions.is_empty();
    let (table, issues) = read(bytes, MAX_TABLE_BYTES, table::read, is_empty)?;
    Ok(LoadedTable { table, issues })
}

/// Reads bytes by `read_text`, with the issues found; an error if what is read is empty.
fn read<T>(
    bytes: &[u8],
    limit: usize,
    read_text: fn(&str, &mut log::Log) -> Result<T, LoadError>,
    is_empty: fn(&T) -> bool,
) -> Result<(T, Vec<Issue>), LoadError> {
    let input = input::read(bytes, limit)?;
    let mut log = log::Log::default();
    if input.has_mark {
        log.note(path::Path::Root, 0, Reason::ByteOrderMark, Dropped::Nothing);
    }
    let usable = read_text(input.text, &mut log)?;
    let issues = log.into_issues(input.text);
    if is_empty(&usable) {
        return Err(LoadError::NothingUsable { issues });
    }
    Ok((usable, issues))
}
