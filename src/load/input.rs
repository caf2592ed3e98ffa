//! Bytes into text, within limits that hold before anything is kept.

use super::LoadError;
use super::log::Cursor;

/// The largest input that is read, in bytes: 64 MiB.
pub const MAX_BYTES: usize = 64 << 20;

/// The largest input that is read as a table, in bytes: 1 GiB.
pub const MAX_TABLE_BYTES: usize = 1 << 30;

/// How deep objects and lists may be nested.
pub const MAX_DEPTH: usize = 64;

/// Text to parse.
pub(super) struct Input<'a> {
    /// Without a byte order mark.
    pub(super) text: &'a str,
    pub(super) has_mark: bool,
}

/// Checks size and encoding.
pub(super) fn read(bytes: &[u8], limit: usize) -> Result<Input<'_>, LoadError> {
    if bytes.len() > limit {
        return Err(LoadError::TooLarge { bytes: bytes.len(), limit });
    }
    let text = str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let (line, column) = Cursor::new(str::from_utf8(valid).unwrap_or_default()).seek(valid.len());
        LoadError::NotUtf8 { line, column }
    })?;
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    Ok(Input { text: bare, has_mark: bare.len() < text.len() })
}
