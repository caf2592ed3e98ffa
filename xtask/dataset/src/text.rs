//! How texts are made comparable. White space and typographic quotes are evened out for evidence; nothing fuzzier.

/// `text` with every run of white space as one space, none at its ends, and straight quotes.
pub(crate) fn normalised(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().map(straightened).collect()
}

fn straightened(c: char) -> char {
    match c {
        '‘' | '’' | '‚' | '‛' => '\'',
        '“' | '”' | '„' | '‟' => '"',
        _ => c,
    }
}

/// The words of `text` in lower case: runs of letters and digits, an apostrophe within a word included.
///
/// A hyphen parts words, so what counts as a long run of words does so whichever way compounds are counted.
pub(crate) fn words(text: &str) -> Vec<String> {
    let text = normalised(text).to_lowercase();
    let parts = text.split(|c: char| !c.is_alphanumeric() && c != '\'');
    parts.map(|word| word.trim_matches('\'').to_owned()).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{normalised, words};

    #[test]
    fn only_white_space_and_quotes_are_evened_out() {
        assert_eq!(normalised("  it’s\u{a0}a\n“test”—so "), "it's a \"test\"—so");
        assert_ne!(normalised("A test"), normalised("a test"));
    }

    #[test]
    fn hyphens_part_words_and_apostrophes_do_not() {
        assert_eq!(
            words("The river-side ‘mill’ isn’t 3.5 km off."),
            ["the", "river", "side", "mill", "isn't", "3", "5", "km", "off"]
        );
    }
}
