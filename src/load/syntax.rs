//! The syntax of JSON (RFC 8259), checked once for a whole text before anything is read from it.

use super::input::MAX_DEPTH;

/// Where and why a text is not JSON, or not read.
#[derive(Debug)]
pub(super) struct Fault {
    /// The first byte that does not fit, or the last one if the text ends too early.
    pub(super) offset: usize,
    pub(super) message: &'static str,
    /// Whether the only fault is that objects and lists are nested deeper than [`MAX_DEPTH`] here.
    pub(super) is_too_deep: bool,
}

/// Checks a whole text, and tells where each value of the outermost object or list ends. Nesting is followed by recursion, which its
/// greatest depth bounds.
pub(super) fn check(text: &str) -> Result<Vec<usize>, Fault> {
    let mut walk = Walk { bytes: text.as_bytes(), at: 0, depth: 0, ends: Vec::new() };
    walk.value()?;
    match walk.peek() {
        None => Ok(walk.ends),
        Some(_) => Err(walk.fault("trailing characters")),
    }
}

struct Walk<'a> {
    bytes: &'a [u8],
    at: usize,
    /// How many objects and lists are open.
    depth: usize,
    /// Where the values of the outermost one end.
    ends: Vec<usize>,
}

impl Walk<'_> {
    fn fault(&self, message: &'static str) -> Fault {
        Fault { offset: self.at.min(self.bytes.len().saturating_sub(1)), message, is_too_deep: false }
    }

    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// The next byte after white space.
    fn peek(&mut self) -> Option<u8> {
        while matches!(self.byte(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        self.byte()
    }

    fn value(&mut self) -> Result<(), Fault> {
        match self.peek() {
            Some(b'"') => self.text(),
            Some(b'{') => self.items(b'}', "EOF while parsing an object", "expected `,` or `}`"),
            Some(b'[') => self.items(b']', "EOF while parsing a list", "expected `,` or `]`"),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word(b"true"),
            Some(b'f') => self.word(b"false"),
            Some(b'n') => self.word(b"null"),
            Some(_) => Err(self.fault("expected value")),
            None => Err(self.fault("EOF while parsing a value")),
        }
    }

    /// An object or a list, from its opening bracket on.
    fn items(&mut self, end: u8, early: &'static str, expected: &'static str) -> Result<(), Fault> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Fault { is_too_deep: true, ..self.fault("nested too deep") });
        }
        self.at += 1;
        let first = self.peek();
        if first.is_none() {
            return Err(self.fault(early));
        }
        let mut closes = first == Some(end);
        while !closes {
            if end == b'}' {
                self.name()?;
            }
            self.value()?;
            if self.depth == 1 {
                self.ends.push(self.at);
            }
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(byte) if byte == end => closes = true,
                Some(_) => return Err(self.fault(expected)),
                None => return Err(self.fault(early)),
            }
        }
        self.at += 1;
        self.depth -= 1;
        Ok(())
    }

    /// The name of a member and its colon.
    fn name(&mut self) -> Result<(), Fault> {
        match self.peek() {
            Some(b'"') => self.text()?,
            Some(_) => return Err(self.fault("key must be a string")),
            None => return Err(self.fault("EOF while parsing an object")),
        }
        match self.peek() {
            Some(b':') => self.at += 1,
            Some(_) => return Err(self.fault("expected `:`")),
            None => return Err(self.fault("EOF while parsing an object")),
        }
        Ok(())
    }

    fn text(&mut self) -> Result<(), Fault> {
        self.at += 1;
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let plain = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..b' '));
            self.at += plain.unwrap_or(rest.len());
            match self.byte() {
                Some(b'"') => break,
                Some(b'\\') => {
                    self.at += 1;
                    self.escape()?;
                    self.at += 1;
                }
                Some(_) => {
                    return Err(self.fault("control character (\\u0000-\\u001F) found while parsing a string"));
                }
                None => return Err(self.fault("EOF while parsing a string")),
            }
        }
        self.at += 1;
        Ok(())
    }

    /// What follows a backslash, up to its last byte.
    fn escape(&mut self) -> Result<(), Fault> {
        let digits = match self.byte() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 0,
            Some(b'u') => 4,
            Some(_) => return Err(self.fault("invalid escape")),
            None => return Err(self.fault("EOF while parsing a string")),
        };
        for _ in 0..digits {
            self.at += 1;
            match self.byte() {
                Some(byte) if byte.is_ascii_hexdigit() => {}
                Some(_) => return Err(self.fault("invalid escape")),
                None => return Err(self.fault("EOF while parsing a string")),
            }
        }
        Ok(())
    }

    fn word(&mut self, word: &[u8]) -> Result<(), Fault> {
        for expected in word {
            match self.byte() {
                Some(byte) if byte == *expected => self.at += 1,
                Some(_) => return Err(self.fault("expected ident")),
                None => return Err(self.fault("EOF while parsing a value")),
            }
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), Fault> {
        self.at += usize::from(self.byte() == Some(b'-'));
        let from = self.at;
        self.digits()?;
        if self.bytes.get(from) == Some(&b'0') && self.at > from + 1 {
            self.at = from + 1;
            return Err(self.fault("invalid number"));
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.digits()?;
        }
        Ok(())
    }

    /// One or more digits.
    fn digits(&mut self) -> Result<(), Fault> {
        let from = self.at;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at > from { Ok(()) } else { Err(self.fault("invalid number")) }
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer\'s machine
mod tests {
    use proptest::prelude::{Just, Strategy, any, prop, prop_oneof, proptest};
    use serde::de::IgnoredAny;

    use super::check;

    /// Both parsers say the same, with the same words.
    #[track_caller]
    fn agree(text: &str) {
        let theirs = serde_json::from_str::<IgnoredAny>(text).err().map(|error| error.to_string());
        let theirs = theirs.as_deref().map(|error| error.split_once(" at line ").map_or(error, |(message, _)| message));
        let ours = check(text).err().map(|fault| fault.message);
        // Of an escape that is wrong and too short at once either may be said.
        let is_same = ours == theirs || (ours, theirs) == (Some("invalid escape"), Some("EOF while parsing a string"));
        assert!(is_same, "{text:?}: {ours:?}, {theirs:?}");
    }

    #[test]
    fn syntax_is_what_another_parser_takes_it_for() {
        let values = "| |null|nul|nulL|true |tru|false|-|-0|-01|00|0.|0.0e|1e+|1E-9|1.5.|+1|.5|1 2|[|[]|[ ]|[1|[1,|[1,]|[,]|[1 2]|[}";
        let objects =
            r#"{|{}|{ }|{]|{"a"|{"a":|{"a":1|{"a":1,|{"a":1,}|{"a" 1}|{a:1}|{"a":}|[[]]]|{"a":[{"b":[]},{}]}"#;
        let texts = r#""|"a|"\|"\q"|"\u12"|"\u12|"\u00e9"|"\ud800""#;
        let marks = "\"\t\"|\"\u{7f}\"|\u{a0}1|\u{feff}1";
        for text in [values, objects, texts, marks].into_iter().flat_map(|list| list.split('|')) {
            agree(text);
        }
    }

    #[test]
    fn faults_are_where_the_text_goes_wrong() {
        for (text, offset) in [
            ("", 0),
            ("[1,]", 3),
            ("{\"a\" 1}", 5),
            ("\"a\tb\"", 2),
            ("\"\\u00x0\"", 5),
            ("[tru", 3),
            ("01", 1),
            ("1 2", 2),
        ] {
            assert_eq!(check(text).unwrap_err().offset, offset, "{text}");
        }
    }

    fn piece() -> impl Strategy<Value = String> {
        prop_oneof![
            4 => prop::sample::select(vec![
                "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d83d", "\\ude00", "0", "1", "-", ".", "e", "+", " ",
                "\n", "null", "true", "false", "\"a\"", "\"a\":", "\t", "\u{1}", "é",
            ]).prop_map(str::to_string),
            1 => any::<i64>().prop_map(|number| number.to_string()),
            1 => any::<f64>().prop_map(|number| format!("{number:e}")),
            1 => any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
        ]
    }

    fn value() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<f64>().prop_map(Into::into),
            any::<String>().prop_map(Into::into),
        ];
        leaf.prop_recursive(5, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
                prop::collection::vec((any::<String>(), inner), 0..6)
                    .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(1000))]

        #[test]
        fn pieces_in_any_order_are_taken_alike(pieces in prop::collection::vec(piece(), 0..12)) {
            agree(&pieces.concat());
        }

        #[test]
        fn damaged_json_is_taken_alike(value in value(), at in any::<prop::sample::Index>(), new in piece()) {
            let mut text = value.to_string();
            agree(&text);
            let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let at = *at.get(&ends);
            text.insert_str(at, &new);
            agree(&text);
            agree(&text[..at]);
        }
    }
}
