//! Citations as BibTeX.
//!
//! Kinds and fields are those of the standard styles (Patashnik 1988, *BibTeXing*), with `url`, `doi`, `language` and, where year and month cannot
//! say when it was published, the `date` of biblatex, which takes EDTF as datasets have it. Text stays UTF-8.

use super::author::Author;
use super::issued::Issued;
use super::key::key;
use super::{address, field};
use crate::model::{Dataset, Source, folded};

/// The macros for months, which styles write out in their language.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Citations as BibTeX, in the order given.
#[must_use]
pub fn bibtex(dataset: &Dataset, sources: &[&Source]) -> String {
    let entries: Vec<_> = sources.iter().map(|source| entry(&key(dataset, source), source)).collect();
    entries.join("\n")
}

/// A kind of entry, and the names of the fields that differ between kinds.
struct Kind {
    name: &'static str,
    container: &'static str,
    publisher: &'static str,
}

fn entry(key: &str, source: &Source) -> String {
    let kind = kind(source);
    let issued = Issued::of(&source.issued);
    let authors: Vec<_> = source.author.iter().filter_map(Author::of).map(|author| author_words(&author)).collect();
    let text = |name: &str| field(source, name).map(|text| escaped(&text));
    let address = address(source);
    let identifier = address.as_ref().and_then(|url| url.as_str().strip_prefix("https://doi.org/"));
    let (year, month, date) = dates(&issued, source.issued.text());
    let fields = [
        ("author", (!authors.is_empty()).then(|| authors.join(" and "))),
        ("title", Some(title(&source.title))),
        (kind.container, text("container-title")),
        ("volume", text("volume")),
        ("number", text("issue").or_else(|| text("number"))),
        ("pages", field(source, "page").map(|page| escaped(&page.replace('–', "-").replace('-', "--")))),
        ("edition", text("edition")),
        (kind.publisher, source.publisher.as_deref().map(escaped)),
        ("address", text("publisher-place")),
        ("year", year),
        ("isbn", text("ISBN")),
        ("issn", text("ISSN")),
        // Both are read letter by letter, so nothing in them is escaped.
        ("doi", identifier.map(str::to_owned)),
        ("url", address.as_ref().filter(|_| identifier.is_none()).map(|url| url.as_str().to_owned())),
        ("language", source.language.as_deref().map(escaped)),
        ("date", date),
    ];
    let mut entry = format!("@{}{{{key}", kind.name);
    for (name, value) in fields.into_iter().filter_map(|(name, value)| Some((name, value?))) {
        entry += &format!(",\n  {name} = {{{value}}}");
        if let ("year", Some(month)) = (name, month) {
            entry += &format!(",\n  month = {month}"); // a macro, so without braces
        }
    }
    entry + "\n}\n"
}

/// The kind of an entry by the kind in CSL; what needs a journal or a book around it and has none is of no kind.
fn kind(source: &Source) -> Kind {
    let has_container = field(source, "container-title").is_some();
    let (name, container, publisher) = match source.kind.as_deref().unwrap_or_default() {
        "article-journal" | "article-magazine" | "article-newspaper" | "review" | "review-book" if has_container => {
            ("article", "journal", "publisher")
        }
        "chapter" | "entry-dictionary" | "entry-encyclopedia" if has_container => {
            ("incollection", "booktitle", "publisher")
        }
        "paper-conference" if has_container => ("inproceedings", "booktitle", "publisher"),
        "book" => ("book", "series", "publisher"),
        "report" => ("techreport", "series", "institution"),
        "thesis" => ("phdthesis", "series", "school"),
        "manuscript" => ("unpublished", "series", "howpublished"),
        _ => ("misc", "booktitle", "howpublished"),
    };
    Kind { name, container, publisher }
}

/// The year, the macro of the month, and the date in EDTF if these two do not say all of it and its beginning is known: not every reader of
/// biblatex's dates takes one without.
fn dates(issued: &Issued, text: &str) -> (Option<String>, Option<&'static str>, Option<String>) {
    let year = |at: &Option<Vec<u16>>| at.as_ref().and_then(|parts| parts.first()).map(|year| format!("{year:04}"));
    let (from, to) = (year(&issued.from), year(&issued.to));
    let years = match (&from, &to) {
        (Some(from), Some(to)) if from != to => Some(format!("{from}--{to}")),
        _ => from.or(to),
    };
    let parts = issued.from.as_deref().filter(|_| !issued.is_period);
    let month = parts.and_then(|parts| MONTHS.get(usize::from(*parts.get(1)?).checked_sub(1)?)).copied();
    let is_said = !issued.is_about && parts.is_some_and(|parts| parts.len() < 3);
    (years, month, (!is_said && issued.from.is_some()).then(|| text.to_owned()))
}

fn author_words(author: &Author) -> String {
    match author {
        Author::Whole(name) => format!("{{{}}}", escaped(name)),
        Author::Parts { family, given } => format!("{}, {}", part(family), part(given)),
    }
}

/// A part of a name; what would part it once more stands in braces.
fn part(name: &str) -> String {
    let parts = name.contains(',') || folded(name).split_whitespace().any(|word| word == "and");
    if parts { format!("{{{}}}", escaped(name)) } else { escaped(name) }
}

/// A title; words with capitals stand in braces, so that no style makes them small.
fn title(text: &str) -> String {
    let word = |word: &str| {
        let word_escaped = escaped(word);
        if folded(word) == word { word_escaped } else { format!("{{{word_escaped}}}") }
    };
    text.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// Text in which TeX sees text; BibTeX counts braces even where TeX would not, so there are none but in pairs.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match c {
            '\\' => escaped += "\\textbackslash{}",
            '{' => escaped += "\\textbraceleft{}",
            '}' => escaped += "\\textbraceright{}",
            '~' => escaped += "\\textasciitilde{}",
            '^' => escaped += "\\textasciicircum{}",
            '%' | '&' | '#' | '_' | '$' => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}
