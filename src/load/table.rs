//! A whole dataset with its claims as columns.

use crate::model::{Claim, Row, SourceIx, Table, VoiceIx};

use super::claim::{self, Known, Named};
use super::ids::Ids;
use super::log::Log;
use super::path::Path;
use super::plain::plain;
use super::raw::{Raw, Sort, Walk};
use super::record::{Record, Weight};
use super::section::{self, Standing};
use super::{Dropped, LoadError, dataset};

/// Reads the text of a file; the order of its sections does not matter.
pub(super) fn read(text: &str, log: &mut Log) -> Result<Table, LoadError> {
    let (table, dataset) = dataset::read_with(text, log, &mut |top, known| {
        let mut reading = Reading::new(known);
        if let Some(list) = top.field("claims", Weight::Minor) {
            if list.sort() == Sort::List {
                reading.list(list, top.log);
            } else {
                top.bad("claims", list, list.instead_of("a list"), Weight::Minor);
            }
        }
        reading.end()
    })?;
    Ok(Table { dataset, ..table })
}

/// The claims read so far.
struct Reading<'k, 'd, 'a> {
    known: &'k Known<'d>,
    ids: Ids,
    table: Table,
    /// Where each usable claim stands, as many as the table has rows.
    kept: Vec<Raw<'a>>,
    /// The last plain claim with its speaker: claims mostly come source by source.
    last: Option<(Named<'a>, SourceIx, VoiceIx)>,
}

impl<'k, 'd, 'a> Reading<'k, 'd, 'a> {
    fn new(known: &'k Known<'d>) -> Self {
        let table = Table { intricate: vec![false; known.propositions()], ..Table::default() };
        Self { known, ids: Ids::new("claim"), table, kept: Vec::new(), last: None }
    }

    fn list(&mut self, list: Raw<'a>, log: &mut Log) {
        let path = Path::Member(&Path::Root, "claims");
        let (mut walk, mut at) = (Walk::into(list), 0);
        while let Some(rest) = walk.rest() {
            if let Some(length) = self.plain(rest) {
                walk.pass(length);
            } else if let Some(item) = walk.value() {
                self.ordinary(item, Path::Item(&path, at), log);
            }
            at += 1;
        }
    }

    /// Takes the claim at the start of a text if it is plain, and tells how long it is.
    fn plain(&mut self, rest: Raw<'a>) -> Option<usize> {
        let plain = plain(rest.text)?;
        let (source, voice) = match self.last {
            Some((last, source, voice)) if last.has_speaker_of(&plain.named) => (source, voice),
            _ => self.known.speaker(&plain.named)?,
        };
        let row = self.known.row_by(&plain.named, source, voice)?;
        let raw = Raw { text: rest.text.get(..plain.length)?, offset: rest.offset };
        if !self.ids.add_first(plain.id.into(), self.kept.len()) {
            return None;
        }
        self.last = Some((plain.named, source, voice));
        self.table.columns.push(row);
        self.kept.push(raw);
        Some(plain.length)
    }

    /// Takes any claim.
    fn ordinary(&mut self, item: Raw<'a>, path: Path<'_>, log: &mut Log) {
        let Self { known, ids, table, kept, .. } = self;
        section::item(ids, item, path, log, &mut |record, id, first| {
            let claim = claim::read(record, id, known)?;
            if let Some(first) = first {
                let is_repetition = first.and_then(|at| again(*kept.get(at)?, known)) == Some(claim);
                return Some(if is_repetition { Standing::Repetition } else { Standing::Namesake });
            }
            let row = known.row(&Named::of(&claim))?;
            table.columns.push(row);
            table.mark(claim.is_intricate().then_some(row.proposition));
            kept.push(item);
            Some(Standing::First(kept.len() - 1))
        });
    }

    /// The table without its dataset, and the claims that it keeps as records.
    fn end(mut self) -> (Table, Vec<Claim>) {
        self.table.mark(self.table.columns.echoed());
        let is_intricate = |row: &Row| self.table.intricate.get(row.proposition.0) == Some(&true);
        let kept = self.table.columns.rows().zip(&self.kept).filter(|(row, _)| is_intricate(row));
        let claims = kept.filter_map(|(_, raw)| again(*raw, self.known)).collect();
        (self.table, claims)
    }
}

/// Reads a usable claim once more; its issues are noted already.
fn again(raw: Raw<'_>, known: &Known<'_>) -> Option<Claim> {
    let mut log = Log::default();
    let mut record = Record::open(raw, Path::Root, &mut log, Dropped::Record)?;
    let id = record.id()?;
    claim::read(&mut record, id, known)
}
