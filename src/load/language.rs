//! What a language tag looks like.

/// Whether a text is shaped like a language tag: subtags of one to eight letters and digits between hyphens, the first of letters only and of one
/// letter just where a private or registered tag follows (BCP 47; RFC 5646, section 2.1). Which subtags exist is not asked.
pub(super) fn is_language_tag(text: &str) -> bool {
    let mut subtags = text.split('-');
    let first = subtags.next().unwrap_or_default();
    let rest: Vec<&str> = subtags.collect();
    let is_subtag =
        |subtag: &&str| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_lone = matches!(first, "i" | "I" | "x" | "X") && !rest.is_empty();
    let is_language = (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    (is_language || is_lone) && rest.iter().all(is_subtag)
}

#[cfg(test)]
mod tests {
    use super::is_language_tag;

    #[test]
    fn tags_are_told_from_other_texts() {
        for tag in ["en", "zh-Hant", "zh-Hant-TW", "de-CH-1996", "es-419", "sl-rozaj-biske", "x-whatever", "i-klingon"]
        {
            assert!(is_language_tag(tag), "{tag}");
        }
        for text in
            ["", "x", "e", "English!", "de_CH", "de-", "-de", "zh--Hant", "1de", "en us", "de-ninedigit9", "Русский"]
        {
            assert!(!is_language_tag(text), "{text}");
        }
    }
}
