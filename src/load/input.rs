//! Bytes into text, within limits that hold before anything is parsed.

use super::LoadError;
use super::log::Cursor;

/// The largest input that is read, in bytes: 64 MiB.
pub const MAX_BYTES: usize = 64 << 20;

/// The largest input that is read as a table, in bytes: 1 GiB.
pub const MAX_TABLE_BYTES: usize = 1 << 30;

/// How deep objects and lists may be nested.
pub const MAX_DEPTH: usize = 64;

/// Text that is safe to parse.
pub(super) struct Input<'a> {
    /// Without a byte order mark.
    pub(super) text: &'a str,
    pub(super) has_mark: bool,
}

/// Checks size, encoding and depth.
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
    if let Some(offset) = too_deep(bare) {
        let (line, column) = Cursor::new(bare).seek(offset);
        return Err(LoadError::TooDeep { line, column });
    }
    Ok(Input { text: bare, has_mark: bare.len() < text.len() })
}

/// Where nesting first exceeds [`MAX_DEPTH`]. Brackets in strings do not count.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut is_text, mut is_escaped) = (0_usize, false, false);
    for (offset, byte) in text.bytes().enumerate() {
        if is_text {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                b'"' => is_text = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => is_text = true,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(offset);
        }
    }
    None
}
