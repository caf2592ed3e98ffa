//! The documents, with what is known of each, where it can be read and how it is cited.

use std::rc::Rc;

use crate::compare::Member;
use crate::export::citation::{bibtex, csl_json, plain};
use crate::model::order::distinct;
use crate::model::{SafeUrl, Source, SourceIx};
use crate::present::phrase::texts_apart;
use crate::present::profile::author;
use crate::present::{Compared, Phrase, date_words, legible};
use crate::state::{Count, Open};

/// Every document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bibliography {
    /// One each, in the order of the dataset.
    pub entries: Vec<SourceEntry>,
    /// How all of them are cited.
    pub citation: Citation,
}

/// One document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceEntry {
    /// The short name.
    pub short: String,
    /// The title.
    pub title: String,
    /// What the title opens.
    pub opens: Open,
    /// Author, date, publisher, as far as they are known.
    pub byline: Vec<String>,
    /// The language of the document (BCP 47).
    pub language: Option<String>,
    /// Where it can be read; none if that is not known or may not become a link.
    pub link: Option<SafeUrl>,
    /// What was given as the address and may not become a link.
    pub no_link: Option<String>,
    /// What it holds, in a sentence.
    pub holds: Vec<Phrase>,
    /// What a reader should know about it.
    pub note: Option<String>,
    /// How it is cited.
    pub citation: Citation,
}

/// How something is cited, in each format; legible, since it goes where nobody looks for hidden characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// What is cited: a short name.
    pub of: String,
    /// As plain text.
    pub plain: Rc<str>,
    /// As BibTeX.
    pub bibtex: Rc<str>,
    /// As CSL-JSON.
    pub csl_json: Rc<str>,
}

/// The documents.
pub(super) fn bibliography(of: &Compared) -> Bibliography {
    let entries = (0..of.dataset.sources.len()).map(|at| entry(of, SourceIx(at))).collect();
    Bibliography { entries, citation: whole_citation(of) }
}

/// How all sources together are cited.
pub(in crate::present) fn whole_citation(of: &Compared) -> Citation {
    let all: Vec<&Source> = of.dataset.sources.iter().collect();
    cited(of, of.words.sources_bibliography(), &all)
}

/// How a source is cited.
pub(in crate::present) fn citation(of: &Compared, source: &Source) -> Citation {
    cited(of, source.short.clone(), &[source])
}

fn cited(of: &Compared, name: String, sources: &[&Source]) -> Citation {
    Citation {
        of: name,
        plain: legible(&plain(sources)).into(),
        bibtex: legible(&bibtex(&of.dataset, sources)).into(),
        csl_json: legible(&csl_json(&of.dataset, sources)).into(),
    }
}

/// Where a source can be read, and what was given as its address instead of one that may become a link.
pub(in crate::present) fn link(source: &Source) -> (Option<SafeUrl>, Option<String>) {
    let link = source.url.as_deref().and_then(SafeUrl::parse);
    let no_link = if link.is_none() { source.url.as_deref() } else { None };
    (link, no_link.map(|given| legible(given).into_owned()))
}

fn entry(of: &Compared, at: SourceIx) -> SourceEntry {
    let source = &of.dataset[at];
    let known = [
        texts_apart(&of.words, source.author.iter().map(author)),
        Some(date_words(&of.words, &source.issued)),
        source.publisher.clone(),
    ];
    let (link, no_link) = link(source);
    SourceEntry {
        short: source.short.clone(),
        title: source.title.clone(),
        opens: Open::Source(source.id.clone()),
        byline: known.into_iter().flatten().collect(),
        language: source.language.clone(),
        link,
        no_link,
        holds: holds(of, at),
        note: source.note.clone(),
        citation: citation(of, source),
    }
}

/// How many claims it holds and by how many voices, and on how many propositions it takes a position itself.
fn holds(of: &Compared, at: SourceIx) -> Vec<Phrase> {
    let source = &of.dataset[at];
    let claims: Vec<_> = of.dataset.claims.iter().filter(|claim| claim.source == source.id).collect();
    let voices = distinct(claims.iter().map(|claim| claim.voice.as_str()).collect()).len();
    let member = Member::Source(at);
    let findings = of.by(Count::Sources).findings.iter();
    let own: Vec<_> = findings.filter(|finding| finding.position(member).is_some()).collect();
    let alone = own.iter().filter(|finding| finding.positions.len() == 1).count();
    let words = &of.words;
    let opening = |text: String| vec![Phrase::opening(text, Open::Source(source.id.clone()))];
    if claims.is_empty() {
        return vec![Phrase::plain(words.sources_holds_nothing())];
    }
    words.sources_holds(
        opening(words.sources_claims(claims.len())),
        opening(words.sources_voices(voices)),
        opening(words.sources_positions(own.len())),
        opening(words.sources_alone(alone)),
    )
}
