//! JSON values that are not decoded yet, each with its place in the text. Syntax is checked once, for the whole text.

use std::borrow::Cow;

use super::Reason;
use super::decimal::nearest;
use super::escape::unescaped;
use super::syntax::{Fault, check};
use crate::model::Json;

/// A valid JSON value, not decoded, and where it begins.
#[derive(Clone, Copy)]
pub(super) struct Raw<'a> {
    pub(super) text: &'a str,
    pub(super) offset: usize,
}

/// The sorts of JSON value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Null,
    Bool,
    Number,
    Text,
    List,
    Object,
}

impl Sort {
    /// The sort in words, for messages.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "true or false",
            Self::Number => "a number",
            Self::Text => "text",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

impl<'a> Raw<'a> {
    /// Checks the syntax of a whole text; also tells where each value of the outermost object ends.
    pub(super) fn check(text: &'a str) -> Result<(Self, Vec<usize>), Fault> {
        let ends = check(text)?;
        let bare = text.trim_start();
        Ok((Self { text: bare.trim_end(), offset: text.len() - bare.len() }, ends))
    }

    pub(super) fn sort(self) -> Sort {
        match self.text.as_bytes().first() {
            Some(b'"') => Sort::Text,
            Some(b'{') => Sort::Object,
            Some(b'[') => Sort::List,
            Some(b't' | b'f') => Sort::Bool,
            Some(b'n') | None => Sort::Null,
            _ => Sort::Number,
        }
    }

    /// The reason to give when another sort was expected.
    pub(super) fn instead_of(self, expected: &'static str) -> Reason {
        Reason::WrongType { expected, found: self.sort().words() }
    }

    /// The decoded string.
    pub(super) fn string(self) -> Result<Cow<'a, str>, Reason> {
        if self.sort() != Sort::Text {
            return Err(self.instead_of("text"));
        }
        let inner = self.text.get(1..self.text.len().saturating_sub(1)).unwrap_or_default();
        if !inner.contains('\\') {
            return Ok(Cow::Borrowed(inner));
        }
        // The syntax is right; what can still fail is an escape of half a surrogate pair.
        unescaped(inner).map(Cow::Owned).ok_or(Reason::LoneSurrogate)
    }

    /// The finite number.
    pub(super) fn number(self) -> Result<f64, Reason> {
        if self.sort() != Sort::Number {
            return Err(self.instead_of("a number"));
        }
        let number = nearest(self.text);
        if number.is_finite() { Ok(number) } else { Err(Reason::NotFinite { number: self.text.into() }) }
    }

    /// The truth value.
    pub(super) fn bool(self) -> Result<bool, Reason> {
        match self.text {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.instead_of("true or false")),
        }
    }

    /// Calls `visit` with each item of this list, in order.
    pub(super) fn each_item(self, visit: &mut dyn FnMut(Raw<'a>)) {
        let mut walk = Walk::into(self);
        while let Some(item) = walk.value() {
            visit(item);
        }
    }

    /// Calls `visit` with the name and value of each member of this object, in order.
    pub(super) fn each_member(self, visit: &mut dyn FnMut(Raw<'a>, Raw<'a>)) {
        let mut walk = Walk::into(self);
        while let (Some(name), Some(value)) = (walk.value(), walk.value()) {
            visit(name, value);
        }
    }

    /// The same for an object of which it is known where the values end, so that none is looked through.
    pub(super) fn each_member_until(self, ends: &[usize], visit: &mut dyn FnMut(Raw<'a>, Raw<'a>)) {
        let mut walk = Walk::into(self);
        for end in ends {
            let (Some(name), Some(rest)) = (walk.value(), walk.rest()) else { break };
            let length = end.saturating_sub(rest.offset);
            walk.pass(length);
            visit(name, Raw { text: rest.text.get(..length).unwrap_or_default(), offset: rest.offset });
        }
    }

    /// The value as it is kept among the fields that this version does not know.
    pub(super) fn json(self) -> Result<Json, Reason> {
        Walk { raw: self, at: 0 }.json()
    }

    /// A text, number, truth value or null.
    fn scalar(self) -> Result<Json, Reason> {
        Ok(match self.sort() {
            Sort::Text => Json::Text(self.string()?.into_owned()),
            Sort::Bool => Json::Bool(self.bool()?),
            Sort::Number => match self.text.parse() {
                Ok(integer) => Json::Integer(integer),
                Err(_) => Json::Number(self.number()?),
            },
            Sort::Null | Sort::List | Sort::Object => Json::Null,
        })
    }
}

/// Walks over a valid value; so commas and colons need no more attention than white space.
pub(super) struct Walk<'a> {
    raw: Raw<'a>,
    at: usize,
}

impl<'a> Walk<'a> {
    /// Begins inside a list or object.
    pub(super) fn into(raw: Raw<'a>) -> Self {
        Self { raw, at: 1 }
    }

    /// The first byte of the next value, or the bracket that closes the list or object.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.raw.text.as_bytes().get(self.at..)?;
        let blank = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b',' | b':'))?;
        self.at += blank;
        rest.get(blank).copied()
    }

    /// The text from the next value on; none at the end of the list or object.
    pub(super) fn rest(&mut self) -> Option<Raw<'a>> {
        if matches!(self.peek()?, b']' | b'}') {
            return None;
        }
        Some(Raw { text: self.raw.text.get(self.at..)?, offset: self.raw.offset + self.at })
    }

    /// Passes so many bytes.
    pub(super) fn pass(&mut self, bytes: usize) {
        self.at += bytes;
    }

    /// The next value; none at the end of the list or object.
    pub(super) fn value(&mut self) -> Option<Raw<'a>> {
        if matches!(self.peek()?, b']' | b'}') {
            return None;
        }
        let from = self.at;
        self.at = self.end();
        let text = self.raw.text.get(from..self.at)?;
        Some(Raw { text, offset: self.raw.offset + from })
    }

    /// Where the value that begins here ends.
    fn end(&self) -> usize {
        let bytes = self.raw.text.as_bytes();
        let (mut at, mut depth) = (self.at, 0_usize);
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'"' => at = text_end(bytes, at),
                b'{' | b'[' => {
                    depth += 1;
                    at += 1;
                    continue;
                }
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    at += 1;
                }
                _ if depth > 0 => {
                    at += 1;
                    continue;
                }
                _ => at += scalar_length(bytes.get(at..).unwrap_or_default()),
            }
            if depth == 0 {
                break;
            }
        }
        at
    }

    /// Decodes the value that begins here in one pass. Recursion is bounded: depth was checked with the whole text.
    fn json(&mut self) -> Result<Json, Reason> {
        match self.peek() {
            Some(b'[') => {
                let mut items = Vec::new();
                self.at += 1;
                while !self.closes() {
                    items.push(self.json()?);
                }
                Ok(Json::List(items))
            }
            Some(b'{') => {
                let mut members = Vec::new();
                self.at += 1;
                while !self.closes() {
                    let name = self.value().map_or(Ok(Cow::Borrowed("")), Raw::string)?;
                    members.push((name.into_owned(), self.json()?));
                }
                Ok(Json::Object(members))
            }
            _ => self.value().map_or(Ok(Json::Null), Raw::scalar),
        }
    }

    /// Passes the bracket that closes the list or object, if it comes next.
    fn closes(&mut self) -> bool {
        let closes = matches!(self.peek(), None | Some(b']' | b'}'));
        self.at += usize::from(closes);
        closes
    }
}

/// Where the string that begins at `from` ends.
fn text_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from + 1;
    while let Some(rest) = bytes.get(at..) {
        match rest.iter().position(|byte| matches!(byte, b'"' | b'\\')) {
            Some(length) if rest.get(length) == Some(&b'"') => return at + length + 1,
            Some(length) => at += length + 2,
            None => break,
        }
    }
    bytes.len()
}

/// How long the number, truth value or null at the start is.
fn scalar_length(bytes: &[u8]) -> usize {
    let is_end = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\n' | b'\r' | b'\t');
    bytes.iter().position(is_end).unwrap_or(bytes.len())
}
