//! Voices.

use std::collections::HashSet;
use std::rc::Rc;

use crate::model::{Voice, VoiceId};

use super::cycles::components;
use super::ids::Ids;
use super::issue::short;
use super::log::Log;
use super::record::{Record, Weight};
use super::section::{self, Draft, Spot};
use super::voices::{Name, Voices};
use super::white_space::trimmed;
use super::{Dropped, Reason};

/// Reads all voices and whom they speak for.
pub(super) fn read_all(top: &mut Record<'_, '_>) -> (Vec<Voice>, Voices) {
    let (mut names, mut seen) = (Vec::new(), Ids::new("voice"));
    let section = section::read(top, "voices", "voice", &mut |record, id| {
        let mut own = Vec::new();
        let voice = read(record, Rc::clone(&id), &mut own);
        if id.is_empty() || seen.add_new(&id) {
            names.append(&mut own);
        }
        voice
    });
    let voices = Voices::new(section.ids, names, top.log);
    (resolve(section.records, &voices, top.log), voices)
}

fn read(record: &mut Record<'_, '_>, id: Rc<str>, names: &mut Vec<Name>) -> Option<Draft<Voice>> {
    let item = record.item();
    let mut add = |text: &str, alias: Option<usize>, offset: usize| {
        names.push(Name { text: trimmed(text).into(), voice: Rc::clone(&id), item, alias, offset });
    };
    let name = record.text("name", Weight::Required);
    if let Some(name) = &name
        && let Some(raw) = record.field("name", Weight::Minor)
    {
        add(name, None, raw.offset);
    }
    let kind = record.word("kind");
    let mut aliases = Vec::new();
    record.each("aliases", Weight::Minor, &mut |alias, raw, path, log| match raw.string() {
        Ok(text) => {
            add(&text, Some(alias), raw.offset);
            aliases.push(text.into_owned());
        }
        Err(reason) => log.note(path, raw.offset, reason, Dropped::Field),
    });
    let (mut speak_for, mut places) = (Vec::new(), Vec::new());
    let list = record.field("speak_for", Weight::Minor).map_or(0, |raw| raw.offset);
    record.each("speak_for", Weight::Minor, &mut |entry, raw, path, log| match raw.string() {
        Ok(text) => {
            speak_for.push(VoiceId::from(text.as_ref()));
            places.push((entry, raw.offset));
        }
        Err(reason) => log.note(path, raw.offset, reason, Dropped::Field),
    });
    let note = record.text("note", Weight::Minor);
    let extra = record.extra();
    if record.is_lost() {
        return None;
    }
    let record = Voice { id: id.into(), name: name?, kind: kind?, aliases, speak_for, note, extra };
    Some(Draft { record, item, list, places })
}

/// Replaces the texts in `speak_for` by ids; a voice that in the end speaks for itself speaks for nobody.
fn resolve(mut drafts: Vec<Draft<Voice>>, voices: &Voices, log: &mut Log) -> Vec<Voice> {
    let mut edges = Vec::with_capacity(drafts.len());
    for Draft { record, item, places, .. } in &mut drafts {
        let (mut to, mut kept, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
        for (text, place) in std::mem::take(&mut record.speak_for).iter().zip(&*places) {
            let target = voices.position(text.as_str()).and_then(|(id, position)| match seen.insert(position) {
                true => Ok((id, position)),
                false => Err(Reason::NamedTwice { id: short(&id) }),
            });
            match target {
                Ok((id, position)) => {
                    record.speak_for.push(id.into());
                    to.push(position);
                    kept.push(*place);
                }
                Err(reason) => spot(*item, Some(place.0)).note(log, place.1, reason, Dropped::Field),
            }
        }
        *places = kept;
        edges.push(to);
    }
    let component = components(&edges);
    let mut voices = Vec::with_capacity(drafts.len());
    for (at, (Draft { mut record, item, list, places }, to)) in drafts.into_iter().zip(edges).enumerate() {
        let mut is_cyclic = false;
        for ((target, to), (entry, offset)) in record.speak_for.iter().zip(to).zip(places) {
            if component.get(at) == component.get(to) {
                is_cyclic = true;
                let reason = Reason::SpeaksForItself { voice: short(target.as_str()) };
                spot(item, Some(entry)).note(log, offset, reason, Dropped::Field);
            }
        }
        if is_cyclic {
            spot(item, None).note(log, list, Reason::RestMisleads { field: "speak_for" }, Dropped::Field);
            record.speak_for.clear();
        }
        voices.push(record);
    }
    voices
}

fn spot(item: usize, entry: Option<usize>) -> Spot {
    Spot { section: "voices", item, field: "speak_for", entry }
}
