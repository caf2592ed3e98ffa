//! The documents: what each is, what it holds, where it can be read, how it is cited.

use yew::{Html, html};

use super::part;
use crate::present::{Bibliography, SafeUrl, SourceEntry};
use crate::state::Action;
use crate::ui::Citing;
use crate::ui::button::link;
use crate::ui::element::element;
use crate::ui::heading::heading;
use crate::ui::reader::Reader;

/// The documents.
pub(super) fn bibliography(view: &Bibliography, reader: &Reader) -> Html {
    let entries = view.entries.iter().map(|entry| entry_html(entry, reader));
    let all = html! {
        <Citing citation={view.citation.clone()} words={reader.words.cite_all()} reader={reader.clone()} />
    };
    part("cc-documents", reader.words.sources_documents(), reader)
        .child(element("ol", "cc-entries").children(entries).html())
        .children((view.entries.len() > 1).then_some(all))
        .html()
}

fn entry_html(entry: &SourceEntry, reader: &Reader) -> Html {
    let title = heading(2, "cc-entry-title", reader)
        .language(reader.of_document(entry.language.as_deref()))
        .child(link(entry.title.clone(), reader, Action::Open(entry.opens.clone())));
    let byline = entry.byline.iter().map(|part| element("span", "").isolated(part.clone()).html());
    let note = entry
        .note
        .as_ref()
        .map(|note| element("p", "cc-quiet").of_dataset(reader).own_direction().text(note.clone()).html());
    let citing = html! {
        <Citing citation={entry.citation.clone()} words={reader.words.cite()} reader={reader.clone()} />
    };
    element("li", "cc-entry")
        .child(element("p", "cc-kicker").isolated(entry.short.clone()).html())
        .child(title.html())
        .child(element("p", "cc-entry-byline").children(byline).html())
        .child(super::super::phrases("p", "cc-entry-holds", &entry.holds, reader))
        .children(note)
        .children(address(entry.link.as_ref(), entry.no_link.as_deref(), entry.language.as_deref(), reader))
        .child(citing)
        .html()
}

/// The way to the document, or what was given instead of one.
pub(in crate::ui) fn address(
    link: Option<&SafeUrl>,
    no_link: Option<&str>,
    language: Option<&str>,
    reader: &Reader,
) -> Option<Html> {
    let words = &reader.words;
    if let Some(url) = link {
        let way =
            element("a", "cc-link").attribute("href", url.as_str().to_owned()).attribute("rel", "noopener noreferrer");
        let way = match language {
            Some(language) => way.attribute("hreflang", language.to_owned()),
            None => way,
        };
        let shown = element("bdi", "cc-address").text(url.as_str().to_owned()).html();
        return Some(element("p", "cc-way").child(way.text(words.sources_read()).child(shown).html()).html());
    }
    let given = element("code", "cc-address").own_direction().text(no_link?.to_owned()).html();
    Some(element("p", "cc-quiet").text(words.sources_not_a_link()).child(given).html())
}
