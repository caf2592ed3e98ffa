//! Folding: texts that differ in case alone become one.

/// A text in lower case, letter by letter: all three forms of sigma become one, wherever in a word they stand.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            _ if letter.is_ascii() => folded.push(letter.to_ascii_lowercase()),
            'ς' => folded.push('σ'),
            _ => folded.extend(letter.to_lowercase()),
        }
    }
    folded
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer\'s machine
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};

    use super::folded;

    #[test]
    fn sigma_is_one_letter() {
        assert_eq!(folded("ΟΔΟΣ Οδός οδοσ"), "οδοσ οδόσ οδοσ");
    }

    proptest! {
        #[test]
        fn all_else_is_the_lower_case_of_the_standard_library(text in "[^ςΣ]*") {
            prop_assert_eq!(folded(&text), text.to_lowercase());
        }
    }
}
