//! The reader of one record: takes fields by name, collects every issue and decides whether the record is lost.

use std::borrow::Cow;
use std::rc::Rc;

use crate::model::{Date, Extra};

use super::ids::Ids;
use super::issue::short;
use super::language::is_language_tag;
use super::log::Log;
use super::members::Members;
use super::path::Path;
use super::raw::{Raw, Sort};
use super::white_space::{is_blank, is_white_space};
use super::words::Word;
use super::{Dropped, Reason};

/// What a field is worth to its record.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// Missing or wrong, the record is lost.
    Required,
    /// Wrong, the record is lost.
    Decisive,
    /// Wrong, only the field is lost.
    Minor,
}

/// An object being read.
pub(super) struct Record<'a, 'r> {
    pub(super) raw: Raw<'a>,
    pub(super) path: Path<'r>,
    pub(super) log: &'r mut Log,
    members: Members<'a>,
    /// What is given up when this object cannot be used.
    loss: Dropped,
    is_lost: bool,
}

impl<'a, 'r> Record<'a, 'r> {
    /// Opens an object; a field that occurs twice makes it unusable. Anything but an object is noted, and none.
    pub(super) fn open(raw: Raw<'a>, path: Path<'r>, log: &'r mut Log, loss: Dropped) -> Option<Self> {
        if raw.sort() != Sort::Object {
            log.note(path, raw.offset, raw.instead_of("an object"), loss);
            return None;
        }
        let mut record = Self { raw, path, log, members: Members::default(), loss, is_lost: false };
        record.take_members(None);
        for (name, value) in record.members.take_repeated() {
            let name = name.as_ref();
            record.lose(Path::Member(&path, name), value.offset, Reason::DuplicateKey { name: short(name) });
        }
        Some(record)
    }

    /// Opens the top of a file, whose values end at these places; of a field that occurs twice the first counts.
    pub(super) fn open_top(raw: Raw<'a>, ends: &[usize], log: &'r mut Log) -> Self {
        let path = Path::Root;
        let mut top = Self { raw, path, log, members: Members::default(), loss: Dropped::Nothing, is_lost: false };
        top.take_members(Some(ends));
        for (name, value) in top.members.take_repeated() {
            let name = name.as_ref();
            let reason = Reason::DuplicateKey { name: short(name) };
            top.log.note(Path::Member(&path, name), value.offset, reason, Dropped::Field);
        }
        top
    }

    fn take_members(&mut self, ends: Option<&[usize]>) {
        let (path, members, log) = (self.path, &mut self.members, &mut *self.log);
        let mut take = |name: Raw<'a>, value| match name.string() {
            Ok(name) => members.push(name, value),
            Err(reason) => log.note(path, name.offset, reason, Dropped::Field),
        };
        match ends {
            Some(ends) => self.raw.each_member_until(ends, &mut take),
            None => self.raw.each_member(&mut take),
        }
    }

    /// The value of a field; `null` counts as absent.
    pub(super) fn field(&mut self, name: &'static str, weight: Weight) -> Option<Raw<'a>> {
        if let Some(value) = self.members.read(name)
            && value.sort() != Sort::Null
        {
            return Some(value);
        }
        if weight == Weight::Required {
            let (path, offset) = (self.path, self.raw.offset);
            self.lose(path, offset, Reason::Missing { field: name });
        }
        None
    }

    /// A field as `read` understands it.
    pub(super) fn read<T>(
        &mut self,
        name: &'static str,
        weight: Weight,
        read: impl FnOnce(Raw<'a>) -> Result<T, Reason>,
    ) -> Option<T> {
        let raw = self.field(name, weight)?;
        match read(raw) {
            Ok(value) => Some(value),
            Err(reason) => {
                self.bad(name, raw, reason, weight);
                None
            }
        }
    }

    /// A text; a blank one counts as absent.
    pub(super) fn text(&mut self, name: &'static str, weight: Weight) -> Option<String> {
        self.read(name, weight, |raw| Ok(not_blank(raw, weight)?.map(Cow::into_owned)))?
    }

    /// A language tag; a blank text counts as absent.
    pub(super) fn language(&mut self) -> Option<String> {
        self.read("language", Weight::Minor, |raw| {
            let Some(text) = not_blank(raw, Weight::Minor)? else { return Ok(None) };
            if is_language_tag(&text) {
                Ok(Some(text.into_owned()))
            } else {
                Err(Reason::BadLanguage { tag: short(&text) })
            }
        })?
    }

    /// A date; a blank text counts as absent.
    pub(super) fn date(&mut self, name: &'static str, weight: Weight) -> Option<Date> {
        self.read(name, weight, |raw| {
            let Some(text) = not_blank(raw, weight)? else { return Ok(None) };
            Date::parse(&text).map(Some).map_err(|error| Reason::BadDate { text: short(&text), error })
        })?
    }

    /// The record's own id.
    pub(super) fn id(&mut self) -> Option<Rc<str>> {
        self.read("id", Weight::Required, |raw| {
            let id = raw.string()?;
            if id.is_empty() {
                return Err(Reason::Empty);
            }
            if id.chars().any(|char| is_white_space(char) || char.is_control()) {
                return Err(Reason::BadId { id: short(&id) });
            }
            Ok(Rc::from(id))
        })
    }

    /// The id and position of a record that the required field refers to.
    pub(super) fn reference(&mut self, name: &'static str, ids: &Ids) -> Option<(Rc<str>, usize)> {
        self.read(name, Weight::Required, |raw| ids.resolve(&raw.string()?))
    }

    /// A required field that `resolve` turns into the id of a record.
    pub(super) fn resolved(
        &mut self,
        name: &'static str,
        resolve: &dyn Fn(&str) -> Result<Rc<str>, Reason>,
    ) -> Option<Rc<str>> {
        self.read(name, Weight::Required, |raw| resolve(&raw.string()?))
    }

    /// One of the words of a choice.
    pub(super) fn word<W: Word>(&mut self, name: &'static str) -> Option<W> {
        let at = self.word_at(name, W::WORDS)?;
        W::CHOICES.get(at).copied()
    }

    fn word_at(&mut self, name: &'static str, allowed: &'static [&'static str]) -> Option<usize> {
        self.read(name, Weight::Required, |raw| {
            let word = raw.string()?;
            let at = allowed.iter().position(|allowed| *allowed == word);
            at.ok_or_else(|| Reason::UnknownWord { word: short(&word), allowed })
        })
    }

    /// A finite number.
    pub(super) fn number(&mut self, name: &'static str, weight: Weight) -> Option<f64> {
        self.read(name, weight, Raw::number)
    }

    /// A truth value.
    pub(super) fn bool(&mut self, name: &'static str, weight: Weight) -> Option<bool> {
        self.read(name, weight, Raw::bool)
    }

    /// The object in a field, read by `read`, which gives none if it is unusable.
    pub(super) fn object<T>(
        &mut self,
        name: &'static str,
        weight: Weight,
        read: impl FnOnce(&mut Record<'a, '_>) -> Option<T>,
    ) -> Option<T> {
        let raw = self.field(name, weight)?;
        let loss = self.loss(weight);
        let path = Path::Member(&self.path, name);
        let object = Record::open(raw, path, self.log, loss).and_then(|mut record| read(&mut record));
        self.is_lost |= object.is_none() && weight != Weight::Minor;
        object
    }

    /// Which item of a list this record is, from 0.
    pub(super) fn item(&self) -> usize {
        match self.path {
            Path::Item(_, item) => item,
            Path::Root | Path::Member(..) => 0,
        }
    }

    /// Calls `visit` with each item of the list in a field, its path and the log.
    pub(super) fn each(
        &mut self,
        name: &'static str,
        weight: Weight,
        visit: &mut dyn FnMut(usize, Raw<'a>, Path<'_>, &mut Log),
    ) {
        let Some(raw) = self.field(name, weight) else { return };
        if raw.sort() != Sort::List {
            self.bad(name, raw, raw.instead_of("a list"), weight);
            return;
        }
        let list = Path::Member(&self.path, name);
        let (log, mut at) = (&mut *self.log, 0);
        raw.each_item(&mut |item| {
            visit(at, item, Path::Item(&list, at), log);
            at += 1;
        });
    }

    /// Every member of this object that is not read yet, in order.
    pub(super) fn take_rest(&mut self) -> Vec<(Cow<'a, str>, Raw<'a>)> {
        self.members.take_rest()
    }

    /// The fields that this version does not know: whatever is not read by now.
    pub(super) fn extra(&mut self) -> Extra {
        let mut extra = Extra::new();
        for (name, value) in self.take_rest() {
            match value.json() {
                Ok(json) => {
                    extra.insert(name.into_owned(), json);
                }
                Err(reason) => self.log.note(Path::Member(&self.path, &name), value.offset, reason, Dropped::Field),
            }
        }
        extra
    }

    /// Notes that a field is wrong, and loses the record if the field's weight says so.
    pub(super) fn bad(&mut self, name: &str, raw: Raw<'_>, reason: Reason, weight: Weight) {
        let loss = self.loss(weight);
        self.is_lost |= weight != Weight::Minor;
        self.log.note(Path::Member(&self.path, name), raw.offset, reason, loss);
    }

    /// Notes that the record cannot be used.
    pub(super) fn lose(&mut self, path: Path<'_>, offset: usize, reason: Reason) {
        self.is_lost = true;
        self.log.note(path, offset, reason, self.loss);
    }

    /// Marks the record as unusable for a reason that is noted already.
    pub(super) fn mark_lost(&mut self) {
        self.is_lost = true;
    }

    /// Whether the record cannot be used.
    pub(super) fn is_lost(&self) -> bool {
        self.is_lost
    }

    /// What a wrong field of some weight gives up.
    pub(super) fn loss(&self, weight: Weight) -> Dropped {
        if weight == Weight::Minor { Dropped::Field } else { self.loss }
    }
}

/// A text that is not blank; none if a field that may be absent is blank.
fn not_blank(raw: Raw<'_>, weight: Weight) -> Result<Option<Cow<'_, str>>, Reason> {
    let text = raw.string()?;
    match is_blank(&text) {
        false => Ok(Some(text)),
        true if weight == Weight::Required => Err(Reason::Empty),
        true => Ok(None),
    }
}
