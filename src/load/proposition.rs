//! Propositions.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::model::{Bearing, Proposition, PropositionId, ReadingId, Resolution};

use super::cycles::components;
use super::ids::Ids;
use super::issue::short;
use super::log::Log;
use super::path::Path;
use super::raw::{Raw, Sort};
use super::record::{Record, Weight};
use super::section::{self, Draft, Spot};
use super::value::measure;
use super::{Dropped, Reason};

/// Reads all propositions and what they are resolved by.
pub(super) fn read_all(top: &mut Record<'_, '_>, topics: &Ids, readings: &Ids) -> (Vec<Proposition>, Ids) {
    let section =
        section::read(top, "propositions", "proposition", &mut |record, id| read(record, id, topics, readings));
    (resolve(section.records, &section.ids, top.log), section.ids)
}

fn read(record: &mut Record<'_, '_>, id: Rc<str>, topics: &Ids, readings: &Ids) -> Option<Draft<Proposition>> {
    let topic = record.reference("topic", topics);
    let statement = record.text("statement", Weight::Required);
    let kind = record.word("kind");
    let about = record.date("about", Weight::Decisive);
    let scope = record.text("scope", Weight::Decisive);
    let measure = record.object("measure", Weight::Decisive, measure);
    let list = record.field("resolved_by", Weight::Minor).map_or(0, |raw| raw.offset);
    let (resolved_by, places) = resolutions(record);
    let bearings = record.object("bearings", Weight::Minor, |record| bearings(record, readings)).unwrap_or_default();
    let note = record.text("note", Weight::Minor);
    let extra = record.extra();
    if record.is_lost() {
        return None;
    }
    let item = record.item();
    let record = Proposition {
        id: id.into(),
        topic: topic?.0.into(),
        statement: statement?,
        kind: kind?,
        about,
        scope,
        measure,
        resolved_by,
        bearings,
        note,
        extra,
    };
    Some(Draft { record, item, list, places })
}

/// The bearings on usable readings; none if any other entry is wrong.
fn bearings(record: &mut Record<'_, '_>, readings: &Ids) -> Option<BTreeMap<ReadingId, Bearing>> {
    let (mut bearings, mut is_whole, path) = (BTreeMap::new(), !record.is_lost(), record.path);
    for (name, raw) in record.take_rest() {
        let reason = match (readings.resolve(&name), bearing(raw)) {
            (Ok((reading, _)), Ok(bearing)) => {
                bearings.insert(reading.into(), bearing);
                continue;
            }
            // Between a reading that is dropped and another nothing is compared: what is left misleads nobody.
            (Err(reason @ Reason::DroppedRecord { .. }), Ok(_)) => reason,
            (Err(reason), _) | (_, Err(reason)) => {
                is_whole = false;
                reason
            }
        };
        record.log.note(Path::Member(&path, &name), raw.offset, reason, Dropped::Field);
    }
    if !is_whole {
        record.lose(path, record.raw.offset, Reason::RestMisleads { field: "bearings" });
    }
    is_whole.then_some(bearings)
}

fn bearing(raw: Raw<'_>) -> Result<Bearing, Reason> {
    if raw.sort() != Sort::Number {
        return Err(raw.instead_of("a number"));
    }
    let bearing = raw.text.parse().ok().and_then(Bearing::new);
    bearing.ok_or_else(|| Reason::NotWhole { number: short(raw.text), range: "from -2 to 2" })
}

/// The entries of `resolved_by`, whose propositions are not looked up yet, and their places; none if one is wrong.
fn resolutions(record: &mut Record<'_, '_>) -> (Vec<Resolution>, Vec<(usize, usize)>) {
    let (mut resolutions, mut places, mut is_whole) = (Vec::new(), Vec::new(), true);
    record.each("resolved_by", Weight::Minor, &mut |entry, raw, path, log| {
        let resolution = Record::open(raw, path, log, Dropped::Field).and_then(|mut record| resolution(&mut record));
        is_whole &= resolution.is_some();
        resolutions.extend(resolution);
        places.push((entry, raw.offset));
    });
    if is_whole {
        return (resolutions, places);
    }
    if let Some(raw) = record.field("resolved_by", Weight::Minor) {
        record.bad("resolved_by", raw, Reason::RestMisleads { field: "resolved_by" }, Weight::Minor);
    }
    (Vec::new(), Vec::new())
}

fn resolution(record: &mut Record<'_, '_>) -> Option<Resolution> {
    let proposition = record.text("proposition", Weight::Required);
    let effect = record.word("effect");
    let extra = record.extra();
    if record.is_lost() {
        return None;
    }
    Some(Resolution { proposition: PropositionId::from(proposition?.as_str()), effect: effect?, extra })
}

/// Looks up what propositions are resolved by, and removes the entries that lead in a circle.
fn resolve(mut drafts: Vec<Draft<Proposition>>, ids: &Ids, log: &mut Log) -> Vec<Proposition> {
    let mut edges = Vec::with_capacity(drafts.len());
    for Draft { record, item, list, places } in &mut drafts {
        let (mut to, mut is_whole) = (Vec::new(), true);
        for (resolution, (entry, offset)) in record.resolved_by.iter_mut().zip(&*places) {
            match ids.resolve(resolution.proposition.as_str()) {
                Ok((id, position)) => {
                    resolution.proposition = id.into();
                    to.push(position);
                }
                Err(reason) => {
                    is_whole = false;
                    spot(*item, Some(*entry)).note(log, *offset, reason, Dropped::Field);
                }
            }
        }
        if !is_whole {
            spot(*item, None).note(log, *list, Reason::RestMisleads { field: "resolved_by" }, Dropped::Field);
            record.resolved_by.clear();
            to.clear();
        }
        edges.push(to);
    }
    let component = components(&edges);
    let mut propositions = Vec::with_capacity(drafts.len());
    for (at, (Draft { mut record, item, places, .. }, to)) in drafts.into_iter().zip(edges).enumerate() {
        let mut ends = to.into_iter().zip(places);
        record.resolved_by.retain(|resolution| {
            let Some((to, (entry, offset))) = ends.next() else { return true };
            let is_cyclic = component.get(at) == component.get(to);
            if is_cyclic {
                let reason = Reason::ResolvesItself { proposition: short(resolution.proposition.as_str()) };
                spot(item, Some(entry)).note(log, offset, reason, Dropped::Field);
            }
            !is_cyclic
        });
        propositions.push(record);
    }
    propositions
}

fn spot(item: usize, entry: Option<usize>) -> Spot {
    Spot { section: "propositions", item, field: "resolved_by", entry }
}
