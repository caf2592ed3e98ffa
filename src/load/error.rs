//! Errors: input in which nothing is usable.

use std::fmt;

use crate::model::FORMAT;

use super::input::MAX_DEPTH;
use super::{Dropped, Issue};

/// Why nothing of an input is usable. Lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadError {
    /// It is larger than [`MAX_BYTES`](super::MAX_BYTES), or for a table [`MAX_TABLE_BYTES`](super::MAX_TABLE_BYTES).
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// It is not UTF-8 from here on.
    NotUtf8 {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
    },
    /// Here objects and lists are nested deeper than [`MAX_DEPTH`].
    TooDeep {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
    },
    /// It is not JSON from here on.
    NotJson {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
        /// What is wrong with it.
        message: &'static str,
    },
    /// It is JSON, but not an object.
    NotAnObject,
    /// It has no `format`, so it is some other file.
    NoFormat,
    /// Its `format` is not the one that this version reads.
    UnknownFormat {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
        /// The format it has, shortened.
        format: String,
    },
    /// It has neither a usable claim nor a usable proposition.
    NothingUsable {
        /// What was wrong with it, in the order of the file.
        issues: Vec<Issue>,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes, limit } => {
                write!(f, "The file has {bytes} bytes; at most {limit} are read.")
            }
            Self::NotUtf8 { line, column } => {
                write!(f, "The file is not UTF-8 text from line {line}, column {column}.")
            }
            Self::TooDeep { line, column } => {
                write!(f, "Nested deeper than {MAX_DEPTH} levels at line {line}, column {column}.")
            }
            Self::NotJson { line, column, message } => {
                write!(f, "The file is not JSON at line {line}, column {column}: ")?;
                match message.strip_prefix("EOF while parsing ") {
                    Some(part) => write!(f, "it ends within {part}."),
                    None => write!(f, "{message}."),
                }
            }
            Self::NotAnObject => f.write_str("The file is JSON but not a dataset: a dataset is an object, { … }."),
            Self::NoFormat => {
                write!(f, "The file is not a dataset: it has no \"format\": \"{FORMAT}\".")
            }
            Self::UnknownFormat { line, column, format } => write!(
                f,
                "The format at line {line}, column {column} is `{format}`; this version reads `{FORMAT}` only."
            ),
            Self::NothingUsable { issues } => {
                f.write_str("The dataset has no usable claim and no usable proposition.")?;
                match issues.iter().find(|issue| issue.dropped != Dropped::Nothing) {
                    Some(issue) => write!(f, " The first problem: {issue}"),
                    None => Ok(()),
                }
            }
        }
    }
}

impl std::error::Error for LoadError {}
