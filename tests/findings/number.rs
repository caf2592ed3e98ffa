//! Numbers as the page writes them.

/// A coefficient as the page writes it.
pub(crate) fn decimals(number: f64) -> String {
    format!("{number:.2}").replace('-', "−")
}

/// A percentage with its sign.
pub(crate) fn signed(number: i64) -> String {
    format!("{number:+}").replace('-', "−")
}

/// A number as the page writes it: up to ten in letters.
pub(crate) fn word(number: usize) -> String {
    const WORDS: [&str; 11] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// The same at the beginning of a sentence.
pub(crate) fn capital(number: usize) -> String {
    let word = word(number);
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}
