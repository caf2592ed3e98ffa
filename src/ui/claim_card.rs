//! One claim: who, through whom, how surely, in which words, where and when.

use yew::{Html, html};

use super::button::{link, link_around};
use super::copy_link::CopyLink;
use super::element::element;
use super::mark::{mark, reported_mark};
use super::phrases;
use super::printed_link::printed_link;
use super::reader::Reader;
use super::take_out::take_out;
use crate::present::{ClaimCard, Phrase};
use crate::state::{Action, Open, State};

/// The css selector of a claim to which a link leads.
pub(super) const MARKED: &str = ".cc-claim-marked";

/// One claim; `alone` says the stance too, since the card stands in no camp.
pub fn claim_card(card: &ClaimCard, alone: bool, reader: &Reader) -> Html {
    let quote = |fragment: &String| {
        element("q", "cc-quote")
            .language(reader.of_document(card.language.as_deref()))
            .own_direction()
            .text(fragment.clone())
            .html()
    };
    let note = card
        .note
        .as_ref()
        .map(|note| element("p", "cc-claim-note").of_dataset(reader).own_direction().text(note.clone()).html());
    let mut class = if card.counts { "cc-claim" } else { "cc-claim cc-claim-apart" }.to_owned();
    if card.is_marked {
        class += " cc-claim-marked";
    }
    let linked = || element("p", "cc-kicker").text(reader.words.panel_claim_linked()).html();
    let article = element("article", class);
    let article = if card.is_marked { article.attribute("tabindex", "-1") } else { article };
    article
        .children(card.is_marked.then(linked))
        .child(who(card, alone, reader))
        .child(element("p", "cc-claim-words").children(card.fragments.iter().map(quote)).html())
        .child(how(card, reader))
        .children((!card.facts.is_empty()).then(|| facts(&card.facts, reader)))
        .children(note)
        .children(printed_link(Some(permanent(card).into()), reader))
        .child(actions(card, reader))
        .html()
}

/// What can be done with a claim by itself.
fn actions(card: &ClaimCard, reader: &Reader) -> Html {
    let words = reader.words.panel_claim_copy();
    let copy = html! { <CopyLink fragment={permanent(card)} {words} reader={reader.clone()} /> };
    element("p", "cc-claim-actions").child(copy).child(take_out(&card.taken, reader)).html()
}

/// The address of a claim by itself.
fn permanent(card: &ClaimCard) -> String {
    State { open: Some(Open::Claim(card.id.clone())), ..State::default() }.to_address()
}

fn who(card: &ClaimCard, alone: bool, reader: &Reader) -> Html {
    let stance = || {
        element("span", format!("cc-claim-stance cc-ink-{}", card.mark.name()))
            .child(if card.counts { mark(card.mark) } else { reported_mark(card.mark) })
            .text(card.stance.clone())
            .html()
    };
    let via = |via: &String| element("span", "cc-quiet").own_direction().text(via.clone()).html();
    element("p", "cc-claim-who")
        .children(alone.then(stance))
        .child(link(card.voice.clone(), reader, Action::Open(card.opens.clone())))
        .children(card.via.as_ref().map(via))
        .html()
}

fn how(card: &ClaimCard, reader: &Reader) -> Html {
    element("p", "cc-claim-how")
        .child(element("span", "").text(card.relay.clone()).html())
        .child(element("span", if card.hedged { "cc-hedged" } else { "" }).text(card.certainty.clone()).html())
        .child(link_around(place(card, reader), reader, Action::Open(card.source.clone())))
        .child(element("span", "").text(card.said.clone()).html())
        .html()
}

/// The source and the place in it, which the document names in its own language.
fn place(card: &ClaimCard, reader: &Reader) -> Html {
    let language = reader.of_document(card.language.as_deref());
    let piece = |phrase: &Phrase| match phrase.is_of_dataset {
        true => element("bdi", "").language(language).text(phrase.text.clone()).html(),
        false => Html::from(phrase.text.clone()),
    };
    element("bdi", "").children(card.place.iter().map(piece)).html()
}

/// Labelled facts.
pub(super) fn facts(facts: &[(String, Vec<Phrase>)], reader: &Reader) -> Html {
    let line = |(label, words): &(String, Vec<Phrase>)| {
        element("div", "")
            .child(element("dt", "").text(label.clone()).html())
            .child(phrases("dd", "", words, reader))
            .html()
    };
    element("dl", "cc-facts").children(facts.iter().map(line)).html()
}
