//! A dataset packed small: what the build embeds, so that the first load needs no reader of JSON.
//!
//! Two runs of bytes. The first holds every distinct text once, in the order of first use, and is their UTF-8 put end to end. The second holds the
//! records field by field: whole numbers as LEB128, a text as its place in the table (0 for a new one, followed by its length), a list as
//! its length and its items, an optional field as 0 or 1 and the field. Unknown fields are left out, since nothing shows them.
//! It is no format for exchange: writer and reader are always of the same build.

mod fields;
mod records;
mod run;

use super::Dataset;
use fields::Packed;
use run::{Reader, Writer};

/// Packs a checked dataset.
#[must_use]
pub fn pack(dataset: &Dataset) -> Vec<u8> {
    let mut writer = Writer::default();
    dataset.pack(&mut writer);
    let mut packed = Writer::default();
    packed.number(writer.text.len() as u64);
    packed.bytes.extend_from_slice(writer.text.as_bytes());
    packed.bytes.extend_from_slice(&writer.bytes);
    packed.bytes
}

/// Unpacks a dataset; none if the bytes were not made by [`pack`] of the same build.
#[must_use]
pub fn unpack(packed: &[u8]) -> Option<Dataset> {
    let mut reader = Reader { bytes: packed, text: "", table: Vec::new() };
    let len = usize::try_from(reader.number()?).ok()?;
    let (text, bytes) = reader.bytes.split_at_checked(len)?;
    reader.text = std::str::from_utf8(text).ok()?;
    reader.bytes = bytes;
    let dataset = Dataset::unpack(&mut reader)?;
    reader.bytes.is_empty().then_some(dataset)
}

#[cfg(test)]
mod tests {
    use super::{pack, unpack};
    use crate::load::load;
    use crate::model::{Dataset, Extra};

    const DATASET: &[u8] = include_bytes!("../../../data/china-russia-military-cooperation.claims.json");

    #[test]
    fn what_is_packed_comes_back() {
        let dataset = load(DATASET).unwrap().dataset;
        assert_eq!(unpack(&pack(&dataset)), Some(dataset));
    }

    #[test]
    fn every_known_field_comes_back() {
        let kitchen_sink = include_bytes!("../../../tests/fixtures/load/kitchen-sink.json");
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
}
