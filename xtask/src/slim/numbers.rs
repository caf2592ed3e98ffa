//! Reading and writing what a WebAssembly module is made of: bytes, numbers (LEB128), names, runs of bytes with their length.

use crate::failure::{Failure, Result};

/// What is left to read.
#[derive(Clone, Copy)]
pub(super) struct Reader<'b>(pub(super) &'b [u8]);

impl<'b> Reader<'b> {
    pub(super) fn is_done(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn byte(&mut self) -> Result<u8> {
        let (byte, rest) = self.0.split_first().ok_or_else(ended)?;
        self.0 = rest;
        Ok(*byte)
    }

    pub(super) fn number(&mut self) -> Result<u32> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 127) << shift;
            if byte < 128 {
                return Ok(number);
            }
        }
        Err(Failure::new("a number is too long"))
    }

    pub(super) fn bytes(&mut self, count: u32) -> Result<&'b [u8]> {
        let (bytes, rest) = self.0.split_at_checked(count as usize).ok_or_else(ended)?;
        self.0 = rest;
        Ok(bytes)
    }

    /// Bytes after their number.
    pub(super) fn run(&mut self) -> Result<&'b [u8]> {
        let count = self.number()?;
        self.bytes(count)
    }

    pub(super) fn name(&mut self) -> Result<String> {
        Ok(String::from_utf8_lossy(self.run()?).into_owned())
    }

    /// What was read since another stood here.
    pub(super) fn since(&self, before: Self) -> &'b [u8] {
        before.0.get(..before.0.len() - self.0.len()).unwrap_or_default()
    }
}

fn ended() -> Failure {
    Failure::new("it ends too early")
}

pub(super) fn put_number(to: &mut Vec<u8>, mut number: usize) {
    while number > 127 {
        to.push(low_seven(number) | 128);
        number >>= 7;
    }
    to.push(low_seven(number));
}

pub(super) fn put_run(to: &mut Vec<u8>, bytes: &[u8]) {
    put_number(to, bytes.len());
    to.extend_from_slice(bytes);
}

fn low_seven(number: usize) -> u8 {
    u8::try_from(number & 127).unwrap_or_default()
}
