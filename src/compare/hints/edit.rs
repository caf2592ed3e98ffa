//! Edits: whether one letter more, less, other or swapped with its neighbour turns a word into another.

/// Whether the Damerau–Levenshtein distance of two words is at most one.
pub(in crate::compare) fn within_one_edit(a: &[char], b: &[char]) -> bool {
    let (a, b) = without_common_ends(a, b);
    match (a, b) {
        ([], [] | [_]) | ([_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// What remains of two words without their common beginning and then without their common end.
fn without_common_ends<'w>(a: &'w [char], b: &'w [char]) -> (&'w [char], &'w [char]) {
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(start..).unwrap_or_default(), b.get(start..).unwrap_or_default());
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    (a.get(..a.len() - end).unwrap_or_default(), b.get(..b.len() - end).unwrap_or_default())
}

/// The words that leaving out one letter makes, and the word itself: words within one edit of each other share one of them.
pub(super) fn with_one_letter_less(word: &[char]) -> impl Iterator<Item = impl Iterator<Item = char> + '_> + '_ {
    (0..=word.len()).map(move |at| word.iter().enumerate().filter(move |(other, _)| *other != at).map(|(_, c)| *c))
}

#[cfg(test)]
mod tests {
    use super::{with_one_letter_less, within_one_edit};

    #[track_caller]
    fn check(a: &str, b: &str, expected: bool) {
        let letters = |word: &str| word.chars().collect::<Vec<_>>();
        let (a, b) = (letters(a), letters(b));
        assert_eq!((within_one_edit(&a, &b), within_one_edit(&b, &a)), (expected, expected), "{a:?} {b:?}");
    }

    #[test]
    fn one_letter_may_be_more_other_or_swapped() {
        check("shoigu", "shoigu", true);
        check("shoigu", "shoygu", true);
        check("vasily", "vassily", true);
        check("khramchikhin", "kramchikhin", true);
        check("gorenburg", "gorneburg", true);
        check("dmitri", "dmitrii", true);
        check("sergei", "sergeyi", true);
        check("sergey", "serygei", false);
        check("eastern", "western", false);
        check("", "a", true);
        check("", "ab", false);
    }

    #[test]
    fn words_within_one_edit_share_a_word_with_a_letter_less() {
        let less = |word: &str| {
            let letters: Vec<char> = word.chars().collect();
            with_one_letter_less(&letters).map(Iterator::collect::<String>).collect::<Vec<_>>()
        };
        assert_eq!(less("abc"), ["bc", "ac", "ab", "abc"]);
        for (a, b) in [("abcd", "abdc"), ("abcd", "abxd"), ("abcd", "abcxd")] {
            assert!(less(a).iter().any(|word| less(b).contains(word)), "{a} {b}");
        }
    }
}
