//! Datasets that say the same in another way.

use proptest::sample::Index;

use crate::model::Dataset;

/// Another name for an id; sorts the other way round, and is its own inverse.
pub(super) fn mirrored(id: &str) -> String {
    id.chars().filter_map(|c| char::from_u32(0x4000 - u32::from(c))).collect()
}

pub(super) fn renamed(dataset: &Dataset) -> Dataset {
    let mut renamed = dataset.clone();
    let name = |id: &str| mirrored(id);
    for source in &mut renamed.sources {
        source.id = name(source.id.as_str()).as_str().into();
    }
    for voice in &mut renamed.voices {
        voice.id = name(voice.id.as_str()).as_str().into();
        voice.speak_for.iter_mut().for_each(|id| *id = name(id.as_str()).as_str().into());
    }
    for topic in &mut renamed.topics {
        topic.id = name(topic.id.as_str()).as_str().into();
    }
    for reading in &mut renamed.readings {
        reading.id = name(reading.id.as_str()).as_str().into();
    }
    for proposition in &mut renamed.propositions {
        proposition.id = name(proposition.id.as_str()).as_str().into();
        proposition.topic = name(proposition.topic.as_str()).as_str().into();
        proposition.resolved_by.iter_mut().for_each(|r| r.proposition = name(r.proposition.as_str()).as_str().into());
        let bearings = std::mem::take(&mut proposition.bearings);
        proposition.bearings = bearings.into_iter().map(|(id, b)| (name(id.as_str()).as_str().into(), b)).collect();
    }
    for claim in &mut renamed.claims {
        claim.id = name(claim.id.as_str()).as_str().into();
        claim.proposition = name(claim.proposition.as_str()).as_str().into();
        claim.source = name(claim.source.as_str()).as_str().into();
        claim.voice = name(claim.voice.as_str()).as_str().into();
    }
    renamed
}

/// The same records in another order.
pub(super) fn turned(dataset: &Dataset, by: &[Index; 6]) -> Dataset {
    fn turn<T>(records: &mut [T], by: Index) {
        records.reverse();
        if !records.is_empty() {
            records.rotate_left(by.index(records.len()));
        }
    }
    let mut turned = dataset.clone();
    turn(&mut turned.sources, by[0]);
    turn(&mut turned.voices, by[1]);
    turn(&mut turned.readings, by[2]);
    turn(&mut turned.propositions, by[3]);
    turn(&mut turned.claims, by[4]);
    turn(&mut turned.topics, by[5]);
    turned
}
