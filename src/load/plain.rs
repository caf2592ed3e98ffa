//! Plain claims: records with nothing out of the ordinary, read in one pass. Most claims of a large file are plain.
//!
//! What is plain is decided so that the ordinary reader would take the record without any issue; whatever else there is, it is left to
//! that reader.

use crate::model::{Certainty, Date, Stance};

use super::claim::Named;
use super::white_space::is_blank;
use super::words::Word;

/// What counting needs of a plain claim.
pub(super) struct Plain<'a> {
    pub(super) id: &'a str,
    pub(super) named: Named<'a>,
    /// How many bytes the record takes.
    pub(super) length: usize,
}

/// How many fields a plain claim may have, all of them texts.
const FIELDS: usize = 10;

/// Where a field stands among those that a plain claim may have.
fn field(name: &str) -> Option<usize> {
    Some(match name {
        "id" => 0,
        "proposition" => 1,
        "source" => 2,
        "voice" => 3,
        "relay" => 4,
        "stance" => 5,
        "certainty" => 6,
        "condition" => 7,
        "asserted" => 8,
        "note" => 9,
        _ => return None,
    })
}

/// Reads the claim at the start of a text whose syntax is right; none if it is not plain.
pub(super) fn plain(text: &str) -> Option<Plain<'_>> {
    let mut fields = [None; FIELDS];
    let mut scan = Scan { text, at: 0 };
    scan.pass(b'{')?;
    while scan.peek()? != b'}' {
        let field = field(scan.string()?)?;
        let value = scan.string()?;
        if fields.get_mut(field)?.replace(value).is_some() {
            return None;
        }
    }
    let length = scan.at + 1;
    let [id, proposition, source, voice, relay, stance, certainty, condition, asserted, _] = fields;
    let (id, stance) = (id?, word::<Stance>(stance?)?);
    let is_usable_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_graphic());
    let is_conditioned = stance != Stance::Qualifies || !is_blank(condition.unwrap_or_default());
    let is_dated = asserted.is_none_or(|date| is_blank(date) || Date::parse(date).is_ok());
    word::<Certainty>(certainty?)?;
    let named = Named { proposition: proposition?, source: source?, voice: voice?, relay: word(relay?)?, stance };
    (is_usable_id && is_conditioned && is_dated).then_some(Plain { id, named, length })
}

fn word<W: Word>(text: &str) -> Option<W> {
    let at = W::WORDS.iter().position(|word| *word == text)?;
    W::CHOICES.get(at).copied()
}

/// Reads strings without escapes, one after the other.
struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scan<'a> {
    /// The next byte that is neither white space nor a comma or colon.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at)? {
                b' ' | b'\n' | b'\r' | b'\t' | b',' | b':' => self.at += 1,
                byte => return Some(*byte),
            }
        }
    }

    fn pass(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn string(&mut self) -> Option<&'a str> {
        self.pass(b'"')?;
        let rest = self.text.as_bytes().get(self.at..)?;
        let length = rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
        if rest.get(length) != Some(&b'"') {
            return None;
        }
        let string = self.text.get(self.at..self.at + length)?;
        self.at += length + 1;
        Some(string)
    }
}
