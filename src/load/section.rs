//! One of the dataset's lists of records.

use std::rc::Rc;

use super::ids::Ids;
use super::issue::short;
use super::log::Log;
use super::path::Path;
use super::raw::Raw;
use super::record::{Record, Weight};
use super::{Dropped, Reason};

/// The usable records of one kind, and the ids of all.
pub(super) struct Section<T> {
    pub(super) records: Vec<T>,
    pub(super) ids: Ids,
}

/// Reads the list in the field `name`. `read` gets each record with its id (blank if that is unusable, and the record
/// lost with it) and gives none if the record cannot be used. Of records with one id the first counts.
pub(super) fn read<T: PartialEq>(
    top: &mut Record<'_, '_>,
    name: &'static str,
    kind: &'static str,
    read: &mut dyn FnMut(&mut Record<'_, '_>, Rc<str>) -> Option<T>,
) -> Section<T> {
    let mut records = Vec::new();
    let ids = walk(top, name, kind, &mut |record, id, first| {
        let value = read(record, id)?;
        let Some(first) = first else {
            records.push(value);
            return Some(Standing::First(records.len() - 1));
        };
        let is_repetition = first.and_then(|at| records.get(at)) == Some(&value);
        Some(if is_repetition { Standing::Repetition } else { Standing::Namesake })
    });
    Section { records, ids }
}

/// How a usable record stands to those before it.
pub(super) enum Standing {
    /// The first of its id, and its position among the usable ones.
    First(usize),
    /// Exactly like the first of its id.
    Repetition,
    /// Another one of the same id.
    Namesake,
}

/// Reads a record with its id; gets what [`Ids::first`] says of that id and gives none if the record cannot be used.
pub(super) type Read<'f> = dyn FnMut(&mut Record<'_, '_>, Rc<str>, Option<Option<usize>>) -> Option<Standing> + 'f;

/// Walks over the records of a section; all that does not depend on their type.
fn walk(top: &mut Record<'_, '_>, name: &'static str, kind: &'static str, read: &mut Read<'_>) -> Ids {
    let mut ids = Ids::new(kind);
    top.each(name, Weight::Minor, &mut |_, raw, path, log| item(&mut ids, raw, path, log, read));
    ids
}

/// Reads one record of a section.
pub(super) fn item(ids: &mut Ids, raw: Raw<'_>, path: Path<'_>, log: &mut Log, read: &mut Read<'_>) {
    let Some(mut record) = Record::open(raw, path, log, Dropped::Record) else { return };
    let id = record.id().unwrap_or_default();
    let first = ids.first(&id);
    let reason = match read(&mut record, Rc::clone(&id), first) {
        _ if id.is_empty() => return,
        Some(Standing::First(at)) => return ids.add(id, Some(at)),
        None if first.is_none() => return ids.add(id, None),
        None => return,
        Some(Standing::Repetition) => Reason::DuplicateRecord { id: short(&id) },
        Some(Standing::Namesake) => Reason::DuplicateId { id: short(&id) },
    };
    record.lose(path, raw.offset, reason);
}

/// A record whose references into its own section are still texts, since they may lead forward.
pub(super) struct Draft<T> {
    pub(super) record: T,
    /// Which record of the file it is, from 0.
    pub(super) item: usize,
    /// The offset of the list of references.
    pub(super) list: usize,
    /// For each reference, its position in that list and its offset.
    pub(super) places: Vec<(usize, usize)>,
}

impl<T: PartialEq> PartialEq for Draft<T> {
    fn eq(&self, other: &Self) -> bool {
        self.record == other.record
    }
}

/// A field, or one entry of it, in a record that was read before.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    pub(super) section: &'static str,
    pub(super) item: usize,
    pub(super) field: &'static str,
    pub(super) entry: Option<usize>,
}

impl Spot {
    pub(super) fn note(self, log: &mut Log, offset: usize, reason: Reason, dropped: Dropped) {
        let section = Path::Member(&Path::Root, self.section);
        let record = Path::Item(&section, self.item);
        let field = Path::Member(&record, self.field);
        match self.entry {
            Some(entry) => log.note(Path::Item(&field, entry), offset, reason, dropped),
            None => log.note(field, offset, reason, dropped),
        }
    }
}
