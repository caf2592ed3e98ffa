//! Lines of a file of messages: `key = pattern`; lines that begin with `#` and empty ones are for people.

/// The key and the pattern of a line.
pub(crate) fn message(line: &str) -> Option<(&str, &str)> {
    let (key, pattern) = line.split_once(" = ")?;
    (!line.starts_with('#')).then_some((key.trim(), pattern))
}
