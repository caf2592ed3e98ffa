//! Characters that have no shape of their own: what stands around them looks the same, or looks different, without saying why.

/// Whether a character has no shape of its own: it turns the direction of writing, joins, parts or varies its neighbours, takes no room, or is
/// a letter or a control that is drawn as nothing. White space that parts words is none of these.
///
/// These are Unicode's default-ignorable characters, the controls, the breaks of lines and paragraphs, and the blanks that count as letters.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}')
        || matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'
                ..='\u{180f}'
        )
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}')
        || matches!(c, '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::is_hidden;

    #[test]
    fn letters_marks_and_white_space_are_seen() {
        for c in "aé蔡ش 😀\t\n\r\u{a0}\u{2009}\u{202f}\u{3000}\u{301}".chars() {
            assert!(!is_hidden(c), "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn what_turns_or_takes_no_room_is_hidden() {
        for c in "\0\u{7f}\u{85}\u{ad}\u{200b}\u{200d}\u{200e}\u{2028}\u{202e}\u{2066}\u{2069}\u{2063}\u{feff}\u{fe0f}\u{e0041}\u{e0100}\u{3164}".chars() {
            assert!(is_hidden(c), "U+{:04X}", u32::from(c));
        }
    }
}
