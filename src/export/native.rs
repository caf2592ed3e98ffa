//! The dataset's own format: pretty, stable, one record per line, so that files can be read and compared line by line.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::model::Dataset;

/// The dataset as the text of a `*.claims.json` file; loading it gives the same dataset again.
#[must_use]
pub fn dataset_json(dataset: &Dataset) -> String {
    let mut bytes = Vec::new();
    let written = dataset.serialize(&mut Serializer::with_formatter(&mut bytes, RecordLines::default()));
    debug_assert!(written.is_ok(), "writing to memory and string keys cannot fail");
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}

/// Breaks lines between the dataset's fields and between the records of a list, and nowhere else.
#[derive(Default)]
struct RecordLines {
    depth: usize,
    /// Whether the innermost open object or list has a part yet.
    has_parts: bool,
}

/// The depth of the dataset's fields; that of its records is one more.
const FIELDS: usize = 1;

impl RecordLines {
    fn open<W: Write + ?Sized>(&mut self, to: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.has_parts = false;
        to.write_all(bracket)
    }

    fn close<W: Write + ?Sized>(&mut self, to: &mut W, bracket: &[u8], deepest: usize) -> io::Result<()> {
        let is_broken = self.has_parts && self.depth <= deepest;
        self.depth = self.depth.saturating_sub(1);
        self.has_parts = true;
        if is_broken {
            self.line(to)?;
        }
        to.write_all(bracket)
    }

    fn part<W: Write + ?Sized>(&mut self, to: &mut W, is_first: bool, deepest: usize) -> io::Result<()> {
        let is_broken = self.depth <= deepest;
        if !is_first {
            to.write_all(if is_broken { b"," } else { b", " })?;
        }
        if is_broken { self.line(to) } else { Ok(()) }
    }

    fn line<W: Write + ?Sized>(&self, to: &mut W) -> io::Result<()> {
        to.write_all(b"\n")?;
        (0..self.depth).try_for_each(|_| to.write_all(b"  "))
    }
}

impl Formatter for RecordLines {
    // The shortest digits that read back as the same number, from the standard library: the default brings 10 kB of tables.
    fn write_f64<W: Write + ?Sized>(&mut self, to: &mut W, value: f64) -> io::Result<()> {
        write!(to, "{value:?}")
    }

    fn begin_array<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.open(to, b"[")
    }

    fn end_array<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.close(to, b"]", FIELDS + 1)
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.part(to, first, FIELDS + 1)
    }

    fn end_array_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_parts = true;
        Ok(())
    }

    fn begin_object<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.open(to, b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.close(to, b"}", FIELDS)
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.part(to, first, FIELDS)
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        to.write_all(b": ")
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_parts = true;
        Ok(())
    }
}
