//! The whole dataset.

use crate::model::{Claim, Dataset, FORMAT};

use super::claim::{self, Known};
use super::issue::short;
use super::log::{Cursor, Log};
use super::raw::{Raw, Sort};
use super::record::{Record, Weight};
use super::{LoadError, heading, proposition, section, source, voice};

/// Reads the text of a file; the order of its sections does not matter.
pub(super) fn read(text: &str, log: &mut Log) -> Result<Dataset, LoadError> {
    let ((), dataset) = read_with(text, log, &mut |top, known| {
        let claims = section::read(top, "claims", "claim", &mut |record, id| claim::read(record, id, known));
        ((), claims.records)
    })?;
    Ok(dataset)
}

/// How the claims of a file are read, once everything that they refer to is known: what is found, and the claims kept.
type ReadClaims<'f, T> = &'f mut dyn FnMut(&mut Record<'_, '_>, &Known<'_>) -> (T, Vec<Claim>);

/// Reads the text of a file, its claims by `read_claims`.
pub(super) fn read_with<T>(
    text: &str,
    log: &mut Log,
    read_claims: ReadClaims<'_, T>,
) -> Result<(T, Dataset), LoadError> {
    let (raw, ends) = Raw::check(text).map_err(|fault| {
        let (line, column) = Cursor::new(text).seek(fault.offset);
        match fault.is_too_deep {
            true => LoadError::TooDeep { line, column },
            false => LoadError::NotJson { line, column, message: fault.message },
        }
    })?;
    if raw.sort() != Sort::Object {
        return Err(LoadError::NotAnObject);
    }
    let mut top = Record::open_top(raw, &ends, log);
    let format = format(text, &mut top)?;
    let title = top.text("title", Weight::Required).unwrap_or_default();
    let language = top.language();
    let note = top.text("note", Weight::Minor);
    let (voices, names) = voice::read_all(&mut top);
    let sources = section::read(&mut top, "sources", "source", &mut |record, id| source::read(record, id, &names));
    let topics = section::read(&mut top, "topics", "topic", &mut heading::topic);
    let readings = section::read(&mut top, "readings", "reading", &mut heading::reading);
    let (propositions, proposition_ids) = proposition::read_all(&mut top, &topics.ids, &readings.ids);
    let known = Known::new(&names, (&sources.records, &sources.ids), (&propositions, &proposition_ids));
    let (found, claims) = read_claims(&mut top, &known);
    let dataset = Dataset {
        format,
        title,
        language,
        note,
        sources: sources.records,
        voices,
        topics: topics.records,
        readings: readings.records,
        propositions,
        claims,
        extra: top.extra(),
    };
    Ok((found, dataset))
}

fn format(text: &str, top: &mut Record<'_, '_>) -> Result<String, LoadError> {
    let raw = top.field("format", Weight::Minor).ok_or(LoadError::NoFormat)?;
    match raw.string() {
        Ok(format) if format == FORMAT => Ok(format.into_owned()),
        other => {
            let (line, column) = Cursor::new(text).seek(raw.offset);
            Err(LoadError::UnknownFormat { line, column, format: short(other.as_deref().unwrap_or(raw.text)) })
        }
    }
}
