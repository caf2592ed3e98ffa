//! Records that nothing refers to.

use std::collections::BTreeSet;

use claim_comparator::model::{Dataset, VoiceId};

/// Says of every source, voice, topic, proposition and reading that nothing uses that it is unused.
pub(crate) fn unused(dataset: &Dataset) -> Vec<String> {
    let claims = &dataset.claims;
    let propositions = &dataset.propositions;
    let sources = claims.iter().map(|claim| claim.source.as_str()).collect();
    let topics = propositions.iter().map(|proposition| proposition.topic.as_str()).collect();
    let claimed = claims.iter().map(|claim| claim.proposition.as_str()).collect();
    let readings =
        propositions.iter().flat_map(|proposition| proposition.bearings.keys().map(|id| id.as_str())).collect();
    let voices = used_voices(dataset);
    let voices = voices.iter().map(|id| id.as_str()).collect();
    [
        idle("source", "no claim is found in it", dataset.sources.iter().map(|record| record.id.as_str()), &sources),
        idle("voice", "it says and relays nothing", dataset.voices.iter().map(|record| record.id.as_str()), &voices),
        idle("topic", "no proposition belongs to it", dataset.topics.iter().map(|record| record.id.as_str()), &topics),
        idle("proposition", "no claim is about it", propositions.iter().map(|record| record.id.as_str()), &claimed),
        idle("reading", "nothing bears on it", dataset.readings.iter().map(|record| record.id.as_str()), &readings),
    ]
    .concat()
}

fn idle<'a>(kind: &str, why: &str, ids: impl Iterator<Item = &'a str>, used: &BTreeSet<&str>) -> Vec<String> {
    ids.filter(|id| !used.contains(id)).map(|id| format!("{kind} {id}: {why}")).collect()
}

/// The voices that speak, relay, write a source, or have a used voice speak for them.
fn used_voices(dataset: &Dataset) -> BTreeSet<VoiceId> {
    let mut used = BTreeSet::new();
    let speaking = dataset.claims.iter().flat_map(|claim| std::iter::once(&claim.voice).chain(&claim.chain));
    let writing = dataset.sources.iter().flat_map(|source| &source.author_voices);
    let mut open: Vec<VoiceId> = speaking.chain(writing).cloned().collect();
    while let Some(id) = open.pop() {
        if let Some(voice) = dataset.voices.iter().find(|voice| voice.id == id)
            && used.insert(id)
        {
            open.extend(voice.speak_for.iter().cloned());
        }
    }
    used
}
