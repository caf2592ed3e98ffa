//! Citations as CSL-JSON 1.0.2, the data of the Citation Style Language.

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::PrettyFormatter;

use super::issued::{Issued, Parts};
use super::key::key;
use super::{address, field};
use crate::model::{AuthorName, Dataset, Json, Source};

/// The kinds of CSL 1.0.2; a source of another kind is a `document`.
const KINDS: [&str; 45] = [
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "classic",
    "collection",
    "dataset",
    "document",
    "entry",
    "entry-dictionary",
    "entry-encyclopedia",
    "event",
    "figure",
    "graphic",
    "hearing",
    "interview",
    "legal_case",
    "legislation",
    "manuscript",
    "map",
    "motion_picture",
    "musical_score",
    "pamphlet",
    "paper-conference",
    "patent",
    "performance",
    "periodical",
    "personal_communication",
    "post",
    "post-weblog",
    "regulation",
    "report",
    "review",
    "review-book",
    "software",
    "song",
    "speech",
    "standard",
    "thesis",
    "treaty",
    "webpage",
];

/// The fields that a source may have beside those that the model knows.
const FIELDS: [&str; 12] = [
    "container-title",
    "collection-title",
    "volume",
    "issue",
    "number",
    "page",
    "edition",
    "genre",
    "publisher-place",
    "DOI",
    "ISBN",
    "ISSN",
];

/// Citations as CSL-JSON, in the order given. Dates at one end of which nothing is known are given as EDTF (`raw`).
#[must_use]
pub fn csl_json(dataset: &Dataset, sources: &[&Source]) -> String {
    written(sources.iter().map(|source| item(&key(dataset, source), source)).collect())
}

/// One item of these fields, as a list of one.
pub(super) fn listed(fields: impl IntoIterator<Item = (&'static str, Option<String>)>) -> String {
    written(vec![object(fields.into_iter().map(|(name, value)| (name, value.map(Json::Text))))])
}

fn written(items: Vec<Json>) -> String {
    let items = Json::List(items);
    let mut bytes = Vec::new();
    let written = items.serialize(&mut Serializer::with_formatter(&mut bytes, PrettyFormatter::new()));
    debug_assert!(written.is_ok(), "writing to memory and string keys cannot fail");
    String::from_utf8(bytes).unwrap_or_default()
}

fn item(key: &str, source: &Source) -> Json {
    let kind = source.kind.as_deref().filter(|kind| KINDS.contains(kind)).unwrap_or("document");
    let authors: Vec<Json> = source.author.iter().map(author).collect();
    let known = [
        ("id", Some(text(key))),
        ("type", Some(text(kind))),
        ("title", Some(text(&source.title))),
        ("author", (!authors.is_empty()).then_some(Json::List(authors))),
        ("issued", Some(issued(&Issued::of(&source.issued), source.issued.text()))),
    ];
    let further = FIELDS.into_iter().map(|name| (name, field(source, name).map(Json::Text)));
    let last = [
        ("publisher", source.publisher.as_deref().map(text)),
        ("URL", address(source).map(|url| text(url.as_str()))),
        ("language", source.language.as_deref().map(text)),
    ];
    object(known.into_iter().chain(further).chain(last))
}

fn author(name: &AuthorName) -> Json {
    let known = [("family", &name.family), ("given", &name.given), ("literal", &name.literal)];
    let known = known.into_iter().map(|(part, words)| (part, words.as_deref().map(text)));
    let further = ["suffix", "dropping-particle", "non-dropping-particle"].into_iter();
    let further = further.map(|part| match name.extra.get(part) {
        Some(Json::Text(words)) => (part, Some(text(words))),
        _ => (part, None),
    });
    object(known.chain(further))
}

fn issued(issued: &Issued, edtf: &str) -> Json {
    let parts = |parts: &Parts| Json::List(parts.iter().map(|part| Json::Integer(i64::from(*part))).collect());
    let dates = match (&issued.from, &issued.to) {
        (Some(from), Some(to)) => vec![parts(from), parts(to)],
        (Some(from), None) if !issued.is_period => vec![parts(from)],
        _ => return object([("raw", Some(text(edtf)))]),
    };
    let circa = issued.is_about.then_some(Json::Bool(true));
    object([("date-parts", Some(Json::List(dates))), ("circa", circa)])
}

fn object(fields: impl IntoIterator<Item = (&'static str, Option<Json>)>) -> Json {
    let known = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Json::Object(known.collect())
}

fn text(text: &str) -> Json {
    Json::Text(text.into())
}
