//! The page as text without markup, its links, and whatever looks like a figure.

const PAGE: &str = include_str!("../../data/FINDINGS.md");

/// Words that are figures. `figures` also takes parts of words joined by hyphens.
const WORDS: [&str; 49] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
    "million",
    "billion",
    "dozen",
    "dozens",
    "half",
    "halves",
    "once",
    "twice",
    "thrice",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
];

/// The page.
pub(crate) struct Page {
    /// The text, every white space a blank, of a link only its words.
    pub(crate) text: String,
    /// The addresses of the links that open something on the program's page, without `#`.
    pub(crate) addresses: Vec<String>,
}

impl Page {
    pub(crate) fn read() -> Self {
        let page = PAGE.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut read = Self { text: String::new(), addresses: Vec::new() };
        let mut rest = page.as_str();
        while let Some((before, link)) = rest.split_once('[') {
            let (words, target) = link.split_once("](").unwrap();
            let (target, after) = target.split_once(')').unwrap();
            assert!(!words.contains(['[', ']']), "{words}");
            read.text.extend([before, words]);
            read.addresses.extend(target.strip_prefix('#').map(str::to_owned));
            rest = after;
        }
        read.text.push_str(rest);
        read
    }
}

/// The words of a text that are figures.
pub(crate) fn figures(text: &str) -> Vec<&str> {
    let is_figure = |word: &&str| {
        let parts = word.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
        word.chars().any(char::is_numeric) || parts.into_iter().any(|part| WORDS.contains(&part.as_str()))
    };
    text.split_whitespace().filter(is_figure).collect()
}
