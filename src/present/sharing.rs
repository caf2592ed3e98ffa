//! What is handed over when somebody shares a view: a link to it, code that shows it in another page, what it is cited as.

use std::rc::Rc;

use super::Compared;
use super::sources::{Citation, citation, whole_citation};
use crate::export::citation::{dataset_bibtex, dataset_csl_json, dataset_plain};
use crate::export::{dataset_csv, dataset_json};
use crate::model::SafeUrl;

/// Where a comparator stands, as far as sharing it goes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place<'p> {
    /// The link to what is shown; only its fragment, or nothing, where no page shows it by an address.
    pub link: &'p str,
    /// The state behind the `#` of that link.
    pub address: &'p str,
    /// The folder of the comparator's files, with `/` at its end; code can lead there only if it is on the web.
    pub home: &'p str,
    /// The whole address of the dataset; none for the built-in one and for one that was handed over.
    pub source: Option<&'p str>,
    /// Whether the dataset was handed over, so that no address leads to it.
    pub is_handed_over: bool,
}

/// What is handed over as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sharing {
    /// The link to what is shown; none where no page shows it by an address.
    pub link: Option<String>,
    /// Code for another page; none where the comparator's files are not on the web.
    pub embed: Option<Embed>,
    /// How the dataset, all sources and each source are cited, in this order.
    pub citations: Vec<Citation>,
    /// How files of this dataset are named, without what comes after the last point.
    pub file: String,
}

/// Code that shows the view in another page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embed {
    /// As an element.
    pub element: String,
    /// As a frame.
    pub frame: String,
    /// Whether the dataset has to be put on the web first: beside that page, as the element's code has it, with the frame's code to be given
    /// the whole address.
    pub needs_file: bool,
}

/// The keys of an address that are attributes of the element, with their names there.
const ATTRIBUTES: [(&str, &str); 4] = [("view", "view"), ("by", "by"), ("pair", "pair"), ("lang", "lang")];

/// What is open in an address, if it is a proposition.
const PROPOSITION: &str = "proposition.";

/// What stands for the place of a file that nobody knows yet, as the words beside the code say.
const SOMEWHERE: &str = "https://example.org/";

/// The longest file name, in letters.
const LONGEST_NAME: usize = 60;

/// The whole dataset, as a file of its own format.
#[must_use]
pub fn as_json(of: &Compared) -> String {
    dataset_json(&of.dataset)
}

/// All claims, as a table of comma-separated values.
#[must_use]
pub fn as_csv(of: &Compared) -> String {
    dataset_csv(&of.dataset)
}

/// What is handed over.
#[must_use]
pub fn sharing(of: &Compared, place: Place<'_>) -> Sharing {
    let file = file_name(&of.dataset.title);
    Sharing {
        link: leads_somewhere(place.link).then(|| place.link.to_owned()),
        embed: place.home.starts_with("http").then(|| embed(of, place, &file)),
        citations: citations(of, place.link),
        file,
    }
}

/// Whether a link has a page before its fragment.
fn leads_somewhere(link: &str) -> bool {
    !link.is_empty() && !link.starts_with('#')
}

fn citations(of: &Compared, link: &str) -> Vec<Citation> {
    let url = SafeUrl::parse(link);
    let (dataset, url) = (&of.dataset, url.as_ref());
    let of_dataset = Citation {
        of: of.words.share_cite_dataset(),
        plain: Rc::from(dataset_plain(dataset, url)),
        bibtex: Rc::from(dataset_bibtex(dataset, url)),
        csl_json: Rc::from(dataset_csl_json(dataset, url)),
    };
    let each = dataset.sources.iter().map(|source| citation(of, source));
    let all = || Citation { of: of.words.share_cite_all(), ..whole_citation(of) };
    let all = (dataset.sources.len() > 1).then(all);
    std::iter::once(of_dataset).chain(all).chain(each).collect()
}

fn embed(of: &Compared, place: Place<'_>, file: &str) -> Embed {
    let beside = place.is_handed_over.then(|| format!("{file}.claims.json"));
    // A frame reads from its own place, so what stands beside the page around it has to be named in full.
    let published = beside.as_ref().map(|file| format!("{SOMEWHERE}{file}"));
    let given = || place.source.map(str::to_owned);
    let chosen = |source: Option<String>| -> Vec<_> {
        source.map(|source| ("src", source)).into_iter().chain(attributes(place.address)).collect()
    };
    Embed {
        element: element(place, &chosen(beside.or_else(given)), &of.dataset.title),
        frame: frame(place.home, &chosen(published.or_else(given)), &of.dataset.title),
        needs_file: place.is_handed_over,
    }
}

/// What an address asks for, as attributes; `address` is what no other attribute says.
fn attributes(address: &str) -> Vec<(&'static str, String)> {
    let (mut attributes, mut rest) = (Vec::new(), Vec::new());
    for part in address.split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let known = ATTRIBUTES.iter().find(|(known, _)| *known == key).map(|(_, name)| (*name, value));
        let opened = value.strip_prefix(PROPOSITION).filter(|_| key == "open").map(|id| ("proposition", id));
        match known.or(opened).filter(|(_, value)| !value.is_empty()) {
            Some((name, value)) => attributes.push((name, value.to_owned())),
            None => rest.push(part),
        }
    }
    let rest = (!rest.is_empty()).then(|| ("address", rest.join("&")));
    attributes.into_iter().chain(rest).collect()
}

fn element(place: Place<'_>, chosen: &[(&'static str, String)], title: &str) -> String {
    let shell = escaped(&format!("{}shell.js", place.home));
    let chosen: String = chosen.iter().map(|(name, value)| format!(" {name}=\"{}\"", escaped(value))).collect();
    // Until the comparison stands, and wherever it cannot, a link is there in its place, or else its title.
    let (link, title) = (escaped(place.link), escaped(title));
    let instead = if leads_somewhere(place.link) { format!("<a href=\"{link}\">{title}</a>") } else { title };
    format!("<script type=\"module\" src=\"{shell}\"></script>\n<claim-comparator{chosen}>{instead}</claim-comparator>")
}

fn frame(home: &str, chosen: &[(&'static str, String)], title: &str) -> String {
    let query: Vec<_> = chosen.iter().map(|(name, value)| format!("{name}={}", in_query(value))).collect();
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    let (page, title) = (escaped(&format!("{home}embed.html{query}")), escaped(title));
    let host = escaped(&format!("{home}frame_host.js"));
    format!(
        "<iframe src=\"{page}\" title=\"{title}\" width=\"100%\" height=\"720\" loading=\"lazy\"></iframe>\n<script src=\"{host}\"></script>"
    )
}

/// A text as it stands in an attribute or between tags.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            c => escaped.push(c),
        }
    }
    escaped
}

/// A value as it stands in the query of an address.
fn in_query(value: &str) -> String {
    let mut coded = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
                coded.push(byte.into())
            }
            byte => coded += &format!("%{byte:02X}"),
        }
    }
    coded
}

/// A title as the name of a file: letters and digits in small letters, hyphens between.
fn file_name(title: &str) -> String {
    let words = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-").to_lowercase();
    let short: String = name.chars().take(LONGEST_NAME).collect();
    let short = short.trim_end_matches('-');
    if short.is_empty() { "dataset".into() } else { short.into() }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer's machine
mod tests;
