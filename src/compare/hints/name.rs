//! Names: as words without case, punctuation and remarks, and how two of them look alike.

use crate::model::folded;
use crate::model::order::{ascending, distinct};

use super::edit::{with_one_letter_less, within_one_edit};

/// How two names look alike, the strongest likeness first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// The same words, whatever their order, case and punctuation, or the same letters otherwise divided.
    SameWords,
    /// The same number of words, of which some are spelled with one letter more, less, other or swapped.
    Spelling,
    /// One gives initials for words that the other spells out, or leaves some words out.
    Shortened,
}

/// From how many letters on two words that differ in one count as spellings of one word.
const LONG_WORD: usize = 6;

/// Names of more words, or with a longer word, are only compared as a whole.
const MOST_WORDS: usize = 6;
const LONGEST_WORD: usize = 24;

/// A name as it is compared.
#[derive(Clone, Debug)]
pub(super) struct Name {
    /// Its words, each as letters, in ascending order; accents count, unless they are characters of their own.
    words: Vec<Vec<char>>,
    /// Its letters in the order in which they are written.
    letters: Vec<char>,
}

impl Name {
    /// Reads a name; what stands in parentheses is a remark. None if no letter remains.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (mut words, mut word, mut letters, mut depth) = (Vec::new(), Vec::new(), Vec::new(), 0_usize);
        for letter in folded(text).chars().chain([' ']) {
            match letter {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ if depth > 0 => {}
                '\'' | '’' | '\u{300}'..='\u{36f}' => continue,
                _ if letter.is_alphanumeric() => {
                    word.push(letter);
                    letters.push(letter);
                    continue;
                }
                _ => {}
            }
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
        }
        (!words.is_empty()).then(|| Self { words: ascending(words), letters })
    }

    /// Fingerprints of the whole name, of its words and of its letters: equal for names of the same words.
    pub(super) fn keys_of_whole(&self) -> [u64; 2] {
        let words = self.words.iter().flat_map(|word| word.iter().chain(&[' ']));
        [fingerprint('\u{1}', words.copied()), fingerprint('\u{2}', self.letters.iter().copied())]
    }

    /// Fingerprints of each word, spelled in nearly any way, beside the initial of each other; two names that look alike in
    /// parts share one, apart from a few whose first letters differ.
    pub(super) fn keys_of_parts(&self) -> Vec<u64> {
        let mut keys = Vec::new();
        if self.is_long() {
            return keys;
        }
        for (at, word) in self.words.iter().enumerate().filter(|(_, word)| word.len() > 1) {
            let others = self.words.iter().enumerate().filter(|(other, _)| *other != at);
            let mut initials = distinct(others.filter_map(|(_, other)| other.first().copied()).collect());
            if initials.is_empty() {
                initials.push(' ');
            }
            for initial in initials {
                keys.push(fingerprint(initial, word.iter().copied()));
                if word.len() >= LONG_WORD {
                    keys.extend(with_one_letter_less(word).map(|letters| fingerprint(initial, letters)));
                }
            }
        }
        keys
    }

    fn is_long(&self) -> bool {
        self.words.len() > MOST_WORDS || self.words.iter().any(|word| word.len() > LONGEST_WORD)
    }

    /// How this name looks like another of a person or, else, of an institution, whose names are never shortened here: too
    /// many institutions share all but one word. Symmetric.
    pub(super) fn likeness(&self, other: &Self, is_person: bool) -> Option<Likeness> {
        if self.words == other.words || self.letters == other.letters {
            return Some(Likeness::SameWords);
        }
        if self.is_long() || other.is_long() {
            return None;
        }
        let is_first = (self.words.len(), &self.words) <= (other.words.len(), &other.words);
        let (short, long) = if is_first { (self, other) } else { (other, self) };
        let mut paired = Paired::new(&short.words, &long.words);
        let spelled = paired.pair(is_same) + paired.pair(is_same_but_one_letter);
        let initials = paired.pair(is_initial);
        let is_whole = initials == 0 && short.words.len() == long.words.len();
        if !paired.short.is_empty() {
            None
        } else if is_whole {
            Some(Likeness::Spelling)
        } else {
            (is_person && spelled > 0 && short.words.len() > 1).then_some(Likeness::Shortened)
        }
    }
}

/// The words of two names that have no partner yet.
struct Paired<'n> {
    short: Vec<&'n [char]>,
    long: Vec<&'n [char]>,
}

impl<'n> Paired<'n> {
    fn new(short: &'n [Vec<char>], long: &'n [Vec<char>]) -> Self {
        let words = |words: &'n [Vec<char>]| words.iter().map(Vec::as_slice).collect();
        Self { short: words(short), long: words(long) }
    }

    /// Pairs words that fit, each once; how many whole words have found a partner.
    fn pair(&mut self, fits: fn(&[char], &[char]) -> bool) -> usize {
        let Self { short, long } = self;
        let mut pairs = 0;
        short.retain(|word| {
            let partner = long.iter().position(|other| fits(word, other));
            if let Some(at) = partner {
                pairs += usize::from(long.remove(at).len() > 1);
            }
            partner.is_none()
        });
        pairs
    }
}

fn is_same(a: &[char], b: &[char]) -> bool {
    a == b
}

fn is_same_but_one_letter(a: &[char], b: &[char]) -> bool {
    let is_long = |word: &[char]| word.len() >= LONG_WORD && word.iter().all(|letter| letter.is_alphabetic());
    is_long(a) && is_long(b) && within_one_edit(a, b)
}

fn is_initial(a: &[char], b: &[char]) -> bool {
    (a.len() == 1 || b.len() == 1) && a.first() == b.first()
}

/// The FNV-1a hash of a text that belongs to a kind: short, the same everywhere, and a chance meeting costs one comparison.
fn fingerprint(kind: char, text: impl Iterator<Item = char>) -> u64 {
    std::iter::once(kind).chain(text).fold(0xcbf2_9ce4_8422_2325, |hash, letter| {
        (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::Likeness::{self, SameWords, Shortened, Spelling};
    use super::Name;

    #[track_caller]
    fn check_of(is_person: bool, a: &str, b: &str, expected: Option<Likeness>) {
        let (first, second) = (Name::read(a).unwrap(), Name::read(b).unwrap());
        let both = (first.likeness(&second, is_person), second.likeness(&first, is_person));
        assert_eq!(both, (expected, expected), "{a} and {b}");
        let keys = |name: &Name| [&name.keys_of_whole()[..], &name.keys_of_parts()].concat();
        let share = keys(&first).iter().any(|key| keys(&second).contains(key));
        assert!(share || expected.is_none(), "{a} and {b} meet in no bucket");
    }

    #[track_caller]
    fn check(a: &str, b: &str, expected: Option<Likeness>) {
        check_of(true, a, b, expected);
    }

    #[test]
    fn case_punctuation_order_and_remarks_do_not_count() {
        check("Vladimir Putin", "PUTIN, Vladimir", Some(SameWords));
        check("Si-Fu Ou", "Ou Si Fu", Some(SameWords));
        check("Ta Kung Pao", "Takungpao", Some(SameWords));
        check("People's Daily", "Peoples Daily (online)", Some(SameWords));
        check("People's (online) Daily", "Daily, Peoples", Some(SameWords));
        check("Pat O'Brien", "OBRIEN, Pat", Some(SameWords));
        check("José", "Jose\u{301}", None);
        check("Jose", "Jose\u{301}", Some(SameWords));
    }

    #[test]
    fn initials_stand_for_given_names() {
        check("V. Putin", "Vladimir Putin", Some(Shortened));
        check("V.V. Putin", "Vladimir Putin", Some(Shortened));
        check("Putin V", "Vladimir Vladimirovich Putin", Some(Shortened));
        check("Vladimir Putin", "Vladimir Vladimirovich Putin", Some(Shortened));
        check("S. Ou", "Si-Fu Ou", Some(Shortened));
        check("S. Shoygu", "Sergei Shoigu", Some(Shortened));
        check("D. Putin", "Vladimir Putin", None);
        check("V. P.", "Vladimir Putin", None);
        check("V. P.", "V. Putin", None);
        check("Putin", "Vladimir Putin", None);
        check("Sergey Lavrov", "Sergey Shoygu", None);
    }

    #[test]
    fn long_words_may_differ_in_one_letter() {
        check("Sergei Shoigu", "Sergey Shoygu", Some(Spelling));
        check("Vassily Kashin", "Vasily Kashin", Some(Spelling));
        check("Khramchikhin", "Kramchikhin", Some(Spelling));
        check("Song Zhongping", "Song Zhongpin", Some(Spelling));
        check("Li Wei", "Li Wen", None);
        check("Zhou", "Zhao", None);
    }

    #[test]
    fn institutions_are_not_shortened() {
        check_of(false, "Ministry of Defence", "Ministry of Defense", Some(Spelling));
        check_of(false, "Russian Defence Ministry", "Russian Ministry of Defence", None);
        check_of(false, "Russian government", "Russian Government (Moscow)", Some(SameWords));
        check_of(false, "Northern Command", "Southern Command", None);
        check_of(false, "Unit 6139800", "Unit 6139801", None);
        check_of(false, "N. Command", "Northern Command", None);
    }

    #[test]
    fn names_of_many_words_are_compared_as_a_whole() {
        let long = "one two three four five six seven";
        check(long, "seven six five four three two one", Some(SameWords));
        check(long, "one two three four five six sevene", None);
        check("one two three four five thousand", "one two three four five thousend", Some(Spelling));
        check("one two three four five six thousand", "one two three four five six thousend", None);
        check(long, "one two three four five six", None);
        let (word, other) = ("a".repeat(24), format!("{}b", "a".repeat(23)));
        check(&word, &other, Some(Spelling));
        check(&format!("{word}a"), &format!("{word}b"), None);
        check(&word, &format!("{word}a"), None);
    }

    #[test]
    fn a_name_without_letters_is_none() {
        assert!(Name::read("").is_none());
        assert!(Name::read("…!").is_none());
        assert!(Name::read("(not named)").is_none());
    }
}
