//! Escapes in JSON strings (RFC 8259, section 7).

/// The characters between the quotes of a checked string; none if an escape is half a surrogate pair.
pub(super) fn unescaped(mut rest: &str) -> Option<String> {
    let mut text = String::with_capacity(rest.len());
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let mut chars = escape.chars();
        text.push(match chars.next()? {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => unicode(&mut chars)?,
            other => other,
        });
        rest = chars.as_str();
    }
    text.push_str(rest);
    Some(text)
}

/// The character of one or two escapes of UTF-16, of which `\u` is read already.
fn unicode(chars: &mut std::str::Chars<'_>) -> Option<char> {
    let high = unit(chars)?;
    if !(0xd800..0xdc00).contains(&high) {
        return char::from_u32(high);
    }
    let low = (chars.next()? == '\\' && chars.next()? == 'u').then(|| unit(chars))??;
    (0xdc00..0xe000).contains(&low).then(|| char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00)))?
}

fn unit(chars: &mut std::str::Chars<'_>) -> Option<u32> {
    let mut unit = 0;
    for _ in 0..4 {
        unit = unit << 4 | chars.next()?.to_digit(16)?;
    }
    Some(unit)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer\'s machine
mod tests {
    use proptest::prelude::{prop, prop_assert_eq, prop_oneof, proptest};

    use super::unescaped;

    proptest! {
        #[test]
        fn strings_are_decoded_as_another_parser_decodes_them(
            inner in r#"([ -!#-\[\]-~é\u{1f600}]|\\["\\/bfnrt]|\\u[dD][89a-fA-F][0-9a-f]{2}|\\u[0-9a-cA-C][0-9A-Fa-f]{3}){0,8}"#,
        ) {
            prop_assert_eq!(unescaped(&inner), serde_json::from_str::<String>(&format!("\"{inner}\"")).ok());
        }

        #[test]
        fn pairs_of_escapes_are_decoded_as_another_parser_decodes_them(
            units in prop::collection::vec(prop_oneof![0_u16..0x80, 0xd780_u16..0xe080], 0..4),
        ) {
            let inner: String = units.iter().map(|unit| format!("\\u{unit:04X}")).collect();
            prop_assert_eq!(unescaped(&inner), serde_json::from_str::<String>(&format!("\"{inner}\"")).ok());
        }
    }
}
