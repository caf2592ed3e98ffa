//! The two runs of bytes: what is written so far, and what is left to read.

use std::collections::HashMap;

/// What is written so far.
#[derive(Default)]
pub(crate) struct Writer {
    pub(crate) bytes: Vec<u8>,
    pub(crate) text: String,
    table: HashMap<String, u64>,
}

impl Writer {
    pub(crate) fn number(&mut self, mut number: u64) {
        while number > 127 {
            self.bytes.push(low_seven(number) | 128);
            number >>= 7;
        }
        self.bytes.push(low_seven(number));
    }

    pub(crate) fn text(&mut self, text: &str) {
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
pub(crate) struct Reader<'p> {
    pub(crate) bytes: &'p [u8],
    pub(crate) text: &'p str,
    pub(crate) table: Vec<&'p str>,
}

impl<'p> Reader<'p> {
    pub(crate) fn number(&mut self) -> Option<u64> {
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

    pub(crate) fn text(&mut self) -> Option<&'p str> {
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
