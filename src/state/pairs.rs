//! Pairs of names and values in the fragment of an address, encoded as forms are (WHATWG URL, `application/x-www-form-urlencoded`).

/// Adds a pair. The name needs no encoding; of the value, colons and commas stay as they are, since links are read by people.
pub(super) fn add_pair(to: &mut String, name: &str, value: &str) {
    if !to.is_empty() {
        to.push('&');
    }
    to.push_str(name);
    to.push('=');
    for byte in value.bytes() {
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'*' | b'-' | b'.' | b'_' | b':' | b',' => {
                to.push(char::from(byte))
            }
            b' ' => to.push('+'),
            _ => {
                to.push('%');
                for digit in [byte >> 4, byte & 15] {
                    to.push(char::from(digit + if digit < 10 { b'0' } else { b'A' - 10 }));
                }
            }
        }
    }
}

/// All pairs of a fragment, decoded; what is not UTF-8 is replaced.
pub(super) fn pairs(text: &str) -> Vec<(String, String)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn decoded(text: &str) -> String {
    let (mut decoded, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        decoded.push(match (byte, after) {
            (b'+', _) => b' ',
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                rest = after;
                digit(*high) << 4 | digit(*low)
            }
            _ => byte,
        });
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// The value of a hexadecimal digit.
fn digit(digit: u8) -> u8 {
    (digit & 15) + if digit.is_ascii_digit() { 0 } else { 9 }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer\'s machine
mod tests {
    use form_urlencoded::{Serializer, parse};
    use proptest::prelude::{any, prop, prop_assert_eq, proptest};

    use super::{add_pair, pairs};

    proptest! {
        #[test]
        fn pairs_are_written_as_forms_are(values in prop::collection::vec(any::<String>(), 0..4)) {
            let (mut ours, mut theirs) = (String::new(), Serializer::new(String::new()));
            for value in values {
                add_pair(&mut ours, "q", &value);
                theirs.append_pair("q", &value);
            }
            prop_assert_eq!(ours, theirs.finish().replace("%3A", ":").replace("%2C", ","));
        }

        #[test]
        fn pairs_are_read_as_forms_are(text in "([a-z&=+%:,é ]|%[0-9a-fA-F]{2}|%[c-fC-F][0-9a-f]%[89abAB][0-9a-f]){0,20}") {
            let theirs: Vec<_> = parse(text.as_bytes()).into_owned().collect();
            prop_assert_eq!(pairs(&text), theirs);
        }
    }
}
