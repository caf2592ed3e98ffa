//! A fragment as a row of words, in any script.
//!
//! A word is a run of letters and digits; a Chinese character or a kana is a word by itself. Words are the same if they are so in lower case.
//! What stands between words belongs to none, so that punctuation alone makes no difference.

use super::differing::Piece;
use crate::model::folded;
use crate::present::search::parts_words;

/// A fragment and where its words are.
pub(super) struct Fragment<'t> {
    text: &'t str,
    /// Its words, in order.
    pub(super) words: Vec<Word>,
}

/// A word of a fragment.
pub(super) struct Word {
    /// Where it begins, in bytes.
    pub(super) from: usize,
    /// Where it ends.
    pub(super) to: usize,
    /// In lower case.
    pub(super) folded: String,
}

/// What a character does to words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Does {
    /// It parts them.
    Parts,
    /// It is one by itself.
    Stands,
    /// It begins one or goes on with it.
    Spells,
    /// It goes on with one, and begins none.
    Joins,
}

impl<'t> Fragment<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let (mut spans, mut open, mut before): (Vec<(usize, usize)>, _, _) = (Vec::new(), Does::Parts, ' ');
        for (from, letter) in text.char_indices() {
            let to = from + letter.len_utf8();
            let after = text.get(to..).and_then(|rest| rest.chars().next());
            match (does(before, letter, after), open) {
                (Does::Parts, _) | (Does::Joins, Does::Parts) => open = Does::Parts,
                (Does::Joins, _) | (Does::Spells, Does::Spells) => {
                    spans.last_mut().into_iter().for_each(|span| span.1 = to)
                }
                (begins, _) => {
                    spans.push((from, to));
                    open = begins;
                }
            }
            before = letter;
        }
        let word = |(from, to)| Word { from, to, folded: folded(text.get(from..to).unwrap_or_default()) };
        Self { text, words: spans.into_iter().map(word).collect() }
    }

    /// The text in pieces; the words at the places differ not, unless there are none.
    pub(super) fn pieces(&self, shared: &[usize]) -> Vec<Piece> {
        let (mut pieces, mut done) = (Vec::new(), 0);
        let mut add = |from: usize, to: usize, differs| {
            let text = self.text.get(from..to).unwrap_or_default();
            if !text.is_empty() {
                pieces.push(Piece { text: text.into(), differs });
            }
        };
        let differs = |at: usize| !shared.is_empty() && shared.binary_search(&at).is_err();
        let words: Vec<(bool, &Word)> = self.words.iter().enumerate().map(|(at, word)| (differs(at), word)).collect();
        for run in words.chunk_by(|a, b| a.0 == b.0) {
            if let (Some((true, first)), Some((_, last))) = (run.first(), run.last()) {
                add(done, first.from, false);
                add(first.from, last.to, true);
                done = last.to;
            }
        }
        add(done, self.text.len(), false);
        pieces
    }
}

fn does(before: char, letter: char, after: Option<char>) -> Does {
    let spelled = |c: char| !parts(c) && !stands_alone(c);
    match letter {
        // Marks that belong to the character before: of kana, of variants.
        '\u{3099}' | '\u{309a}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => Does::Joins,
        '\'' | '’' | '\u{ad}' | '\u{200c}' | '\u{200d}' if spelled(before) && after.is_some_and(spelled) => {
            Does::Joins
        }
        '.' | ',' if before.is_ascii_digit() && after.is_some_and(|c| c.is_ascii_digit()) => Does::Joins,
        _ if parts(letter) => Does::Parts,
        _ if stands_alone(letter) => Does::Stands,
        _ => Does::Spells,
    }
}

/// Whether a character parts words: as in the search, and the punctuation of Arabic, of Devanagari, and in full width.
fn parts(c: char) -> bool {
    let full_width = matches!(c, '！'..='／' | '：'..='＠' | '［'..='｀' | '｛'..='･');
    parts_words(c) || full_width || matches!(c, '،' | '؛' | '؟' | '۔' | '।' | '॥')
}

/// Whether a character belongs to a script without spaces: Chinese characters and kana.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fdf}' | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
