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
pub(crate) use fields::Packed;
pub(crate) use run::{Reader, Writer};

/// Packs a checked dataset.
#[must_use]
pub fn pack(dataset: &Dataset) -> Vec<u8> {
    packed(dataset)
}

/// Unpacks a dataset; none if the bytes were not made by [`pack`] of the same build.
#[must_use]
pub fn unpack(packed: &[u8]) -> Option<Dataset> {
    unpacked(packed)
}

/// Packs whatever can be packed.
pub(crate) fn packed(whole: &impl Packed) -> Vec<u8> {
    let mut writer = Writer::default();
    whole.pack(&mut writer);
    let mut packed = Writer::default();
    packed.number(writer.text.len() as u64);
    packed.bytes.extend_from_slice(writer.text.as_bytes());
    packed.bytes.extend_from_slice(&writer.bytes);
    packed.bytes
}

/// Unpacks what [`packed`] of the same build has packed.
pub(crate) fn unpacked<T: Packed>(packed: &[u8]) -> Option<T> {
    let mut reader = Reader { bytes: packed, text: "", table: Vec::new() };
    let len = usize::try_from(reader.number()?).ok()?;
    let (text, bytes) = reader.bytes.split_at_checked(len)?;
    reader.text = std::str::from_utf8(text).ok()?;
    reader.bytes = bytes;
    let whole = T::unpack(&mut reader)?;
    reader.bytes.is_empty().then_some(whole)
}
