//! Issues: what was wrong with a part of the input, where, and what was given up for it.

use std::fmt;

/// Something wrong or doubtful in a file whose rest was loaded.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// Where it is.
    pub place: Place,
    /// What is wrong.
    pub reason: Reason,
    /// What was given up.
    pub dropped: Dropped,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { pointer, line, column } = &self.place;
        write!(f, "Line {line}, column {column}")?;
        if !pointer.is_empty() {
            write!(f, " ({pointer})")?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The value's JSON pointer (RFC 6901); empty for the whole file.
    pub pointer: String,
    /// The line on which the value begins, from 1.
    pub line: u32,
    /// The column at which it begins, from 1, in characters.
    pub column: u32,
}

/// What was given up because of an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// The whole record.
    Record,
    /// One field, or one entry of a field.
    Field,
    /// Nothing: the issue is for the reader to know.
    Nothing,
}

/// What is wrong. Words from the file are shortened.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the sentence of each variant stands in `Display` below")]
pub enum Reason {
    AliasIsId { name: String },
    AliasShared { name: String, first: String },
    AmbiguousVoice { name: String },
    BadDate { text: String, error: crate::model::DateError },
    BadHash { text: String },
    BadId { id: String },
    BadLanguage { tag: String },
    ByteOrderMark,
    ChainHasSpeaker { voice: String },
    ChainRepeats { voice: String },
    DuplicateId { id: String },
    DuplicateKey { name: String },
    DuplicateRecord { id: String },
    DroppedRecord { kind: &'static str, id: String },
    Empty,
    LoneSurrogate,
    Missing { field: &'static str },
    More { count: usize },
    NamedTwice { id: String },
    NoAmount,
    NoCondition,
    NoMeasure { proposition: String },
    NoSuchRecord { kind: &'static str, id: String },
    NotFinite { number: String },
    NotWhole { number: String, range: &'static str },
    OutOfRange { number: String, range: &'static str },
    OwnByAnother { voice: String, source: String },
    RangeReversed,
    RestMisleads { field: &'static str },
    ResolvesItself { proposition: String },
    SeveralAmounts,
    SpeaksForItself { voice: String },
    ToleranceShape,
    UnknownWord { word: String, allowed: &'static [&'static str] },
    WrongType { expected: &'static str, found: &'static str },
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AliasIsId { name } => write!(f, "`{name}` is the id of another voice and always means that one."),
            Self::AliasShared { name, first } => {
                write!(f, "`{name}` also names the voice `{first}`, so it means neither.")
            }
            Self::AmbiguousVoice { name } => write!(f, "`{name}` names more than one voice; use an id."),
            Self::BadDate { text, error } => write!(f, "`{text}` is not a date: {error}."),
            Self::BadHash { text } => write!(f, "`{text}` is not a SHA-256: 64 digits, 0 to 9 and a to f."),
            Self::BadLanguage { tag } => {
                write!(f, "`{tag}` is not a language tag (BCP 47), such as `en` or `zh-Hant`.")
            }
            Self::BadId { id } => write!(f, "`{id}` is not an id: ids have no white space and no control characters."),
            Self::ByteOrderMark => f.write_str("The file starts with a byte order mark, which JSON does not have."),
            Self::ChainHasSpeaker { voice } => {
                write!(f, "The chain contains the speaking voice, `{voice}`.")
            }
            Self::ChainRepeats { voice } => write!(f, "The chain contains the voice `{voice}` twice."),
            Self::DuplicateId { id } => write!(f, "Another record above has the id `{id}`."),
            Self::DuplicateKey { name } => write!(f, "The field `{name}` occurs twice in this object."),
            Self::DuplicateRecord { id } => write!(f, "The record `{id}` is an exact repetition of one above."),
            Self::DroppedRecord { kind, id } => write!(f, "The {kind} `{id}` could not be used itself."),
            Self::Empty => f.write_str("The text is empty."),
            Self::LoneSurrogate => {
                f.write_str("The text contains an escape that is half a character (a lone surrogate).")
            }
            Self::Missing { field } => write!(f, "The field `{field}` is missing."),
            Self::More { count } => write!(f, "{count} further issues are not listed."),
            Self::NamedTwice { id } => write!(f, "`{id}` is already in this list."),
            Self::NoAmount => f.write_str("A value needs a `number`, a `min` or `max`, or a `date`."),
            Self::NoCondition => f.write_str("A claim that qualifies must name its `condition`."),
            Self::NoMeasure { proposition } => {
                write!(f, "The proposition `{proposition}` has no `measure`, so a value cannot be compared.")
            }
            Self::NoSuchRecord { kind, id } => write!(f, "There is no {kind} `{id}`."),
            Self::NotFinite { number } => write!(f, "`{number}` is too large a number."),
            Self::NotWhole { number, range } => write!(f, "`{number}` is not a whole number {range}."),
            Self::OutOfRange { number, range } => write!(f, "`{number}` is not a number {range}."),
            Self::OwnByAnother { voice, source } => {
                write!(f, "The relay is `own`, but `{voice}` is not among the `author_voices` of `{source}`.")
            }
            Self::RangeReversed => f.write_str("The range ends before it starts: `min` is above `max`."),
            Self::RestMisleads { field } => {
                write!(f, "What is left of `{field}` could mislead, so none of it is used.")
            }
            Self::ResolvesItself { proposition } => {
                write!(f, "`{proposition}` is resolved by this very proposition, directly or through others.")
            }
            Self::SeveralAmounts => f.write_str("A value has either a `number`, or `min` and `max`, or a `date`."),
            Self::SpeaksForItself { voice } => {
                write!(f, "`{voice}` speaks for this very voice, directly or through others.")
            }
            Self::ToleranceShape => f.write_str("A tolerance is either { \"absolute\": … } or { \"relative\": … }."),
            Self::UnknownWord { word, allowed } => {
                write!(f, "`{word}` is not one of")?;
                for (at, word) in allowed.iter().enumerate() {
                    write!(f, "{} `{word}`", if at == 0 { "" } else { "," })?;
                }
                f.write_str(".")
            }
            Self::WrongType { expected, found } => write!(f, "This should be {expected} but is {found}."),
        }
    }
}

/// A piece of the file for a message: at most 60 characters, without control characters.
pub(super) fn short(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut short: String =
        text.chars().take(LONGEST).map(|char| if char.is_control() { '\u{fffd}' } else { char }).collect();
    if text.chars().nth(LONGEST).is_some() {
        short.push('…');
    }
    short
}
