//! JSON values that are not decoded yet, each with its place in the text.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Reason;
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
        // Syntax was checked with the whole text; what can still fail is an escape of half a surrogate pair.
        serde_json::from_str(self.text).map(Cow::Owned).map_err(|_| Reason::LoneSurrogate)
    }

    /// The finite number.
    pub(super) fn number(self) -> Result<f64, Reason> {
        if self.sort() != Sort::Number {
            return Err(self.instead_of("a number"));
        }
        match self.text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(number),
            _ => Err(Reason::NotFinite { number: self.text.into() }),
        }
    }

    /// The truth value.
    pub(super) fn bool(self) -> Result<bool, Reason> {
        match self.text {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.instead_of("true or false")),
        }
    }

    /// Calls `visit` with each item of a list, in order; never for another sort.
    pub(super) fn each_item(self, visit: &mut dyn FnMut(Raw<'a>)) {
        let mut visit = |value: &'a RawValue| visit(self.part(value));
        let mut reader = serde_json::Deserializer::from_str(self.text);
        // Syntax was checked with the whole text: the only failure is another sort of value.
        let _ = Items(&mut visit).deserialize(&mut reader);
    }

    /// Calls `visit` with the name and value of each member of an object, in order.
    ///
    /// # Errors
    /// When the text is not a valid object; text inside a valid one always is.
    pub(super) fn each_member(self, visit: &mut dyn FnMut(Raw<'a>, Raw<'a>)) -> Result<(), serde_json::Error> {
        let mut visit = |name: &'a RawValue, value: &'a RawValue| visit(self.part(name), self.part(value));
        let mut reader = serde_json::Deserializer::from_str(self.text);
        Members(&mut visit).deserialize(&mut reader)?;
        reader.end()
    }

    /// The value as it is kept among the fields that this version does not know.
    pub(super) fn json(self) -> Result<Json, Reason> {
        Ok(match self.sort() {
            Sort::Null => Json::Null,
            Sort::Bool => Json::Bool(self.bool()?),
            Sort::Text => Json::Text(self.string()?.into_owned()),
            Sort::Number => match self.text.parse() {
                Ok(integer) => Json::Integer(integer),
                Err(_) => Json::Number(self.number()?),
            },
            Sort::List => {
                let mut items = Ok(Vec::new());
                self.each_item(&mut |item| push(&mut items, item.json()));
                Json::List(items?)
            }
            Sort::Object => {
                let mut members = Ok(Vec::new());
                let member = |name: Raw<'_>, value: Raw<'_>| Ok((name.string()?.into_owned(), value.json()?));
                // As above: text inside a checked text is valid.
                let _ = self.each_member(&mut |name, value| push(&mut members, member(name, value)));
                Json::Object(members?)
            }
        })
    }

    /// A value inside this one.
    fn part(self, value: &'a RawValue) -> Raw<'a> {
        let text = value.get();
        Raw { text, offset: self.offset + text.as_ptr().addr().saturating_sub(self.text.as_ptr().addr()) }
    }
}

/// Adds a part, or keeps the first failure.
fn push<T>(parts: &mut Result<Vec<T>, Reason>, part: Result<T, Reason>) {
    match (parts.as_mut(), part) {
        (Ok(parts), Ok(part)) => parts.push(part),
        (Ok(_), Err(reason)) => *parts = Err(reason),
        (Err(_), _) => {}
    }
}

struct Items<'v, 'a>(&'v mut dyn FnMut(&'a RawValue));

impl<'a> DeserializeSeed<'a> for Items<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'a> Visitor<'a> for Items<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element()? {
            (self.0)(item);
        }
        Ok(())
    }
}

struct Members<'v, 'a>(&'v mut dyn FnMut(&'a RawValue, &'a RawValue));

impl<'a> DeserializeSeed<'a> for Members<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'a> Visitor<'a> for Members<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some((name, value)) = members.next_entry()? {
            (self.0)(name, value);
        }
        Ok(())
    }
}

/// The way to a value from the top of the file.
#[derive(Clone, Copy)]
pub(super) enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'p str),
    Item(&'p Path<'p>, usize),
}

impl Path<'_> {
    /// The path as a JSON pointer (RFC 6901).
    pub(super) fn pointer(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Member(parent, name) => parent.pointer() + "/" + &name.replace('~', "~0").replace('/', "~1"),
            Self::Item(parent, item) => parent.pointer() + "/" + &item.to_string(),
        }
    }
}
