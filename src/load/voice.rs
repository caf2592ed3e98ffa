//! Voices.

use std::collections::HashSet;
use std::rc::Rc;

use crate::model::{Voice, VoiceId};

use super::cycles::components;
use super::issue::short;
use super::log::Log;
use super::record::{Record, Weight};
use super::section::{self, Draft, with_entry_path};
use super::voices::{Name, Voices};
use super::{Dropped, Reason};

/// Reads all voices and whom they speak for.
pub(super) fn read_all(top: &mut Record<'_, '_>) -> (Vec<Voice>, Voices) {
    let (mut names, mut seen) = (Vec::new(), HashSet::new());
    let section = section::read(top, "voices", "voice", &mut |record, id| {
        let mut own = Vec::new();
        let voice = read(record, Rc::clone(&id), &mut own);
        if id.is_empty() || seen.insert(id) {
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
        names.push(Name { text: text.trim().into(), voice: Rc::clone(&id), item, alias, offset });
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
    Some(Draft { record, item, places })
}

/// Replaces the texts in `speak_for` by ids; a voice that in the end speaks for itself speaks for nobody.
fn resolve(drafts: Vec<Draft<Voice>>, voices: &Voices, log: &mut Log) -> Vec<Voice> {
    let mut edges = Vec::with_capacity(drafts.len());
    let mut resolved = Vec::with_capacity(drafts.len());
    for Draft { mut record, item, places } in drafts {
        let (mut to, mut kept, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
        for (text, place) in std::mem::take(&mut record.speak_for).iter().zip(places) {
            let target = voices.position(text.as_str()).and_then(|(id, position)| match seen.insert(position) {
                true => Ok((id, position)),
                false => Err(Reason::NamedTwice { id: short(&id) }),
            });
            match target {
                Ok((id, position)) => {
                    record.speak_for.push(id.into());
                    to.push(position);
                    kept.push(place);
                }
                Err(reason) => note(log, item, place, reason),
            }
        }
        edges.push(to);
        resolved.push((record, item, kept));
    }
    let component = components(&edges);
    let mut voices = Vec::with_capacity(resolved.len());
    for (at, ((mut voice, item, places), to)) in resolved.into_iter().zip(edges).enumerate() {
        let mut is_cyclic = false;
        for ((target, to), place) in voice.speak_for.iter().zip(to).zip(places) {
            if component.get(at) == component.get(to) {
                is_cyclic = true;
                note(log, item, place, Reason::SpeaksForItself { voice: short(target.as_str()) });
            }
        }
        if is_cyclic {
            voice.speak_for.clear();
        }
        voices.push(voice);
    }
    voices
}

fn note(log: &mut Log, item: usize, (entry, offset): (usize, usize), reason: Reason) {
    with_entry_path("voices", item, "speak_for", entry, |path| log.note(path, offset, reason, Dropped::Field));
}
