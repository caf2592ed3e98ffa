//! A dataset packed small: what the build embeds, so that the first load needs no reader of JSON.
//!
//! Two runs of bytes. The first holds every distinct text once, in the order of first use, and is their UTF-8 put end to end. The second holds the
//! records field by field: whole numbers as LEB128, a text as its place in the table (0 for a new one, followed by its length), a list as
//! its length and its items, an optional field as 0 or 1 and the field. Unknown fields are left out, since nothing shows them.
//! It is no format for exchange: writer and reader are always of the same build.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::rc::Rc;

use super::{
    Amount, AuthorName, Bearing, Certainty, Claim, ClaimId, Dataset, Date, Document, Effect, Fragment, Kind, Locator,
    Measure, Proposition, PropositionId, Reading, ReadingId, Relay, Resolution, Source, SourceId, Stance, Tolerance,
    Topic, TopicId, Value, Voice, VoiceId, VoiceKind,
};

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

/// What is written so far.
#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
    text: String,
    table: HashMap<String, u64>,
}

impl Writer {
    fn number(&mut self, mut number: u64) {
        while number > 127 {
            self.bytes.push(low_seven(number) | 128);
            number >>= 7;
        }
        self.bytes.push(low_seven(number));
    }

    fn text(&mut self, text: &str) {
        if let Some(place) = self.table.get(text) {
            return self.number(*place);
        }
        self.table.insert(text.to_owned(), self.table.len() as u64 + 1);
        self.text.push_str(text);
        self.number(0);
        self.number(text.len() as u64);
    }
}

fn low_seven(number: u64) -> u8 {
    u8::try_from(number & 127).unwrap_or_default()
}

/// What is left to read, and the texts read so far.
struct Reader<'p> {
    bytes: &'p [u8],
    text: &'p str,
    table: Vec<&'p str>,
}

impl<'p> Reader<'p> {
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            number |= u64::from(byte & 127) << shift;
            if *byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'p str> {
        let place = usize::try_from(self.number()?).ok()?;
        if let Some(known) = place.checked_sub(1) {
            return self.table.get(known).copied();
        }
        let len = usize::try_from(self.number()?).ok()?;
        let (text, rest) = self.text.split_at_checked(len)?;
        self.text = rest;
        self.table.push(text);
        Some(text)
    }
}

/// What can be packed and unpacked.
trait Packed: Sized {
    fn pack(&self, to: &mut Writer);
    fn unpack(from: &mut Reader<'_>) -> Option<Self>;
}

impl Packed for String {
    fn pack(&self, to: &mut Writer) {
        to.text(self);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        from.text().map(Self::from)
    }
}

impl Packed for Date {
    fn pack(&self, to: &mut Writer) {
        to.text(self.text());
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Self::parse(from.text()?).ok()
    }
}

impl Packed for u32 {
    fn pack(&self, to: &mut Writer) {
        to.number(u64::from(*self));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Self::try_from(from.number()?).ok()
    }
}

impl Packed for bool {
    fn pack(&self, to: &mut Writer) {
        to.number(u64::from(*self));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(from.number()? == 1)
    }
}

impl Packed for f64 {
    fn pack(&self, to: &mut Writer) {
        to.number(self.to_bits().swap_bytes());
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self::from_bits(from.number()?.swap_bytes()))
    }
}

impl Packed for Bearing {
    fn pack(&self, to: &mut Writer) {
        to.number(u64::from((self.get() + 2).unsigned_abs()));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Self::new(i64::try_from(from.number()?).ok()? - 2)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Writer) {
        to.number(u64::from(self.is_some()));
        if let Some(some) = self {
            some.pack(to);
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        match from.number()? {
            0 => Some(None),
            _ => T::unpack(from).map(Some),
        }
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Writer) {
        to.number(self.len() as u64);
        self.iter().for_each(|item| item.pack(to));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let mut items = Self::new();
        for _ in 0..from.number()? {
            items.push(T::unpack(from)?);
        }
        Some(items)
    }
}

impl Packed for BTreeMap<ReadingId, Bearing> {
    fn pack(&self, to: &mut Writer) {
        to.number(self.len() as u64);
        for (reading, bearing) in self {
            reading.pack(to);
            bearing.pack(to);
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let mut bearings = Self::new();
        for _ in 0..from.number()? {
            bearings.insert(ReadingId::unpack(from)?, Bearing::unpack(from)?);
        }
        Some(bearings)
    }
}

macro_rules! ids {
    ($($id:ident)*) => {$(
        impl Packed for $id {
            fn pack(&self, to: &mut Writer) {
                to.text(self.as_str());
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                from.text().map(|id| Self::from(Rc::from(id)))
            }
        }
    )*};
}

macro_rules! words {
    ($($word:ident { $($variant:ident)* })*) => {$(
        impl Packed for $word {
            fn pack(&self, to: &mut Writer) {
                to.number(*self as u64);
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                let word = from.number()?;
                [$(Self::$variant),*].into_iter().find(|variant| *variant as u64 == word)
            }
        }
    )*};
}

macro_rules! records {
    ($($record:ident { $($field:ident)* })*) => {$(
        impl Packed for $record {
            fn pack(&self, to: &mut Writer) {
                $(self.$field.pack(to);)*
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                Some(Self { $($field: Packed::unpack(from)?,)* extra: BTreeMap::new() })
            }
        }
    )*};
}

ids! { SourceId VoiceId TopicId PropositionId ReadingId ClaimId }

words! {
    VoiceKind { Person Institution Group }
    Kind { Fact Assessment Forecast }
    Effect { BearsOut Overtakes InPart }
    Stance { Affirms Qualifies Denies }
    Certainty { Asserted Hedged Speculative }
    Relay { Own Endorsed Reported Disputed }
}

records! {
    Dataset { format title language note sources voices topics readings propositions claims }
    Source { id short title author author_voices issued publisher url kind language document note }
    AuthorName { family given literal }
    Document { file sha256 }
    Voice { id name kind aliases speak_for note }
    Topic { id label }
    Reading { id label statement note }
    Proposition { id topic statement kind about scope measure resolved_by bearings note }
    Measure { quantity unit tolerance }
    Resolution { proposition effect }
    Claim { id proposition source voice chain relay stance certainty condition asserted about scope value evidence locator note }
    Fragment { exact prefix suffix }
    Locator { section paragraph page }
    Value { amount unit approximate period condition }
}

impl Packed for Tolerance {
    fn pack(&self, to: &mut Writer) {
        let (kind, size) = match self {
            Self::Absolute(size) => (0, size),
            Self::Relative(size) => (1, size),
        };
        to.number(kind);
        size.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let kind = from.number()?;
        let size = f64::unpack(from)?;
        Some(if kind == 0 { Self::Absolute(size) } else { Self::Relative(size) })
    }
}

impl Packed for Amount {
    fn pack(&self, to: &mut Writer) {
        let (number, min, max, date) = match self {
            Self::Number { number } => (Some(*number), None, None, None),
            Self::Range { min, max } => (None, *min, *max, None),
            Self::Date { date } => (None, None, None, Some(date.clone())),
        };
        number.pack(to);
        min.pack(to);
        max.pack(to);
        date.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let number = Option::unpack(from)?;
        let (min, max) = (Option::unpack(from)?, Option::unpack(from)?);
        Some(match (number, Option::unpack(from)?) {
            (Some(number), _) => Self::Number { number },
            (None, Some(date)) => Self::Date { date },
            (None, None) => Self::Range { min, max },
        })
    }
}
