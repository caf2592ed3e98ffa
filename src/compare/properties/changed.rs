//! Datasets that say the same in another way.

use std::collections::BTreeSet;

use proptest::sample::Index;

use crate::model::{Claim, Dataset};

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
    turned.voices.iter_mut().for_each(|voice| voice.speak_for.reverse());
    turned.propositions.iter_mut().for_each(|proposition| proposition.resolved_by.reverse());
    turned
}

/// The same in two datasets: the chosen claims with the records that they need, and the rest. What both need, both have.
pub(super) fn split(dataset: &Dataset, is_chosen: &[bool]) -> [Dataset; 2] {
    let mut first = dataset.clone();
    let mut chosen = is_chosen.iter().copied().chain(std::iter::repeat(false));
    let (claims, others) = dataset.claims.iter().cloned().partition(|_| chosen.next().unwrap());
    first.claims = claims;
    let needed = needed(&first.claims);
    first.sources.retain(|source| needed.contains(source.id.as_str()));
    first.voices.retain(|voice| needed.contains(voice.id.as_str()));
    first.propositions.retain(|proposition| needed.contains(proposition.id.as_str()));
    let topics: BTreeSet<&str> = first.propositions.iter().map(|proposition| proposition.topic.as_str()).collect();
    first.topics.retain(|topic| topics.contains(topic.id.as_str()));

    let mut second = Dataset { claims: others, ..dataset.clone() };
    let needed_again = self::needed(&second.claims);
    let is_left = |id: &str| needed_again.contains(id) || !needed.contains(id);
    second.sources.retain(|source| is_left(source.id.as_str()));
    second.voices.retain(|voice| is_left(voice.id.as_str()));
    second.propositions.retain(|proposition| is_left(proposition.id.as_str()));
    [first, second]
}

/// The ids of the records that claims name.
fn needed(claims: &[Claim]) -> BTreeSet<String> {
    let ids = |claim: &Claim| [claim.proposition.to_string(), claim.source.to_string(), claim.voice.to_string()];
    claims.iter().flat_map(ids).collect()
}

/// Two datasets in one: the records of the first, then those of the second that the first does not have.
pub(super) fn merged([first, second]: [Dataset; 2]) -> Dataset {
    fn join<T>(all: &mut Vec<T>, more: Vec<T>, id: fn(&T) -> &str) {
        let more: Vec<T> = more.into_iter().filter(|record| all.iter().all(|known| id(known) != id(record))).collect();
        all.extend(more);
    }
    let mut merged = first;
    join(&mut merged.sources, second.sources, |source| source.id.as_str());
    join(&mut merged.voices, second.voices, |voice| voice.id.as_str());
    join(&mut merged.topics, second.topics, |topic| topic.id.as_str());
    join(&mut merged.readings, second.readings, |reading| reading.id.as_str());
    join(&mut merged.propositions, second.propositions, |proposition| proposition.id.as_str());
    join(&mut merged.claims, second.claims, |claim| claim.id.as_str());
    merged
}
