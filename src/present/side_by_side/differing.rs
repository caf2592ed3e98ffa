//! In which words two fragments differ, in any script.

use super::fragment::{Fragment, Word};

/// Fragments with more pairs of words than this are not compared; the built-in ones have at most 64.
const MOST_PAIRS: usize = 40_000;

/// A piece of a fragment. The pieces of a fragment, one after the other, are the fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words, and what stands between them.
    pub text: String,
    /// Whether the words are missing from the fragment opposite, or stand in another order there.
    pub differs: bool,
}

/// The fragments of two sides in pieces, each held against the one opposite with which it has most words in common, the first such.
///
/// Words that do not differ stand in the fragment opposite, in the same order. Where two share less than a third of the words of the
/// shorter one, nothing is said to differ: nearly all would, and that is plain to see.
pub(super) fn differing(left: &[&str], right: &[&str]) -> [Vec<Vec<Piece>>; 2] {
    let (left, right): (Vec<_>, Vec<_>) =
        (left.iter().map(|text| Fragment::of(text)).collect(), right.iter().map(|text| Fragment::of(text)).collect());
    let mut best: [Vec<Vec<usize>>; 2] = [vec![Vec::new(); left.len()], vec![Vec::new(); right.len()]];
    for (at, one) in left.iter().enumerate() {
        for (opposite, other) in right.iter().enumerate() {
            let common = shared(&one.words, &other.words);
            let [of_left, of_right] = &mut best;
            for (best, found) in [
                (of_left.get_mut(at), common.iter().map(|pair| pair.0).collect::<Vec<_>>()),
                (of_right.get_mut(opposite), common.iter().map(|pair| pair.1).collect()),
            ] {
                best.into_iter().filter(|best| found.len() > best.len()).for_each(|best| best.clone_from(&found));
            }
        }
    }
    let [of_left, of_right] = best;
    let pieces =
        |of: Vec<Fragment>, shared: Vec<Vec<usize>>| of.iter().zip(shared).map(|(of, at)| of.pieces(&at)).collect();
    [pieces(left, of_left), pieces(right, of_right)]
}

/// The words that two share, as pairs of places; none if they are less than a third of the shorter one's.
fn shared(a: &[Word], b: &[Word]) -> Vec<(usize, usize)> {
    let pairs = common(a, b);
    if pairs.len() * 3 < a.len().min(b.len()) { Vec::new() } else { pairs }
}

/// The longest list of pairs of equal words, both in order, as places.
fn common(a: &[Word], b: &[Word]) -> Vec<(usize, usize)> {
    if a.len().saturating_mul(b.len()) > MOST_PAIRS {
        return Vec::new();
    }
    let width = b.len() + 1;
    // How many words what follows has in common, from each pair of places on.
    let mut most = vec![0_u32; (a.len() + 1) * width];
    let from = |most: &[u32], i: usize, j: usize| most.get(i * width + j).copied().unwrap_or_default();
    for (i, one) in a.iter().enumerate().rev() {
        for (j, other) in b.iter().enumerate().rev() {
            let longest = if one.folded == other.folded {
                from(&most, i + 1, j + 1) + 1
            } else {
                from(&most, i + 1, j).max(from(&most, i, j + 1))
            };
            most.get_mut(i * width + j).into_iter().for_each(|entry| *entry = longest);
        }
    }
    let (mut pairs, mut i, mut j) = (Vec::new(), 0, 0);
    while let (Some(one), Some(other)) = (a.get(i), b.get(j)) {
        if one.folded == other.folded {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if from(&most, i + 1, j) >= from(&most, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer's machine
mod tests {
    use proptest::prelude::{Strategy, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

    use super::{Fragment, Piece, differing};

    /// Both in one line each, what differs in brackets.
    fn marked(left: &str, right: &str) -> [String; 2] {
        let written = |piece: &Piece| if piece.differs { format!("[{}]", piece.text) } else { piece.text.clone() };
        differing(&[left], &[right]).map(|side| side.iter().flatten().map(written).collect())
    }

    #[track_caller]
    fn check(left: &str, right: &str, marked_left: &str, marked_right: &str) {
        assert_eq!(marked(left, right), [marked_left, marked_right]);
        assert_eq!(marked(right, left), [marked_right, marked_left]);
    }

    #[test]
    fn words_of_one_side_alone_are_marked() {
        check(
            "it is still in force",
            "It is no longer in force.",
            "it is [still] in force",
            "It is [no longer] in force.",
        );
        check("a three-year road map", "a road map", "a [three-year] road map", "a road map");
        check("remains in effect", "remains in effect", "remains in effect", "remains in effect");
        check("о военном союзе", "о союзе", "о [военном] союзе", "о союзе");
    }

    #[test]
    fn where_too_little_is_shared_nothing_is_marked() {
        check(
            "remains in effect to this day",
            "it is still in force",
            "remains in effect to this day",
            "it is still in force",
        );
        check("fewer cars", "more bicycles", "fewer cars", "more bicycles");
        check("", "more", "", "more");
        check("…", "—", "…", "—");
    }

    #[test]
    fn case_and_punctuation_make_no_difference() {
        check(
            "“Military Alliance”, yes",
            "military alliance: no",
            "“Military Alliance”, [yes]",
            "military alliance: [no]",
        );
        check("ΟΔΟΣ νέα", "οδος παλιά", "ΟΔΟΣ [νέα]", "οδος [παλιά]");
    }

    #[test]
    fn characters_of_scripts_without_spaces_are_words() {
        check("中俄軍事合作，深化", "中俄经济合作。", "中俄[軍事]合作，[深化]", "中俄[经济]合作。");
        check("ぁ'1.2", "1.2", "[ぁ]'1.2", "1.2");
        check("か\u{3099}く", "かく", "[か\u{3099}]く", "[か]く");
    }

    #[test]
    fn what_joins_letters_belongs_to_their_word() {
        check("it didn’t end", "it didn't end", "it [didn’t] end", "it [didn't] end");
        check("some 2.5 billion", "some 2.7 billion", "some [2.5] billion", "some [2.7] billion");
        check("نمی\u{200c}شود، این", "می\u{200c}شود این", "[نمی\u{200c}شود]، این", "[می\u{200c}شود] این");
        assert_eq!(Fragment::of("end’ 'start' 3. 4").words.len(), 4);
    }

    #[test]
    fn each_faces_the_fragment_with_which_it_has_most_in_common() {
        let [left, right] = differing(&["a firm legal basis"], &["a plan", "no firm legal basis", "years"]);
        let differs = |side: &[Vec<Piece>]| {
            let words = side.iter().flatten().filter(|piece| piece.differs).map(|piece| piece.text.clone());
            words.collect::<Vec<_>>()
        };
        assert_eq!(differs(&left), ["a"]);
        assert_eq!(differs(&right), ["plan", "no"]);
    }

    #[test]
    fn very_long_fragments_are_left_as_they_are() {
        let long = "one two ".repeat(200);
        let other = "one three ".repeat(200);
        assert_eq!(marked(&long, &other), [long, other]);
    }

    fn fragment() -> impl Strategy<Value = String> {
        let word = prop_oneof!["[ab]{1,2}", "[АБ]", "[中俄]{1,2}", "[’'.,，;-]", "1[.,]2", "\\PC{0,3}"];
        prop::collection::vec((word, "[ ]{0,2}"), 0..8)
            .prop_map(|words| words.into_iter().map(|(word, space)| word + &space).collect())
    }

    fn texts(pieces: &[Piece], kept: impl Fn(&Piece) -> bool) -> String {
        pieces.iter().filter(|piece| kept(piece)).map(|piece| piece.text.as_str()).collect()
    }

    /// The words of all pieces that do not differ.
    fn unmarked(pieces: &[Piece]) -> Vec<String> {
        let same = pieces.iter().filter(|piece| !piece.differs);
        same.flat_map(|piece| Fragment::of(&piece.text).words.into_iter().map(|word| word.folded)).collect()
    }

    proptest! {
        #[test]
        fn pieces_are_the_fragment(left in fragment(), right in fragment()) {
            let [of_left, of_right] = differing(&[&left], &[&right]);
            prop_assert_eq!(texts(&of_left[0], |_| true), left);
            prop_assert_eq!(texts(&of_right[0], |_| true), right);
        }

        #[test]
        fn what_is_not_marked_is_common_to_both_in_order(left in fragment(), right in fragment()) {
            let [of_left, of_right] = differing(&[&left], &[&right]);
            let is_marked = |pieces: &[Piece]| pieces.iter().any(|piece| piece.differs);
            if is_marked(&of_left[0]) || is_marked(&of_right[0]) {
                prop_assert_eq!(unmarked(&of_left[0]), unmarked(&of_right[0]));
                prop_assert!(!unmarked(&of_left[0]).is_empty());
            }
        }

        #[test]
        fn a_fragment_does_not_differ_from_itself(text in fragment()) {
            let sides = differing(&[&text], &[&text]);
            prop_assert!(sides.iter().flatten().flatten().all(|piece| !piece.differs));
        }

        #[test]
        fn what_differs_begins_and_ends_with_words(left in fragment(), right in fragment()) {
            for piece in differing(&[&left], &[&right]).iter().flatten().flatten().filter(|piece| piece.differs) {
                let words = Fragment::of(&piece.text).words;
                prop_assert_eq!(words.first().map(|word| word.from), Some(0));
                prop_assert_eq!(words.last().map(|word| word.to), Some(piece.text.len()));
            }
        }
    }
}
