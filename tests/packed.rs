//! The packed form gives back what was packed.
#![cfg(not(target_arch = "wasm32"))]

use claim_comparator::load::load;
use claim_comparator::model::{Dataset, Extra, pack, unpack};

const DATASET: &[u8] = include_bytes!("../data/china-russia-military-cooperation.claims.json");

#[test]
fn what_is_packed_comes_back() {
    let dataset = load(DATASET).unwrap().dataset;
    assert_eq!(unpack(&pack(&dataset)), Some(dataset));
}

#[test]
fn every_known_field_comes_back() {
    let kitchen_sink = include_bytes!("fixtures/load/kitchen-sink.json");
    let mut dataset = load(kitchen_sink).unwrap().dataset;
    let unpacked = unpack(&pack(&dataset)).unwrap();
    forget_unknown(&mut dataset);
    assert_eq!(unpacked, dataset);
}

/// Unknown fields are not packed.
fn forget_unknown(dataset: &mut Dataset) {
    let forget = |extra: &mut Extra| extra.clear();
    forget(&mut dataset.extra);
    dataset.voices.iter_mut().for_each(|voice| forget(&mut voice.extra));
    dataset.topics.iter_mut().for_each(|topic| forget(&mut topic.extra));
    dataset.readings.iter_mut().for_each(|reading| forget(&mut reading.extra));
    for source in &mut dataset.sources {
        forget(&mut source.extra);
        source.author.iter_mut().for_each(|author| forget(&mut author.extra));
        source.document.iter_mut().for_each(|document| forget(&mut document.extra));
    }
    for proposition in &mut dataset.propositions {
        forget(&mut proposition.extra);
        proposition.measure.iter_mut().for_each(|measure| forget(&mut measure.extra));
        proposition.resolved_by.iter_mut().for_each(|resolution| forget(&mut resolution.extra));
    }
    for claim in &mut dataset.claims {
        forget(&mut claim.extra);
        claim.value.iter_mut().for_each(|value| forget(&mut value.extra));
        claim.evidence.iter_mut().for_each(|fragment| forget(&mut fragment.extra));
        claim.locator.iter_mut().for_each(|locator| forget(&mut locator.extra));
    }
}

#[test]
fn damaged_bytes_are_refused() {
    let packed = pack(&load(DATASET).unwrap().dataset);
    assert_eq!(unpack(&[]), None);
    assert_eq!(unpack(&packed[..packed.len() - 1]), None);
    assert_eq!(unpack(&[&packed[..], &[0]].concat()), None);
}
