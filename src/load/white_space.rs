//! White space in the texts of a file: what Unicode counts as such and the byte order mark, which ECMAScript, and so a JSON Schema, counts too.

pub(super) fn is_white_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(is_white_space)
}

pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(is_white_space)
}
