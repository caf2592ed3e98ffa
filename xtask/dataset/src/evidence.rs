//! Whether a fragment stands, word for word, where the claim says it does.

use claim_comparator::model::Fragment;

use crate::document::Document;
use crate::text::{normalised, words};

/// The most words of a document that may stand together in a dataset.
pub(crate) const WORDS_ALLOWED: usize = 8;

/// What is wrong with `fragment`, said to stand in the paragraph with this number.
pub(crate) fn fault(document: &Document, paragraph: u32, fragment: &Fragment) -> Option<String> {
    let quote = Quote::from(fragment);
    if quote.exact.is_empty() {
        return Some("is empty".to_owned());
    }
    if quote.words() > WORDS_ALLOWED {
        return Some(format!("has {} words with what adjoins it; {WORDS_ALLOWED} are allowed", quote.words()));
    }
    let Some(text) = document.paragraph(paragraph) else {
        return Some(format!("is said to stand in paragraph {paragraph}, which does not exist"));
    };
    let places = quote.places(text);
    if places.is_empty() {
        return Some(format!("is not in paragraph {paragraph}; {}", whereabouts(document, &quote)));
    }
    let whole = places.iter().all(|&at| is_whole_sentence(text, at, quote.exact.len()));
    whole.then(|| "is a whole sentence".to_owned())
}

fn whereabouts(document: &Document, quote: &Quote) -> String {
    let found = document.numbered().filter(|(_, text)| !quote.places(text).is_empty());
    let found: Vec<_> = found.map(|(number, _)| number.to_string()).collect();
    if found.is_empty() {
        "it is nowhere in the document".to_owned()
    } else {
        format!("it is in paragraph {}", found.join(", "))
    }
}

/// A fragment, normalised.
struct Quote {
    exact: String,
    prefix: String,
    suffix: String,
}

impl Quote {
    fn from(fragment: &Fragment) -> Self {
        let side = |text: &Option<String>| text.as_deref().map(normalised).unwrap_or_default();
        Self { exact: normalised(&fragment.exact), prefix: side(&fragment.prefix), suffix: side(&fragment.suffix) }
    }

    /// How many words of the document stand here one after the other.
    fn words(&self) -> usize {
        [&self.prefix, &self.exact, &self.suffix].into_iter().map(|part| words(part).len()).sum()
    }

    /// Where in `text` the fragment begins: it consists of whole words there, and prefix and suffix adjoin.
    fn places(&self, text: &str) -> Vec<usize> {
        let places = text.match_indices(&self.exact).map(|(at, _)| at);
        places.filter(|&at| self.fits(text.split_at(at).0, text.split_at(at + self.exact.len()).1)).collect()
    }

    fn fits(&self, before: &str, after: &str) -> bool {
        let joined = |a: Option<char>, b: Option<char>| {
            a.zip(b).is_some_and(|(a, b)| a.is_alphanumeric() && b.is_alphanumeric())
        };
        let cut_at_start = joined(before.chars().next_back(), self.exact.chars().next());
        let cut_at_end = joined(self.exact.chars().next_back(), after.chars().next());
        let adjoined = before.trim_end().ends_with(&self.prefix) && after.trim_start().starts_with(&self.suffix);
        !cut_at_start && !cut_at_end && adjoined
    }
}

fn is_whole_sentence(text: &str, at: usize, length: usize) -> bool {
    let (before, from) = text.split_at(at);
    let (exact, after) = from.split_at(length);
    starts_sentence(before, exact) && ends_sentence(exact, after)
}

/// Whether a sentence starts with `exact`: at the head of a paragraph, after another sentence, or where a quotation opens.
fn starts_sentence(before: &str, exact: &str) -> bool {
    let outside = before.trim_end().trim_end_matches(['"', '\'', '(', ')', '[', ']']).trim_end();
    let quoted = before.ends_with(['"', '\'']) || exact.starts_with(['"', '\'']);
    let opens_quotation = quoted && outside.ends_with([':', ',']);
    outside.is_empty() || outside.ends_with(['.', '!', '?', '…']) || opens_quotation
}

/// Whether a sentence ends with `exact`, its full stop within it or right after it.
fn ends_sentence(exact: &str, after: &str) -> bool {
    let closing = ['"', '\'', ')', ']'];
    let stops = ['.', '!', '?', '…'];
    if exact.trim_end_matches(closing).ends_with(stops) || after.trim_start_matches(closing).is_empty() {
        return true;
    }
    let Some(rest) = after.trim_start_matches(closing).strip_prefix(stops) else { return false };
    !rest.starts_with(|c: char| c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use claim_comparator::model::Fragment;

    use super::fault;
    use crate::document::Document;

    const TEXT: &str = "\
The old mill

The miller sold  about 3.5 tons of “fine” flour. He never slept. The heron, he said, “eats no bread.” The flour was gone by May.
The heron came back in May.";

    fn check(paragraph: u32, exact: &str, prefix: Option<&str>, suffix: Option<&str>) -> Option<String> {
        let document = Document::from_bytes(TEXT.as_bytes()).unwrap();
        let side = |text: Option<&str>| text.map(str::to_owned);
        let fragment =
            Fragment { exact: exact.to_owned(), prefix: side(prefix), suffix: side(suffix), extra: Default::default() };
        fault(&document, paragraph, &fragment)
    }

    #[test]
    fn a_fragment_in_its_paragraph_passes_whatever_its_quotes_and_spaces() {
        for exact in
            ["sold about 3.5 tons", "tons of \"fine\" flour", "of ‘fine’".replace(['‘', '’'], "”").as_str(), "in May"]
        {
            let paragraph = if exact == "in May" { 3 } else { 2 };
            assert_eq!(check(paragraph, exact, None, None), None, "{exact}");
        }
    }

    #[test]
    fn everything_else_must_be_the_same() {
        for exact in ["sold About", "sold about 3,5", "sold nearly", "old about", "sold abou"] {
            assert!(check(2, exact, None, None).unwrap().contains("nowhere"), "{exact}");
        }
    }

    #[test]
    fn an_orphan_is_told_where_it_stands() {
        let said = check(2, "came back", None, None).unwrap();
        assert_eq!(said, "is not in paragraph 2; it is in paragraph 3");
        assert!(check(9, "came back", None, None).unwrap().contains("does not exist"));
    }

    #[test]
    fn prefix_and_suffix_must_adjoin() {
        assert_eq!(check(2, "flour", Some("The"), Some("was gone")), None);
        assert_eq!(check(2, "flour", Some("“fine”"), Some(".")), None);
        assert!(check(2, "flour", Some("about"), None).is_some());
        assert!(check(2, "flour", Some("“fine”"), Some("was gone")).is_some());
    }

    #[test]
    fn nine_words_are_too_many_in_one_piece_or_with_what_adjoins() {
        assert_eq!(check(2, "of “fine” flour. He never slept. The heron", None, None), None);
        assert!(check(2, "of “fine” flour. He never slept. The heron, he", None, None).unwrap().contains("9 words"));
        assert!(
            check(2, "slept. The heron, he said", Some("fine” flour. He never"), None).unwrap().contains("9 words")
        );
    }

    #[test]
    fn a_whole_sentence_is_refused() {
        for exact in
            ["He never slept.", "He never slept", "eats no bread", "“eats no bread.”", "The flour was gone by May"]
        {
            assert_eq!(check(2, exact, None, None).as_deref(), Some("is a whole sentence"), "{exact}");
        }
        assert_eq!(check(1, "The old mill", None, None).as_deref(), Some("is a whole sentence"));
        for exact in ["never slept.", "He never", "gone by May", "3.5 tons"] {
            assert_eq!(check(2, exact, None, None), None, "{exact}");
        }
    }
}
