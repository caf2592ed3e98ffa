//! Several words in one value of an address, parted by dots: `pair=kashin.ou`. A dot within a word is written `!.`, and `!` is `!!`.

/// Words as one value.
pub(super) fn joined(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| word.replace('!', "!!").replace('.', "!.")).collect();
    words.join(".")
}

/// The words of a value.
pub(super) fn parted(value: &str) -> Vec<String> {
    let (mut words, mut letters) = (vec![String::new()], value.chars());
    while let Some(letter) = letters.next() {
        let plain = match letter {
            '.' => {
                words.push(String::new());
                continue;
            }
            '!' => letters.next(),
            letter => Some(letter),
        };
        if let Some(word) = words.last_mut() {
            word.extend(plain);
        }
    }
    words
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer's machine
mod tests {
    use proptest::prelude::{any, prop, prop_assert_eq, proptest};

    use super::{joined, parted};

    #[test]
    fn dots_part_words() {
        assert_eq!(parted("kashin.ou"), ["kashin", "ou"]);
        assert_eq!(parted("a!.b.!!"), ["a.b", "!"]);
        assert_eq!(joined(&["a.b", "!"]), "a!.b.!!");
    }

    proptest! {
        #[test]
        fn words_come_back(words in prop::collection::vec(any::<String>(), 1..4)) {
            let given: Vec<_> = words.iter().map(String::as_str).collect();
            prop_assert_eq!(parted(&joined(&given)), words);
        }
    }
}
