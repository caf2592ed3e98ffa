//! Where a hidden character does the work that it exists for.

use crate::model::is_hidden;

/// Whether a hidden character does its work between what stands before and after it.
pub(super) fn is_rightful(before: Option<char>, c: char, after: &str, runs_both_ways: bool) -> bool {
    let turns = |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}');
    let Some(before) = before else { return runs_both_ways && turns(c) };
    let after = after.chars().next();
    match c {
        '\u{200d}' if is_picture(before) || before == '\u{fe0f}' => after.is_some_and(is_picture),
        '\u{200c}' | '\u{200d}' => is_joined(before),
        '\u{200b}' => is_unspaced(before) && after.is_some_and(is_unspaced),
        _ if turns(c) => runs_both_ways && !turns(before),
        '\u{fe00}'..='\u{fe0f}' if matches!(before, '#' | '*' | '0'..='9') => after == Some('\u{20e3}'),
        '\u{fe00}'..='\u{fe0f}' => is_picture(before) || is_han(before) || matches!(before, '\u{1000}'..='\u{109f}'),
        '\u{e0100}'..='\u{e01ef}' => is_han(before),
        '\u{180b}'..='\u{180f}' => matches!(before, '\u{1820}'..='\u{18aa}'),
        '\u{34f}' => matches!(before, '\u{591}'..='\u{5c7}'),
        _ => false,
    }
}

/// How many characters after the first tag belong to the flag of a part of a country: a black flag, the part's code in tags, an end.
pub(super) fn flag(before: Option<char>, c: char, after: &str) -> Option<usize> {
    let is_code = |c: char| matches!(c, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}');
    let code = after.chars().take_while(|c| is_code(*c)).count();
    let is_flag = before == Some('🏴') && is_code(c) && (2..=5).contains(&code);
    (is_flag && after.chars().nth(code) == Some('\u{e007f}')).then_some(code + 1)
}

/// Whether a character is written from right to left.
pub(super) fn is_from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{60f}' | '\u{61d}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        || matches!(c, '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Symbols and emoji, the tones of skin among them.
fn is_picture(c: char) -> bool {
    matches!(c, '©' | '®' | '\u{203c}'..='\u{32ff}' | '\u{1f000}'..='\u{1faff}') && !is_hidden(c)
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff9f}' | '\u{20000}'..='\u{323af}')
}

/// Scripts whose letters take other shapes beside each other.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{109f}' | '\u{1780}'..='\u{17b3}' | '\u{17b6}'..='\u{17ff}' | '\u{1820}'..='\u{18aa}')
        || matches!(c, '\u{1a00}'..='\u{1aaf}' | '\u{1b00}'..='\u{1c4f}' | '\u{a840}'..='\u{abff}' | '\u{11000}'..='\u{11fff}')
}

/// Scripts that are written without blanks between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{f00}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{1950}'..='\u{19ff}' | '\u{1a00}'..='\u{1aaf}')
}
