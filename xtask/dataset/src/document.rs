//! A document: its paragraphs, and the name its bytes have.

use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::failure::{Context as _, Result};
use crate::text::normalised;

/// The text of a source.
pub(crate) struct Document {
    /// SHA-256 of the bytes, in lower-case hexadecimal digits.
    pub(crate) sha256: String,
    text: String,
    paragraphs: Vec<String>,
}

impl Document {
    /// Reads the file at `path`.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let bytes = std::fs::read(path).context(|| format!("cannot read {}", path.display()))?;
        Self::from_bytes(&bytes).map_err(|reason| format!("{}: {reason}", path.display()))
    }

    /// Takes the bytes of a text file.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let text = std::str::from_utf8(bytes).context(|| "not a text in UTF-8".to_owned())?.to_owned();
        let lines = text.trim_start_matches('\u{feff}').lines().map(normalised);
        let paragraphs = lines.filter(|line| !line.is_empty()).collect();
        let sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { sha256, text, paragraphs })
    }

    /// The whole text as it stands in the file.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The normalised paragraph with this number: the non-empty lines are counted from 1.
    pub(crate) fn paragraph(&self, number: u32) -> Option<&str> {
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        self.paragraphs.get(index).map(String::as_str)
    }

    /// All paragraphs with their numbers.
    pub(crate) fn numbered(&self) -> impl Iterator<Item = (usize, &str)> {
        self.paragraphs.iter().enumerate().map(|(index, paragraph)| (index + 1, paragraph.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::Document;

    #[test]
    fn paragraphs_are_the_non_empty_lines() {
        let document = Document::from_bytes("\u{feff}One\r\n\n  \nTwo  words\n".as_bytes()).unwrap();
        assert_eq!(document.numbered().collect::<Vec<_>>(), [(1, "One"), (2, "Two words")]);
        assert_eq!(document.paragraph(2), Some("Two words"));
        assert_eq!(document.paragraph(0), None);
    }

    #[test]
    fn the_hash_is_that_of_the_bytes() {
        let document = Document::from_bytes(b"abc").unwrap();
        assert_eq!(document.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
