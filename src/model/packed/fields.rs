//! Fields: texts, numbers, dates, bearings, optional ones and lists.

use std::collections::BTreeMap;

use super::run::{Reader, Writer};
use crate::model::{Bearing, Date, ReadingId};

/// What can be packed and unpacked.
pub(crate) trait Packed: Sized {
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

impl Packed for usize {
    fn pack(&self, to: &mut Writer) {
        to.number(*self as u64);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Self::try_from(from.number()?).ok()
    }
}

/// Small numbers of either sign are small: 0, −1, 1, −2 are 0, 1, 2, 3.
impl Packed for i64 {
    fn pack(&self, to: &mut Writer) {
        to.number(((*self << 1) ^ (*self >> 63)).cast_unsigned());
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let folded = from.number()?;
        Some((folded >> 1).cast_signed() ^ -(folded & 1).cast_signed())
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Writer) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

impl<A: Packed, B: Packed, C: Packed> Packed for (A, B, C) {
    fn pack(&self, to: &mut Writer) {
        self.0.pack(to);
        self.1.pack(to);
        self.2.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?, C::unpack(from)?))
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
