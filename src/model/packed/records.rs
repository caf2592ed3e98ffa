//! Records, field by field.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::fields::Packed;
use super::run::{Reader, Writer};
use crate::model::{
    Amount, AuthorName, Certainty, Claim, ClaimId, Dataset, Document, Effect, Fragment, Kind, Locator, Measure,
    Proposition, PropositionId, Reading, ReadingId, Relay, Resolution, Source, SourceId, Stance, Tolerance, Topic,
    TopicId, Value, Voice, VoiceId, VoiceKind,
};

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
