//! Citations as plain text, in the style of the American Psychological Association (7th edition, 2020).
//!
//! Titles stay as they were published. Dates stay as fine as they are known, but for journal articles, books and theses, which the style cites by
//! year. What names the author already is not named as publisher again. Editions, series and places are left to the other two formats.

use super::author::Author;
use super::issued::{Issued, Parts};
use super::{address, field};
use crate::model::order::ascending;
use crate::model::{Source, folded};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The kinds of documents that are cited by year alone.
const BY_YEAR: [&str; 5] = ["article-journal", "book", "chapter", "paper-conference", "thesis"];

/// More authors than this are shortened.
const MOST_AUTHORS: usize = 20;

/// Citations as plain text, one a line, in alphabetical order.
#[must_use]
pub fn plain(sources: &[&Source]) -> String {
    let lines = sources.iter().map(|source| line(source)).map(|line| (folded(&line), line));
    let lines: Vec<_> = ascending(lines.collect()).into_iter().map(|(_, line)| line).collect();
    lines.join("\n")
}

fn line(source: &Source) -> String {
    let authors: Vec<Author> = source.author.iter().filter_map(Author::of).collect();
    let title = one_line(&source.title);
    let date = date(&Issued::of(&source.issued), source.kind.as_deref());
    let by = authors_words(&authors);
    let mut parts = match by.is_empty() {
        true => vec![ended(title), format!("({date}).")],
        false => vec![ended(by.clone()), format!("({date})."), ended(title)],
    };
    parts.extend(within(source));
    let is_named = |publisher: &String| *publisher != by && !publisher.is_empty() && !is_in_periodical(source);
    parts.extend(source.publisher.as_deref().map(one_line).filter(is_named).map(ended));
    parts.extend(address(source).map(|url| url.as_str().to_owned()));
    parts.join(" ")
}

/// Whether it stands in a journal, which is cited without its publisher.
fn is_in_periodical(source: &Source) -> bool {
    source.kind.as_deref().is_some_and(|kind| kind.starts_with("article-"))
        && field(source, "container-title").is_some()
}

/// The journal or the book that it stands in.
fn within(source: &Source) -> Option<String> {
    let container = one_line(&field(source, "container-title")?);
    let page = field(source, "page").map(|page| page.replace('-', "–"));
    if source.kind.as_deref() == Some("chapter") {
        let pages = page.map(|page| format!(" (pp. {page})")).unwrap_or_default();
        return Some(ended(format!("In {container}{pages}")));
    }
    let issue = field(source, "issue").map(|issue| format!("({issue})")).unwrap_or_default();
    let volume = field(source, "volume").map(|volume| format!(", {volume}{issue}")).unwrap_or_default();
    Some(ended(format!("{container}{volume}{}", page.map(|page| format!(", {page}")).unwrap_or_default())))
}

fn authors_words(authors: &[Author]) -> String {
    let mut names: Vec<String> = authors.iter().map(author_words).collect();
    let Some(last) = names.pop() else { return String::new() };
    if names.is_empty() {
        return last;
    }
    if names.len() + 1 > MOST_AUTHORS {
        names.truncate(MOST_AUTHORS - 1);
        return format!("{}, . . . {last}", names.join(", "));
    }
    format!("{}, & {last}", names.join(", "))
}

fn author_words(author: &Author) -> String {
    match author {
        Author::Whole(name) => one_line(name),
        // Names in Han letters, kana and Hangul are not shortened: the family name comes first and nothing parts it from the given one.
        Author::Parts { family, given }
            if given.chars().any(|c| matches!(c, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}')) =>
        {
            one_line(&format!("{family}{given}"))
        }
        Author::Parts { family, given } => one_line(&format!("{family}, {}", initials(given))),
    }
}

/// `Si-Fu` becomes `S.-F.`, `Anna B.` becomes `A. B.`.
fn initials(given: &str) -> String {
    let names = given.split(|c: char| c.is_whitespace() || c == '.').filter(|name| !name.is_empty());
    let initial = |part: &str| part.chars().next().map(|first| format!("{first}."));
    let mut words: Vec<String> = Vec::new();
    for name in names {
        let initials: Vec<_> = name.split(['-', '‐']).filter_map(initial).collect();
        match words.last_mut() {
            // "J.-P." was parted at its points.
            Some(last) if name.starts_with(['-', '‐']) => *last += &format!("-{}", initials.join("-")),
            _ => words.push(initials.join("-")),
        }
    }
    words.join(" ")
}

fn date(issued: &Issued, kind: Option<&str>) -> String {
    let is_by_year = kind.is_some_and(|kind| BY_YEAR.contains(&kind));
    let words = |parts: &Option<Parts>| parts.as_ref().map(|parts| point(parts, is_by_year)).unwrap_or_default();
    let about = if issued.is_about { "ca. " } else { "" };
    let between = if issued.is_period { "–" } else { "" };
    format!("{about}{}{between}{}", words(&issued.from), words(&issued.to))
}

fn point(parts: &Parts, is_by_year: bool) -> String {
    let month = |month: &u16| MONTHS.get(usize::from(*month).saturating_sub(1)).copied().unwrap_or_default();
    match parts.as_slice() {
        [year, ..] if is_by_year => format!("{year}"),
        [year, of_year, day, ..] => format!("{year}, {} {day}", month(of_year)),
        [year, of_year] => format!("{year}, {}", month(of_year)),
        [year] => format!("{year}"),
        [] => String::new(),
    }
}

/// With a point at its end, unless it ends with a mark already.
fn ended(text: String) -> String {
    if text.ends_with(['.', '?', '!', '…', '。', '？', '！']) { text } else { text + "." }
}

pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
