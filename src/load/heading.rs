//! Topics and readings.

use std::rc::Rc;

use crate::model::{Reading, Topic};

use super::record::{Record, Weight};

pub(super) fn topic(record: &mut Record<'_, '_>, id: Rc<str>) -> Option<Topic> {
    let label = record.text("label", Weight::Required);
    let extra = record.extra();
    if record.is_lost() {
        return None;
    }
    Some(Topic { id: id.into(), label: label?, extra })
}

pub(super) fn reading(record: &mut Record<'_, '_>, id: Rc<str>) -> Option<Reading> {
    let label = record.text("label", Weight::Required);
    let statement = record.text("statement", Weight::Required);
    let note = record.text("note", Weight::Minor);
    let extra = record.extra();
    if record.is_lost() {
        return None;
    }
    Some(Reading { id: id.into(), label: label?, statement: statement?, note, extra })
}
