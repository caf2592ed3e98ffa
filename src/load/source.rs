//! Sources.

use std::rc::Rc;

use crate::model::{AuthorName, Document, Source};

use super::issue::short;
use super::record::{Record, Weight};
use super::voices::Voices;
use super::{Dropped, Reason};

pub(super) fn read(record: &mut Record<'_, '_>, id: Rc<str>, voices: &Voices) -> Option<Source> {
    let short = record.text("short", Weight::Required);
    let title = record.text("title", Weight::Required);
    let mut author = Vec::new();
    record.each("author", Weight::Minor, &mut |_, raw, path, log| {
        author.extend(Record::open(raw, path, log, Dropped::Field).and_then(|mut record| name(&mut record)));
    });
    let author_voices = voices.list(record, "author_voices");
    let issued = record.date("issued", Weight::Required);
    let publisher = record.text("publisher", Weight::Minor);
    let url = record.text("URL", Weight::Minor);
    let kind = record.text("type", Weight::Minor);
    let language = record.language();
    let document = record.object("document", Weight::Minor, document);
    let note = record.text("note", Weight::Minor);
    let extra = record.extra();
    if record.is_lost() {
        return None;
    }
    Some(Source {
        id: id.into(),
        short: short?,
        title: title?,
        author,
        author_voices,
        issued: issued?,
        publisher,
        url,
        kind,
        language,
        document,
        note,
        extra,
    })
}

fn name(record: &mut Record<'_, '_>) -> Option<AuthorName> {
    let family = record.text("family", Weight::Minor);
    let given = record.text("given", Weight::Minor);
    let literal = record.text("literal", Weight::Minor);
    if family.is_none() && given.is_none() && literal.is_none() {
        record.lose(record.path, record.raw.offset, Reason::Missing { field: "literal" });
    }
    let extra = record.extra();
    (!record.is_lost()).then_some(AuthorName { family, given, literal, extra })
}

fn document(record: &mut Record<'_, '_>) -> Option<Document> {
    let file = record.text("file", Weight::Minor);
    let mut sha256 = record.text("sha256", Weight::Minor);
    if let Some(text) = &sha256
        && !(text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')))
    {
        let reason = Reason::BadHash { text: short(text) };
        if let Some(raw) = record.field("sha256", Weight::Minor) {
            record.bad("sha256", raw, reason, Weight::Minor);
        }
        sha256 = None;
    }
    let extra = record.extra();
    (!record.is_lost()).then_some(Document { file, sha256, extra })
}
